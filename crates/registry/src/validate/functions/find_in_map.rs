//! `Fn::FindInMap`.

use std::borrow::Cow;

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::known::{self, Known};
use super::slot::Slot;
use crate::template::{Map, Node};
use crate::validate::context::Kind;
use crate::validate::{suggest, value};

/// Checks that `Fn::FindInMap` names a mapping, and keys that it has, with values of the kind that
/// is expected.
pub(super) fn check<'t>(call: &Call<'_, 't>) {
    let Some(arguments) = call.arguments(3, 4) else {
        return;
    };
    let [name, top, second, options @ ..] = arguments else {
        return;
    };
    for (index, node) in [name, top, second].into_iter().enumerate() {
        call.check(index, node, &Slot::FIND_IN_MAP);
    }
    let mut has_default = false;
    for options in options {
        has_default = true;
        default(call, options);
    }
    if let Some(map) = mapping(call, name, has_default) {
        if !has_default && !has_include(map) {
            keys(call, map, top, second);
        }
        if fits(call) {
            known::check(call);
        }
    }
}

/// Checks the fourth argument.
fn default<'t>(call: &Call<'_, 't>, options: &'t Node) {
    if !call.context.transforms.language_extensions {
        call.report(
            options.at,
            findings::needs_transform(call.function, Some(&Slot::FIND_IN_MAP_DEFAULT)),
        );
    }
    let only = options.as_map().and_then(Map::only);
    let Some(entry) = only.filter(|entry| entry.key == "DefaultValue") else {
        let wanted = "an object with `DefaultValue` alone";
        let finding =
            findings::argument_form(call.function, "the fourth argument", wanted, options);
        call.report(options.at, finding);
        return;
    };
    let place = call.place.index(3);
    let expected = if call.expected.shape.is_some() {
        call.expected
    } else {
        call.expected.argument(&Slot::FIND_IN_MAP_DEFAULT)
    };
    value::check(
        call.context,
        &entry.value,
        expected,
        &place.key("DefaultValue"),
    );
}

/// The mapping of that name; reported where there is none.
fn mapping<'t>(call: &Call<'_, 't>, name: &'t Node, has_default: bool) -> Option<&'t Map> {
    let context = call.context;
    let Some(given) = name.as_text() else {
        for (key, _) in known::candidates(context, name, call.outer.scenario()) {
            if let Some((known, _)) = context.mappings.get_key_value(&*key) {
                context.mark_used(Kind::Mapping, known);
            }
        }
        // Which mapping it is may depend on anything.
        if name.as_intrinsic().is_some() {
            for known in context.mappings.keys() {
                context.mark_used(Kind::Mapping, known);
            }
        }
        return None;
    };
    context.mark_used(Kind::Mapping, given);
    if let Some(entry) = context.mappings.get(given) {
        return entry.value.as_map();
    }
    let is_made =
        context.may_be_made("Mappings", given) || context.mappings.contains_key("Fn::Transform");
    if !has_default && !is_made {
        let help = suggest::help(given, context.mappings.keys().copied());
        call.report(name.at, findings::unknown_mapping(given, help));
    }
    None
}

/// Whether some of the keys are in another file.
fn has_include(map: &Map) -> bool {
    let inside = map.iter().filter_map(|entry| entry.value.as_map());
    map.contains("Fn::Transform") || inside.into_iter().any(|map| map.contains("Fn::Transform"))
}

/// Checks the keys that are known.
fn keys<'t>(call: &Call<'_, 't>, map: &'t Map, top: &'t Node, second: &'t Node) {
    let scenario = call.outer.scenario();
    let tops = known::candidates(call.context, top, scenario);
    let seconds = known::candidates(call.context, second, scenario);
    one_of(call, top, &tops, map.keys(), "a top-level key");
    let inner = |key: &Cow<'_, str>| map.get(key)?.as_map();
    let asked: Vec<&'t Map> = tops.iter().filter_map(|(key, _)| inner(key)).collect();
    let all: Vec<&'t Map> = map
        .iter()
        .filter_map(|entry| entry.value.as_map())
        .collect();
    // Any key will do where it is not known, or is only a default.
    let is_certain = !tops.is_empty() && tops.iter().all(|(_, is_default)| !is_default);
    let possible = if is_certain { &asked } else { &all };
    for (key, is_default) in &seconds {
        let lacks = |inner: &&Map| !inner.contains(key);
        let never = possible.iter().all(lacks);
        if !possible.is_empty() && (never || asked.iter().any(lacks)) {
            let names = possible.iter().flat_map(|inner| inner.keys());
            let certain = never && !is_default && seconds.len() == 1;
            let finding = findings::unknown_key(key, "a second-level key", names, certain);
            call.report(second.at, finding);
        }
    }
}

/// Reports known keys that a map does not have.
fn one_of<'t, 'k>(
    call: &Call<'_, 't>,
    node: &Node,
    candidates: &[(Cow<'t, str>, bool)],
    known: impl Iterator<Item = &'k str>,
    what: &str,
) {
    let known: std::collections::BTreeSet<&str> = known.collect();
    let missing = candidates.iter().filter(|(key, _)| !known.contains(&**key));
    for (key, is_default) in missing {
        let certain = !is_default && candidates.len() == 1;
        let names = known.iter().copied();
        call.report(node.at, findings::unknown_key(key, what, names, certain));
    }
}

/// Whether the values that are found are of the kind that is expected; reported if not.
fn fits(call: &Call<'_, '_>) -> bool {
    let found = known::known(call.context, call.node, call.outer.scenario());
    let kinds = found.iter().map(|value| match &value.value {
        Known::Literal(node) if node.as_intrinsic().is_some() => Kinds::ANY,
        Known::Literal(node) => Kinds::of_literal(node),
        Known::Text(_) => Kinds::TEXT,
        Known::List(_) => Kinds::LIST,
    });
    let all = kinds.fold(Kinds::NONE, Kinds::or);
    let all = if found.is_empty() {
        Kinds::TEXT.or(Kinds::LIST)
    } else {
        all
    };
    call.yields(all)
}
