//! `Fn::FindInMap`.

use std::rc::Rc;

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::known::{self, Known};
use super::mapping::{self, Index};
use super::slot::Slot;
use super::target;
use crate::template::{Map, Node};
use crate::validate::context::Kind;
use crate::validate::value;

/// Of how many keys one may be suggested.
const MAX_SUGGESTED: usize = 1_000;

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
    if let Some(map) = named(call, name, has_default) {
        if !has_default && !map.is_open {
            keys(
                call,
                (name.as_text().unwrap_or_default(), &map),
                top,
                second,
            );
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
            findings::argument_needs_transform(&Slot::FIND_IN_MAP_DEFAULT),
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
fn named<'t>(call: &Call<'_, 't>, name: &'t Node, has_default: bool) -> Option<Rc<Index<'t>>> {
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
    if context.mappings.contains_key(given) {
        return mapping::index(context, given);
    }
    let is_made =
        context.may_be_made("Mappings", given) || context.mappings.contains_key("Fn::Transform");
    if !has_default && !is_made {
        let help = target::help_in(context, given, &context.mappings);
        call.report(name.at, findings::unknown_mapping(given, help));
    }
    None
}

/// Checks the keys that are known.
fn keys<'t>(call: &Call<'_, 't>, (name, map): (&str, &Index<'t>), top: &'t Node, second: &'t Node) {
    let scenario = call.outer.scenario();
    let tops = known::candidates(call.context, top, scenario);
    let seconds = known::candidates(call.context, second, scenario);
    for (key, is_default) in &tops {
        if !map.tops.contains_key(&**key) {
            let what = format!("a top-level key of the mapping `{name}`");
            let certain = !is_default && tops.len() == 1;
            unknown(call, top, key, &what, map.tops.keys(), certain);
        }
    }
    let asked: Vec<_> = tops
        .iter()
        .filter_map(|(key, _)| map.tops.get(&**key))
        .collect();
    // Any key will do where it is not known, or is only a default.
    let is_certain = !tops.is_empty() && tops.iter().all(|(_, is_default)| !is_default);
    for (key, is_default) in &seconds {
        let lacking = asked
            .iter()
            .filter(|inner| !inner.contains_key(&**key))
            .count();
        let never = if is_certain {
            !asked.is_empty() && lacking == asked.len()
        } else {
            !map.seconds.contains(&**key)
        };
        if never || lacking > 0 {
            let what = format!("a second-level key of the mapping `{name}`");
            let certain = never && !is_default && seconds.len() == 1;
            unknown(call, second, key, &what, map.seconds.iter(), certain);
        }
    }
}

/// Reports a key that is not in the mapping.
fn unknown<'k>(
    call: &Call<'_, '_>,
    node: &Node,
    key: &str,
    what: &str,
    known: impl Iterator<Item = &'k &'k str>,
    certain: bool,
) {
    let names: Vec<&str> = known.copied().take(MAX_SUGGESTED).collect();
    let may = call.context.lookups.may_compare(names.len());
    let names = names.into_iter().filter(|_| may);
    call.report(node.at, findings::unknown_key(key, what, names, certain));
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
