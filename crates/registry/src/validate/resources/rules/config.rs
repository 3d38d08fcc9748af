//! Recorders and rules of Config.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text};
use crate::template::Node;
use crate::validate::{suggest, walk};

/// A recorder records all supported types, or those that it names.
const RECORDING: &str = "config/recording-group";

/// A managed rule has an identifier, a rule with a function the function and what triggers it, a
/// rule in Guard its text.
const SOURCE: &str = "config/rule-source";

const OWNERS: [&str; 3] = ["AWS", "CUSTOM_LAMBDA", "CUSTOM_POLICY"];

/// Checks an `AWS::Config::ConfigurationRecorder`.
pub(super) fn recorder(here: &Here<'_, '_, '_>) {
    here.at(&["RecordingGroup"], &mut |group, place| {
        let keys = [
            "AllSupported",
            "ResourceTypes",
            "IncludeGlobalResourceTypes",
        ];
        walk::together(
            here.context,
            group,
            keys,
            place,
            &mut |[all, types, global], place| {
                let all_supported = all.and_then(boolean);
                let named =
                    types.filter(|types| types.as_list().is_some_and(|list| !list.is_empty()));
                let with_global = global.filter(|global| boolean(global) == Some(true));
                let (node, key, message) = match (all_supported, named, with_global) {
                    (Some(true), Some(types), _) => (
                        types,
                        "ResourceTypes",
                        "the recorder records all supported types and names some",
                    ),
                    (Some(false), _, Some(global)) => (
                        global,
                        "IncludeGlobalResourceTypes",
                        "global types are recorded only where all supported types are",
                    ),
                    _ => return ControlFlow::Continue(()),
                };
                let finding = Diagnostic::error(RECORDING, message)
                    .help("give `AllSupported: true`, or `ResourceTypes`");
                here.report(&place.key(key), node, finding);
                ControlFlow::Break(())
            },
        );
    });
}

/// Checks an `AWS::Config::ConfigRule`.
pub(super) fn rule(here: &Here<'_, '_, '_>) {
    here.at(&["Source"], &mut |source, place| {
        let keys = [
            "Owner",
            "SourceIdentifier",
            "SourceDetails",
            "CustomPolicyDetails",
        ];
        walk::together(
            here.context,
            source,
            keys,
            place,
            &mut |[owner, id, details, guard], place| {
                let Some((node, owner)) = owner.and_then(|node| Some((node, known_text(node)?)))
                else {
                    return ControlFlow::Continue(());
                };
                let found: Option<(&Node, &str, String)> = match owner {
                    "AWS" | "CUSTOM_LAMBDA" if id.is_none() => Some((
                        node,
                        "SourceIdentifier",
                        format!("a rule of `{owner}` needs `SourceIdentifier`"),
                    )),
                    "AWS" => details.map(|details| {
                        (
                            details,
                            "SourceDetails",
                            "a rule of `AWS` has no `SourceDetails`".to_owned(),
                        )
                    }),
                    "CUSTOM_LAMBDA" if details.is_none() => Some((
                        node,
                        "SourceDetails",
                        format!("a rule of `{owner}` needs `SourceDetails`"),
                    )),
                    "CUSTOM_POLICY" if guard.is_none() => Some((
                        node,
                        "CustomPolicyDetails",
                        "a rule of `CUSTOM_POLICY` needs `CustomPolicyDetails`".to_owned(),
                    )),
                    "CUSTOM_LAMBDA" | "CUSTOM_POLICY" => None,
                    _ => {
                        let message = format!(
                            "`{owner}` is no owner of a rule, there are {}",
                            suggest::list(&OWNERS)
                        );
                        Some((node, "Owner", message))
                    }
                };
                let Some((node, key, message)) = found else {
                    return ControlFlow::Continue(());
                };
                here.report(&place.key(key), node, Diagnostic::error(SOURCE, message));
                ControlFlow::Break(())
            },
        );
    });
}
