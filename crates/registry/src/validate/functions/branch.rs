//! `Fn::If`.

use super::call::Call;
use super::findings;
use super::target;
use crate::template::Node;
use crate::validate::context::{Context, Kind};
use crate::validate::scenario::{Scenario, possible};
use crate::validate::value;

/// Checks that the condition of `Fn::If` is one of the template's, that each branch can be taken,
/// and each branch by what is expected of the whole.
pub(super) fn check<'t>(call: &Call<'_, 't>) {
    let Some([condition, yes, no]) = call.arguments(3, 3) else {
        return;
    };
    let Some(name) = condition.as_text() else {
        let finding = findings::argument_form(
            call.function,
            "the first argument",
            "the name of a condition",
            condition,
        );
        call.report(condition.at, finding);
        return;
    };
    exists(call, name, condition);
    let scenario = call.outer.scenario();
    for (holds, branch) in [(true, yes), (false, no)] {
        match reachable(call.context, scenario, name, holds) {
            Some(assumed) => {
                let place = call.outer.under(&assumed);
                value::check(call.context, branch, call.expected, &place);
            }
            None => {
                // Of what never exists, no branch is taken.
                if possible(call.context, scenario) {
                    call.report(branch.at, findings::unreachable_branch(name, holds));
                }
                let expected = call.expected.required(false);
                value::check(call.context, branch, expected, call.outer);
            }
        }
    }
}

/// The scenario of a branch, if some deployment takes it.
fn reachable<'t>(
    context: &Context<'t>,
    scenario: &Scenario<'t>,
    name: &'t str,
    holds: bool,
) -> Option<Scenario<'t>> {
    let assumed = scenario.assume(name, holds)?;
    possible(context, &assumed).then_some(assumed)
}

/// Reports a condition that the template does not have.
pub(super) fn exists<'t>(call: &Call<'_, 't>, name: &'t str, at: &Node) {
    let context = call.context;
    context.mark_used(Kind::Condition, name);
    if !context.conditions.contains_key(name) && !context.may_be_made("Conditions", name) {
        let help = target::help_in(context, name, &context.conditions);
        call.report(at.at, findings::unknown_condition(name, help));
    }
}
