//! Documents of Systems Manager.

use catchment_core::Diagnostic;

use super::here::Here;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::{json, suggest, walk};

/// A document of Systems Manager has `schemaVersion`, one that its kind of document knows, and the
/// steps or settings that the version asks for.
const DOCUMENT: &str = "ssm/document";

const DOCS: &str =
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html";

/// Versions, with what each asks for.
const VERSIONS: [(&str, Option<&str>); 5] = [
    ("0.3", Some("mainSteps")),
    ("1.0", None),
    ("1.2", Some("runtimeConfig")),
    ("2.0", None),
    ("2.2", Some("mainSteps")),
];

/// Checks an `AWS::SSM::Document` of commands, automations or sessions.
pub(super) fn document(here: &Here<'_, '_, '_>) {
    let mut other = false;
    here.at(&["DocumentType"], &mut |kind, _| {
        other |= !matches!(kind.as_text(), Some("Command" | "Automation" | "Session"));
    });
    if other {
        return;
    }
    here.at(&["Content"], &mut |node, place| match node.as_text() {
        // Text may be YAML too.
        Some(text) if !text.trim_start().starts_with('{') => {}
        Some(text) => {
            let read = json::inside(here.context, (text, node.at), place, content);
            if let Err(error) = read {
                let message = format!("the document is text that is no JSON: {error}");
                here.report(place, node, Diagnostic::error(DOCUMENT, message).link(DOCS));
            }
        }
        None => content(here.context, node, place),
    });
}

fn content<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    if node.as_map().is_none() || walk::is_function(node) || walk::is_open(node) {
        return;
    }
    let known = VERSIONS.map(|(version, _)| version);
    let Some(version) = node.get("schemaVersion") else {
        let finding = Diagnostic::error(DOCUMENT, "the document has no `schemaVersion`")
            .help(format!("give one of {}", suggest::list(&known)))
            .link(DOCS);
        context.report(place, node.at, finding);
        return;
    };
    let Some(text) = version.scalar_text() else {
        return;
    };
    let found = VERSIONS.iter().find(|(version, _)| *version == text);
    let message = match found {
        None => format!(
            "`{text}` is no version of documents, there are {}",
            suggest::list(&known)
        ),
        Some((_, Some(part))) if node.get(part).is_none() => {
            format!("a document of the version {text} needs `{part}`")
        }
        Some(_) => return,
    };
    let finding = Diagnostic::error(DOCUMENT, message).link(DOCS);
    context.report(&place.key("schemaVersion"), version.at, finding);
}
