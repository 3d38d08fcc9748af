//! How long a value is as JSON.

use super::Value;
use super::node::{Expr, Fields, Node, Pseudo};

impl<T: ?Sized> Value<T> {
    /// How many bytes the value has as minified JSON, with an assumption for what is not known
    /// yet.
    ///
    /// Counted as such: what is literal; 12 for `AWS::AccountId`, 3 for `AWS::Partition`, 14 for
    /// `AWS::Region`, 13 for `AWS::URLSuffix`. Every other part counts `unresolved` bytes between
    /// its quotes.
    ///
    /// ```
    /// use catchment_core::{IntoValue, Json, Value, pseudo};
    ///
    /// let json = Value::object([("Region", pseudo::region().into_value()), ("n", 7.into_value())]);
    /// assert_eq!(json.json_len(64), r#"{"Region":"ca-central-11x","n":7}"#.len());
    /// ```
    #[must_use]
    pub fn json_len(&self, unresolved: usize) -> usize {
        json(self.node(), unresolved)
    }
}

impl Value<str> {
    /// How many bytes the text has, with the assumptions of [`json_len`](Value::json_len). As a
    /// text, not as JSON: a quote in it counts 1.
    #[must_use]
    pub fn estimated_len(&self, unresolved: usize) -> usize {
        text(self.node(), unresolved, plain)
    }
}

/// How many bytes a policy document has that a property holds, as an object or as text. `path`
/// leads from `node` to it; of lists on the way, all items count together. `None` where nothing is
/// there, or an intrinsic function is in the way.
pub(crate) fn at(node: &Node, path: &[&str], unresolved: usize) -> Option<usize> {
    match (node, path) {
        (Node::Map(fields), [first, rest @ ..]) => at(fields.get(first)?, rest, unresolved),
        (Node::List(items), [_, ..]) => items
            .iter()
            .filter_map(|item| at(item, path, unresolved))
            .reduce(usize::saturating_add),
        (_, [_, ..]) => None,
        (Node::Str(_) | Node::Expr(_), []) => Some(text(node, unresolved, plain)),
        (_, []) => Some(json(node, unresolved)),
    }
}

/// Brackets, or quotes.
const PAIR: usize = 2;

fn json(node: &Node, unresolved: usize) -> usize {
    match node {
        Node::Null => 4,
        Node::Bool(value) => 5_usize.saturating_sub(usize::from(*value)),
        Node::Int(value) => value.to_string().len(),
        Node::Float(value) => serde_json::Value::from(*value).to_string().len(),
        Node::Str(text) => quoted(text),
        Node::List(items) => {
            let inside: usize = items.iter().map(|item| json(item, unresolved)).sum();
            PAIR.saturating_add(inside)
                .saturating_add(commas(items.len()))
        }
        Node::Map(fields) => map(fields, unresolved),
        Node::Expr(_) => PAIR.saturating_add(text(node, unresolved, escaped)),
    }
}

fn map(fields: &Fields, unresolved: usize) -> usize {
    let entries = fields.iter().map(|(key, value)| {
        let colon = 1;
        quoted(key)
            .saturating_add(colon)
            .saturating_add(json(value, unresolved))
    });
    PAIR.saturating_add(entries.sum())
        .saturating_add(commas(fields.len()))
}

const fn commas(count: usize) -> usize {
    count.saturating_sub(1)
}

fn quoted(text: &str) -> usize {
    PAIR.saturating_add(text.bytes().map(escaped).sum())
}

/// The length of a byte in a JSON string.
const fn escaped(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 8 | 12 => 2,
        0..32 => 6,
        _ => 1,
    }
}

/// The length of a byte in a text.
const fn plain(_: u8) -> usize {
    1
}

fn text(node: &Node, unresolved: usize, length: fn(u8) -> usize) -> usize {
    match node {
        Node::Str(text) => text.bytes().map(length).sum(),
        Node::Expr(expr) => match &**expr {
            Expr::Concat(parts) => {
                let parts = parts.iter().map(|part| text(part, unresolved, length));
                parts.sum()
            }
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
    use proptest::prelude::*;

    use crate::value::{IntoValue, Json, Value, concat, pseudo};

    #[test]
    fn the_estimate_counts_literals_pseudo_parameters_and_the_unknown() {
        let known = concat(["abc".into_value(), pseudo::account_id()]);
        assert_eq!(known.estimated_len(64), 15);
        let quoted = concat(["\"\n".into_value(), pseudo::account_id()]);
        assert_eq!((quoted.estimated_len(64), quoted.json_len(64)), (14, 18));
        assert_eq!(pseudo::partition().estimated_len(64), 3);
        assert_eq!(pseudo::stack_name().estimated_len(64), 64);
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            ".{0,12}".prop_map(Into::into),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
                proptest::collection::btree_map(".{0,4}", inner, 0..4)
                    .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_length_of_literal_json_is_exact(json in any_json()) {
            let value: Value<Json> = json.clone().into_value();
            prop_assert_eq!(value.json_len(64), json.to_string().len());
        }
    }
}
