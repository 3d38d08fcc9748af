//! Why a schema does not hold.

use super::Step;
use super::evaluate::{Evaluation, Truth};
use super::given::Given;
use super::words;
use crate::model::Schema;
use crate::validate::resources::list::LIST_LENGTH;
use crate::validate::resources::number::{MULTIPLE, RANGE};
use crate::validate::resources::object::MISSING;
use crate::validate::resources::relations::{ANY_OF, EXCLUDES, ONE_OF};
use crate::validate::resources::scalar::{self, TYPE, shown};
use crate::validate::resources::split::Looked;
use crate::validate::resources::text::{ALLOWED_VALUE, FORMAT, LENGTH, PATTERN};

/// How many alternatives are told.
const ALTERNATIVES: usize = 6;

/// Why a schema does not hold.
#[derive(Debug)]
pub(super) struct Failure {
    /// The code where it holds whatever else is given.
    pub(super) code: &'static str,
    /// The way to the value that is to blame.
    pub(super) path: Vec<Step>,
    /// The resource that has it, if it is another one.
    pub(super) of: Option<String>,
    /// What was given, and what is allowed.
    what: String,
    /// Because of what: conditions in words.
    pub(super) when: Vec<String>,
    pub(super) help: Option<String>,
}

impl Failure {
    fn new(code: &'static str, what: String) -> Self {
        Self {
            code,
            path: Vec::new(),
            of: None,
            what,
            when: Vec::new(),
            help: None,
        }
    }

    /// The whole of it in words.
    pub(super) fn message(&self) -> String {
        let mut message = self.what.clone();
        if let Some(other) = &self.of {
            message = format!("{message} in `{other}`");
        }
        if !self.when.is_empty() {
            message = format!("{message} when {}", self.when.join(" and "));
        }
        message
    }

    fn under(mut self, step: Step) -> Self {
        self.path.insert(0, step);
        self
    }
}

impl<'t> Evaluation<'_, 't> {
    /// Why a schema that does not hold does not.
    pub(super) fn explain(
        &self,
        schema: &'static Schema,
        given: &Given<'t>,
    ) -> Looked<'t, Failure> {
        match schema {
            Schema::All(parts) => {
                for part in parts {
                    if self.holds(part, given)? == Truth::No {
                        return self.explain(part, given);
                    }
                }
                Ok(general(schema, given))
            }
            Schema::If {
                condition,
                then,
                otherwise,
            } => {
                let (why, branch) = match self.holds(condition, given)? {
                    Truth::Yes => (words::condition(condition), then),
                    _ => (words::not(condition), otherwise),
                };
                let mut failure = self.explain(branch, given)?;
                failure.when.insert(0, why);
                Ok(failure)
            }
            Schema::Property {
                name,
                required,
                schema: inner,
            } => match given.property(name, self.scenario)? {
                Some(Given::Absent) | None if *required => Ok(Failure {
                    help: Some(format!("add `{name}`")),
                    ..Failure::new(MISSING, format!("`{name}` is missing"))
                }),
                Some(_) if matches!(**inner, Schema::Never) => {
                    let failure = Failure {
                        help: Some(format!("remove `{name}`")),
                        ..Failure::new(EXCLUDES, format!("`{name}` is not allowed"))
                    };
                    Ok(failure.under(Step::Key(name.clone())))
                }
                Some(value) => {
                    let failure = self.explain(inner, &value)?;
                    Ok(failure.under(Step::Key(name.clone())))
                }
                None => Ok(general(schema, given)),
            },
            Schema::Items(inner) => self.explain_item(schema, inner, given),
            Schema::Places(places) => self.explain_place(schema, places, given),
            Schema::Any(parts) => self.explain_any(parts, given),
            Schema::One(parts) => self.explain_one(parts, given),
            _ => Ok(general(schema, given)),
        }
    }

    fn explain_item(
        &self,
        schema: &'static Schema,
        inner: &'static Schema,
        given: &Given<'t>,
    ) -> Looked<'t, Failure> {
        for (index, item) in given.items(self.scenario)?.unwrap_or_default() {
            if self.holds(inner, &item)? == Truth::No {
                return Ok(self.explain(inner, &item)?.under(Step::Index(index)));
            }
        }
        Ok(general(schema, given))
    }

    fn explain_place(
        &self,
        schema: &'static Schema,
        places: &'static [Schema],
        given: &Given<'t>,
    ) -> Looked<'t, Failure> {
        let items = given.items(self.scenario)?.unwrap_or_default();
        for (inner, (index, item)) in places.iter().zip(items) {
            if self.holds(inner, &item)? == Truth::No {
                return Ok(self.explain(inner, &item)?.under(Step::Index(index)));
            }
        }
        Ok(general(schema, given))
    }

    /// None of several holds: what each asks for.
    fn explain_any(
        &self,
        parts: &'static [Schema],
        given: &Given<'t>,
    ) -> Looked<'t, Failure> {
        if let [only] = parts {
            return self.explain(only, given);
        }
        let mut failures = Vec::new();
        for part in parts.iter().take(ALTERNATIVES) {
            failures.push(self.explain(part, given)?);
        }
        let mut whats: Vec<String> = failures.iter().map(Failure::message).collect();
        whats.dedup();
        let what = whats.join(", or ");
        let mut failure = Failure::new(ANY_OF, what);
        // Where all speak of the same value, that is to blame.
        if let Some(first) = failures.first()
            && failures.iter().all(|other| other.path == first.path)
        {
            failure.path.clone_from(&first.path);
            if whats.len() == 1 {
                failure.help.clone_from(&first.help);
            }
        }
        Ok(failure)
    }

    fn explain_one(
        &self,
        parts: &'static [Schema],
        given: &Given<'t>,
    ) -> Looked<'t, Failure> {
        let mut held = Vec::new();
        for part in parts {
            if self.holds(part, given)? == Truth::Yes {
                held.push(words::condition(part));
            }
        }
        if held.is_empty() {
            return self.explain_any(parts, given);
        }
        let what = format!("{}, only one of them is allowed", held.join(" and "));
        Ok(Failure::new(ONE_OF, what))
    }
}

/// What is wrong with one value.
fn general(schema: &Schema, given: &Given<'_>) -> Failure {
    let code = match schema {
        Schema::Enum { .. } | Schema::In(_) | Schema::Same { .. } => ALLOWED_VALUE,
        Schema::Pattern(_) => PATTERN,
        Schema::Length(_) => LENGTH,
        Schema::Format(_) => FORMAT,
        Schema::Type(_) => TYPE,
        Schema::Count(_) | Schema::Distinct(_) | Schema::Contains(_) => LIST_LENGTH,
        Schema::AtLeast(_) | Schema::AtMost(_) | Schema::Above(_) | Schema::Below(_) => RANGE,
        Schema::MultipleOf(_) => MULTIPLE,
        _ => super::REQUIREMENT,
    };
    let value = match given {
        Given::Literal(node) => scalar::given(node),
        Given::Fact(_, text) => format!("`{}`", shown(text)),
        Given::Function(node) => match node.as_intrinsic() {
            Some((name, _)) => format!("`{name}`"),
            None => node.kind().to_owned(),
        },
        Given::Absent => "nothing".to_owned(),
        Given::Object(_) => "this".to_owned(),
    };
    let what = match schema {
        Schema::Never => format!("{value} is given, nothing is allowed"),
        Schema::Not(inner) => match &**inner {
            Schema::Property { .. } | Schema::All(_) | Schema::Any(_) => {
                format!("{}, which is not allowed", words::condition(inner))
            }
            inner => format!("{value} is given, what {} is not allowed", words::value(inner)),
        },
        Schema::Contains(inner) => format!("no item {}", words::value(inner)),
        Schema::Count(_) => format!("{} are given, allowed are {}", items(given), words::allowed(schema)),
        Schema::Distinct(most) => {
            format!("{} are given, allowed are at most {most} different ones", items(given))
        }
        _ => format!("{value} is given, allowed is {}", words::allowed(schema)),
    };
    Failure::new(code, what)
}

fn items(given: &Given<'_>) -> String {
    let count = match given {
        Given::Literal(node) => node.as_list().map_or(0, <[_]>::len),
        _ => 0,
    };
    format!("{count} items")
}
