//! Resources that would be the same.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, MANY, both};
use crate::model::ResourceType;
use crate::template::Node;
use crate::validate::scenario::Scenario;
use crate::validate::walk;
use crate::validate::written::written;

/// Two resources of one type cannot have the same name, or whatever identifies resources of that
/// type: the second cannot be created.
const SAME: &str = "resource/same-identifier";

/// An account has one of these in a region.
const ONE: &str = "resource/one-per-region";

/// Types of which an account has one in a region.
const SINGLE: [&str; 8] = [
    "AWS::ApiGateway::Account",
    "AWS::Config::ConfigurationRecorder",
    "AWS::Config::DeliveryChannel",
    "AWS::Detective::Graph",
    "AWS::GuardDuty::Detector",
    "AWS::Macie::Session",
    "AWS::SecurityHub::Hub",
    "AWS::SecurityHub::HubV2",
];

/// The greatest number of properties that together identify a resource.
const MAX_PARTS: usize = 5;

/// The resources that were met, by what identifies them.
#[derive(Default)]
pub(super) struct Seen<'t> {
    met: BTreeMap<(&'t str, String), Vec<(&'t str, Scenario<'t>)>>,
}

impl<'t> Seen<'t> {
    /// Checks a resource against those that were met.
    pub(super) fn check(&mut self, here: &Here<'_, '_, 't>) {
        let (Some(schema), Some(type_name)) = (here.resource.schema, here.resource.type_name)
        else {
            return;
        };
        if SINGLE.contains(&type_name) {
            self.single(here, type_name);
        }
        let Some(keys) = keys(schema) else { return };
        let parts = keys.iter().filter(|key| !key.is_empty()).count();
        here.together(keys, &mut |values, place| {
            let given: Vec<&Node> = values.iter().flatten().copied().collect();
            if given.len() != parts || given.iter().any(|node| is_unsure(node)) {
                return ControlFlow::Continue(());
            }
            let identity: Vec<String> = given.iter().map(|node| written(node)).collect();
            let others = self.met.entry((type_name, identity.join(" "))).or_default();
            let clash = others.iter().take(MANY).find(|(id, scenario)| {
                *id != here.resource.id && both(here.context, scenario, place.scenario()).is_some()
            });
            let found = clash.map(|(id, _)| *id);
            others.push((here.resource.id, place.scenario().clone()));
            let (Some(other), Some(node)) = (found, given.first()) else {
                return ControlFlow::Continue(());
            };
            let names: Vec<String> = keys
                .iter()
                .filter(|key| !key.is_empty())
                .map(|key| format!("`{key}`"))
                .collect();
            let message = format!("`{other}` has the same {}", names.join(" and "));
            let finding = Diagnostic::error(SAME, message)
                .help("give each resource a name of its own, or none where AWS makes one");
            let [first, ..] = keys;
            here.report(&place.key(first), node, finding);
            ControlFlow::Break(())
        });
    }
}

impl<'t> Seen<'t> {
    /// Checks that there is one resource of a type.
    fn single(&mut self, here: &Here<'_, '_, 't>, type_name: &'t str) {
        let key = (type_name, "the only one".to_owned());
        let others = self.met.entry(key).or_default();
        let scenario = here.place.scenario();
        let mut clashes = others.iter().take(MANY);
        let clash = clashes.find(|(_, other)| both(here.context, other, scenario).is_some());
        if let Some((other, _)) = clash {
            let message = format!("`{other}` is of the type {type_name} too");
            let finding = Diagnostic::error(ONE, message)
                .help("keep one: an account has one of them in a region");
            let node = here.resource.body.get("Type").unwrap_or(here.properties);
            here.report(&here.place, node, finding);
        }
        others.push((here.resource.id, scenario.clone()));
    }
}

/// The properties that identify resources of a type, if a template gives them all.
fn keys(schema: &'static ResourceType) -> Option<[&'static str; MAX_PARTS]> {
    // Projects are known by their ARN, and have names that are unique too.
    if schema.name == "AWS::CodeBuild::Project" {
        return Some(["Name", "", "", "", ""]);
    }
    let mut keys = [""; MAX_PARTS];
    if schema.identifier.is_empty() || schema.identifier.len() > MAX_PARTS {
        return None;
    }
    for (slot, name) in keys.iter_mut().zip(&schema.identifier) {
        let property = schema.property(name)?;
        if property.traits.read_only {
            return None;
        }
        *slot = name;
    }
    Some(keys)
}

/// Whether a value may differ although it is written alike.
fn is_unsure(node: &Node) -> bool {
    walk::is_function(node) && matches!(node.as_intrinsic(), Some(("Fn::Transform", _)))
}
