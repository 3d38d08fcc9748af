//! `Fn::GetStackOutput`.

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::slot::Slot;
use crate::validate::value;

/// The arguments, and whether they must be given.
const ARGUMENTS: [(&str, bool); 4] = [
    ("StackName", true),
    ("OutputName", true),
    ("Region", false),
    ("RoleArn", false),
];

/// Checks that `Fn::GetStackOutput` names a stack and one of its outputs.
pub(super) fn check(call: &Call<'_, '_>) {
    let Some(map) = call
        .argument
        .as_map()
        .filter(|_| call.argument.as_intrinsic().is_none())
    else {
        let wanted = "an object with `StackName` and `OutputName`";
        let finding = findings::argument_form(call.function, "the argument", wanted, call.argument);
        call.report(call.argument.at, finding);
        return;
    };
    for entry in map {
        if ARGUMENTS.iter().any(|(name, _)| *name == entry.key) {
            let expected = call.expected.argument(&Slot::STACK_OUTPUT);
            let place = call.place.key(&entry.key);
            value::check(call.context, &entry.value, expected, &place);
        } else {
            let known = ARGUMENTS.iter().map(|(name, _)| *name);
            let finding = findings::unknown_argument(call.function, &entry.key, known);
            call.report(entry.at, finding);
        }
    }
    for (name, _) in ARGUMENTS.iter().filter(|(_, required)| *required) {
        if !map.contains(name) {
            call.report(
                call.argument.at,
                findings::missing_argument(call.function, name),
            );
        }
    }
    call.yields(Kinds::TEXT);
}
