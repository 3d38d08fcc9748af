//! What is wrong with a text that should be JSON.

use catchment_core::Diagnostic;
use json_event_parser::JsonSyntaxError;

use super::super::build::{Builder, Innermost};
use super::super::bytes::end_of;
use super::super::{FORMATS, SYNTAX, at, shown};

/// What was found where something else was expected. `after`: the end of what was read well.
pub(super) fn syntax(
    text: &str,
    after: usize,
    error: &JsonSyntaxError,
    builder: &Builder,
) -> Diagnostic {
    let place = error.location();
    let start = usize::try_from(place.start.offset).unwrap_or(usize::MAX);
    let (before, rest) = text.split_at_checked(start).unwrap_or((text, ""));
    let read = before.get(after..).unwrap_or_default();
    let read = read.trim_start_matches([' ', '\t', '\r', '\n', ',', ':']);
    let alone = place.end.offset.saturating_sub(place.start.offset) <= 1;
    let (message, help) = if !read.is_empty() {
        in_text(rest, error)
    } else if rest.starts_with('"') && alone {
        unfinished(rest)
    } else {
        let marks = before.get(after..).unwrap_or_default();
        let mark = marks.trim_end().chars().next_back();
        let (expected, given) = (expected(builder, mark), given(rest));
        let message = format!("{expected} is expected here, and {given} is given");
        (message, help(rest, mark))
    };
    let finding = Diagnostic::error(SYNTAX, format!("the template is not valid JSON: {message}"));
    at(end_of(before), finding.help(help).link(FORMATS))
}

/// The problem of a text that the parser has read to the end of the file.
fn unfinished(rest: &str) -> (String, &'static str) {
    let mut escaped = false;
    let closed = rest.chars().skip(1).any(|character| {
        let closes = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        closes
    });
    match closed {
        true => (
            "the text that begins here has an escape that is not complete".to_owned(),
            "write four hexadecimal digits after `\\u`, and both halves of a surrogate pair",
        ),
        false => (
            "the text that begins here has no closing `\"`".to_owned(),
            "write a `\"` inside a text as `\\\"`",
        ),
    }
}

/// The problem within a text in quotes.
fn in_text(rest: &str, error: &JsonSyntaxError) -> (String, &'static str) {
    match rest.chars().next() {
        Some('\n' | '\r') => (
            "a line break is given inside a text".to_owned(),
            "close the text with `\"`, or write the line break as `\\n`",
        ),
        Some(control) if control < ' ' => {
            let code = u32::from(control);
            (
                format!("the character U+{code:04X} is given inside a text"),
                "write a control character as an escape: a tab as `\\t`, others as `\\u001F`",
            )
        }
        _ => (
            shown(error.message()),
            "the escapes are `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u` with four hexadecimal digits",
        ),
    }
}

/// What may come next. `mark`: the comma or colon that was read last.
fn expected(builder: &Builder, mark: Option<char>) -> &'static str {
    match (builder.innermost(), mark) {
        (Innermost::Nothing, _) if builder.root.is_some() => "the end of the template",
        (Innermost::Key, None) => "`:`",
        (Innermost::Map { .. }, Some(_)) => "a key in double quotes",
        (Innermost::Map { empty: true }, None) => "a key in double quotes or `}`",
        (Innermost::Map { empty: false }, None) => "`,` or `}`",
        (Innermost::List { empty: true }, None) => "a value or `]`",
        (Innermost::List { empty: false }, None) => "`,` or `]`",
        (Innermost::Nothing | Innermost::Key | Innermost::List { .. }, _) => "a value",
    }
}

/// What is there instead.
fn given(rest: &str) -> String {
    let Some(first) = rest.chars().next() else {
        return "the end of the file".to_owned();
    };
    let word = |character: &char| character.is_alphanumeric() || "_+-.".contains(*character);
    let token: String = match first {
        '"' => {
            let text = rest.chars().skip(1).take_while(|next| *next != '"');
            format!("\"{}\"", text.collect::<String>())
        }
        first if word(&first) => rest.chars().take_while(word).collect(),
        first => first.to_string(),
    };
    format!("`{}`", shown(&token))
}

fn help(rest: &str, mark: Option<char>) -> &'static str {
    let mut characters = rest.chars();
    match (characters.next(), characters.next()) {
        (Some('}' | ']'), _) if mark == Some(',') => "remove the comma before the closing bracket",
        (Some('#'), _) | (Some('/'), Some('/' | '*')) => "remove the comment: JSON has none",
        (Some('\''), _) => "put texts in double quotes",
        (None, _) => "close what is open with `}` and `]`",
        (Some('0'..='9' | '-' | '+' | '.'), _) => {
            "write numbers as JSON has them: `10`, `-1.5`, `2e3`"
        }
        (Some(first), _) if first.is_alphabetic() => {
            "put texts in double quotes; only `true`, `false`, `null` and numbers go without"
        }
        _ => "a template that begins with `{` or `[` is read as JSON",
    }
}
