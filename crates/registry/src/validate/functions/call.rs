//! A function where it stands.

use catchment_core::Diagnostic;

use super::catalogue::{Function, Functions};
use super::findings;
use super::kinds::Kinds;
use super::slot::Slot;
use crate::template::{Node, Position};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::value;

/// A function where it stands.
pub(super) struct Call<'c, 't> {
    pub(super) context: &'c Context<'t>,
    pub(super) function: Function,
    /// The whole of it.
    pub(super) node: &'t Node,
    pub(super) argument: &'t Node,
    pub(super) expected: Expected,
    /// Where it stands.
    pub(super) outer: &'c Place<'c, 't>,
    /// Where its argument stands.
    pub(super) place: Place<'c, 't>,
}

impl<'t> Call<'_, 't> {
    /// Whether the function may stand here; reported if not.
    pub(super) fn is_allowed(&self) -> bool {
        let here = self.expected.scope.functions();
        let extensions = self.context.transforms.language_extensions;
        let finding = match self.expected.slot {
            _ if needs_extensions(self.function) && !extensions => {
                findings::needs_transform(self.function, None)
            }
            _ if self.function == Function::ForEach => return false,
            None if here.contains(self.function) => return true,
            None => findings::not_allowed(self.function, self.expected.scope.describe(), here),
            Some(slot) if slot.functions.within(here).contains(self.function) => return true,
            Some(slot) if slot.extended.within(here).contains(self.function) => {
                if extensions {
                    return true;
                }
                findings::needs_transform(self.function, Some(slot))
            }
            Some(slot) => {
                let mut allowed = slot.functions;
                if extensions {
                    allowed = allowed.with(slot.extended);
                }
                findings::not_allowed(self.function, slot.name, allowed.within(here))
            }
        };
        self.report(self.node.at, finding);
        false
    }

    /// Records a finding about what stands at `at` in the argument.
    pub(super) fn report(&self, at: Position, finding: Diagnostic) {
        let finding = finding.link(self.function.link());
        self.context.report(self.outer, at, finding);
    }

    /// The items of the argument, if it is a list of as many; reported if not.
    pub(super) fn arguments(&self, least: usize, most: usize) -> Option<&'t [Node]> {
        let found = self.argument.as_list();
        let counts = |items: &&[Node]| (least..=most).contains(&items.len());
        if let Some(items) = found.filter(counts) {
            return Some(items);
        }
        let finding = findings::arguments(self.function, least, most, self.argument);
        self.report(self.argument.at, finding);
        None
    }

    /// Checks an item of the argument.
    pub(super) fn check(&self, index: usize, node: &'t Node, slot: &'static Slot) {
        let place = self.place.index(index);
        value::check(self.context, node, self.expected.argument(slot), &place);
    }

    /// Checks the argument as a whole.
    pub(super) fn check_whole(&self, slot: &'static Slot) {
        let expected = self.expected.argument(slot);
        value::check(self.context, self.argument, expected, &self.place);
    }

    /// Whether what the function yields will do; reported if not.
    pub(super) fn yields(&self, kinds: Kinds) -> bool {
        let wanted = self.expected.kinds();
        let fits = wanted.meets(kinds);
        if !fits {
            self.report(
                self.node.at,
                findings::result_kind(self.function, self.argument, kinds, wanted),
            );
        }
        fits
    }
}

/// Whether a function exists only with `AWS::LanguageExtensions`.
const fn needs_extensions(function: Function) -> bool {
    Functions::of(&[Function::Length, Function::ToJsonString, Function::ForEach]).contains(function)
}
