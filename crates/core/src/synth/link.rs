//! References that leave their stack, and what stacks need so that they arrive.

use crate::diagnostic::Diagnostic;
use crate::synth::depends::top;
use crate::synth::model::{Model, Wire};
use crate::synth::route::{Route, Supply, Target, route};
use crate::tree::NodeId;
use crate::value::node::{Expr, Fields, Node, Transport};

/// A reference found in a body.
struct Found {
    at: NodeId,
    target: Target,
    transport: Option<Transport>,
}

/// Follows every reference of every element, and adds outputs, parameters and stack dependencies.
pub(crate) fn link(model: &mut Model<'_>) {
    for stack in model.stacks.clone() {
        let mut found = Vec::new();
        for element in model.elements_of(stack) {
            if let Some(body) = model.body(*element) {
                collect(body, *element, None, &mut found);
            }
        }
        transforms(model, stack);
        for reference in found {
            connect(model, stack, &reference);
        }
    }
}

fn collect(node: &Node, at: NodeId, transport: Option<&Transport>, found: &mut Vec<Found>) {
    let mut push = |target: NodeId, attribute: Option<&str>| {
        found.push(Found {
            at,
            target: Target {
                node: target,
                attribute: attribute.map(str::to_owned),
            },
            transport: transport.cloned(),
        });
    };
    match node {
        Node::List(items) => items
            .iter()
            .for_each(|item| collect(item, at, transport, found)),
        Node::Map(fields) => {
            fields
                .iter()
                .for_each(|(_, value)| collect(value, at, transport, found));
        }
        Node::Expr(expr) => match &**expr {
            Expr::Ref(target) => push(*target, None),
            Expr::GetAtt(target, attribute) => push(*target, Some(attribute)),
            Expr::Call(_, argument) => collect(argument, at, transport, found),
            Expr::Concat(parts) => {
                parts
                    .iter()
                    .for_each(|part| collect(part, at, transport, found));
            }
            Expr::Sub(_, variables) => {
                variables
                    .iter()
                    .for_each(|(_, value)| collect(value, at, transport, found));
            }
            Expr::Via(way, inner) => collect(inner, at, Some(way), found),
            _ => {}
        },
        _ => {}
    }
}

fn connect(model: &mut Model<'_>, consumer: NodeId, reference: &Found) {
    let Found {
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
        Ok(Route::Local(_) | Route::Known(_)) => {}
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
    reference: &Found,
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
            let value = value_of(&reference.target, reference.transport.clone());
            set_nested_parameter(model, resource, &name, value);
            let outer = Found {
                at: reference.at,
                target: reference.target.clone(),
                transport: reference.transport.clone(),
            };
            connect(model, parent, &outer);
        }
    }
}

fn value_of(target: &Target, transport: Option<Transport>) -> Node {
    let node = Node::expr(match &target.attribute {
        None => Expr::Ref(target.node),
        Some(attribute) => Expr::GetAtt(target.node, attribute.clone().into()),
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
    fields.set("Value", value_of(target, None));
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

/// Adds the transforms that functions in a stack need.
fn transforms(model: &mut Model<'_>, stack: NodeId) {
    let mut needed = false;
    let mut problems = Vec::new();
    for element in model.elements_of(stack) {
        let Some(body) = model.body(*element) else {
            continue;
        };
        body.walk(&mut |node| match node {
            Node::Float(number) if !number.is_finite() => {
                problems.push((*element, not_a_number(*number)));
            }
            Node::Expr(expr) => match &**expr {
                Expr::Call("Fn::Length" | "Fn::ToJsonString" | "Fn::ForEach", _) => needed = true,
                Expr::Call("Fn::FindInMap", Node::List(items)) => needed |= items.len() > 3,
                Expr::Invalid(message) => problems.push((*element, invalid(message))),
                _ => {}
            },
            Node::Map(fields) => {
                needed |= fields
                    .iter()
                    .any(|(key, _)| key.starts_with("Fn::ForEach::"));
            }
            _ => {}
        });
    }
    for (element, problem) in problems {
        model.report(element, problem);
    }
    if needed {
        model
            .add_to(stack)
            .transforms
            .insert("AWS::LanguageExtensions");
    }
}

fn not_a_number(number: f64) -> Diagnostic {
    Diagnostic::error(
        "value/number",
        format!("`{number}` is no number that a template can hold"),
    )
    .help("give a finite number")
    .structural()
}

fn invalid(message: &str) -> Diagnostic {
    Diagnostic::error("value/invalid", message)
        .help("correct the value; the construct above holds it")
        .structural()
}
