//! The elements of a policy document.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::{DOCS, Policy};
use crate::template::{Node, Value};
use crate::validate::place::Place;
use crate::validate::{suggest, walk};

/// A policy and its statements have the elements that IAM knows, and no others: a misspelt one is
/// refused.
pub(super) const UNKNOWN_ELEMENT: &str = "iam/unknown-element";

/// The version of the policy language is `2012-10-17` or `2008-10-17`: the date of the language,
/// not of the policy.
const VERSION: &str = "iam/version";

/// The version `2008-10-17` knows no policy variables: `${aws:username}` is compared as it is
/// written.
const OLD_VERSION: &str = "iam/old-version";

/// A policy needs `Statement`: a statement, or a list of them.
const NO_STATEMENT: &str = "iam/no-statement";

/// Where AWS describes the version.
const VERSION_DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html";

const ELEMENTS: [&str; 3] = ["Version", "Id", "Statement"];
const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];

impl<'t> Policy<'_, 't> {
    /// Checks the elements of a document.
    pub(super) fn document(&self, document: &'t Node, place: &Place<'_, 't>) {
        self.known(document, &ELEMENTS, "a policy", place);
        if let Some(version) = document.get("Version") {
            let place = place.key("Version");
            walk::each(self.context, version, &place, &mut |version, place| {
                self.version(version, place);
            });
        }
        if let Some(id) = document.get("Id") {
            self.texts(id, "Id", &place.key("Id"));
        }
        self.statement_is_given(document, place);
        if let Some(statements) = document.get("Statement") {
            self.statements(statements, &place.key("Statement"));
        }
        self.size(document, place);
    }

    /// Checks that an object has only keys that are known.
    pub(super) fn known(&self, node: &'t Node, known: &[&str], what: &str, place: &Place<'_, 't>) {
        for entry in node.as_map().into_iter().flatten() {
            let from_template =
                entry.key == "Fn::Transform" || entry.key.starts_with("Fn::ForEach::");
            if known.contains(&entry.key.as_str()) || from_template {
                continue;
            }
            let message = format!("`{}` is no element of {what}", entry.key);
            let mut finding = Diagnostic::error(UNKNOWN_ELEMENT, message).link(DOCS);
            if let Some(help) = suggest::help(&entry.key, known.iter().copied()) {
                finding = finding.help(help);
            }
            self.report(&place.key(&entry.key), entry.at, finding);
        }
    }

    fn version(&self, version: &'t Node, place: &Place<'_, 't>) {
        if walk::is_function(version) {
            return;
        }
        let text = version.scalar_text();
        if text == Some("2008-10-17") {
            let message = "the version `2008-10-17` of the policy language has no policy variables";
            let finding = Diagnostic::warning(OLD_VERSION, message)
                .help("give `2012-10-17`")
                .link(VERSION_DOCS);
            self.report(place, version.at, finding);
        } else if !text.is_some_and(|text| VERSIONS.contains(&text)) {
            let given = text.map_or(version.kind().to_owned(), |text| format!("`{text}`"));
            let message = format!(
                "{given} is no version of the policy language, there are `2012-10-17` and `2008-10-17`"
            );
            let finding = Diagnostic::error(VERSION, message)
                .help("give `2012-10-17`: it is the version of the language, not of the policy")
                .link(VERSION_DOCS);
            self.report(place, version.at, finding);
        }
    }

    fn statement_is_given(&self, document: &'t Node, place: &Place<'_, 't>) {
        if walk::is_open(document) {
            return;
        }
        let keys = ["Statement"];
        walk::together(
            self.context,
            document,
            keys,
            place,
            &mut |[statement], place| {
                if statement.is_some() {
                    return std::ops::ControlFlow::Continue(());
                }
                let message = format!("the {} has no `Statement`", self.kind.name);
                let finding = Diagnostic::error(NO_STATEMENT, message)
                    .help("add a statement")
                    .link(DOCS);
                self.report(place, document.at, finding);
                std::ops::ControlFlow::Break(())
            },
        );
    }

    fn statements(&self, statements: &'t Node, place: &Place<'_, 't>) {
        let mut sids = BTreeMap::new();
        walk::each(self.context, statements, place, &mut |node, place| {
            if let Value::List(items) = &node.value {
                if items.is_empty() {
                    let message = format!("the {} has no statement", self.kind.name);
                    let finding = Diagnostic::error(NO_STATEMENT, message)
                        .help("add a statement")
                        .link(DOCS);
                    self.report(place, node.at, finding);
                }
                walk::items(self.context, node, place, &mut |node, place| {
                    self.statement(node, &mut sids, place);
                });
            } else {
                self.statement(node, &mut sids, place);
            }
        });
    }
}
