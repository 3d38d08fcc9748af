//! Pairs of values that go together: `` `Memory` is `8192`; with `Cpu` `256` allowed are … ``.

use super::Step;
use super::evaluate::{Evaluation, Truth};
use super::explain::Failure;
use super::given::Given;
use super::{REQUIREMENT, words};
use crate::model::Schema;
use crate::validate::resources::scalar::shown;
use crate::validate::resources::split::Looked;
use crate::validate::suggest;

/// What one alternative asks of a property.
type Asked = (&'static str, &'static Schema);

impl<'t> Evaluation<'_, 't> {
    /// Why none of several holds that each name the same two properties. `None`: they are others.
    pub(super) fn explain_pairs(
        &self,
        parts: &'static [Schema],
        given: &Given<'t>,
    ) -> Looked<'t, Option<Failure>> {
        let Some(pairs) = parts.iter().map(pair).collect::<Option<Vec<_>>>() else {
            return Ok(None);
        };
        let Some([(first, _), (second, _)]) = pairs.first().copied() else {
            return Ok(None);
        };
        if pairs
            .iter()
            .any(|[(a, _), (b, _)]| *a != first || *b != second)
        {
            return Ok(None);
        }
        let one = given
            .property(first, self.scenario)?
            .unwrap_or(Given::Absent);
        let two = given
            .property(second, self.scenario)?
            .unwrap_or(Given::Absent);
        let (Some(one_text), Some(two_text)) = (one.text(), two.text()) else {
            return Ok(None);
        };
        // The alternatives that go with the first value; with none, that one is to blame.
        let mut met = Vec::new();
        for [(_, schema), (_, other)] in &pairs {
            if self.holds(schema, &one)? == Truth::Yes {
                met.push(*other);
            }
        }
        let (name, text, asked, value, with) = if met.is_empty() {
            let asked = pairs.iter().map(|[(_, schema), _]| *schema).collect();
            (first, one_text, asked, &one, String::new())
        } else {
            let with = format!("with `{first}` `{}` ", shown(one_text));
            (second, two_text, met, &two, with)
        };
        let mut allowed = Vec::new();
        for schema in asked {
            self.allowed(schema, value, &mut allowed)?;
        }
        let is_one = allowed.len() == 1 && !allowed.concat().contains(',');
        let verb = if is_one { "is" } else { "are" };
        let what = format!(
            "`{name}` is `{}`; {with}allowed {verb} {}",
            shown(text),
            allowed.join(", ")
        );
        let mut failure = Failure::new(REQUIREMENT, what);
        failure.path = vec![Step::Key(name.to_owned())];
        failure.told = [first, second]
            .map(|name| format!("`{name}` is given"))
            .to_vec();
        failure.help = self.closest(&pairs, name, text);
        Ok(Some(failure))
    }

    /// The values that a schema allows, of those branches that a value of this form takes.
    fn allowed(
        &self,
        schema: &'static Schema,
        given: &Given<'t>,
        found: &mut Vec<String>,
    ) -> Looked<'t, ()> {
        if let Schema::If {
            condition,
            then,
            otherwise,
        } = schema
        {
            let holds = self.holds(condition, given)? == Truth::Yes;
            return self.allowed(if holds { then } else { otherwise }, given, found);
        }
        found.push(words::allowed(schema));
        Ok(())
    }

    /// What the first property was likely meant to be, or that there are other pairs.
    fn closest(&self, pairs: &[[Asked; 2]], name: &str, text: &str) -> Option<String> {
        let [(first, _), (second, _)] = pairs.first()?;
        if name == *second {
            return Some(format!("change `{second}`, or choose another `{first}`"));
        }
        let known = pairs.iter().flat_map(|[(_, schema), _]| values(schema));
        suggest::closest(text, known).map(|close| format!("did you mean `{close}`?"))
    }
}

/// The values that a schema lists, in whatever branch.
fn values(schema: &'static Schema) -> Vec<&'static str> {
    match schema {
        Schema::Enum { values, .. } => values.iter().map(String::as_str).collect(),
        Schema::If {
            then, otherwise, ..
        } => [values(then), values(otherwise)].concat(),
        _ => Vec::new(),
    }
}

/// The two properties that an alternative speaks of.
fn pair(part: &'static Schema) -> Option<[Asked; 2]> {
    let Schema::All(parts) = part else {
        return None;
    };
    match parts.as_slice() {
        [
            Schema::Property { name, schema, .. },
            Schema::Property {
                name: other,
                schema: second,
                ..
            },
        ] if name != other => Some([(name, schema), (other, second)]),
        _ => None,
    }
}
