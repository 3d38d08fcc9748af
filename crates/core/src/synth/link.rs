//! References that leave their stack, and what stacks need so that they arrive.

use crate::synth::depends::{levels, top};
use crate::synth::model::{Model, Wire};
use crate::synth::route::{Route, Supply, Target, route};
use crate::synth::survey::{Distant, survey};
use crate::tree::NodeId;
use crate::value::node::{Expr, Fields, LIST_SEPARATOR, Node, Shape, Transport};

/// Follows every reference that leaves its stack, and adds outputs, parameters, transforms and
/// stack dependencies.
pub(crate) fn link(model: &mut Model<'_>) {
    for stack in model.stacks.clone() {
        let found = survey(model, stack);
        if found.needs_extensions {
            model
                .add_to(stack)
                .transforms
                .insert("AWS::LanguageExtensions");
        }
        if found.has_macro {
            model.add_to(stack).expands = true;
        }
        for (element, problem) in found.problems {
            model.report(element, problem);
        }
        for reference in found.distant {
            connect(model, stack, &reference);
        }
        model.edges.entry(stack).or_default().extend(found.edges);
    }
}

fn connect(model: &mut Model<'_>, consumer: NodeId, reference: &Distant) {
    let Distant {
        at,
        target,
        transport,
    } = reference;
    let mut published = Vec::new();
    let way = route(
        model,
        consumer,
        target,
        transport.as_ref(),
        &mut |stack, output, value| {
            published.push((stack, output, value));
        },
    );
    for (stack, output, value) in published {
        publish(model, stack, output, &value, None);
    }
    match way {
        Err(problem) => model.report(*at, *problem),
        Ok(Route::Known(_)) => {}
        // What came out of a nested stack is an attribute of the resource that stands for it.
        Ok(Route::Local(target)) => edge(model, consumer, *at, target.node),
        Ok(Route::StackOutput {
            producer,
            output,
            target,
            ..
        }) => {
            publish(model, producer, output, &target, None);
            need(model, consumer, producer, *at, &target);
        }
        Ok(Route::Import {
            producer,
            output,
            target,
            name,
        }) => {
            publish(model, producer, output, &target, Some(name));
            need(model, consumer, producer, *at, &target);
        }
        Ok(Route::Parameter { name, from }) => parameter(model, consumer, reference, name, from),
    }
}

fn parameter(
    model: &mut Model<'_>,
    consumer: NodeId,
    reference: &Distant,
    name: String,
    from: Supply,
) {
    let declaration = Node::map([("Type", Node::text("String"))]);
    model
        .add_to(consumer)
        .parameters
        .insert(name.clone(), declaration);
    match from {
        Supply::Plan {
            producer,
            output,
            target,
        } => {
            publish(model, producer, output.clone(), &target, None);
            need(model, consumer, producer, reference.at, &target);
            model
                .add_to(consumer)
                .wiring
                .insert(name, Wire { producer, output });
        }
        Supply::Parent { parent, resource } => {
            let value = as_text(&reference.target, reference.transport.clone());
            set_nested_parameter(model, resource, &name, value);
            let inside = model
                .tree
                .get(reference.target.node)
                .and_then(|node| node.stack);
            let at_parent = levels(model.tree, inside.unwrap_or(parent))
                .into_iter()
                .find(|(stack, _)| *stack == parent);
            match at_parent {
                Some((stack, outer)) if inside != Some(stack) => {
                    edge(model, parent, resource, outer);
                }
                Some(_) => edge(model, parent, resource, reference.target.node),
                None => {}
            }
            let outer = Distant {
                at: reference.at,
                target: reference.target.clone(),
                transport: reference.transport.clone(),
            };
            connect(model, parent, &outer);
        }
    }
}

/// Records that one resource of a stack needs another.
fn edge(model: &mut Model<'_>, stack: NodeId, from: NodeId, to: NodeId) {
    let is_resource = |node: NodeId| model.tree.resource(node).is_some();
    if is_resource(from) && is_resource(to) {
        model.edges.entry(stack).or_default().push((from, to));
    }
}

/// The value as one text, in which it travels: a list is joined.
fn as_text(target: &Target, transport: Option<Transport>) -> Node {
    let value = value_of(target, transport);
    match target.shape {
        Shape::One => value,
        Shape::Many => {
            let arguments = vec![Node::text(LIST_SEPARATOR), value];
            Node::call("Fn::Join", Node::List(arguments))
        }
    }
}

fn value_of(target: &Target, transport: Option<Transport>) -> Node {
    let node = Node::expr(match &target.attribute {
        None => Expr::Ref(target.node),
        Some(attribute) => Expr::GetAtt(target.node, attribute.clone().into(), target.shape),
    });
    match transport {
        Some(way) => Node::expr(Expr::Via(way, node)),
        None => node,
    }
}

/// Sets an entry of `Properties.Parameters` of the resource that stands for a nested stack.
fn set_nested_parameter(model: &mut Model<'_>, resource: NodeId, name: &str, value: Node) {
    let body = model
        .bodies
        .get_mut(resource.index as usize)
        .and_then(Option::as_mut);
    let Some(Node::Map(body)) = body else { return };
    let Some(Node::Map(properties)) = body.get_mut("Properties") else {
        return;
    };
    if properties.get("Parameters").is_none() {
        properties.set("Parameters", Node::Map(Fields::default()));
    }
    if let Some(Node::Map(parameters)) = properties.get_mut("Parameters") {
        parameters.set(name.to_owned(), value);
    }
}

fn publish(
    model: &mut Model<'_>,
    stack: NodeId,
    output: String,
    target: &Target,
    export: Option<String>,
) {
    let mut fields = Fields::default();
    fields.set("Value", as_text(target, None));
    if let Some(name) = export {
        fields.set("Export", Node::map([("Name", Node::text(name))]));
    }
    model
        .add_to(stack)
        .outputs
        .insert(output, Node::Map(fields));
}

fn need(model: &mut Model<'_>, consumer: NodeId, producer: NodeId, at: NodeId, target: &Target) {
    let attribute = target.attribute.as_deref().unwrap_or("Ref");
    let why = format!(
        "`{}` uses `{}` of `{}`",
        model.tree.path(at),
        attribute,
        model.tree.path(target.node)
    );
    let [consumer, producer] = [consumer, producer].map(|stack| top(model.tree, stack));
    model.need(consumer, producer, why);
}
