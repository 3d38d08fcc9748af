//! Values of several resources that are looked at together.

use std::rc::Rc;

use super::Step;
use super::given::{Given, at};
use crate::model::{Gathered, GatheredSource, GatheredValue, Kind};
use crate::template::Node;
use crate::validate::context::{Context, Resource};
use crate::validate::resources::object::Owner;
use crate::validate::resources::split::{Looked, resolve};
use crate::validate::scenario::Scenario;

/// What a schema is held against, and where its parts are from.
pub(super) struct Subject<'t> {
    pub(super) given: Given<'t>,
    parts: Vec<Part<'t>>,
}

/// A gathered object.
struct Part<'t> {
    gathered: &'static Gathered,
    /// The logical id of the other resource. `None`: this one.
    other: Option<&'t str>,
    /// The way to the property that refers to the other.
    reference: Vec<Step>,
}

impl<'t> Subject<'t> {
    /// The way from the object that is looked at to what a way into the gathered values leads to.
    /// For another resource, that is to the reference, and `of` says which resource.
    pub(super) fn way(&self, inner: Vec<Step>, of: &mut Option<String>) -> Vec<Step> {
        let Some(Step::Key(name)) = inner.first() else {
            return inner;
        };
        let Some(part) = self.parts.iter().find(|part| part.gathered.name == *name) else {
            return inner;
        };
        if let Some(other) = part.other {
            *of = Some(other.to_owned());
            return part.reference.clone();
        }
        let Some(Step::Key(value)) = inner.get(1) else {
            return Vec::new();
        };
        let mut values = part.gathered.values.iter();
        let Some(value) = values.find(|known| known.name == *value) else {
            return Vec::new();
        };
        match &value.source {
            GatheredSource::Property(path) => {
                let steps = path.split('/').filter(|step| !step.is_empty());
                let own = steps.map(|step| Step::Key(step.to_owned()));
                own.chain(inner.iter().skip(2).cloned()).collect()
            }
            GatheredSource::ResourceType => Vec::new(),
        }
    }
}

/// What the schema of a check is held against: the value itself, or what is gathered for each
/// reference.
pub(super) fn subjects<'t>(
    context: &Context<'t>,
    owner: Owner,
    node: &'t Node,
    gathered: &'static [Gathered],
    scenario: &Scenario<'t>,
) -> Looked<'t, Vec<Subject<'t>>> {
    if gathered.is_empty() {
        let given = Given::of(node, scenario)?;
        return Ok(match given {
            Given::Absent => Vec::new(),
            given => vec![Subject {
                given,
                parts: Vec::new(),
            }],
        });
    }
    let first = gathered
        .iter()
        .find_map(|gathered| Some((gathered, gathered.reference.as_deref()?)));
    let Some((primary, path)) = first else {
        return Ok(vec![subject(
            context, owner, node, gathered, None, scenario,
        )?]);
    };
    let mut found = Vec::new();
    for (value, way) in at(node, path, scenario)? {
        let Some(value) = resolve(value, scenario)? else {
            continue;
        };
        let chosen = match (target(value), value.as_intrinsic()) {
            (Some(id), _) => match wanted(context, id, primary) {
                Some(other) => Some((primary, other, way)),
                None => continue,
            },
            (None, Some(_)) => continue,
            (None, None) if value.scalar_text().is_some() => None,
            (None, None) => continue,
        };
        found.push(subject(context, owner, node, gathered, chosen, scenario)?);
    }
    Ok(found)
}

type Chosen<'t> = (&'static Gathered, Resource<'t>, Vec<Step>);

fn subject<'t>(
    context: &Context<'t>,
    owner: Owner,
    node: &'t Node,
    gathered: &'static [Gathered],
    chosen: Option<Chosen<'t>>,
    scenario: &Scenario<'t>,
) -> Looked<'t, Subject<'t>> {
    let mut objects = Vec::new();
    let mut parts = Vec::new();
    let primary = gathered.iter().position(|known| known.reference.is_some());
    for (number, known) in gathered.iter().enumerate() {
        let other = match (&known.reference, &chosen) {
            (None, _) => {
                let this = Some(owner.resource.name.as_str());
                let own = values(Some(node), this, known, scenario)?;
                objects.push((known.name.as_str(), own));
                parts.push(Part {
                    gathered: known,
                    other: None,
                    reference: Vec::new(),
                });
                continue;
            }
            (Some(_), Some((_, other, way))) if primary == Some(number) => {
                Some((*other, way.clone()))
            }
            (Some(_), None) if primary == Some(number) => None,
            (Some(path), _) => further(context, node, path, known, scenario)?,
        };
        if let Some((other, reference)) = other {
            let theirs = values(other.properties(), other.type_name, known, scenario)?;
            objects.push((known.name.as_str(), theirs));
            parts.push(Part {
                gathered: known,
                other: Some(other.id),
                reference,
            });
        }
    }
    Ok(Subject {
        given: Given::Object(Rc::new(objects)),
        parts,
    })
}

/// The first value at a path that refers to a resource of the wanted type.
fn further<'t>(
    context: &Context<'t>,
    node: &'t Node,
    path: &str,
    gathered: &'static Gathered,
    scenario: &Scenario<'t>,
) -> Looked<'t, Option<(Resource<'t>, Vec<Step>)>> {
    for (value, way) in at(node, path, scenario)? {
        if let Some(value) = resolve(value, scenario)?
            && let Some(id) = target(value)
            && let Some(other) = wanted(context, id, gathered)
        {
            return Ok(Some((other, way)));
        }
    }
    Ok(None)
}

/// The resource of that name, if it is of the wanted type.
fn wanted<'t>(context: &Context<'t>, id: &str, gathered: &Gathered) -> Option<Resource<'t>> {
    let other = context.resources.get(id)?;
    let fits = match &gathered.type_name {
        Some(wanted) => other.type_name == Some(wanted),
        None => true,
    };
    fits.then_some(*other)
}

/// The logical id that a `Ref` or `Fn::GetAtt` names.
fn target(node: &Node) -> Option<&str> {
    let (function, argument) = node.as_intrinsic()?;
    match function {
        "Ref" => argument.as_text(),
        "Fn::GetAtt" => match argument.as_list() {
            Some(items) => items.first()?.as_text(),
            None => argument.as_text()?.split('.').next(),
        },
        _ => None,
    }
}

/// The values of a resource by name.
fn values<'t>(
    properties: Option<&'t Node>,
    type_name: Option<&str>,
    gathered: &'static Gathered,
    scenario: &Scenario<'t>,
) -> Looked<'t, Given<'t>> {
    let mut found = Vec::with_capacity(gathered.values.len());
    for value in &gathered.values {
        let given = match &value.source {
            GatheredSource::ResourceType => match type_name {
                Some(name) => Given::Fact(Kind::String, name.to_owned()),
                None => Given::Absent,
            },
            GatheredSource::Property(path) => property(properties, path, value, scenario)?,
        };
        found.push((value.name.as_str(), given));
    }
    Ok(Given::Object(Rc::new(found)))
}

fn property<'t>(
    properties: Option<&'t Node>,
    path: &str,
    value: &'static GatheredValue,
    scenario: &Scenario<'t>,
) -> Looked<'t, Given<'t>> {
    if let Some(properties) = properties {
        for (node, _) in at(properties, path, scenario)? {
            match Given::of(node, scenario)? {
                Given::Absent => {}
                given => return Ok(given),
            }
        }
    }
    Ok(value.default.as_deref().map_or(Given::Absent, default))
}

/// A default, written as JSON. Only scalars are.
fn default(text: &str) -> Given<'static> {
    match serde_json::from_str(text) {
        Ok(serde_json::Value::Null) => Given::Fact(Kind::Null, "null".to_owned()),
        Ok(serde_json::Value::Bool(given)) => Given::Fact(Kind::Boolean, given.to_string()),
        Ok(serde_json::Value::Number(given)) => Given::Fact(Kind::Number, given.to_string()),
        Ok(serde_json::Value::String(given)) => Given::Fact(Kind::String, given),
        _ => Given::Absent,
    }
}
