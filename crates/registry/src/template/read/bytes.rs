//! From bytes to text.

use std::borrow::Cow;

use catchment_core::Diagnostic;

use super::super::{Position, Template};
use super::{Problem, START, at, too_large};

/// A template is UTF-8. Other encodings, and files that are no text at all, cannot be read.
const ENCODING: &str = "template/encoding";

impl Template {
    /// Reads a template from a file's bytes, which must be UTF-8, with or without byte order mark.
    ///
    /// # Errors
    ///
    /// As [`Template::read`], and where the bytes are no text.
    pub fn read_bytes(bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        if bytes.len() > Self::MAX_BYTES {
            return Err(vec![too_large()]);
        }
        match text(bytes) {
            Ok(text) => Self::read(text),
            Err(finding) => Err(vec![*finding]),
        }
    }
}

/// The text that the bytes are.
fn text(bytes: &[u8]) -> Result<&str, Problem> {
    if let Some(name) = other_encoding(bytes) {
        let message = format!("the file is encoded in {name}, and a template must be UTF-8");
        let finding = Diagnostic::error(ENCODING, message).help("save the file as UTF-8");
        return Err(at(START, finding).into());
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let (before, rest) = bytes
            .split_at_checked(error.valid_up_to())
            .unwrap_or_default();
        let byte = rest.first().copied().unwrap_or_default();
        let message = format!("the file is no UTF-8 text: it has the byte 0x{byte:02X} here");
        let help = "save the file as UTF-8; is it a template at all?";
        let finding = Diagnostic::error(ENCODING, message).help(help);
        at(end_of(&String::from_utf8_lossy(before)), finding).into()
    })
}

/// The place after a text.
pub(super) fn end_of(text: &str) -> Position {
    let mut cursor = Cursor::default();
    cursor.advance(text.as_bytes());
    cursor.position()
}

/// The encoding that the first bytes give away, if it is not UTF-8.
fn other_encoding(bytes: &[u8]) -> Option<Cow<'static, str>> {
    let name = match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "UTF-16",
        // Without byte order mark: the first character of a template is in ASCII.
        [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => "UTF-32",
        [0, _, 0, _, ..] | [_, 0, _, 0, ..] => "UTF-16",
        [0x1F, 0x8B, ..] => return Some("gzip".into()),
        _ => return None,
    };
    Some(name.into())
}

/// Counts lines and columns.
#[derive(Clone, Copy, Default)]
pub(super) struct Cursor {
    line: u32,
    column: u32,
    after_return: bool,
}

impl Cursor {
    /// Goes over bytes of a text.
    pub(super) fn advance(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match byte {
                b'\n' if self.after_return => {}
                b'\n' | b'\r' => {
                    self.line = self.line.saturating_add(1);
                    self.column = 0;
                }
                // Not the first byte of a character.
                0x80..=0xBF => {}
                _ => self.column = self.column.saturating_add(1),
            }
            self.after_return = *byte == b'\r';
        }
    }

    pub(super) const fn position(self) -> Position {
        Position {
            line: self.line.saturating_add(1),
            column: self.column.saturating_add(1),
        }
    }
}
