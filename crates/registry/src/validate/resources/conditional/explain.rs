//! Why a schema does not hold.

use super::evaluate::{Evaluation, Truth};
use super::given::Given;
use super::{REQUIREMENT, Step};
use super::{plain, versions, words};
use crate::model::{Operand, Schema};
use crate::validate::resources::number::RANGE;
use crate::validate::resources::object::MISSING;
use crate::validate::resources::relations::{ANY_OF, EXCLUDES, ONE_OF};
use crate::validate::resources::scalar::shown;
use crate::validate::resources::split::Looked;
use crate::validate::resources::text::{ALLOWED_VALUE, PATTERN};

/// How many faults of one check are told.
const TOLD: usize = 16;

/// After how many findings no more values are suggested: there are many to compare.
const SUGGESTED: usize = 100;

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
    when: Vec<String>,
    /// Whether it is because of something else that is given or not.
    pub(super) is_conditional: bool,
    /// Whether it may well be right: AWS adds such values.
    pub(super) is_doubtful: bool,
    /// What conditions begin with that go without saying.
    pub(super) told: Vec<String>,
    pub(super) help: Option<String>,
}

impl Failure {
    pub(super) fn new(code: &'static str, what: String) -> Self {
        Self {
            code,
            path: Vec::new(),
            of: None,
            what,
            when: Vec::new(),
            is_conditional: false,
            is_doubtful: false,
            told: Vec::new(),
            help: None,
        }
    }

    /// The whole of it in words.
    pub(super) fn message(&self) -> String {
        let mut message = self.what.clone();
        if let Some(other) = &self.of {
            message = format!("{message} in `{other}`");
        }
        let when = words::told_once(self.when.clone());
        if !when.is_empty() {
            message = format!("{message} when {}", when.join(" and "));
        }
        message
    }

    /// Whether it says that a scalar is another one than what is allowed, so that one such fault
    /// says enough.
    pub(super) fn is_of_value(&self) -> bool {
        self.of.is_none() && matches!(self.code, REQUIREMENT | RANGE | ALLOWED_VALUE | PATTERN)
    }

    /// Whether a condition says nothing that the fault itself does not.
    fn says(&self, condition: &str) -> bool {
        self.told.iter().any(|told| condition.starts_with(told))
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
    ) -> Looked<'t, Vec<Failure>> {
        let mut found = Vec::new();
        match schema {
            Schema::All(parts) => {
                for part in parts {
                    self.explain_one(part, given, None, &mut found)?;
                }
            }
            Schema::If {
                condition,
                then,
                otherwise,
            } => return self.explain_if(condition, then, otherwise, given),
            Schema::Property {
                name,
                required,
                schema: inner,
            } => return self.explain_property(name, *required, inner, given),
            Schema::Items(inner) => {
                for (index, item) in given.items(self.scenario)?.unwrap_or_default() {
                    self.explain_one(inner, &item, Some(index), &mut found)?;
                }
            }
            Schema::Places(places) => {
                let items = given.items(self.scenario)?.unwrap_or_default();
                for (inner, (index, item)) in places.iter().zip(items) {
                    self.explain_one(inner, &item, Some(index), &mut found)?;
                }
            }
            Schema::Any(parts) => return self.explain_any(parts, given),
            Schema::One(parts) => return self.explain_several(parts, given),
            _ => {}
        }
        if found.is_empty() {
            let suggests = self.context.found() < SUGGESTED;
            let mut failure = plain::failure(schema, given, suggests);
            if let Schema::AtLeast(bound)
            | Schema::AtMost(bound)
            | Schema::Above(bound)
            | Schema::Below(bound) = schema
                && let Operand::Value(path) = bound
                && let Ok(Some(number)) = self.operand(bound)
            {
                failure.what = format!("{}, which is `{number}`", failure.what);
                failure.help = Some(format!("change this value, or `{}`", path.value));
            }
            found.push(failure);
        }
        Ok(found)
    }

    /// Why a part does not hold, if it does not.
    fn explain_one(
        &self,
        part: &'static Schema,
        given: &Given<'t>,
        index: Option<usize>,
        found: &mut Vec<Failure>,
    ) -> Looked<'t, ()> {
        if found.len() < TOLD && self.holds(part, given)? == Truth::No {
            for failure in self.explain(part, given)? {
                found.push(match index {
                    Some(index) => failure.under(Step::Index(index)),
                    None => failure,
                });
            }
        }
        Ok(())
    }

    fn explain_if(
        &self,
        condition: &'static Schema,
        then: &'static Schema,
        otherwise: &'static Schema,
        given: &Given<'t>,
    ) -> Looked<'t, Vec<Failure>> {
        let (why, branch) = match self.holds(condition, given)? {
            Truth::Yes => (words::conditions(condition), then),
            _ => (vec![words::not(condition)], otherwise),
        };
        let mut found = match (branch, versions::deprecated(condition)) {
            (Schema::Never, Some(name)) => self.deprecated(name, given)?,
            _ => self.explain(branch, given)?,
        };
        for failure in &mut found {
            // That a value is given needs no telling where it is to blame.
            let own = match failure.path.first() {
                Some(Step::Key(name)) => format!("`{name}` is given"),
                _ => String::new(),
            };
            let mut why = why.clone();
            why.retain(|part| {
                !part.is_empty()
                    && *part != own
                    && !failure.says(part)
                    && !failure.when.contains(part)
            });
            failure.is_conditional |= !why.is_empty();
            why.append(&mut failure.when);
            failure.when = why;
        }
        Ok(found)
    }

    /// A version that AWS retires.
    fn deprecated(&self, name: &'static str, given: &Given<'t>) -> Looked<'t, Vec<Failure>> {
        let value = given.property(name, self.scenario)?;
        let version = value.as_ref().and_then(Given::text).unwrap_or_default();
        let mut failure = Failure::new(
            ALLOWED_VALUE,
            format!("the version `{}` is deprecated", shown(version)),
        );
        failure.told = vec![format!("`{name}` is one of ")];
        failure.path = vec![Step::Key(name.to_owned())];
        failure.help = Some("choose a newer version of the engine".to_owned());
        Ok(vec![failure])
    }

    fn explain_property(
        &self,
        name: &'static str,
        required: bool,
        inner: &'static Schema,
        given: &Given<'t>,
    ) -> Looked<'t, Vec<Failure>> {
        let value = match given.property(name, self.scenario)? {
            Some(Given::Absent) | None if required => {
                return Ok(vec![Failure {
                    help: Some(format!("add `{name}`")),
                    ..Failure::new(MISSING, format!("`{name}` is missing"))
                }]);
            }
            Some(value) => value,
            None => Given::Absent,
        };
        if matches!(inner, Schema::Never) {
            return Ok(vec![refused(name)]);
        }
        let found = self.explain(inner, &value)?.into_iter();
        Ok(found
            .map(|failure| failure.under(Step::Key(name.to_owned())))
            .collect())
    }

    /// None of several holds, or more than one.
    fn explain_several(
        &self,
        parts: &'static [Schema],
        given: &Given<'t>,
    ) -> Looked<'t, Vec<Failure>> {
        let mut found = Vec::new();
        let mut held = Vec::new();
        for part in parts {
            if self.holds(part, given)? == Truth::Yes {
                held.push(words::condition(part));
            }
        }
        if held.is_empty() {
            return self.explain_any(parts, given);
        }
        if parts.iter().any(words::is_trivial) {
            // One that always holds is to say that the others must not.
            for part in parts {
                if let Schema::Property { name, .. } = part
                    && self.holds(part, given)? == Truth::Yes
                {
                    found.push(refused(name));
                }
            }
            return Ok(found);
        }
        held.retain(|part| !part.is_empty());
        let what = format!("{}, only one of them is allowed", held.join(" and "));
        found.push(Failure::new(ONE_OF, what));
        Ok(found)
    }

    /// None of several holds: what each asks for.
    fn explain_any(&self, parts: &'static [Schema], given: &Given<'t>) -> Looked<'t, Vec<Failure>> {
        if let [only] = parts {
            return self.explain(only, given);
        }
        if let Some(failure) = self.explain_pairs(parts, given)? {
            return Ok(vec![failure]);
        }
        let mut failures = Vec::new();
        for part in parts.iter().take(ALTERNATIVES) {
            failures.extend(self.explain(part, given)?.into_iter().next());
        }
        let mut whats: Vec<String> = failures.iter().map(Failure::message).collect();
        whats.dedup();
        let mut failure = Failure::new(ANY_OF, whats.join(", or "));
        // Where all speak of the same value, that is to blame.
        if let Some(first) = failures.first()
            && failures.iter().all(|other| other.path == first.path)
        {
            failure.path.clone_from(&first.path);
            if whats.len() == 1 {
                failure.help.clone_from(&first.help);
            }
        }
        Ok(vec![failure])
    }
}

/// A property that must not be given.
fn refused(name: &str) -> Failure {
    let failure = Failure {
        help: Some(format!("remove `{name}`")),
        ..Failure::new(EXCLUDES, format!("`{name}` is not allowed"))
    };
    failure.under(Step::Key(name.to_owned()))
}
