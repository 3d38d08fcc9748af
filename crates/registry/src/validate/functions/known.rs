//! What functions are known to yield before a deployment.

use std::borrow::Cow;

use super::leaves::branches;
use super::pseudo::is_no_value;
use super::sub_text::{Piece, pieces};
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::scenario::{Scenario, can_be, possible};

mod check;
mod lookup;

pub(super) use check::check;
pub(super) use lookup::candidates;

/// How many values of one function are followed.
const MAX_VALUES: usize = 64;
/// How deep functions in functions are followed.
const MAX_DEPTH: u8 = 16;
/// How many parts of a text are followed.
const MAX_PARTS: usize = 256;
/// How long a text may become.
const MAX_TEXT: usize = 8_192;

/// A value that a function may yield.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Possible<'t> {
    pub(crate) value: Known<'t>,
    /// Whether it is only the default of a parameter, so that it need not be this.
    pub(crate) overridable: bool,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Known<'t> {
    /// As it stands in the template.
    Literal(&'t Node),
    /// Made of several.
    Text(String),
    /// Made of a text.
    List(Vec<String>),
}

impl<'t> Possible<'t> {
    const fn literal(node: &'t Node, overridable: bool) -> Self {
        Self {
            value: Known::Literal(node),
            overridable,
        }
    }

    const fn made(value: Known<'t>, overridable: bool) -> Self {
        Self { value, overridable }
    }

    /// The text, if it is one, or a number or boolean.
    pub(crate) fn text(&self) -> Option<Cow<'t, str>> {
        match &self.value {
            Known::Literal(node) => node.scalar_text().map(Cow::Borrowed),
            Known::Text(text) => Some(Cow::Owned(text.clone())),
            Known::List(_) => None,
        }
    }

    /// How many items there are, if it is a list.
    pub(super) fn count(&self) -> Option<usize> {
        match &self.value {
            Known::Literal(node) => node.as_list().map(<[Node]>::len),
            Known::Text(_) => None,
            Known::List(items) => Some(items.len()),
        }
    }
}

/// The one text that a value is known to be in every deployment that fits the scenario.
pub(crate) fn literal<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
) -> Option<Cow<'t, str>> {
    if let Some(text) = node.scalar_text() {
        return Some(Cow::Borrowed(text));
    }
    let all = values(context, node, scenario, MAX_DEPTH)?;
    let (first, others) = all.split_first()?;
    let text = first.text()?;
    let same = |other: &Possible<'t>| !other.overridable && other.text().as_ref() == Some(&text);
    (!first.overridable && others.iter().all(same)).then_some(text)
}

/// Values that a deployment which fits the scenario may give; there may be others. None where
/// nothing is known.
pub(crate) fn known<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
) -> Vec<Possible<'t>> {
    values(context, node, scenario, MAX_DEPTH).unwrap_or_default()
}

/// All values of a node. `None`: some are not known.
fn values<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let depth = depth.checked_sub(1)?;
    let Some((name, argument)) = node.as_intrinsic() else {
        return Some(vec![Possible::literal(node, false)]);
    };
    let found = match name {
        "Ref" => parameter(context, argument.as_text()?, scenario),
        "Fn::If" => either(context, node, scenario, depth),
        "Fn::Sub" => substituted(context, argument, scenario, depth),
        "Fn::Join" => joined(context, argument, scenario, depth),
        "Fn::Split" => split(context, argument, scenario, depth),
        "Fn::Select" => selected(context, argument, scenario, depth),
        "Fn::FindInMap" => lookup::values(context, argument, scenario, depth),
        "Fn::Length" => {
            let lists = values(context, argument, scenario, depth)?;
            let count = |list: Possible<'t>| {
                let text = Known::Text(list.count()?.to_string());
                Some(Possible::made(text, list.overridable))
            };
            lists.into_iter().map(count).collect()
        }
        _ => None,
    };
    found.filter(|all| all.len() <= MAX_VALUES)
}

/// The values that a parameter may have: those that it allows, or its default, as far as the
/// conditions are as assumed.
fn parameter<'t>(
    context: &Context<'t>,
    name: &str,
    scenario: &Scenario<'t>,
) -> Option<Vec<Possible<'t>>> {
    if name == "AWS::Region" {
        let regions = &context.options.regions;
        if regions.is_empty() {
            return None;
        }
        let fits = |region: &&String| can_be(context, scenario, name, region);
        let texts = regions.iter().filter(fits).cloned().map(Known::Text);
        return Some(texts.map(|text| Possible::made(text, false)).collect());
    }
    let parameter = &context.parameters.get(name)?.value;
    let type_name = parameter.get("Type")?.as_text()?;
    if type_name.starts_with("AWS::SSM::Parameter::Value<") {
        return None;
    }
    let is_list = type_name == "CommaDelimitedList" || type_name.starts_with("List<");
    if let Some(allowed) = parameter.get("AllowedValues").and_then(Node::as_list)
        && !is_list
    {
        if allowed.len() > MAX_VALUES {
            return None;
        }
        let fits = |node: &&Node| {
            let text = node.scalar_text();
            text.is_none_or(|text| can_be(context, scenario, name, text))
        };
        let fitting = allowed.iter().filter(fits);
        return Some(fitting.map(|node| Possible::literal(node, false)).collect());
    }
    let default = parameter.get("Default")?;
    let text = default.scalar_text()?;
    if !can_be(context, scenario, name, text) {
        return None;
    }
    Some(vec![if is_list {
        let items = text.split(',').map(|item| item.trim().to_owned());
        Possible::made(Known::List(items.collect()), true)
    } else {
        Possible::literal(default, true)
    }])
}

fn either<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let (condition, branches) = branches(node)?;
    let mut all = Vec::new();
    for (holds, branch) in branches {
        let assumed = scenario.assume(condition, holds);
        let Some(assumed) = assumed.filter(|assumed| possible(context, assumed)) else {
            continue;
        };
        if !is_no_value(branch) {
            all.extend(values(context, branch, &assumed, depth)?);
        }
    }
    Some(all)
}

fn substituted<'t>(
    context: &Context<'t>,
    argument: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let (text, own) = match argument.as_list() {
        None => (argument.as_text()?, None),
        Some([text, own]) => (text.as_text()?, own.as_map()),
        Some(_) => return None,
    };
    let mut parts = Vec::new();
    for piece in pieces(text) {
        if parts.len() > MAX_PARTS {
            return None;
        }
        parts.push(match piece {
            Piece::Literal(text) => Part::Fixed(Cow::Borrowed(text)),
            Piece::Variable(name) => {
                let found = match own.and_then(|own| own.get(name)) {
                    Some(node) => values(context, node, scenario, depth)?,
                    None => parameter(context, name, scenario)?,
                };
                Part::Varies(name, found)
            }
        });
    }
    concatenated(parts, "")
}

fn joined<'t>(
    context: &Context<'t>,
    argument: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let [delimiter, list] = argument.as_list()? else {
        return None;
    };
    let delimiter = delimiter.as_text()?;
    if list.as_intrinsic().is_some() {
        let lists = values(context, list, scenario, depth)?;
        let join = |list: Possible<'t>| {
            let items = texts(&list)?;
            let text = Known::Text(items.join(delimiter));
            Some(Possible::made(text, list.overridable))
        };
        return lists.into_iter().map(join).collect();
    }
    let mut parts = Vec::new();
    for item in list.as_list().filter(|items| items.len() <= MAX_PARTS)? {
        parts.push(match item.scalar_text() {
            Some(text) => Part::Fixed(Cow::Borrowed(text)),
            None if is_no_value(item) => continue,
            None => {
                let name = item.as_intrinsic().and_then(|(_, inner)| inner.as_text());
                Part::Varies(
                    name.unwrap_or_default(),
                    values(context, item, scenario, depth)?,
                )
            }
        });
    }
    concatenated(parts, delimiter)
}

/// A part of a text.
enum Part<'t> {
    Fixed(Cow<'t, str>),
    /// The value of a name.
    Varies(&'t str, Vec<Possible<'t>>),
}

/// The texts that parts make. Only where no two parts vary: which value of one goes with which of
/// the other is not known.
fn concatenated<'t>(parts: Vec<Part<'t>>, delimiter: &str) -> Option<Vec<Possible<'t>>> {
    let mut varying: Option<(&str, usize)> = None;
    for part in &parts {
        if let Part::Varies(name, values) = part
            && values.len() != 1
        {
            let this = (*name, values.len());
            if varying.is_some_and(|other| other != this || name.is_empty()) {
                return None;
            }
            varying = Some(this);
        }
    }
    let count = varying.map_or(1, |(_, count)| count);
    let mut all = Vec::new();
    for index in 0..count {
        let mut text = String::new();
        let mut overridable = false;
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                text.push_str(delimiter);
            }
            match part {
                Part::Fixed(fixed) => text.push_str(fixed),
                Part::Varies(_, values) => {
                    let value = values.get(index).or_else(|| values.first())?;
                    overridable |= value.overridable;
                    text.push_str(&value.text()?);
                }
            }
            if text.len() > MAX_TEXT {
                return None;
            }
        }
        all.push(Possible::made(Known::Text(text), overridable));
    }
    Some(all)
}

fn split<'t>(
    context: &Context<'t>,
    argument: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let [delimiter, text] = argument.as_list()? else {
        return None;
    };
    let delimiter = delimiter.as_text().filter(|text| !text.is_empty())?;
    let texts = values(context, text, scenario, depth)?;
    let cut = |value: Possible<'t>| {
        let text = value.text().filter(|text| !super::is_dynamic(text))?;
        let items = text.split(delimiter).map(str::to_owned).collect();
        Some(Possible::made(Known::List(items), value.overridable))
    };
    texts.into_iter().map(cut).collect()
}

fn selected<'t>(
    context: &Context<'t>,
    argument: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let [index, list] = argument.as_list()? else {
        return None;
    };
    let indices = values(context, index, scenario, depth)?;
    let [index] = indices.as_slice() else {
        return None;
    };
    let number: usize = index.text()?.parse().ok()?;
    let mut all = Vec::new();
    for value in values(context, list, scenario, depth)? {
        let overridable = value.overridable || index.overridable;
        match value.value {
            Known::Literal(node) => {
                let item = node.as_list()?.get(number)?;
                let items = values(context, item, scenario, depth)?;
                all.extend(items.into_iter().map(|item| Possible {
                    overridable: item.overridable || overridable,
                    ..item
                }));
            }
            Known::List(items) => {
                let text = Known::Text(items.get(number)?.clone());
                all.push(Possible::made(text, overridable));
            }
            Known::Text(_) => return None,
        }
    }
    Some(all)
}

/// The items of a list of texts.
fn texts(list: &Possible<'_>) -> Option<Vec<String>> {
    match &list.value {
        Known::List(items) => Some(items.clone()),
        Known::Literal(node) => match &node.value {
            Value::List(items) => {
                let texts = items
                    .iter()
                    .map(|item| item.scalar_text().map(str::to_owned));
                texts.collect()
            }
            _ => None,
        },
        Known::Text(_) => None,
    }
}
