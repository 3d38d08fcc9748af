//! Tables of DynamoDB.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::walk;

/// Each attribute in the key of a table or an index is defined in `AttributeDefinitions`.
const UNDEFINED: &str = "dynamodb/undefined-attribute";

/// `AttributeDefinitions` has attributes of keys only: others are not declared.
const UNUSED: &str = "dynamodb/unused-attribute";

/// Checks the keys of an `AWS::DynamoDB::Table` or `AWS::DynamoDB::GlobalTable`.
pub(super) fn table(here: &Here<'_, '_, '_>) {
    let keys = [
        "AttributeDefinitions",
        "KeySchema",
        "GlobalSecondaryIndexes",
        "LocalSecondaryIndexes",
    ];
    here.together(keys, &mut |[definitions, schema, global, local], place| {
        let mut defined = BTreeMap::new();
        let mut used = BTreeMap::new();
        let mut known = true;
        if let Some(definitions) = definitions {
            let place = place.key("AttributeDefinitions");
            known &= names(here, definitions, &place, &mut defined);
        }
        if let Some(schema) = schema {
            known &= names(here, schema, &place.key("KeySchema"), &mut used);
        }
        for (key, indexes) in [
            ("GlobalSecondaryIndexes", global),
            ("LocalSecondaryIndexes", local),
        ] {
            let Some(indexes) = indexes else { continue };
            known &= !walk::is_function(indexes);
            let place = place.key(key);
            walk::items(here.context, indexes, &place, &mut |index, place| {
                known &= !walk::is_function(index);
                if let Some(schema) = index.get("KeySchema") {
                    known &= names(here, schema, &place.key("KeySchema"), &mut used);
                }
            });
        }
        if !known || definitions.is_none() {
            return ControlFlow::Continue(());
        }
        let mut found = false;
        for (name, (node, path)) in &used {
            if !defined.contains_key(name) {
                found = true;
                let message = format!("the attribute `{name}` of a key is not defined");
                let finding = Diagnostic::error(UNDEFINED, message)
                    .help("add it to `AttributeDefinitions` with its type");
                at(here, path, place, node, finding);
            }
        }
        for (name, (node, path)) in &defined {
            if !used.contains_key(name) {
                found = true;
                let message = format!("the attribute `{name}` is in no key");
                let finding = Diagnostic::error(UNUSED, message)
                    .help("leave it out: only attributes of keys are defined");
                at(here, path, place, node, finding);
            }
        }
        if found {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
}

/// Reports about an item of one of the lists, whose name and index are the path.
fn at<'t>(
    here: &Here<'_, '_, 't>,
    path: &str,
    place: &Place<'_, 't>,
    node: &'t Node,
    finding: Diagnostic,
) {
    here.report(&place.key(path), node, finding);
}

/// Collects the attribute names of a list, each with its node and its path. False where some are
/// not known.
fn names<'t>(
    here: &Here<'_, '_, 't>,
    list: &'t Node,
    place: &Place<'_, 't>,
    into: &mut BTreeMap<&'t str, (&'t Node, String)>,
) -> bool {
    let mut known = !walk::is_function(list);
    walk::items(here.context, list, place, &mut |item, place| {
        let name = item.get("AttributeName");
        match name.and_then(known_text) {
            Some(text) => {
                let path = place.key("AttributeName").path();
                let path = path.strip_prefix("Properties.").unwrap_or(&path).to_owned();
                into.entry(text).or_insert((name.unwrap_or(item), path));
            }
            None => known &= item.as_map().is_some() && name.is_none() && !walk::is_function(item),
        }
    });
    known
}
