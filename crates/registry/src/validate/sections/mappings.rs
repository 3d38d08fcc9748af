//! The section `Mappings`.

use catchment_core::Diagnostic;

use super::entries;
use super::shape::Form;
use crate::template::{Entry, Node, Position, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html";
const MAPPING: Form = Form {
    what: "a mapping",
    keys: &[],
    page: PAGE,
    is_first: false,
};
const TOP: Form = Form {
    what: "the value of a key of a mapping",
    keys: &[],
    page: PAGE,
    is_first: false,
};
/// The longest key, in characters.
const LONGEST: usize = 255;

/// Checks the mappings.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    for entry in entries(context, "Mappings") {
        let place = Place::root(Some(&entry.key), &scenario);
        for top in keys(context, &MAPPING, &entry.value, ".-", &place) {
            let place = place.key(&top.key);
            for second in keys(context, &TOP, &top.value, "", &place) {
                value(context, &second.value, &place.key(&second.key));
            }
        }
    }
}

/// The entries of one level, whose keys are checked.
fn keys<'t>(
    context: &Context<'t>,
    form: &Form,
    node: &'t Node,
    signs: &str,
    place: &Place<'_, 't>,
) -> Vec<&'t Entry> {
    let Some(map) = form.object(context, node, place) else {
        return Vec::new();
    };
    if map.is_empty() {
        report(context, place, node.at, empty(form.what));
    }
    let mut found = Vec::new();
    for entry in map.iter().filter(|entry| entry.key != "Fn::Transform") {
        let allowed = |c: char| c.is_ascii_alphanumeric() || signs.contains(c);
        if entry.key.is_empty() || !entry.key.chars().all(allowed) {
            report(
                context,
                &place.key(&entry.key),
                entry.at,
                key(&entry.key, signs),
            );
        } else if entry.key.len() > LONGEST {
            report(
                context,
                &place.key(&entry.key),
                entry.at,
                too_long(entry.key.len()),
            );
        }
        found.push(entry);
    }
    found
}

/// Records a finding, unless a macro of which nothing is known may change what it is about.
fn report<'t>(context: &Context<'t>, place: &Place<'_, 't>, at: Position, finding: Diagnostic) {
    if !context.transforms.unknown {
        context.report(place, at, finding);
    }
}

fn value<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    match &node.value {
        Value::Map(_) => report(context, place, node.at, wrong_value(node)),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                if matches!(item.value, Value::Map(_) | Value::List(_)) {
                    report(context, &place.index(index), item.at, wrong_value(item));
                }
            }
        }
        _ => {}
    }
}

/// A mapping has at least one key, and each of these has at least one.
fn empty(what: &str) -> Diagnostic {
    Diagnostic::error(
        "mapping/empty",
        format!("{what} has no key; at least one is needed"),
    )
    .help("add a key, or remove the mapping")
    .link(PAGE)
}

/// The keys of a mapping are letters and digits; those of the first level may have `-` and `.` too.
fn key(name: &str, signs: &str) -> Diagnostic {
    let allowed = match signs {
        "" => "letters and digits are allowed",
        _ => "letters, digits, `-` and `.` are allowed",
    };
    Diagnostic::error(
        "mapping/key",
        format!("`{name}` is no key of a mapping; {allowed}"),
    )
    .help("rename the key")
    .link(PAGE)
}

/// A key of a mapping has at most 255 characters.
fn too_long(length: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/mapping-key",
        format!("the key has {length} characters; {LONGEST} are allowed"),
    )
    .help("shorten the key")
    .link(super::limits::PAGE)
}

/// A mapping yields texts and lists of texts; functions are not allowed in it.
fn wrong_value(node: &Node) -> Diagnostic {
    let given = match node.as_intrinsic() {
        Some((name, _)) => format!("the function `{name}`"),
        None => node.kind().to_owned(),
    };
    Diagnostic::error(
        "mapping/value",
        format!("the value is {given}; a text or a list of texts is allowed"),
    )
    .help("give a text: functions can choose among the keys, in `Fn::FindInMap`")
    .link(PAGE)
}
