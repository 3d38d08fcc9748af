//! What is wrong with one value.

use super::explain::Failure;
use super::given::Given;
use super::{versions, words};
use crate::embedded::Registry;
use crate::model::Schema;
use crate::validate::resources::list::LIST_LENGTH;
use crate::validate::resources::number::{MULTIPLE, RANGE};
use crate::validate::resources::scalar::{self, TYPE, shown};
use crate::validate::resources::text::{ALLOWED_VALUE, FORMAT, LENGTH, PATTERN};
use crate::validate::suggest;

/// Why a schema that speaks of one value does not hold of it.
pub(super) fn failure(schema: &Schema, given: &Given<'_>, suggests: bool) -> Failure {
    let help = match schema {
        Schema::In(list) if suggests => Registry::list(list)
            .zip(given.text())
            .and_then(|(list, text)| suggest::closest(text, list.values(None)))
            .map(|close| format!("did you mean `{close}`?")),
        _ => None,
    };
    let mut failure = Failure::new(code(schema), what(schema, given));
    failure.help = help;
    if let Schema::In(name) = schema
        && let Some(list) = Registry::list(name)
    {
        let text = given.text().unwrap_or_default();
        failure.is_doubtful = versions::is_in_series(name, list, text);
    }
    failure
}

/// The code where the schema holds whatever else is given.
fn code(schema: &Schema) -> &'static str {
    match schema {
        Schema::Enum { .. } | Schema::In(_) | Schema::Same { .. } => ALLOWED_VALUE,
        Schema::Pattern(_) => PATTERN,
        Schema::Length(_) => LENGTH,
        Schema::Format(_) => FORMAT,
        Schema::Type(_) => TYPE,
        Schema::Count(_) | Schema::Distinct(_) | Schema::Contains(_) => LIST_LENGTH,
        Schema::AtLeast(_) | Schema::AtMost(_) | Schema::Above(_) | Schema::Below(_) => RANGE,
        Schema::MultipleOf(_) => MULTIPLE,
        _ => super::REQUIREMENT,
    }
}

/// What was given, and what is allowed.
fn what(schema: &Schema, given: &Given<'_>) -> String {
    let value = value(given);
    match schema {
        Schema::Never => format!("{value} is given, nothing is allowed"),
        Schema::Not(inner) => match &**inner {
            Schema::Property { .. } | Schema::All(_) | Schema::Any(_) => {
                format!("{}, which is not allowed", words::condition(inner))
            }
            Schema::Enum { .. } => format!("{value} is not allowed"),
            inner => format!(
                "{value} is given, what {} is not allowed",
                words::value(inner)
            ),
        },
        Schema::Contains(inner) => match given {
            Given::Literal(_) => format!("no item of the list {}", words::value(inner)),
            _ => format!(
                "{value} is given, needed is a list with an item that {}",
                words::value(inner)
            ),
        },
        Schema::Count(_) => format!(
            "{} are given, allowed are {}",
            items(given),
            words::allowed(schema)
        ),
        Schema::Distinct(most) => format!(
            "{} are given, allowed are at most {most} different ones",
            items(given)
        ),
        _ => format!("{value} is given, allowed is {}", words::allowed(schema)),
    }
}

fn value(given: &Given<'_>) -> String {
    match given {
        Given::Literal(node) => scalar::given(node),
        Given::Fact(_, text) => format!("`{}`", shown(text)),
        Given::Function(node) => match node.as_intrinsic() {
            Some((name, _)) => format!("`{name}`"),
            None => node.kind().to_owned(),
        },
        Given::Absent => "nothing".to_owned(),
        Given::Object(_) => "this".to_owned(),
    }
}

fn items(given: &Given<'_>) -> String {
    let count = match given {
        Given::Literal(node) => node.as_list().map_or(0, <[_]>::len),
        _ => 0,
    };
    format!("{count} items")
}
