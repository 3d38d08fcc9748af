//! `Fn::GetAZs`.

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::known;
use super::regions;
use super::slot::Slot;

/// Checks that `Fn::GetAZs` has a region, or the empty text for that of the stack.
pub(super) fn check(call: &Call<'_, '_>) {
    call.check_whole(&Slot::GET_AZS);
    if let Some(name) = known::literal(call.context, call.argument, call.outer.scenario())
        && !name.is_empty()
        && !regions::is_known(&name)
    {
        let help = regions::help(&name);
        call.report(call.argument.at, findings::unknown_region(&name, help));
    }
    call.yields(Kinds::LIST);
}
