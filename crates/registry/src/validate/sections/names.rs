//! The names of elements.

use catchment_core::Diagnostic;

use super::entries;
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// The longest name of an element, in characters.
const LONGEST: usize = 255;
/// From here on it is told that a name comes near to it.
const NEARLY: usize = 229;
const SECTIONS: [(&str, &str); 6] = [
    ("Parameters", "a parameter"),
    ("Mappings", "a mapping"),
    ("Conditions", "a condition"),
    ("Rules", "a rule"),
    ("Resources", "a resource"),
    ("Outputs", "an output"),
];

/// Checks the names of all elements.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    for (section, what) in SECTIONS {
        for entry in entries(context, section) {
            let place = Place::root(Some(&entry.key), &scenario);
            let length = entry.key.chars().count();
            let is_fixed = section == "Parameters" || !context.transforms.unknown;
            let finding = if is_fixed && !is_name(section, &entry.key) {
                logical_id(&entry.key, what, section == "Conditions")
            } else if length > LONGEST {
                too_long(what, length)
            } else if length > NEARLY {
                nearly(what, length)
            } else if section == "Resources" && context.parameters.contains_key(&*entry.key) {
                shared(&entry.key)
            } else {
                continue;
            };
            context.report(&place, entry.at, finding);
        }
    }
}

fn is_name(section: &str, name: &str) -> bool {
    let allowed = |character: char| {
        character.is_ascii_alphanumeric() || (section == "Conditions" && "&_".contains(character))
    };
    !name.is_empty() && name.chars().all(allowed)
}

/// Logical ids and the names of parameters, mappings, rules and outputs are letters and digits.
/// Conditions may have `_` and `&` too.
fn logical_id(name: &str, what: &str, is_condition: bool) -> Diagnostic {
    let allowed = if is_condition {
        "letters, digits, `_` and `&` are allowed"
    } else {
        "letters and digits are allowed"
    };
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let finding = Diagnostic::error(
        "template/logical-id",
        format!("`{name}` is no name for {what}; {allowed}"),
    )
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html");
    if plain.is_empty() || plain.len() > LONGEST {
        return finding.help("give a name of letters and digits");
    }
    finding.help(format!("write `{plain}`"))
}

/// A name has at most 255 characters.
fn too_long(what: &str, length: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/name",
        format!("the name of {what} has {length} characters; {LONGEST} are allowed"),
    )
    .help("shorten the name")
    .link(super::limits::PAGE)
}

/// A name comes near to the 255 characters that it may have.
fn nearly(what: &str, length: usize) -> Diagnostic {
    Diagnostic::info(
        "limit/name-near",
        format!("the name of {what} has {length} characters of {LONGEST} that are allowed"),
    )
    .link(super::limits::PAGE)
}

/// `Ref` could not tell a resource from a parameter of the same name.
fn shared(name: &str) -> Diagnostic {
    Diagnostic::error(
        "template/shared-id",
        format!("`{name}` is the name of a resource and of a parameter"),
    )
    .help("rename one of them")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html")
}
