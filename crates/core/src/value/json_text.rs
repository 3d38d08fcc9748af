//! Values as JSON text, for properties that take a document as a string.

use super::node::{Expr, Fields, Node, Pseudo};
use super::{IntoValue, Json, Value, concat};

impl<T: ?Sized> Value<T> {
    /// The value as minified JSON text.
    ///
    /// What is known now is text; each part that CloudFormation computes stands between quotes in
    /// a `Fn::Join`. Such parts are taken to be text without `"` or `\`, as names and ARNs are.
    /// Unlike [`fns::to_json_string`](super::fns::to_json_string) it needs no transform, which
    /// service-managed stack sets refuse.
    ///
    /// ```
    /// use catchment_core::{IntoValue, Json, Value};
    ///
    /// let json = Value::object([("Logs", Value::array(["a\"b".into_value(), 7.into_value()]))]);
    /// assert_eq!(json.json_text().literal(), Some(r#"{"Logs":["a\"b",7]}"#));
    /// ```
    #[must_use]
    pub fn json_text(&self) -> Value<str> {
        let mut pieces = Vec::new();
        write(self.node(), &mut pieces);
        concat(pieces)
    }
}

impl Value<str> {
    /// How many bytes the text has, with an assumption for what is not known yet.
    ///
    /// Counted as such: literal text; 12 for `AWS::AccountId`, 3 for `AWS::Partition`, 14 for
    /// `AWS::Region`, 13 for `AWS::URLSuffix`. Every other part counts `unresolved` bytes.
    #[must_use]
    pub fn estimated_len(&self, unresolved: usize) -> usize {
        length(self.node(), unresolved)
    }
}

impl Value<Json> {
    /// The same JSON, taken to mean `T`: the way out where a typed form lacks something.
    ///
    /// Nothing checks that it does.
    #[must_use]
    pub fn assume<T: ?Sized>(self) -> Value<T> {
        Value::from_node(self.into_node())
    }
}

fn write(node: &Node, pieces: &mut Vec<Value<str>>) {
    match node {
        Node::Null => push(pieces, "null"),
        Node::Bool(value) => push(pieces, &value.to_string()),
        Node::Int(value) => push(pieces, &value.to_string()),
        Node::Float(value) => push(pieces, &serde_json::Value::from(*value).to_string()),
        Node::Str(text) => push(pieces, &quoted(text)),
        Node::List(items) => list(items, pieces),
        Node::Map(fields) => map(fields, pieces),
        Node::Expr(expr) => {
            push(pieces, "\"");
            match &**expr {
                Expr::Concat(parts) => parts.iter().for_each(|part| spliced(part, pieces)),
                _ => spliced(node, pieces),
            }
            push(pieces, "\"");
        }
    }
}

fn list(items: &[Node], pieces: &mut Vec<Value<str>>) {
    push(pieces, "[");
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            push(pieces, ",");
        }
        write(item, pieces);
    }
    push(pieces, "]");
}

fn map(fields: &Fields, pieces: &mut Vec<Value<str>>) {
    push(pieces, "{");
    for (index, (key, value)) in fields.iter().enumerate() {
        if index > 0 {
            push(pieces, ",");
        }
        push(pieces, &quoted(key));
        push(pieces, ":");
        write(value, pieces);
    }
    push(pieces, "}");
}

/// A piece of text inside quotes.
fn spliced(node: &Node, pieces: &mut Vec<Value<str>>) {
    match node {
        Node::Str(text) => {
            let quoted = quoted(text);
            let inside = quoted.strip_prefix('"').and_then(|q| q.strip_suffix('"'));
            push(pieces, inside.unwrap_or(text));
        }
        other => pieces.push(Value::from_node(other.clone())),
    }
}

fn push(pieces: &mut Vec<Value<str>>, text: &str) {
    pieces.push(text.into_value());
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn length(node: &Node, unresolved: usize) -> usize {
    match node {
        Node::Str(text) => text.len(),
        Node::Expr(expr) => match &**expr {
            Expr::Concat(parts) => parts.iter().map(|part| length(part, unresolved)).sum(),
            Expr::Pseudo(pseudo) | Expr::Of(_, pseudo) => match pseudo {
                Pseudo::AccountId => 12,
                Pseudo::Partition => 3,
                Pseudo::Region => 14,
                Pseudo::UrlSuffix => 13,
                _ => unresolved,
            },
            _ => unresolved,
        },
        _ => unresolved,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::pseudo;

    #[test]
    fn computed_parts_stand_between_quotes_and_the_rest_is_escaped() {
        let arn = concat(["a\"".into_value(), pseudo::region(), "\n".into_value()]);
        let json = Value::<Json>::object([
            ("Arn", arn.into_value()),
            ("On", true.into_value()),
            ("Ratio", 1.5.into_value()),
            ("Who", pseudo::account_id().into_value()),
        ]);
        let expected = concat([
            r#"{"Arn":"a\""#.into_value(),
            pseudo::region(),
            r#"\n","On":true,"Ratio":1.5,"Who":""#.into_value(),
            pseudo::account_id(),
            "\"}".into_value(),
        ]);
        assert_eq!(json.json_text(), expected);
    }

    #[test]
    fn the_estimate_counts_literals_pseudo_parameters_and_the_unknown() {
        let known = concat(["abc".into_value(), pseudo::account_id()]);
        assert_eq!(known.estimated_len(64), 15);
        assert_eq!(pseudo::partition().estimated_len(64), 3);
        assert_eq!(pseudo::stack_name().estimated_len(64), 64);
    }
}
