//! A text that matches a pattern.

use regex_syntax::hir::{Class, Hir, HirKind};

/// How a text is to be made.
#[derive(Clone, Copy, Default)]
pub(super) struct Wish {
    /// Which branch of each alternation, counted around.
    pub(super) branch: usize,
    /// How many characters more than needed, as far as repetitions allow.
    pub(super) extra: usize,
    /// Changes the characters of classes, so that two texts differ.
    pub(super) salt: usize,
}

/// A text that `pattern` matches, whole; `None` where the pattern cannot be read.
///
/// Look-around and anchors within are taken as satisfied: the caller tests what it gets.
pub(super) fn text(pattern: &str, wish: Wish) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut out = String::new();
    let mut state = State {
        extra: wish.extra,
        salt: wish.salt,
    };
    write(&hir, wish.branch, &mut state, &mut out);
    Some(out)
}

/// The pattern without what only looks around, which no Rust pattern has.
pub(super) fn without_look_around(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(at) = ["(?=", "(?!", "(?<=", "(?<!"]
        .iter()
        .filter_map(|open| rest.find(open))
        .min()
    {
        let (before, group) = rest.split_at(at);
        out.push_str(before);
        rest = after_group(group);
    }
    out.push_str(rest);
    out
}

/// What follows the group with which `text` begins.
fn after_group(text: &str) -> &str {
    let mut depth = 0_usize;
    let mut escaped = false;
    let mut in_class = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return text.get(at + 1..).unwrap_or_default();
                }
            }
            _ => {}
        }
    }
    ""
}

struct State {
    extra: usize,
    salt: usize,
}

fn write(hir: &Hir, branch: usize, state: &mut State, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.push(character(class, state)),
        HirKind::Capture(capture) => write(&capture.sub, branch, state, out),
        HirKind::Concat(parts) => parts
            .iter()
            .for_each(|part| write(part, branch, state, out)),
        HirKind::Alternation(parts) => {
            if let Some(part) = parts.get(branch % parts.len().max(1)) {
                write(part, branch / parts.len().max(1), state, out);
            }
        }
        HirKind::Repetition(repetition) => {
            let min = repetition.min as usize;
            let room = repetition.max.map_or(usize::MAX, |max| max as usize) - min;
            for _ in 0..min {
                write(&repetition.sub, branch, state, out);
            }
            let mut more = 0;
            while state.extra > 0 && more < room {
                let before = out.chars().count();
                write(&repetition.sub, branch, state, out);
                let added = out.chars().count() - before;
                if added == 0 {
                    break;
                }
                state.extra = state.extra.saturating_sub(added);
                more += 1;
            }
        }
    }
}

/// A character that people use, else the first of the class.
fn character(class: &Class, state: &mut State) -> char {
    const LIKED: [&str; 4] = [
        "abcdefghijklmnopqrstuvwxyz",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "123456789",
        "0_-/.: ",
    ];
    let contains = |c: char| match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => u8::try_from(c).is_ok_and(|byte| {
            class
                .ranges()
                .iter()
                .any(|range| range.start() <= byte && byte <= range.end())
        }),
    };
    for liked in LIKED {
        let fitting: Vec<char> = liked.chars().filter(|&c| contains(c)).collect();
        if let Some(&c) = fitting.get(state.salt % fitting.len().max(1)) {
            state.salt /= fitting.len().max(1);
            return c;
        }
    }
    match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|range| range.start())
            .find(|c| !c.is_control())
            .or(class.ranges().first().map(|range| range.end()))
            .unwrap_or('a'),
        Class::Bytes(class) => class
            .ranges()
            .first()
            .map_or('a', |range| char::from(range.end())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Wish, text, without_look_around};

    #[test]
    fn what_comes_out_matches() {
        for pattern in [
            "^(alias/)[a-zA-Z0-9:/_-]+$",
            r"^arn:aws[a-zA-Z-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$",
            "^(?:a|b{3,5}|[^a-z]{2})$",
            r"[0-9]{4}-(0[1-9]|1[0-2])",
            r"^\p{L}+$",
        ] {
            for branch in 0..3 {
                for extra in [0, 7] {
                    let wish = Wish {
                        branch,
                        extra,
                        salt: branch,
                    };
                    let text = text(pattern, wish).unwrap();
                    let pattern = regex::Regex::new(pattern).unwrap();
                    assert!(pattern.is_match(&text), "{pattern}: {text}");
                }
            }
        }
    }

    #[test]
    fn a_longer_text_is_made_where_repetitions_allow() {
        let length = |extra| {
            let wish = Wish {
                extra,
                ..Wish::default()
            };
            text("^x[a-z]{1,5}$", wish).unwrap().len()
        };
        assert_eq!((length(0), length(3), length(100)), (2, 5, 6));
    }

    #[test]
    fn salts_give_different_texts() {
        let salted = |salt| {
            text(
                "^[a-z]+$",
                Wish {
                    salt,
                    ..Wish::default()
                },
            )
            .unwrap()
        };
        assert_ne!(salted(0), salted(1));
    }

    #[test]
    fn what_only_looks_around_is_left_out() {
        assert_eq!(without_look_around("^(?!aws:)[a-z](?=([)]))b$"), "^[a-z]b$");
        assert_eq!(without_look_around("^a$"), "^a$");
    }
}
