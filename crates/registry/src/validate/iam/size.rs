//! How large a policy is.

use catchment_core::Diagnostic;

use super::Policy;
use crate::template::{Node, Value};
use crate::validate::place::Place;
use crate::validate::walk;

/// A policy has a greatest size, by what it is attached to: 6,144 characters for a managed policy,
/// 20,480 bytes for a bucket policy. Parts that are known only at deployment count nothing here, so
/// what is found is too large whatever they are.
const SIZE: &str = "iam/policy-size";

const DOCS: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";

impl<'t> Policy<'_, 't> {
    /// Holds a document to the limit of its kind.
    pub(super) fn size(&self, document: &'t Node, place: &Place<'_, 't>) {
        let Some(limit) = self.kind.limit else { return };
        let size = least(document, limit.characters);
        if size <= limit.usual {
            return;
        }
        let (unit, name) = (
            if limit.characters {
                "characters"
            } else {
                "bytes"
            },
            self.kind.name,
        );
        let finding = if size > limit.raised {
            let message = format!(
                "the {name} has {size} {unit} or more, allowed are {}",
                limit.raised
            );
            Diagnostic::error(SIZE, message)
        } else {
            let message = format!(
                "the {name} has {size} {unit} or more, allowed are {} unless the quota was raised",
                limit.usual
            );
            Diagnostic::warning(SIZE, message)
        };
        let help = "join resources with wildcards, and accounts with a condition on the \
                    organization (`aws:SourceOrgID`, `aws:PrincipalOrgID`)";
        self.report(place, document.at, finding.help(help).link(DOCS));
    }
}

/// The least number of characters that a value has as JSON without white space.
pub(super) fn least_characters(node: &Node) -> usize {
    least(node, true)
}

/// The least size that a value has as JSON without white space.
fn least(node: &Node, characters: bool) -> usize {
    let text = |text: &str| quoted(text, characters);
    match &node.value {
        Value::Null => 4,
        Value::Bool(true) => 4,
        Value::Bool(false) => 5,
        Value::Number(number) => number.as_str().len(),
        Value::Text(value) => text(value),
        Value::List(items) => {
            let inside: usize = items.iter().map(|item| least(item, characters)).sum();
            let commas = items.len().saturating_sub(1);
            inside.saturating_add(commas).saturating_add(2)
        }
        Value::Map(_) if walk::is_function(node) => function(node, characters),
        Value::Map(map) => {
            let inside: usize = map
                .iter()
                .map(|entry| {
                    let value = least(&entry.value, characters);
                    text(&entry.key).saturating_add(1).saturating_add(value)
                })
                .sum();
            let commas = map.len().saturating_sub(1);
            inside.saturating_add(commas).saturating_add(2)
        }
    }
}

/// The least size of what a function yields: of `Fn::If` the smaller branch, of `Fn::Sub` the text
/// around its variables.
fn function(node: &Node, characters: bool) -> usize {
    match node.as_intrinsic() {
        Some(("Fn::If", argument)) => {
            let branches = argument.as_list().unwrap_or_default().iter().skip(1);
            let sizes = branches.map(|branch| least(branch, characters));
            sizes.min().unwrap_or(0)
        }
        Some(("Fn::Sub", argument)) => argument.as_text().map_or(0, |text| {
            let mut known = String::with_capacity(text.len());
            let mut rest = text;
            while let Some((before, after)) = rest.split_once("${") {
                known.push_str(before);
                rest = after.split_once('}').map_or("", |(_, rest)| rest);
            }
            known.push_str(rest);
            quoted(&known, characters)
        }),
        _ => 0,
    }
}

/// The size of text in quotes.
fn quoted(text: &str, characters: bool) -> usize {
    let size = |c: char| match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        c if c.is_control() => 6,
        _ if characters => 1,
        c => c.len_utf8(),
    };
    text.chars().map(size).sum::<usize>().saturating_add(2)
}
