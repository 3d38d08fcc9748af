//! Tags: CloudFormation's short forms, and those of YAML.

use catchment_core::Diagnostic;
use saphyr_parser::Tag;

use super::super::super::Position;
use super::super::{FORMATS, Problem, at, shown};

/// CloudFormation knows the short forms of its functions, such as `!Ref`, and of YAML's own tags
/// those for texts, numbers, booleans, lists and objects.
const TAG: &str = "template/tag";

const YAML: &str = "tag:yaml.org,2002:";

/// What a tag makes of a value.
pub(super) enum Form {
    /// The argument of the function with this key.
    Function(String),
    /// A text, whatever it looks like.
    Text,
    /// What it is without the tag.
    Value,
}

pub(super) fn form(tag: Option<&Tag>, position: Position) -> Result<Option<Form>, Problem> {
    let Some(tag) = tag else { return Ok(None) };
    let full = format!("{}{}", tag.handle, tag.suffix);
    let form = match full.strip_prefix(YAML) {
        Some("str") => Form::Text,
        Some("int" | "float" | "bool" | "null" | "map" | "seq") => Form::Value,
        Some(name) => return Err(unsupported(position, &format!("!!{name}")).into()),
        None => match full.strip_prefix('!') {
            Some("") => Form::Text,
            Some(name @ ("Ref" | "Condition")) => Form::Function(name.to_owned()),
            Some(name) => Form::Function(format!("Fn::{name}")),
            None => return Err(unsupported(position, &format!("!<{full}>")).into()),
        },
    };
    Ok(Some(form))
}

fn unsupported(position: Position, tag: &str) -> Diagnostic {
    let message = format!("tag `{}` is none that CloudFormation knows", shown(tag));
    let help = "remove the tag, or give a short form of a function, such as `!Ref`";
    let finding = Diagnostic::error(TAG, message).help(help);
    at(position, finding.link(FORMATS))
}
