//! The resource that a rule looks at.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use crate::template::{Node, Value};
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::scenario::{Scenario, possible};
use crate::validate::walk;

/// More things of one kind than this are not compared each with each.
pub(super) const MANY: usize = 1_000;

/// What is done with two whole numbers of an object.
type VisitPair<'v, 't> = dyn FnMut([(i64, &'t Node); 2], &Place<'_, 't>) + 'v;

/// The resource that a rule looks at, with its properties.
#[derive(Clone, Copy)]
pub(super) struct Here<'c, 'p, 't> {
    pub(super) context: &'c Context<'t>,
    pub(super) resource: &'c Resource<'t>,
    pub(super) properties: &'t Node,
    /// The place of the properties.
    pub(super) place: Place<'p, 't>,
}

impl<'t> Here<'_, '_, 't> {
    /// Visits every branch of what is at a path in the properties; `*` stands for the items of a
    /// list. Functions are visited too.
    pub(super) fn at(&self, path: &[&str], visit: &mut walk::Visit<'_, 't>) {
        walk::at(self.context, self.properties, path, &self.place, visit);
    }

    /// Visits every text at a path, in each branch.
    pub(super) fn texts(
        &self,
        path: &[&str],
        visit: &mut dyn FnMut(&'t str, &'t Node, &Place<'_, 't>),
    ) {
        self.at(path, &mut |node, place| {
            if let Some(text) = known_text(node) {
                visit(text, node, place);
            }
        });
    }

    /// Visits the values of some properties together, in every combination of branches, until the
    /// visitor breaks.
    pub(super) fn together<const N: usize>(
        &self,
        keys: [&str; N],
        visit: &mut walk::VisitAll<'_, 't, N>,
    ) {
        walk::together(self.context, self.properties, keys, &self.place, visit);
    }

    /// Visits the first whole numbers of two properties of each object at a path that gives both.
    pub(super) fn pairs(&self, path: &[&str], keys: [&str; 2], visit: &mut VisitPair<'_, 't>) {
        self.at(path, &mut |object, place| {
            walk::together(self.context, object, keys, place, &mut |found, place| {
                if let [Some(first), Some(second)] = found
                    && let (Some(one), Some(other)) = (walk::whole(first), walk::whole(second))
                {
                    visit([(one, first), (other, second)], place);
                }
                ControlFlow::Continue(())
            });
        });
    }

    /// All resources of the template, for checks that look through them for each of a kind. Far
    /// above the limit of CloudFormation, 500, none: that would take time quadratic in their
    /// number.
    pub(super) fn all(&self) -> impl Iterator<Item = &Resource<'t>> {
        let resources = &self.context.resources;
        let few = resources.len() <= MANY;
        resources.values().filter(move |_| few)
    }

    /// Records a finding about a value, with the page of the resource type.
    pub(super) fn report(&self, place: &Place<'_, 't>, node: &Node, finding: Diagnostic) {
        let finding = match self.resource.schema {
            Some(schema) => finding.link(schema.docs()),
            None => finding,
        };
        self.context.report(place, node.at, finding);
    }

    /// The resource of a type that a value refers to by `Ref` or `Fn::GetAtt`.
    pub(super) fn referred(&self, node: &'t Node, type_name: &str) -> Option<&Resource<'t>> {
        let resource = self.context.resources.get(target(node)?)?;
        (resource.type_name == Some(type_name)).then_some(resource)
    }
}

/// The literal text of a value.
pub(super) fn known_text(node: &Node) -> Option<&str> {
    let text = node.as_text()?;
    (!is_dynamic(text)).then_some(text)
}

/// Whether text has a dynamic reference, whose value is known at deployment only.
pub(super) fn is_dynamic(text: &str) -> bool {
    text.contains("{{resolve:")
}

/// The logical id that a `Ref` or `Fn::GetAtt` names.
pub(super) fn target(node: &Node) -> Option<&str> {
    match node.as_intrinsic()? {
        ("Ref", name) => name.as_text(),
        ("Fn::GetAtt", argument) => match &argument.value {
            Value::Text(text) => text.split('.').next(),
            Value::List(items) => items.first()?.as_text(),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a boolean is given as true or false, as such or as text.
pub(super) fn boolean(node: &Node) -> Option<bool> {
    match node.scalar_text()? {
        text if text.eq_ignore_ascii_case("true") => Some(true),
        text if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// What must hold for both of two places to exist, if that is possible.
pub(super) fn both<'t>(
    context: &Context<'t>,
    one: &Scenario<'t>,
    other: &Scenario<'t>,
) -> Option<Scenario<'t>> {
    let mut joined = one.clone();
    for (condition, holds) in other.facts() {
        joined = joined.assume(condition, *holds)?;
    }
    possible(context, &joined).then_some(joined)
}
