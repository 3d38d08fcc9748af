//! Resources that are modules.

use catchment_core::Diagnostic;

use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html";

/// Checks what modules may not have.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    for resource in context.resources.values() {
        let is_module = resource
            .type_name
            .is_some_and(|name| name.ends_with("::MODULE"));
        if !is_module {
            continue;
        }
        let place = Place::root(Some(resource.id), &scenario);
        for path in [
            &["CreationPolicy"] as &[&str],
            &["UpdatePolicy"],
            &["Properties", "Tags"],
        ] {
            let found = path
                .iter()
                .try_fold(resource.body, |node, key| node.get(key));
            if let (Some(node), [first, rest @ ..]) = (found, path) {
                let outer = place.key(first);
                let inner = rest.first().map(|key| outer.key(key));
                let name = path.last().copied().unwrap_or_default();
                context.report(&inner.unwrap_or(outer), node.at, not_allowed(name));
            }
        }
        let metadata = resource.body.get("Metadata");
        let key = "AWS::CloudFormation::Module";
        let entry = metadata
            .and_then(Node::as_map)
            .and_then(|map| map.entry(key));
        if let Some(entry) = entry {
            context.report(&place.key("Metadata").key(key), entry.at, reserved(key));
        }
    }
}

/// A module takes properties and some attributes; policies and tags belong to the resources in it.
fn not_allowed(key: &str) -> Diagnostic {
    Diagnostic::error(
        "resource/module-attribute",
        format!("`{key}` is not allowed for a module"),
    )
    .help("remove it: the resources in the module have their own")
    .link(PAGE)
}

/// CloudFormation keeps a key of a module's metadata for itself.
fn reserved(key: &str) -> Diagnostic {
    Diagnostic::error(
        "resource/module-metadata",
        format!("the key `{key}` of the metadata is reserved"),
    )
    .help("rename the key")
    .link(PAGE)
}
