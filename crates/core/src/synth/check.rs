//! Checks of names and values that need the whole stack.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::names;
use crate::synth::model::Model;
use crate::tree::{Kind, NodeId};
use crate::value::node::{Expr, Node};

/// Reports stack names that CloudFormation would reject.
pub(crate) fn stack_names(model: &mut Model<'_>) {
    let mut taken: BTreeMap<(String, String, String), NodeId> = BTreeMap::new();
    for stack in model.order.clone() {
        let name = names::stack_name(model.tree, stack);
        if !names::is_stack_name(&name) {
            let message = format!("`{name}` is no stack name");
            model.report(
                stack,
                Diagnostic::error("stack/name", message)
                    .help("1 to 128 letters, digits and hyphens, starting with a letter: set `stack_name`, or change the id")
                    .structural(),
            );
        }
        let Some(data) = model.tree.stack_data(stack) else {
            continue;
        };
        let env = &data.props.env;
        let place = [env.account(), env.region()].map(|part| part.unwrap_or_default().to_owned());
        let [account, region] = place;
        if let Some(first) = taken.insert((account, region, name.clone()), stack) {
            let message = format!(
                "the stack name `{name}` is that of `{}` in the same account and region",
                model.tree.path(first)
            );
            model.report(
                stack,
                Diagnostic::error("stack/name-clash", message)
                    .help("set another `stack_name` for one of the two")
                    .structural(),
            );
        }
    }
}

/// Reports parameters for which the plan has no value.
pub(crate) fn parameter_values(model: &mut Model<'_>) {
    let mut missing = Vec::new();
    for stack in &model.order {
        for element in model.elements_of(*stack) {
            let Some(Kind::Element(data)) = model.tree.get(*element).map(|node| &node.kind) else {
                continue;
            };
            let has_default = match model.body(*element) {
                Some(Node::Map(fields)) => fields.get("Default").is_some(),
                _ => false,
            };
            if data.section == Section::Parameters && data.value.is_none() && !has_default {
                missing.push(*element);
            }
        }
    }
    for element in missing {
        let message = format!(
            "the plan has no value for the parameter `{}`",
            model.id(element)
        );
        let warning = Diagnostic::warning("parameter/no-value", message).help(
            "give it a `value` or a `default_value`; or acknowledge, and pass it at deployment",
        );
        model.report(element, warning);
    }
}

/// Reports outputs and parameters of the user's that have the id of one that synthesis adds.
pub(crate) fn added_ids(model: &mut Model<'_>) {
    let mut clashes = Vec::new();
    for (stack, added) in &model.additions {
        for element in model.elements_of(*stack) {
            let id = model.id(*element);
            let is_taken = match model.tree.get(*element).map(|node| &node.kind) {
                Some(Kind::Element(data)) if data.section == Section::Outputs => {
                    added.outputs.contains_key(id)
                }
                _ => added.parameters.contains_key(id),
            };
            if is_taken {
                clashes.push((*element, id.to_owned()));
            }
        }
    }
    for (element, id) in clashes {
        let message = format!("the id `{id}` is needed for a reference between stacks");
        let problem = Diagnostic::error("tree/reserved-id", message)
            .help("give the element another id")
            .structural();
        model.report(element, problem);
    }
}

/// Reports resources of one type that would have one name in one place.
pub(crate) fn physical_names(model: &mut Model<'_>) {
    let mut taken: BTreeMap<(&str, &str, &str, &str), NodeId> = BTreeMap::new();
    let mut clashes = Vec::new();
    for stack in &model.stacks {
        let Some(data) = model.tree.stack_data(*stack) else {
            continue;
        };
        let (Some(account), Some(region)) = (data.props.env.account(), data.props.env.region())
        else {
            continue;
        };
        for element in model.elements_of(*stack) {
            let Some((type_name, name)) = physical_name(model, *element) else {
                continue;
            };
            if let Some(first) = taken.insert((account, region, type_name, name), *element) {
                clashes.push((
                    *element,
                    name_clash(type_name, name, &model.tree.path(first)),
                ));
            }
        }
    }
    for (element, clash) in clashes {
        model.report(element, clash);
    }
}

/// The type and the literal name of a resource whose name is its own in account and region: those
/// that have it in their ARN.
fn physical_name<'m>(model: &'m Model<'_>, element: NodeId) -> Option<(&'m str, &'m str)> {
    let meta = model.tree.resource(element)?.meta()?;
    let property = meta.name_property?;
    let place = format!("${{{property}}}");
    if !meta.arn?.contains(&place) {
        return None;
    }
    let Node::Map(fields) = model.body(element)? else {
        return None;
    };
    match fields.get("Properties")? {
        Node::Map(properties) => match properties.get(property)? {
            Node::Str(name) => Some((meta.type_name, name)),
            _ => None,
        },
        _ => None,
    }
}

fn name_clash(type_name: &str, name: &str, first: &str) -> Diagnostic {
    let message =
        format!("the `{type_name}` `{name}` is that of `{first}` in the same account and region");
    Diagnostic::error("resource/name-clash", message)
        .help("give one of the two another name, or leave the name to CloudFormation")
}

/// What is wrong with an expression in the place where it stands.
pub(crate) fn value(model: &Model<'_>, stack: NodeId, expr: &Expr) -> Option<Diagnostic> {
    match expr {
        Expr::Of(of, pseudo) if *of != stack => open_environment(model, *of, stack, pseudo.name()),
        Expr::Sub(template, variables) => {
            let known = |name: &str| name.starts_with("AWS::") || variables.get(name).is_some();
            let unknown = variables_of(template).find(|name| !known(name))?;
            Some(unknown_variable(template, unknown))
        }
        Expr::Call("Fn::FindInMap", Node::List(arguments)) => missing_key(model, arguments),
        Expr::Call(name @ ("Fn::And" | "Fn::Or"), Node::List(items)) => predicates(name, items),
        Expr::LogicalId(other) | Expr::Condition(other) => {
            let there = model.tree.get(*other).and_then(|data| data.stack);
            (there != Some(stack)).then(|| foreign_name(model, *other))
        }
        Expr::Invalid(message) => Some(
            Diagnostic::error("value/invalid", message.to_string())
                .help("correct the value; the construct above holds it")
                .structural(),
        ),
        _ => None,
    }
}

fn predicates(name: &str, items: &[Node]) -> Option<Diagnostic> {
    (!(2..=10).contains(&items.len())).then(|| {
        let message = format!("`{name}` of {} predicates", items.len());
        Diagnostic::error("value/predicates", message)
            .help("give it 2 to 10 predicates")
            .structural()
    })
}

/// A reference where CloudFormation knows parameters only.
pub(crate) fn decided_early(path: &str) -> Diagnostic {
    let message = format!("`{path}` is referred to where only parameters can be");
    Diagnostic::error("condition/reference", message)
        .help("conditions, rules and names of exports are worked out before anything is made: use a parameter or a pseudo parameter")
        .structural()
}

/// A number that JSON has no form for.
pub(crate) fn not_a_number(number: f64) -> Diagnostic {
    let message = format!("`{number}` is no number that a template can hold");
    Diagnostic::error("value/number", message)
        .help("give a finite number")
        .structural()
}

/// The account or region of a stack whose environment is open means nothing in a fixed one.
fn open_environment(
    model: &Model<'_>,
    of: NodeId,
    used_in: NodeId,
    what: &str,
) -> Option<Diagnostic> {
    let env = |stack| model.tree.stack_data(stack).map(|data| &data.props.env);
    let same = env(of) == env(used_in);
    (!same).then(|| {
        let [of, used_in] = [of, used_in].map(|stack| model.tree.path(stack));
        let message = format!("`{used_in}` uses the `{what}` of `{of}`, which is not known");
        Diagnostic::error("reference/open-environment", message)
            .help(format!("give `{of}` its account and region in its `Env`"))
            .structural()
    })
}

/// The names in `${…}`, without literals (`${!…}`).
fn variables_of(template: &str) -> impl Iterator<Item = &str> {
    template
        .split("${")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.trim())
        .filter(|name| !name.starts_with('!'))
}

fn unknown_variable(template: &str, name: &str) -> Diagnostic {
    let message = format!("`{template}` uses `{name}`, which is no variable of this `Fn::Sub`");
    Diagnostic::error("value/sub-variable", message)
        .help(format!(
            "give it the variable `{name}`, or write `${{!{name}}}` for the text itself"
        ))
        .structural()
}

fn missing_key(model: &Model<'_>, arguments: &[Node]) -> Option<Diagnostic> {
    let [Node::Expr(map), top, second] = arguments else {
        return None;
    };
    let Expr::LogicalId(mapping) = **map else {
        return None;
    };
    let (Node::Str(top), Some(Node::Map(tops))) = (top, model.body(mapping)) else {
        return None;
    };
    let missing = |key: &str| {
        let message = format!("the mapping `{}` has no `{key}`", model.tree.path(mapping));
        Diagnostic::error("value/mapping-key", message)
            .help("add the entry, or use `find_in_map_or` with a default")
            .structural()
    };
    let Some(Node::Map(entries)) = tops.get(top) else {
        return Some(missing(top));
    };
    match second {
        Node::Str(second) if entries.get(second).is_none() => Some(missing(second)),
        _ => None,
    }
}

fn foreign_name(model: &Model<'_>, node: NodeId) -> Diagnostic {
    let message = match model.tree.get(node) {
        Some(_) => format!("`{}` is in another stack", model.tree.path(node)),
        None => "a condition or mapping of another app is used here".to_owned(),
    };
    Diagnostic::error("reference/other-stack", message)
        .help(
            "conditions, mappings and `DependsOn` stay inside one stack: declare another one here",
        )
        .structural()
}
