//! Functions of the section `Rules`.

use super::call::Call;
use super::catalogue::Function;
use super::findings;
use super::kinds::Kinds;
use super::slot::Slot;
use super::target;
use crate::validate::context::Kind;

/// Checks the arguments of a function of a rule.
pub(super) fn check<'t>(call: &Call<'_, 't>) {
    let slots: &'static [Slot; 2] = match call.function {
        Function::EachMemberIn => &Slot::EACH_MEMBER_IN,
        Function::EachMemberEquals => &Slot::EACH_MEMBER_EQUALS,
        Function::ValueOf => &Slot::VALUE_OF,
        Function::ValueOfAll => &Slot::VALUE_OF_ALL,
        Function::RefAll => {
            call.check_whole(&Slot::REF_ALL);
            call.yields(Kinds::LIST);
            return;
        }
        _ => &Slot::CONTAINS,
    };
    let Some(arguments) = call.arguments(slots.len(), slots.len()) else {
        return;
    };
    for (index, (node, slot)) in arguments.iter().zip(slots).enumerate() {
        call.check(index, node, slot);
    }
    call.yields(match call.function {
        Function::ValueOf => Kinds::TEXT.or(Kinds::LIST),
        Function::ValueOfAll => Kinds::LIST,
        _ => Kinds::CONDITION,
    });
    if let (Function::ValueOf, [name, _]) = (call.function, arguments)
        && let Some(given) = name.as_text()
    {
        let parameters = &call.context.parameters;
        call.context.mark_used(Kind::Parameter, given);
        if !parameters.contains_key(given) {
            let help = target::help_in(call.context, given, parameters);
            call.report(
                name.at,
                findings::unknown_target(given, call.function, help),
            );
        }
    }
}
