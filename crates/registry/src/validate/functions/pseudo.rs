//! Pseudo parameters.

use super::kinds::Kinds;
use crate::template::Node;

/// Each with the kind of its value.
const ALL: [(&str, Kinds); 8] = [
    ("AWS::AccountId", Kinds::TEXT),
    ("AWS::NoValue", Kinds::ANY),
    ("AWS::NotificationARNs", Kinds::LIST),
    ("AWS::Partition", Kinds::TEXT),
    ("AWS::Region", Kinds::TEXT),
    ("AWS::StackId", Kinds::TEXT),
    ("AWS::StackName", Kinds::TEXT),
    ("AWS::URLSuffix", Kinds::TEXT),
];

/// The kind of value of the pseudo parameter of that name.
pub(super) fn kinds(name: &str) -> Option<Kinds> {
    if !name.starts_with("AWS::") {
        return None;
    }
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.map(|(_, kinds)| *kinds)
}

/// The names of all.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|(name, _)| *name)
}

/// Whether a value is `{"Ref": "AWS::NoValue"}`.
pub(super) fn is_no_value(node: &Node) -> bool {
    node.as_intrinsic()
        .is_some_and(|(name, argument)| name == "Ref" && argument.as_text() == Some("AWS::NoValue"))
}
