//! Patterns: from JavaScript's dialect into that of Rust's `regex`.

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

/// A translated pattern.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Translated {
    /// What the text must match, each somewhere.
    pub(super) must: Vec<String>,
    /// What the text must not match.
    pub(super) must_not: Vec<String>,
}

/// Translates `pattern`, or returns `None` when Rust's `regex` has no equal: look-around within a
/// pattern, back references.
///
/// Look-aheads at the very beginning become patterns of their own.
pub(super) fn translate(pattern: &str) -> Option<Translated> {
    let mut out = Translated::default();
    let mut rest = pattern;
    while let Some((negative, inner, tail)) = leading_look_ahead(rest) {
        let checked = compile(&format!("^(?:{inner})"))?;
        if negative {
            out.must_not.push(checked);
        } else {
            out.must.push(checked);
        }
        rest = tail;
    }
    let anchored = if rest.len() < pattern.len() {
        format!("^{rest}")
    } else {
        rest.to_owned()
    };
    out.must.push(compile(&anchored)?);
    out.must
        .retain(|pattern| !matches!(pattern.as_str(), "^" | "^.*" | ".*"));
    Some(out)
}

fn compile(pattern: &str) -> Option<String> {
    let text = Translator::new(pattern).run()?;
    regex::Regex::new(&text).ok().map(|_| text)
}

/// Splits `^(?!inner)tail`; later rounds see `(?!inner)tail` without the `^`.
fn leading_look_ahead(pattern: &str) -> Option<(bool, &str, &str)> {
    let body = pattern.strip_prefix('^').unwrap_or(pattern);
    let (negative, body) = match body.strip_prefix("(?!") {
        Some(body) => (true, body),
        None => (false, body.strip_prefix("(?=")?),
    };
    let mut depth = 1_usize;
    let mut in_class = false;
    let mut escaped = false;
    for (position, c) in body.char_indices() {
        match c {
            _ if escaped => {
                escaped = false;
                continue;
            }
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth -= 1,
            // An alternative at the top level would not be covered by the look-ahead.
            _ => {}
        }
        if depth == 0 {
            let tail = &body[position + 1..];
            return (!has_top_level_bar(tail)).then_some((negative, &body[..position], tail));
        }
    }
    None
}

fn has_top_level_bar(pattern: &str) -> bool {
    let (mut depth, mut in_class, mut escaped) = (0_i32, false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => {
                escaped = false;
                continue;
            }
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth -= 1,
            '|' if !in_class && depth == 0 => return true,
            _ => {}
        }
    }
    false
}

struct Translator<'a> {
    chars: Peekable<Chars<'a>>,
    out: String,
}

impl<'a> Translator<'a> {
    fn new(pattern: &'a str) -> Self {
        Self {
            chars: pattern.chars().peekable(),
            out: String::with_capacity(pattern.len()),
        }
    }

    fn run(mut self) -> Option<String> {
        while let Some(c) = self.chars.next() {
            match c {
                '\\' => self.escape(false)?,
                '[' => self.class()?,
                '{' => self.brace(),
                '}' => self.out.push_str("\\}"),
                c => self.plain(c),
            }
        }
        Some(self.out)
    }

    /// Control characters stay legible.
    fn plain(&mut self, c: char) {
        if c.is_control() {
            let _ = write!(self.out, "\\x{{{:02X}}}", u32::from(c));
        } else {
            self.out.push(c);
        }
    }

    /// A `{` that does not begin a repetition is a plain character in JavaScript.
    fn brace(&mut self) {
        let ahead: String = self.chars.clone().take_while(|&c| c != '}').collect();
        let closed = self.chars.clone().any(|c| c == '}');
        let mut ends = ahead.splitn(2, ',');
        let first = ends.next().unwrap_or_default();
        let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        let repeats = closed
            && is_number(first)
            && ends
                .next()
                .is_none_or(|second| second.is_empty() || is_number(second));
        if !repeats {
            self.out.push_str("\\{");
            return;
        }
        let _ = write!(self.out, "{{{ahead}}}");
        for _ in 0..=ahead.chars().count() {
            self.chars.next();
        }
    }

    /// In JavaScript `\w`, `\d` and `\b` are ASCII; in Rust they are not.
    fn escape(&mut self, in_class: bool) -> Option<()> {
        let c = self.chars.next()?;
        let set = match c {
            'w' => "0-9A-Za-z_",
            'd' => "0-9",
            'W' | 'D' if in_class => return None,
            'W' => return self.push("[^0-9A-Za-z_]"),
            'D' => return self.push("[^0-9]"),
            'b' if in_class => return None,
            'b' => return self.push("(?-u:\\b)"),
            'Z' | 'z' if !in_class => return self.push("$"),
            'A' if !in_class => return self.push("^"),
            'u' => return self.code_point(4),
            'x' => return self.code_point(2),
            '0'..='9' => return None,
            'p' | 'P' => return self.property(c, in_class),
            's' | 'S' | 't' | 'n' | 'r' | 'f' | 'v' => {
                self.out.push('\\');
                self.out.push(c);
                return Some(());
            }
            // `\\<` is the beginning of a word in Rust.
            c if c.is_ascii_alphanumeric() || matches!(c, '<' | '>') => {
                self.out.push(c);
                return Some(());
            }
            c => {
                self.out.push('\\');
                self.out.push(c);
                return Some(());
            }
        };
        if in_class {
            self.out.push_str(set);
        } else {
            let _ = write!(self.out, "[{set}]");
        }
        Some(())
    }

    fn push(&mut self, text: &str) -> Option<()> {
        self.out.push_str(text);
        Some(())
    }

    /// `\u00e9`, `\u{e9}`, `\xe9`, `\x{e9}`.
    fn code_point(&mut self, digits: usize) -> Option<()> {
        let hex: String = if self.chars.peek() == Some(&'{') {
            self.chars.next();
            self.chars.by_ref().take_while(|&c| c != '}').collect()
        } else {
            self.chars.by_ref().take(digits).collect()
        };
        // Halves of surrogate pairs are no characters in Rust.
        char::from_u32(u32::from_str_radix(&hex, 16).ok()?)?;
        let _ = write!(self.out, "\\x{{{hex}}}");
        Some(())
    }

    /// `\p{L}` is the same in both; Java's `\p{Graph}` and its kind are ASCII classes in Rust.
    fn property(&mut self, letter: char, in_class: bool) -> Option<()> {
        if self.chars.next()? != '{' {
            return None;
        }
        let name: String = self.chars.by_ref().take_while(|&c| c != '}').collect();
        let ascii = [
            "Graph", "Print", "Alnum", "Alpha", "Punct", "Space", "Digit", "Upper", "Lower",
            "ASCII",
        ];
        let not = if letter == 'P' { "^" } else { "" };
        let text = if ascii.contains(&name.as_str()) {
            let class = format!("[:{not}{}:]", name.to_ascii_lowercase());
            if in_class {
                class
            } else {
                format!("[{class}]")
            }
        } else {
            let name = name.strip_prefix("Is").unwrap_or(&name);
            format!("\\{letter}{{{name}}}")
        };
        self.push(&text)
    }

    /// Whether `-]` follows, and takes the hyphen: it needs no backslash there.
    fn hyphen_is_last(&mut self) -> bool {
        let mut ahead = self.chars.clone();
        let is_last = ahead.next() == Some('-') && ahead.next() == Some(']');
        if is_last {
            self.chars.next();
        }
        is_last
    }

    /// A class in brackets. In Rust an inner `[` and `&&`, `--`, `~~` have a meaning; in JavaScript
    /// they are plain characters, as is a `-` beside `\w`.
    fn class(&mut self) -> Option<()> {
        self.out.push('[');
        if self.chars.next_if_eq(&'^').is_some() {
            self.out.push('^');
        }
        if self.chars.peek() == Some(&']') {
            return None;
        }
        let mut after_set = false;
        while let Some(c) = self.chars.next() {
            let mut is_set = false;
            match c {
                ']' => {
                    self.out.push(']');
                    return Some(());
                }
                '\\' if self.hyphen_is_last() => self.out.push('-'),
                '\\' => {
                    is_set = matches!(self.chars.peek(), Some('w' | 'd' | 's' | 'S' | 'p' | 'P'));
                    self.escape(true)?;
                }
                '[' if self.chars.peek() == Some(&':') => {
                    let name: String = self.chars.by_ref().take_while(|&c| c != ']').collect();
                    let _ = write!(self.out, "[{name}]");
                    is_set = true;
                }
                '-' => {
                    let next_is_set = {
                        let mut ahead = self.chars.clone();
                        ahead.next() == Some('\\')
                            && matches!(ahead.next(), Some('w' | 'd' | 's' | 'S' | 'p' | 'P'))
                    };
                    let beside_set = after_set || next_is_set;
                    let last = self.chars.peek() == Some(&']');
                    self.out
                        .push_str(if beside_set && !last { "\\-" } else { "-" });
                }
                '[' | '&' | '~' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                c => self.plain(c),
            }
            after_set = is_set;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Translated, translate};

    fn one(pattern: &str) -> String {
        let Translated { must, must_not } = translate(pattern).unwrap();
        assert!(must_not.is_empty());
        must.join(" and ")
    }

    #[test]
    fn word_characters_and_digits_stay_ascii() {
        assert_eq!(
            one(r"^\w+\d{2,3}[\w-]*$"),
            r"^[0-9A-Za-z_]+[0-9]{2,3}[0-9A-Za-z_-]*$"
        );
    }

    #[test]
    fn a_hyphen_beside_a_class_is_a_hyphen() {
        assert_eq!(one(r"[\w-.]"), r"[0-9A-Za-z_\-.]");
        assert_eq!(one(r"[+-=._:/]"), r"[+-=._:/]");
    }

    #[test]
    fn brackets_and_set_operators_in_a_class_are_plain_characters() {
        let pattern = one(r"^[a[&&b~~]+$");
        assert!(regex::Regex::new(&pattern).unwrap().is_match("[&b~"));
    }

    #[test]
    fn a_brace_that_repeats_nothing_is_a_plain_character() {
        assert_eq!(one(r"^\$\{[^}]+}$"), r"^\$\{[^}]+\}$");
        assert_eq!(one(r"^{a}{2}$"), r"^\{a\}{2}$");
    }

    #[test]
    fn look_aheads_at_the_beginning_become_patterns() {
        let found = translate(r"^(?!aws:)(?=.{2,9}$)[a-z:]+$").unwrap();
        assert_eq!(found.must_not, ["^(?:aws:)"]);
        assert_eq!(found.must, ["^(?:.{2,9}$)", "^[a-z:]+$"]);
    }

    #[test]
    fn look_around_elsewhere_is_not_translated() {
        assert_eq!(translate(r"^a(?!b)c$"), None);
        assert_eq!(translate(r"^(?!a)b|c$"), None);
    }

    #[test]
    fn other_spellings_of_the_end_and_of_characters_are_understood() {
        assert_eq!(one(r"\Aab\Z"), "^ab$");
        assert_eq!(one(r"[\u0020-\uD7FF]"), r"[\x{0020}-\x{D7FF}]");
        assert_eq!(one("^[^\0-\x7f]+$"), r"^[^\x{00}-\x{7F}]+$");
        assert_eq!(translate(r"[\uD800-\uDBFF]"), None);
        assert_eq!(one(r"^\p{Graph}+$"), "^[[:graph:]]+$");
    }

    #[test]
    fn a_pattern_that_allows_everything_is_left_out() {
        assert_eq!(translate(".*").unwrap(), Translated::default());
    }
}
