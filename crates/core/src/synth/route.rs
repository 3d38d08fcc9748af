//! How a reference gets from the stack that has the value to the stack that uses it.

use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::names;
use crate::resource::ResourceMeta;
use crate::stack::CrossStackReferences;
use crate::synth::depends::{levels, top};
use crate::synth::model::Model;
use crate::tree::{Kind, NodeId};
use crate::value::node::{Node, Shape, Transport};

/// What is referred to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    pub(crate) node: NodeId,
    /// The attribute, or `None` for `Ref`.
    pub(crate) attribute: Option<String>,
    pub(crate) shape: Shape,
}

/// Whether `Ref` of a node is a list: a parameter of a list type.
pub(crate) fn shape_of(model: &Model<'_>, node: NodeId) -> Shape {
    let kind = match model.body(node) {
        Some(Node::Map(fields)) if is_parameter(model, node) => fields.get("Type"),
        _ => None,
    };
    match kind {
        Some(Node::Str(name)) if name == "CommaDelimitedList" || name.contains("List<") => {
            Shape::Many
        }
        _ => Shape::One,
    }
}

pub(crate) fn is_parameter(model: &Model<'_>, node: NodeId) -> bool {
    match model.tree.get(node).map(|data| &data.kind) {
        Some(Kind::Element(data)) => data.section == Section::Parameters,
        _ => false,
    }
}

/// The way of a reference into a stack.
#[derive(Debug)]
pub(crate) enum Route {
    /// The value is in the stack itself.
    Local(Target),
    /// The stack around, or the plan, hands the value in as a parameter of this name.
    Parameter { name: String, from: Supply },
    /// A plain output of another stack.
    StackOutput {
        producer: NodeId,
        output: String,
        target: Target,
        role: Option<Node>,
    },
    /// An export of another stack.
    Import {
        producer: NodeId,
        output: String,
        target: Target,
        name: String,
    },
    /// The text itself: it follows from names that are known.
    Known(String),
}

/// Who hands a parameter in.
#[derive(Debug)]
pub(crate) enum Supply {
    /// The stack around this nested stack, through the resource that stands for it.
    Parent { parent: NodeId, resource: NodeId },
    /// The plan, from an output of another stack.
    Plan {
        producer: NodeId,
        output: String,
        target: Target,
    },
}

/// Finds the way of `target` into `consumer`.
///
/// `target` is followed out of nested stacks first; `publish` is called for every output that a
/// nested stack must have on the way.
pub(crate) fn route(
    model: &Model<'_>,
    consumer: NodeId,
    target: &Target,
    transport: Option<&Transport>,
    publish: &mut dyn FnMut(NodeId, String, Target),
) -> Result<Route, Box<Diagnostic>> {
    let tree = model.tree;
    let Some(producer) = tree.get(target.node).and_then(|node| node.stack) else {
        return Err(Box::new(foreign()));
    };
    if producer == consumer {
        return Ok(Route::Local(target.clone()));
    }
    let inside_producer = levels(tree, consumer)
        .iter()
        .any(|(stack, _)| *stack == producer);
    if inside_producer {
        return Ok(from_parent(model, consumer, target));
    }
    if let Some(resource) = tree.stack_data(producer).and_then(|data| data.nested) {
        let output = names::nested_output(tree, target.node, target.attribute.as_deref());
        publish(producer, output.clone(), target.clone());
        let lifted = Target {
            node: resource,
            attribute: Some(format!("Outputs.{output}")),
            shape: Shape::One,
        };
        return route(model, consumer, &lifted, transport, publish);
    }
    let outermost = top(tree, consumer);
    if names::assembly_of(tree, producer) != names::assembly_of(tree, outermost) {
        return Err(Box::new(other_stage(model, producer, consumer)));
    }
    if same_account(model, producer, consumer)? {
        return within_account(model, consumer, producer, target, transport);
    }
    match transport {
        Some(Transport::OutputWithRole(role)) => {
            Ok(stack_output(model, producer, target, Some(role.clone())))
        }
        Some(Transport::Export) => Err(Box::new(export_leaves(
            model, producer, consumer, "account",
        ))),
        None => match known(model, producer, target) {
            Some(text) => Ok(Route::Known(text)),
            None if outermost != consumer => Ok(from_parent(model, consumer, target)),
            None => Ok(from_plan(model, producer, target)),
        },
    }
}

fn from_parent(model: &Model<'_>, consumer: NodeId, target: &Target) -> Route {
    let tree = model.tree;
    let name = names::reference_parameter(tree, target.node, target.attribute.as_deref());
    let resource = tree.stack_data(consumer).and_then(|data| data.nested);
    let resource = resource.unwrap_or(consumer);
    let parent = tree.get(resource).and_then(|node| node.stack);
    Route::Parameter {
        name,
        from: Supply::Parent {
            parent: parent.unwrap_or(consumer),
            resource,
        },
    }
}

fn from_plan(model: &Model<'_>, producer: NodeId, target: &Target) -> Route {
    let attribute = target.attribute.as_deref();
    Route::Parameter {
        name: names::reference_parameter(model.tree, target.node, attribute),
        from: Supply::Plan {
            producer,
            output: names::publish_output(&notation(model, target)),
            target: target.clone(),
        },
    }
}

fn within_account(
    model: &Model<'_>,
    consumer: NodeId,
    producer: NodeId,
    target: &Target,
    transport: Option<&Transport>,
) -> Result<Route, Box<Diagnostic>> {
    let tree = model.tree;
    let references = tree
        .stack_data(top(tree, consumer))
        .map(|data| data.props.references);
    let export = match transport {
        Some(Transport::Export) => true,
        Some(Transport::OutputWithRole(_)) => false,
        None => references == Some(CrossStackReferences::Export),
    };
    let [from, to] = [producer, consumer].map(|stack| region(model, stack));
    if from.is_none() != to.is_none() {
        return Err(Box::new(half_known(model, producer, consumer, "region")));
    }
    if !export {
        let role = match transport {
            Some(Transport::OutputWithRole(role)) => Some(role.clone()),
            _ => None,
        };
        return Ok(stack_output(model, producer, target, role));
    }
    if from != to {
        return Err(Box::new(export_leaves(model, producer, consumer, "region")));
    }
    let output = names::export_output(&notation(model, target));
    Ok(Route::Import {
        producer,
        name: names::export_name(&names::stack_name(tree, producer), &output),
        output,
        target: target.clone(),
    })
}

fn stack_output(model: &Model<'_>, producer: NodeId, target: &Target, role: Option<Node>) -> Route {
    Route::StackOutput {
        producer,
        output: names::publish_output(&notation(model, target)),
        target: target.clone(),
        role,
    }
}

fn notation(model: &Model<'_>, target: &Target) -> String {
    names::reference_json(model.id(target.node), target.attribute.as_deref())
}

/// The text that a reference will have, where names in the program decide it.
fn known(model: &Model<'_>, producer: NodeId, target: &Target) -> Option<String> {
    let meta = model.tree.resource(target.node)?.meta()?;
    match target.attribute.as_deref() {
        None => property(model, target.node, meta.name_property?).map(str::to_owned),
        Some("Arn") => known_arn(model, producer, target.node, meta),
        Some(_) => None,
    }
}

fn known_arn(
    model: &Model<'_>,
    producer: NodeId,
    node: NodeId,
    meta: &ResourceMeta,
) -> Option<String> {
    let env = &model.tree.stack_data(producer)?.props.env;
    let mut text = String::new();
    let mut rest = meta.arn?;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}')?;
        text.push_str(before);
        text.push_str(match name {
            "Partition" => env.partition()?,
            "Region" => env.region()?,
            "Account" => env.account()?,
            property_name => property(model, node, property_name)?,
        });
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

fn property<'m>(model: &'m Model<'_>, node: NodeId, name: &str) -> Option<&'m str> {
    let Some(Node::Map(fields)) = model.body(node) else {
        return None;
    };
    let Some(Node::Map(properties)) = fields.get("Properties") else {
        return None;
    };
    match properties.get(name) {
        Some(Node::Str(text)) => Some(text),
        _ => None,
    }
}

fn region<'m>(model: &'m Model<'_>, stack: NodeId) -> Option<&'m str> {
    model.tree.stack_data(stack)?.props.env.region()
}

fn same_account(
    model: &Model<'_>,
    producer: NodeId,
    consumer: NodeId,
) -> Result<bool, Box<Diagnostic>> {
    let account = |stack| {
        model
            .tree
            .stack_data(stack)
            .and_then(|data| data.props.env.account())
    };
    match (account(producer), account(consumer)) {
        (Some(one), Some(other)) => Ok(one == other),
        (None, None) => Ok(true),
        _ => Err(Box::new(half_known(model, producer, consumer, "account"))),
    }
}

fn foreign() -> Diagnostic {
    Diagnostic::error(
        "reference/foreign",
        "the value refers to something outside this app",
    )
    .help("use resources and parameters of the app at hand, inside a stack")
    .structural()
}

fn other_stage(model: &Model<'_>, producer: NodeId, consumer: NodeId) -> Diagnostic {
    let [from, to] = [producer, consumer].map(|stack| model.tree.path(stack));
    let message = format!("`{to}` uses a value of `{from}`, which is in another stage");
    Diagnostic::error("reference/stage", message)
        .help(
            "stages are deployed apart: hand the value over as a parameter, or by a physical name",
        )
        .structural()
}

fn half_known(model: &Model<'_>, producer: NodeId, consumer: NodeId, what: &str) -> Diagnostic {
    let [from, to] = [producer, consumer].map(|stack| model.tree.path(stack));
    let message =
        format!("`{to}` uses a value of `{from}`, and the {what} of only one of the two is known");
    let code = match what {
        "account" => "reference/unknown-account",
        _ => "reference/unknown-region",
    };
    Diagnostic::error(code, message)
        .help(format!(
            "give both stacks the {what} in their `Env`, or neither"
        ))
        .structural()
}

fn export_leaves(model: &Model<'_>, producer: NodeId, consumer: NodeId, what: &str) -> Diagnostic {
    let [from, to] = [producer, consumer].map(|stack| model.tree.path(stack));
    let message = format!("`{to}` imports an export of `{from}`, which is in another {what}");
    Diagnostic::error("reference/export", message)
        .help("exports stay in one account and region: leave the reference at its default")
        .structural()
}
