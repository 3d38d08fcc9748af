//! IAM policy documents inside properties.

mod action;
mod arn;
mod condition;
mod document;
mod json;
mod key;
mod kind;
mod known;
mod principal;
mod service;
mod size;
mod statement;
#[cfg(test)]
mod tests;

use catchment_core::Diagnostic;

use super::context::Context;
use super::place::Place;
use super::{value, walk};
use crate::model::ResourceType;
use crate::template::{Node, Position, Value};

pub(crate) use kind::Kind;

/// A policy document is an object, or text that is one in JSON. Text that is not JSON, a list or a
/// number is refused when the policy is put.
const DOCUMENT: &str = "iam/document";

/// Where AWS describes policies.
const DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html";

/// Checks a policy document that is the value of a property of `resource`; which property, and so
/// which kind of policy, the place tells.
pub(crate) fn check<'t>(
    context: &Context<'t>,
    document: &'t Node,
    resource: &'static ResourceType,
    place: &Place<'_, 't>,
) {
    value::children(context, document, place);
    let kind = Kind::of(&resource.name, &place.path());
    inspect(context, document, kind, place);
}

/// Checks a policy document of a kind, whose functions are checked already.
pub(crate) fn inspect<'t>(
    context: &Context<'t>,
    document: &'t Node,
    kind: Kind,
    place: &Place<'_, 't>,
) {
    walk::each(context, document, place, &mut |document, place| {
        let policy = Policy { context, kind };
        match &document.value {
            Value::Map(_) if walk::is_function(document) => {}
            Value::Map(_) => policy.document(document, place),
            Value::Text(text) => policy.text(text, document.at, place),
            _ => policy.not_a_document(document, place),
        }
    });
}

/// Checks one statement, where a property takes that alone.
pub(crate) fn inspect_statement<'t>(
    context: &Context<'t>,
    statement: &'t Node,
    kind: Kind,
    place: &Place<'_, 't>,
) {
    walk::each(context, statement, place, &mut |statement, place| {
        let policy = Policy { context, kind };
        policy.statement(statement, &mut statement::Sids::new(), place);
    });
}

/// The least size of several policies together, in characters: what is known only at deployment
/// counts nothing.
pub(crate) fn least_size<'t>(documents: impl Iterator<Item = &'t Node>) -> usize {
    documents.map(size::least_characters).sum()
}

/// A policy that is looked at.
#[derive(Clone, Copy)]
struct Policy<'c, 't> {
    context: &'c Context<'t>,
    kind: Kind,
}

impl<'t> Policy<'_, 't> {
    fn report(&self, place: &Place<'_, '_>, at: Position, finding: Diagnostic) {
        self.context.report(place, at, finding);
    }

    fn not_a_document(&self, node: &Node, place: &Place<'_, 't>) {
        let message = format!(
            "the {} is {}, allowed is an object with `Statement`",
            self.kind.name,
            node.kind()
        );
        let finding = Diagnostic::error(DOCUMENT, message).link(DOCS);
        self.report(place, node.at, finding);
    }
}
