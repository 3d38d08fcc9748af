//! The conditions of a template as formulas.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Scenario;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::functions;
use crate::validate::written::written;

/// How deep formulas are built: what is nested deeper counts as unknown.
const MAX_DEPTH: u8 = 64;

/// A condition.
#[derive(Debug)]
pub(super) enum Formula<'t> {
    /// Decided by the template alone.
    Known(bool),
    /// Nothing is known of it.
    Unknown,
    /// The variable of that number has the value of that number.
    Is(usize, usize),
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
    /// Another condition of the template.
    Named(&'t str),
}

/// Something that has one value in a deployment: a parameter, or whatever else is compared.
#[derive(Debug, Default)]
pub(super) struct Variable {
    /// The values that matter, with their numbers.
    values: BTreeMap<String, usize>,
    /// Whether it may also have some other value.
    open: bool,
}

/// All conditions of a template.
#[derive(Debug, Default)]
pub(super) struct Formulas<'t> {
    pub(super) conditions: BTreeMap<&'t str, Formula<'t>>,
    pub(super) variables: Vec<Variable>,
    /// The variables, by what they are the values of.
    numbers: BTreeMap<String, usize>,
}

impl Variable {
    /// How many values it can have; some other value is the last.
    pub(super) fn count(&self) -> usize {
        self.values.len().saturating_add(usize::from(self.open))
    }

    /// The number of a value; `None` where it cannot have the value.
    fn number(&mut self, value: &str) -> Option<usize> {
        let next = self.values.len();
        match self.values.get(value) {
            Some(number) => Some(*number),
            None if self.open => Some(*self.values.entry(value.to_owned()).or_insert(next)),
            None => None,
        }
    }

    fn closed(values: impl Iterator<Item = String>) -> Self {
        let mut variable = Self::default();
        for value in values {
            let next = variable.values.len();
            variable.values.entry(value).or_insert(next);
        }
        variable
    }

    fn open() -> Self {
        Self {
            open: true,
            ..Self::default()
        }
    }
}

/// One side of `Fn::Equals`.
enum Side<'t> {
    Literal(Cow<'t, str>),
    /// What is not known before a deployment, as text that is the same for the same value.
    Term(String, &'t Node),
}

impl<'t> Formulas<'t> {
    pub(super) fn of(context: &Context<'t>) -> Self {
        let mut formulas = Self::default();
        for (name, entry) in &context.conditions {
            let formula = formulas.formula(context, &entry.value, MAX_DEPTH);
            formulas.conditions.insert(name, formula);
        }
        formulas
    }

    /// The variable that a parameter is, and the number of a value of it; no number where it cannot
    /// have the value. `None`: no condition depends on it.
    pub(super) fn value_of(&self, parameter: &str, value: &str) -> Option<(usize, Option<usize>)> {
        let variable = *self.numbers.get(&format!("{{\"Ref\":{parameter:?},}}"))?;
        let known = self.variables.get(variable)?;
        let number = known.values.get(value).copied();
        // Any other value is the last.
        let other = || known.open.then_some(known.values.len());
        Some((variable, number.or_else(other)))
    }

    fn formula(&mut self, context: &Context<'t>, node: &'t Node, depth: u8) -> Formula<'t> {
        let entry = node.as_map().and_then(|map| map.only());
        let (Some(entry), Some(depth)) = (entry, depth.checked_sub(1)) else {
            return Formula::Unknown;
        };
        let arguments = entry.value.as_list().unwrap_or_default();
        match (entry.key.as_str(), arguments) {
            ("Condition", _) => entry
                .value
                .as_text()
                .map_or(Formula::Unknown, Formula::Named),
            ("Fn::Equals", [left, right]) => self.equals(context, left, right),
            ("Fn::Not", [inner]) => Formula::Not(Box::new(self.formula(context, inner, depth))),
            ("Fn::And", parts) if !parts.is_empty() => {
                Formula::All(self.formulas(context, parts, depth))
            }
            ("Fn::Or", parts) if !parts.is_empty() => {
                Formula::Any(self.formulas(context, parts, depth))
            }
            _ => Formula::Unknown,
        }
    }

    fn formulas(
        &mut self,
        context: &Context<'t>,
        parts: &'t [Node],
        depth: u8,
    ) -> Vec<Formula<'t>> {
        let parts = parts.iter();
        parts
            .map(|part| self.formula(context, part, depth))
            .collect()
    }

    fn equals(&mut self, context: &Context<'t>, left: &'t Node, right: &'t Node) -> Formula<'t> {
        match (side(context, left), side(context, right)) {
            (Side::Literal(left), Side::Literal(right)) => Formula::Known(left == right),
            (Side::Literal(value), Side::Term(term, node))
            | (Side::Term(term, node), Side::Literal(value)) => {
                let (term, node) = match joined_list(node).filter(|_| value.is_empty()) {
                    Some(list) => (written(list), list),
                    None => (term, node),
                };
                let variable = self.variable(context, term, node);
                let number = self.variables.get_mut(variable);
                match number.and_then(|known| known.number(&value)) {
                    Some(number) => Formula::Is(variable, number),
                    None => Formula::Known(false),
                }
            }
            (Side::Term(left, _), Side::Term(right, _)) if left == right => Formula::Known(true),
            (Side::Term(left, _), Side::Term(right, _)) => {
                let (first, second) = if left < right {
                    (left, right)
                } else {
                    (right, left)
                };
                let key = format!("{first} = {second}");
                let number = self.number(key, Variable::open);
                let holds = self.variables.get_mut(number);
                holds
                    .and_then(|known| known.number(""))
                    .map_or(Formula::Unknown, |holds| Formula::Is(number, holds))
            }
        }
    }

    fn variable(&mut self, context: &Context<'t>, term: String, node: &'t Node) -> usize {
        let allowed = || {
            let parameter = node.get("Ref").and_then(Node::as_text);
            let entry = parameter.and_then(|name| context.parameters.get(name));
            let values = entry.and_then(|entry| entry.value.get("AllowedValues"));
            let values = values
                .and_then(Node::as_list)
                .filter(|all| !all.is_empty())?;
            let texts = values
                .iter()
                .map(|value| value.scalar_text().map(str::to_owned));
            texts.collect::<Option<Vec<_>>>()
        };
        self.number(term, || match allowed() {
            Some(values) => Variable::closed(values.into_iter()),
            None => Variable::open(),
        })
    }

    fn number(&mut self, key: String, make: impl FnOnce() -> Variable) -> usize {
        let next = self.variables.len();
        let number = *self.numbers.entry(key).or_insert(next);
        if number == next {
            self.variables.push(make());
        }
        number
    }
}

fn side<'t>(context: &Context<'t>, node: &'t Node) -> Side<'t> {
    if let Some(text) = node.scalar_text() {
        return Side::Literal(Cow::Borrowed(text));
    }
    // Where all keys that a mapping can be asked for have the same value, it is that.
    let mut values = looked_up(context, node).into_iter();
    if let Some(first) = values.next()
        && values.all(|other| other == first)
    {
        return Side::Literal(first);
    }
    Side::Term(written(node), node)
}

/// The `Ref` whose items `Fn::Join` puts together: where the whole is empty, the list is.
fn joined_list(node: &Node) -> Option<&Node> {
    let Some(("Fn::Join", argument)) = node.as_intrinsic() else {
        return None;
    };
    let [delimiter, list] = argument.as_list()? else {
        return None;
    };
    let is_reference = list.as_intrinsic().is_some_and(|(name, _)| name == "Ref");
    (delimiter.as_text().is_some() && is_reference).then_some(list)
}

/// The values that `Fn::FindInMap` can yield; none where that is not known.
fn looked_up<'t>(context: &Context<'t>, node: &'t Node) -> Vec<Cow<'t, str>> {
    let Some(("Fn::FindInMap", argument)) = node.as_intrinsic() else {
        return Vec::new();
    };
    // Other functions may depend on conditions, which are being read here.
    let is_plain = |key: &Node| {
        key.as_text().is_some() || key.as_intrinsic().is_some_and(|(name, _)| name == "Ref")
    };
    let keys = argument.as_list().unwrap_or_default();
    if keys.len() != 3 || !keys.iter().all(is_plain) {
        return Vec::new();
    }
    let values = functions::known(context, node, &Scenario::default());
    let texts = values.iter().map(|value| match value.overridable {
        false => value.text(),
        true => None,
    });
    texts.collect::<Option<Vec<_>>>().unwrap_or_default()
}
