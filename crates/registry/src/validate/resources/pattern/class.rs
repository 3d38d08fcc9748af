//! Sets of characters: `[a-z0-9_-]`, `\s`, `.`.

use std::sync::OnceLock;

use regex::Regex;

/// A set of characters.
pub(super) struct Class {
    /// Which of ASCII are in it, a bit each.
    ascii: u128,
    /// As it was written, with the brackets.
    source: String,
    /// For the others, once one was asked for.
    wide: OnceLock<Option<Regex>>,
}

impl Class {
    /// Whether a character is in it.
    pub(super) fn contains(&self, c: char) -> bool {
        match u32::from(c) {
            code @ 0..=127 => self.ascii.checked_shr(code).unwrap_or(0) & 1 == 1,
            _ => {
                let wide = self
                    .wide
                    .get_or_init(|| Regex::new(&format!("^{}$", self.source)).ok());
                let mut buffer = [0; 4];
                wide.as_ref()
                    .is_some_and(|regex| regex.is_match(c.encode_utf8(&mut buffer)))
            }
        }
    }

    /// Reads a set at the beginning of a pattern, and returns what follows. `None`: it is none, or
    /// one with more to it.
    pub(super) fn read(pattern: &str) -> Option<(Self, &str)> {
        let first = pattern.chars().next()?;
        let (ascii, rest) = match first {
            '[' => return Self::read_brackets(pattern),
            '\\' => {
                let (ascii, _, rest) = escape(pattern)?;
                (ascii, rest)
            }
            '.' => (!bit('\n'), pattern.strip_prefix('.')?),
            '^' | '$' | '(' | ')' | '|' | '*' | '+' | '?' | '{' | '}' | ']' => return None,
            other => (bit(other), pattern.strip_prefix(other)?),
        };
        Some((Self::new(ascii, pattern, rest), rest))
    }

    fn new(ascii: u128, pattern: &str, rest: &str) -> Self {
        let source = pattern.strip_suffix(rest).unwrap_or(pattern);
        Self {
            ascii,
            source: source.to_owned(),
            wide: OnceLock::new(),
        }
    }

    fn read_brackets(pattern: &str) -> Option<(Self, &str)> {
        let inside = pattern.strip_prefix('[')?;
        let (is_negated, mut rest) = match inside.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, inside),
        };
        let mut ascii = 0;
        let mut is_first = true;
        loop {
            let next = rest.chars().next()?;
            // Operators of sets, and sets in sets.
            if next == '[' || ["&&", "~~", "--"].iter().any(|word| rest.starts_with(word)) {
                return None;
            }
            if next == ']' {
                // A bracket right at the beginning stands for itself.
                if is_first {
                    return None;
                }
                rest = rest.strip_prefix(']')?;
                break;
            }
            is_first = false;
            let (set, low, after) = item(rest)?;
            let range = after
                .strip_prefix('-')
                .filter(|rest| !rest.starts_with(']'));
            match (low, range) {
                (Some(low), Some(after)) if !after.starts_with(['[', '-']) => {
                    let (_, high, after) = item(after)?;
                    ascii |= between(low, high?)?;
                    rest = after;
                }
                (_, Some(_)) => return None,
                _ => {
                    ascii |= set;
                    rest = after;
                }
            }
        }
        let ascii = if is_negated { !ascii } else { ascii };
        Some((Self::new(ascii, pattern, rest), rest))
    }
}

/// A character or an escape: the ASCII part of the set, the character if it is a single one, and
/// what follows.
fn item(text: &str) -> Option<(u128, Option<char>, &str)> {
    match text.chars().next()? {
        '\\' => escape(text),
        c => Some((bit(c), Some(c), text.strip_prefix(c)?)),
    }
}

fn escape(text: &str) -> Option<(u128, Option<char>, &str)> {
    let text = text.strip_prefix('\\')?;
    let c = text.chars().next()?;
    let rest = text.strip_prefix(c)?;
    let one = |c: char| Some((bit(c), Some(c), rest));
    match c {
        'n' => one('\n'),
        'r' => one('\r'),
        't' => one('\t'),
        's' => Some((SPACE, None, rest)),
        'S' => Some((!SPACE, None, rest)),
        'x' => {
            let (code, rest) = rest.strip_prefix('{')?.split_once('}')?;
            let c = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
            Some((bit(c), Some(c), rest))
        }
        'p' | 'P' => {
            let (name, rest) = rest.strip_prefix('{')?.split_once('}')?;
            let set = category(name)?;
            Some((if c == 'P' { !set } else { set }, None, rest))
        }
        c if c.is_ascii_punctuation() => one(c),
        _ => None,
    }
}

/// White space of ASCII.
const SPACE: u128 = (1 << 9) | (1 << 10) | (1 << 11) | (1 << 12) | (1 << 13) | (1 << 32);

/// The ASCII part of a general category of Unicode.
fn category(name: &str) -> Option<u128> {
    let holds: fn(char) -> bool = match name {
        "L" => |c| c.is_ascii_alphabetic(),
        "M" => |_| false,
        "N" => |c| c.is_ascii_digit(),
        "Z" => |c| c == ' ',
        "S" => |c| "$+<=>^`|~".contains(c),
        "P" => |c| c.is_ascii_punctuation() && !"$+<=>^`|~".contains(c),
        "C" => |c| c.is_ascii_control(),
        _ => return None,
    };
    Some(
        (0..128_u8)
            .map(char::from)
            .filter(|c| holds(*c))
            .map(bit)
            .fold(0, |set, bit| set | bit),
    )
}

/// The bit of a character of ASCII.
fn bit(c: char) -> u128 {
    1_u128.checked_shl(u32::from(c)).unwrap_or(0)
}

fn between(low: char, high: char) -> Option<u128> {
    if low > high {
        return None;
    }
    let ascii = (0..128_u8).map(char::from);
    Some(
        ascii
            .filter(|c| (low..=high).contains(c))
            .map(bit)
            .fold(0, |set, bit| set | bit),
    )
}
