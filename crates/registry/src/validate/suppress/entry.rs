//! What the metadata says to accept.

use catchment_core::Diagnostic;

use super::super::context::Context;
use super::super::place::Place;
use super::super::scenario::Scenario;
use super::super::suggest;
use crate::template::{Node, Position};

/// A suppression has a `Code` and a `Reason`, both texts; nothing else is known in it.
const FORM: &str = "metadata/suppression-form";
/// A suppression without reason is not heeded: whoever reads the template must see why a finding
/// is accepted.
const REASON: &str = "metadata/suppression-reason";

/// One suppression.
pub(super) struct Entry<'t> {
    pub(super) code: &'t str,
    pub(super) reason: &'t str,
    /// The resource for which it holds. `None`: the whole template.
    pub(super) element: Option<&'t str>,
    pub(super) at: Position,
    index: usize,
}

impl Entry<'_> {
    /// Records a finding about the suppression itself.
    pub(super) fn report(&self, context: &Context<'_>, finding: Diagnostic) {
        report(context, (self.element, self.index), self.at, finding);
    }
}

/// Every suppression that can be heeded, those of resources first. The others are reported.
pub(super) fn all<'t>(context: &Context<'t>) -> Vec<Entry<'t>> {
    let mut entries = Vec::new();
    for resource in context.resources.values() {
        read(context, Some(resource.id), resource.body, &mut entries);
    }
    read(context, None, context.root, &mut entries);
    entries
}

/// The suppressions in the metadata of `body`.
fn read<'t>(
    context: &Context<'t>,
    element: Option<&'t str>,
    body: &'t Node,
    entries: &mut Vec<Entry<'t>>,
) {
    let Some(own) = body.get("Metadata").and_then(|node| node.get("Catchment")) else {
        return;
    };
    let scenario = Scenario::default();
    let root = Place::root(element, &scenario);
    let (metadata, form) = (root.key("Metadata"), "an object with `Suppress`");
    let place = metadata.key("Catchment");
    let Some(map) = own.as_map() else {
        return context.report(&place, own.at, wrong_kind("`Catchment`", own, form));
    };
    for part in map {
        if part.key != "Suppress" {
            let finding = unknown(&part.key, &["Suppress"]);
            context.report(&place.key(&part.key), part.at, finding);
            continue;
        }
        let Some(items) = part.value.as_list() else {
            let finding = wrong_kind("`Suppress`", &part.value, "a list");
            context.report(&place.key("Suppress"), part.value.at, finding);
            continue;
        };
        for (index, item) in items.iter().enumerate() {
            let found = entry(item, (element, index));
            match found {
                Ok(entry) => entries.push(entry),
                Err((at, finding)) => report(context, (element, index), at, *finding),
            }
        }
    }
}

fn report(
    context: &Context<'_>,
    (element, index): (Option<&str>, usize),
    at: Position,
    finding: Diagnostic,
) {
    let scenario = Scenario::default();
    let root = Place::root(element, &scenario);
    let metadata = root.key("Metadata");
    let own = metadata.key("Catchment");
    let list = own.key("Suppress");
    context.report(&list.index(index), at, finding);
}

type Wrong = (Position, Box<Diagnostic>);

fn entry<'t>(
    item: &'t Node,
    (element, index): (Option<&'t str>, usize),
) -> Result<Entry<'t>, Wrong> {
    let form = "an object with `Code` and `Reason`";
    let Some(map) = item.as_map() else {
        let finding = wrong_kind("the suppression", item, form);
        return Err((item.at, finding.into()));
    };
    let known = ["Code", "Reason"];
    if let Some(other) = map.iter().find(|part| !known.contains(&part.key.as_str())) {
        return Err((other.at, unknown(&other.key, &known).into()));
    }
    let code = match map.get("Code") {
        None => Err((item.at, missing("Code").into())),
        Some(node) => match node.as_text() {
            Some(code) if is_code(code) => Ok(code),
            Some(code) => Err((node.at, no_code(code).into())),
            None => Err((node.at, wrong_kind("`Code`", node, "a text").into())),
        },
    }?;
    let reason = match map.get("Reason") {
        None => Err((item.at, no_reason(code).into())),
        Some(node) => match node.as_text() {
            Some(reason) if !reason.trim().is_empty() => Ok(reason.trim()),
            Some(_) => Err((node.at, no_reason(code).into())),
            None => Err((node.at, wrong_kind("`Reason`", node, "a text").into())),
        },
    }?;
    Ok(Entry {
        code,
        reason,
        element,
        at: item.at,
        index,
    })
}

/// Whether the text has the form of a code: `property/unknown`.
fn is_code(text: &str) -> bool {
    let is_word = |word: &str| {
        let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !word.is_empty() && word.bytes().all(letters)
    };
    text.split_once('/')
        .is_some_and(|(area, phrase)| is_word(area) && is_word(phrase))
}

fn wrong_kind(what: &str, given: &Node, allowed: &str) -> Diagnostic {
    let message = format!("{what} is {}, and must be {allowed}", given.kind());
    form(message)
}

fn unknown(key: &str, known: &[&str]) -> Diagnostic {
    let message = format!(
        "key `{key}` is not known here; known are {}",
        suggest::list(known)
    );
    match suggest::closest(key, known.iter().copied()) {
        Some(name) => Diagnostic::warning(FORM, message).help(format!("did you mean `{name}`?")),
        None => form(message),
    }
}

fn missing(key: &str) -> Diagnostic {
    form(format!("the suppression has no `{key}`"))
}

fn no_code(code: &str) -> Diagnostic {
    let message = format!("`{code}` has not the form of a code, which is `area/phrase`");
    form(message)
}

fn form(message: String) -> Diagnostic {
    let help = "write `Metadata: {Catchment: {Suppress: [{Code: property/unknown, Reason: why}]}}`";
    Diagnostic::warning(FORM, message).help(help)
}

fn no_reason(code: &str) -> Diagnostic {
    let message = format!("the suppression of `{code}` has no `Reason`, and is not heeded");
    Diagnostic::warning(REASON, message)
        .help("give a `Reason`: a text that says why it is accepted")
}
