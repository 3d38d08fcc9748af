//! `Fn::And`, `Fn::Or`, `Fn::Not`, `Fn::Equals` and `Condition`.

use super::branch;
use super::call::Call;
use super::catalogue::Function;
use super::findings;
use super::kinds::Kinds;
use super::slot::{Scope, Slot};

/// Checks the conditions that a function puts together.
pub(super) fn joined(call: &Call<'_, '_>) {
    let (least, most) = match call.function {
        Function::Not => (1, 1),
        _ => (2, 10),
    };
    let slot = match (call.expected.scope, call.function) {
        (Scope::Rules, Function::Not) => &Slot::RULE_NOT,
        (Scope::Rules, Function::Or) => &Slot::RULE_OR,
        (Scope::Rules, _) => &Slot::RULE_AND,
        (_, Function::Not) => &Slot::NOT,
        (_, Function::Or) => &Slot::OR,
        _ => &Slot::AND,
    };
    for (index, node) in call
        .arguments(least, most)
        .into_iter()
        .flatten()
        .enumerate()
    {
        call.check(index, node, slot);
    }
    call.yields(Kinds::CONDITION);
}

/// Checks the two values that are compared.
pub(super) fn equals(call: &Call<'_, '_>) {
    for (index, node) in call.arguments(2, 2).into_iter().flatten().enumerate() {
        call.check(index, node, &Slot::EQUALS);
    }
    call.yields(Kinds::CONDITION);
}

/// Checks that there is a condition of that name.
pub(super) fn named(call: &Call<'_, '_>) {
    match call.argument.as_text() {
        Some(name) => branch::exists(call, name, call.argument),
        None => {
            let wanted = "the name of a condition";
            let finding =
                findings::argument_form(call.function, "the argument", wanted, call.argument);
            call.report(call.argument.at, finding);
        }
    }
}
