//! `Fn::Sub`.

use std::collections::BTreeSet;

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::reference;
use super::slot::Slot;
use super::sub_text::{unclosed, variables};
use super::{dynamic, get_att, known};
use crate::template::{Map, Node, Position};

/// Checks the text of `Fn::Sub` and its variables.
pub(super) fn check<'t>(call: &Call<'_, 't>) {
    let (text, own) = match call.argument.as_list() {
        None => (call.argument, None),
        Some(_) => match call.arguments(2, 2) {
            Some([text, own]) => (text, Some(own)),
            _ => return,
        },
    };
    if own.is_none() && text.as_text().is_none() {
        let finding = findings::arguments(call.function, 2, 2, call.argument);
        call.report(call.argument.at, finding);
        return;
    }
    let map = own.map(|own| definitions(call, own));
    let Some(template) = text.as_text() else {
        call.check(0, text, &Slot::SUB_TEXT);
        return;
    };
    let fits = call.yields(Kinds::TEXT);
    let own = match map {
        None => None,
        Some(Some(map)) => Some(map),
        Some(None) => return,
    };
    let used = names(call, template, text.at, own);
    if let Some(own) = own {
        for entry in own
            .iter()
            .filter(|entry| used.binary_search(&entry.key.as_str()).is_err())
        {
            call.report(entry.at, findings::unused_variable(&entry.key));
        }
    }
    let open = unclosed(template);
    if let Some(rest) = open {
        call.report(text.at, findings::sub_unclosed(rest));
    }
    if used.is_empty() && open.is_none() && !call.context.transforms.serverless {
        call.report(call.node.at, findings::sub_without_variables());
    }
    dynamic::check(call.context, text, template, call.expected, call.outer);
    if fits {
        known::check(call);
    }
}

/// Checks the definitions of variables.
fn definitions<'t>(call: &Call<'_, 't>, own: &'t Node) -> Option<&'t Map> {
    let Some(map) = own.as_map().filter(|_| own.as_intrinsic().is_none()) else {
        let finding = findings::argument_form(call.function, "the variables", "an object", own);
        call.report(own.at, finding);
        return None;
    };
    let place = call.place.index(1);
    for entry in map {
        let place = place.key(&entry.key);
        let expected = call.expected.argument(&Slot::SUB_VARIABLE);
        crate::validate::value::check(call.context, &entry.value, expected, &place);
    }
    Some(map)
}

/// Checks every variable of the text that is not defined beside it, and gives all their names.
fn names<'t>(
    call: &Call<'_, 't>,
    template: &'t str,
    at: Position,
    own: Option<&'t Map>,
) -> Vec<&'t str> {
    let defined: BTreeSet<&str> = own.into_iter().flat_map(Map::keys).collect();
    let mut used: Vec<&str> = variables(template).collect();
    used.sort_unstable();
    used.dedup();
    for name in &used {
        if defined.contains(name) {
            continue;
        }
        // What has no end is reported as such.
        if name.contains("${") {
            continue;
        }
        if !name.chars().all(is_name) {
            call.report(at, findings::variable_name(name));
            continue;
        }
        let source = match name.split_once('.') {
            Some((resource, attribute)) => get_att::named(call, resource, attribute, at, at),
            None => reference::named(call, name, at),
        };
        if let Some(source) = source {
            reference::is_text(call, name, source.kinds, at);
        }
    }
    used
}

/// Whether a character may be in the name of a variable.
const fn is_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | ':' | '_')
}
