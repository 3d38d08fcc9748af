//! JSON, exactly as RFC 8259 has it.

use catchment_core::Diagnostic;
use json_event_parser::{JsonEvent, LowLevelJsonParser};

use super::super::{Node, Number, Position, Value};
use super::build::Builder;
use super::bytes::Cursor;
use super::{MAX_DEPTH, Problem, Read};

mod error;

pub(super) fn read(text: &str) -> Result<Read, Vec<Diagnostic>> {
    let mut builder = Builder::default();
    match parse(text, &mut builder) {
        Ok(()) if builder.errors.is_empty() => Ok(Read {
            root: builder.root,
            number_keys: Vec::new(),
            findings: Vec::new(),
        }),
        Ok(()) => Err(builder.errors),
        Err(error) => {
            builder.errors.push(*error);
            Err(builder.errors)
        }
    }
}

fn parse(text: &str, builder: &mut Builder) -> Result<(), Problem> {
    // The parser keeps up to two states for a level; our own limit comes first.
    let states = MAX_DEPTH.saturating_mul(4);
    let mut parser = LowLevelJsonParser::new().with_max_stack_size(states);
    let mut rest = text.as_bytes();
    let mut end = 0_usize;
    let mut cursor = Cursor::default();
    loop {
        let result = parser.parse_next(rest, true);
        let (token, after) = rest
            .split_at_checked(result.consumed_bytes)
            .unwrap_or((rest, &[]));
        // Between tokens there are only blanks and the marks that the parser has checked.
        let blanks = token
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':'))
            .count();
        let (before, token) = token.split_at_checked(blanks).unwrap_or((token, &[]));
        cursor.advance(before);
        let position = cursor.position();
        cursor.advance(token);
        rest = after;
        let start = end;
        end = end.saturating_add(result.consumed_bytes);
        let Some(event) = result.event else { continue };
        match event.map_err(|error| error::syntax(text, start, &error, builder))? {
            JsonEvent::Eof => return Ok(()),
            event => apply(event, position, builder)?,
        }
    }
}

fn apply(event: JsonEvent<'_>, at: Position, builder: &mut Builder) -> Result<(), Problem> {
    let value = match event {
        JsonEvent::StartArray => return builder.open_list(at),
        JsonEvent::StartObject => return builder.open_map(at),
        JsonEvent::ObjectKey(key) => {
            builder.key(key.into_owned(), at);
            return Ok(());
        }
        JsonEvent::EndArray | JsonEvent::EndObject => {
            if let Some(value) = builder.close() {
                builder.place(value);
            }
            return Ok(());
        }
        JsonEvent::Eof => return Ok(()),
        JsonEvent::String(text) => Value::Text(text.into_owned()),
        JsonEvent::Number(text) => {
            // What JSON calls a number, `Number` reads; were there one it does not, the text says it.
            Number::parse(&text).map_or_else(|| Value::Text(text.into_owned()), Value::Number)
        }
        JsonEvent::Boolean(value) => Value::Bool(value),
        JsonEvent::Null => Value::Null,
    };
    builder.place(Node::new(value, at));
    Ok(())
}
