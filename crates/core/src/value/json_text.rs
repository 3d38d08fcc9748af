//! Values as JSON text, for properties that take a document as a string.

use super::node::{Expr, Fields, Node};
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
        let mut text = JsonText::default();
        text.value(self.node());
        text.flush();
        concat(text.pieces)
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

/// Text under way: what is known collects in `known` until a computed part comes.
#[derive(Default)]
struct JsonText {
    known: String,
    pieces: Vec<Value<str>>,
}

impl JsonText {
    fn value(&mut self, node: &Node) {
        match node {
            Node::Null => self.known.push_str("null"),
            Node::Bool(true) => self.known.push_str("true"),
            Node::Bool(false) => self.known.push_str("false"),
            Node::Int(value) => self.known.push_str(&value.to_string()),
            Node::Float(value) => {
                let number = serde_json::Value::from(*value);
                self.known.push_str(&number.to_string());
            }
            Node::Str(text) => self.quoted(text),
            Node::List(items) => self.list(items),
            Node::Map(fields) => self.map(fields),
            Node::Expr(expr) => {
                self.known.push('"');
                match &**expr {
                    Expr::Concat(parts) => parts.iter().for_each(|part| self.inside(part)),
                    _ => self.inside(node),
                }
                self.known.push('"');
            }
        }
    }

    fn list(&mut self, items: &[Node]) {
        self.known.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.known.push(',');
            }
            self.value(item);
        }
        self.known.push(']');
    }

    fn map(&mut self, fields: &Fields) {
        self.known.push('{');
        for (index, (key, value)) in fields.iter().enumerate() {
            if index > 0 {
                self.known.push(',');
            }
            self.quoted(key);
            self.known.push(':');
            self.value(value);
        }
        self.known.push('}');
    }

    fn quoted(&mut self, text: &str) {
        self.known.push('"');
        self.escaped(text);
        self.known.push('"');
    }

    /// A piece of a text whose quotes are written already.
    fn inside(&mut self, node: &Node) {
        match node {
            Node::Str(text) => self.escaped(text),
            other => {
                self.flush();
                self.pieces.push(Value::from_node(other.clone()));
            }
        }
    }

    fn escaped(&mut self, text: &str) {
        let plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        if text.bytes().all(plain) {
            self.known.push_str(text);
            return;
        }
        let quoted = serde_json::Value::from(text).to_string();
        let inside = quoted.strip_prefix('"').and_then(|q| q.strip_suffix('"'));
        self.known.push_str(inside.unwrap_or(text));
    }

    fn flush(&mut self) {
        if !self.known.is_empty() {
            self.pieces
                .push(std::mem::take(&mut self.known).into_value());
        }
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
}
