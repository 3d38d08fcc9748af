//! `Ref`.

use super::call::Call;
use super::catalogue::Function;
use super::dynamic;
use super::findings;
use super::kinds::Kinds;
use super::known;
use super::relation::{self, Source};
use super::slot::Slot;
use super::target::{self, Target};
use crate::template::Position;

/// Checks that `Ref` names something that there is, whose value is what is expected.
pub(super) fn check<'t>(call: &Call<'_, 't>) {
    let Some(name) = call.argument.as_text() else {
        call.check_whole(&Slot::REF);
        return;
    };
    if let Some(source) = named(call, name, call.argument.at) {
        if call.context.parameters.contains_key(name)
            && dynamic::is_secret(call.context, call.outer)
        {
            call.report(call.node.at, findings::parameter_secret(name));
        }
        if call.expected.required && name == "AWS::NoValue" {
            call.report(call.node.at, findings::no_value());
        }
        let checked = call.yields(source.kinds) && relation::check(call, &source);
        if checked {
            known::check(call);
        }
    }
}

/// What a name in `Ref` or `Fn::Sub` stands for; reported where there is no such thing.
pub(super) fn named<'t>(call: &Call<'_, 't>, name: &'t str, at: Position) -> Option<Source<'t>> {
    let has_resources = call.expected.scope.has_resources();
    match target::find(call.context, name) {
        Target::Pseudo(kinds) => Some(Source::of_kind(kinds)),
        Target::Parameter(name, kinds) => Some(Source::parameter(call.context, name, kinds)),
        Target::Made => None,
        Target::Resource(resource) if has_resources => {
            target::conditional(call, resource, at);
            Some(Source::resource(resource))
        }
        Target::Resource(resource) => {
            let finding = findings::resource_out_of_scope(resource.id, call.expected.scope);
            call.report(at, finding);
            None
        }
        Target::Missing => {
            let help = target::help(call.context, name, has_resources);
            call.report(at, findings::unknown_target(name, call.function, help));
            None
        }
    }
}

/// Whether a name in `Fn::Sub` yields one text; reported if not.
pub(super) fn is_text(call: &Call<'_, '_>, name: &str, kinds: Kinds, at: Position) {
    if !kinds.meets(Kinds::TEXT) {
        call.report(at, findings::variable_kind(Function::Sub, name, kinds));
    }
}
