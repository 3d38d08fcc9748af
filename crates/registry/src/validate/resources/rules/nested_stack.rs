//! Parameters of nested stacks.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::Here;
use crate::template::Map;
use crate::validate::nested::{NestedParameters, location};
use crate::validate::{suggest, walk};

/// A nested stack is given parameters that its template has.
const UNKNOWN: &str = "nested-stack/unknown-parameter";

/// A nested stack is given all parameters of its template that have no default.
const MISSING: &str = "nested-stack/missing-parameter";

/// Checks a resource that makes a stack of another template.
pub(super) fn stack(here: &Here<'_, '_, '_>) {
    let type_name = here.resource.type_name.unwrap_or_default();
    let Some(node) = location(type_name, here.properties) else {
        return;
    };
    let nested = &here.context.options.nested;
    let Some(known) = node.as_text().and_then(|path| nested.get(path)) else {
        return;
    };
    here.together(["Parameters"], &mut |[given], place| {
        let place = place.key("Parameters");
        let Some(given) = given else {
            for name in &known.required {
                missing(here, name, here.properties, &place);
            }
            return ControlFlow::Continue(());
        };
        if walk::is_function(given) || walk::is_open(given) {
            return ControlFlow::Continue(());
        }
        let names: BTreeSet<&String> = known.required.iter().chain(&known.optional).collect();
        for entry in given.as_map().into_iter().flatten() {
            if !names.contains(&entry.key) {
                unknown(here, &entry.key, known, given, &place);
            }
        }
        let keys: BTreeSet<&str> = given.as_map().into_iter().flat_map(Map::keys).collect();
        for name in known
            .required
            .iter()
            .filter(|name| !keys.contains(name.as_str()))
        {
            missing(here, name, given, &place);
        }
        ControlFlow::Continue(())
    });
}

fn unknown<'t>(
    here: &Here<'_, '_, 't>,
    name: &str,
    known: &NestedParameters,
    given: &crate::template::Node,
    place: &crate::validate::place::Place<'_, 't>,
) {
    let message = format!("the template of the nested stack has no parameter `{name}`");
    let mut finding = Diagnostic::error(UNKNOWN, message);
    let names = known.required.iter().chain(&known.optional);
    if let Some(help) = suggest::help(name, names.map(String::as_str)) {
        finding = finding.help(help);
    }
    let at = given.as_map().and_then(|map| map.entry(name));
    let node = at.map_or(given, |entry| &entry.value);
    here.report(&place.key(name), node, finding);
}

fn missing<'t>(
    here: &Here<'_, '_, 't>,
    name: &str,
    node: &crate::template::Node,
    place: &crate::validate::place::Place<'_, 't>,
) {
    let message = format!("the template of the nested stack needs the parameter `{name}`");
    let finding = Diagnostic::error(MISSING, message).help("give it a value, or a default there");
    here.report(place, node, finding);
}
