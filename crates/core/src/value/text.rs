//! Text made of pieces.

use super::Value;
use super::node::{Expr, Node, Text};

/// The pieces, one after the other.
///
/// Literals are folded, neighbours merged, nested concatenations flattened: what is known now
/// stays a plain string, and `Fn::Join` appears only where CloudFormation has to do the work.
///
/// ```
/// use catchment_core::{concat, pseudo, IntoValue, Value};
///
/// let name: Value<str> = "logs".into_value();
/// assert_eq!(concat(["central-".into_value(), name]).literal(), Some("central-logs"));
/// assert_eq!(concat(["central-".into_value(), pseudo::account_id()]).literal(), None);
/// ```
#[must_use]
pub fn concat(pieces: impl IntoIterator<Item = Value<str>>) -> Value<str> {
    let mut parts = Vec::new();
    for piece in pieces {
        append(&mut parts, piece.into_node());
    }
    Value::from_node(folded(parts))
}

/// `template` with each `{}` replaced by the next of `values`; `{{` and `}}` are braces.
///
/// ```
/// use catchment_core::{format, IntoValue};
///
/// let arn = format("arn:aws:s3:::{}/{}", ["logs".into_value(), "AWSLogs".into_value()]);
/// assert_eq!(arn.literal(), Some("arn:aws:s3:::logs/AWSLogs"));
/// ```
///
/// Fewer or more values than `{}` are an error at synthesis.
#[must_use]
pub fn format(template: &str, values: impl IntoIterator<Item = Value<str>>) -> Value<str> {
    let mut values = values.into_iter();
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        match (c, rest.peek()) {
            ('{', Some('{')) | ('}', Some('}')) => {
                rest.next();
                literal.push(c);
            }
            ('{', Some('}')) => {
                rest.next();
                let Some(value) = values.next() else {
                    return Value::invalid(format!("`{template}` has more `{{}}` than values"));
                };
                append(&mut parts, Node::text(std::mem::take(&mut literal)));
                append(&mut parts, value.into_node());
            }
            _ => literal.push(c),
        }
    }
    append(&mut parts, Node::text(literal));
    if values.next().is_some() {
        return Value::invalid(format!("`{template}` has fewer `{{}}` than values"));
    }
    Value::from_node(folded(parts))
}

fn append(parts: &mut Vec<Node>, piece: Node) {
    match piece {
        Node::Str(text) if text.is_empty() => {}
        Node::Str(text) => match parts.last_mut() {
            Some(Node::Str(before)) => before.to_mut().push_str(&text),
            _ => parts.push(Node::Str(text)),
        },
        Node::Expr(expr) => match *expr {
            Expr::Concat(inner) => inner.into_iter().for_each(|part| append(parts, part)),
            other => parts.push(Node::expr(other)),
        },
        other => parts.push(other),
    }
}

fn folded(mut parts: Vec<Node>) -> Node {
    match parts.len() {
        0 => Node::Str(Text::Borrowed("")),
        1 => parts.pop().unwrap_or(Node::Null),
        _ => Node::expr(Expr::Concat(parts)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{IntoValue as _, pseudo};

    #[test]
    fn neighbouring_literals_merge_and_nested_concatenations_flatten() {
        let inner = concat(["b".into_value(), pseudo::region()]);
        let whole = concat(["a".into_value(), inner, "c".into_value(), "d".into_value()]);
        let Node::Expr(expr) = whole.node() else {
            panic!("expected an expression");
        };
        let Expr::Concat(parts) = &**expr else {
            panic!("expected a concatenation");
        };
        assert_eq!(parts.len(), 3);
        assert_eq!(parts[0], Node::text("ab"));
        assert_eq!(parts[2], Node::text("cd"));
    }

    #[test]
    fn a_lone_value_stays_bare() {
        let region = concat([pseudo::region()]);
        assert_eq!(region, pseudo::region());
    }

    #[test]
    fn a_missing_or_surplus_value_makes_the_text_invalid() {
        let missing = format("{}-{}", ["a".into_value()]);
        let surplus = format("{}", ["a".into_value(), "b".into_value()]);
        for value in [missing, surplus] {
            assert!(matches!(value.node(), Node::Expr(e) if matches!(**e, Expr::Invalid(_))));
        }
    }
}
