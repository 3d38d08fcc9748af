//! The line that a finding is about.

use std::ops::Range;

/// How many characters of a line are shown before the place.
const BEFORE: usize = 60;
/// How many characters are shown from the place on.
const AFTER: usize = 80;

/// The line that a finding is about, or the part of it that can be shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    /// The bytes of `text` that the finding is about.
    pub(crate) mark: Range<usize>,
    /// Whether the line begins before `text`.
    pub(crate) cut: bool,
}

/// Lines of a text.
pub(crate) struct Lines<'t>(Vec<&'t str>);

impl<'t> Lines<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        Self(text.lines().collect())
    }

    /// The line, and in it what begins at the column. Both are counted from 1.
    pub(crate) fn excerpt(&self, line: u32, column: u32) -> Option<Excerpt> {
        let line = self.0.get(usize::try_from(line).ok()?.checked_sub(1)?)?;
        let column = usize::try_from(column).ok()?.checked_sub(1)?;
        let skipped = column.saturating_sub(BEFORE);
        let mut text = String::new();
        if skipped > 0 {
            text.push('…');
        }
        let mut characters = line.chars().skip(skipped);
        let before = column.saturating_sub(skipped);
        text.extend(characters.by_ref().take(before).map(printable));
        let start = text.len();
        let shown: String = characters.by_ref().take(AFTER).map(printable).collect();
        text.push_str(&shown);
        let end = start.saturating_add(token(&shown));
        if characters.next().is_some() {
            text.push('…');
        }
        (!text.trim().is_empty()).then_some(Excerpt {
            text,
            mark: start..end,
            cut: skipped > 0,
        })
    }
}

/// What cannot move the cursor of a terminal or colour its text.
fn printable(character: char) -> char {
    match character {
        '\t' => ' ',
        character if character.is_control() => '\u{FFFD}',
        character => character,
    }
}

/// How many bytes the word at the start of a text has: a text in quotes, else up to what separates
/// values in JSON and YAML.
fn token(text: &str) -> usize {
    let Some(first) = text.chars().next() else {
        return 0;
    };
    let rest = text.get(first.len_utf8()..).unwrap_or_default();
    let length = match first {
        '"' | '\'' => closing(rest, first),
        '{' | '[' | '-' => 0,
        _ => {
            let ends = |(position, character): (usize, char)| {
                let after = rest.get(position.saturating_add(1)..).unwrap_or_default();
                let ends = match character {
                    ',' | '}' | ']' | ' ' => true,
                    ':' => after.is_empty() || after.starts_with([' ', '"']),
                    _ => false,
                };
                ends.then_some(position)
            };
            rest.char_indices().find_map(ends).unwrap_or(rest.len())
        }
    };
    length.saturating_add(first.len_utf8())
}

/// The bytes up to and with the closing quote.
fn closing(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (position, character) in rest.char_indices() {
        if character == quote && !escaped {
            return position.saturating_add(1);
        }
        escaped = character == '\\' && !escaped && quote == '"';
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The excerpt with what is marked in brackets.
    fn shown(text: &str, line: u32, column: u32) -> Option<String> {
        let excerpt = Lines::of(text).excerpt(line, column)?;
        let (before, rest) = excerpt.text.split_at(excerpt.mark.start);
        let (marked, after) = rest.split_at(excerpt.mark.len());
        Some(format!("{before}<{marked}>{after}"))
    }

    #[test]
    fn the_word_at_the_place_is_marked() {
        for (line, column, expected) in [
            ("  Type: AWS::S3::Bucket", 9, "  Type: <AWS::S3::Bucket>"),
            ("  Type: AWS::S3::Bucket", 3, "  <Type>: AWS::S3::Bucket"),
            (r#"{"a\"b": 1, "c": [2]}"#, 2, r#"{<"a\"b">: 1, "c": [2]}"#),
            ("a: {é: 'it', b: c}", 8, "a: {é: <'it'>, b: c}"),
            ("a: [b, c]", 4, "a: <[>b, c]"),
            ("a: !Ref b", 4, "a: <!Ref> b"),
            ("a: b", 5, "a: b<>"),
            ("- b", 1, "<-> b"),
        ] {
            assert_eq!(shown(line, 1, column).as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_long_line_is_shown_around_the_place() {
        let line = format!("{}mark,{}", "a".repeat(100), "b".repeat(100));
        let expected = format!("…{}<mark>,{}…", "a".repeat(60), "b".repeat(75));
        assert_eq!(shown(&line, 1, 101), Some(expected));
    }

    #[test]
    fn what_moves_a_cursor_is_not_shown() {
        let found = shown("\u{feff}a:\tb\u{1b}[31m\u{9b}c", 1, 1);
        assert_eq!(found.as_deref(), Some("<a>: b\u{fffd}[31m\u{fffd}c"));
    }

    #[test]
    fn where_no_text_is_nothing_is_shown() {
        assert_eq!(shown("a\n\n", 2, 1), None);
        assert_eq!(shown("a\n", 9, 1), None);
        assert_eq!(shown("a\n", 0, 0), None);
        assert_eq!(shown("a\n", 1, 9).as_deref(), Some("a<>"));
    }
}
