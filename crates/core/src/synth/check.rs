//! Checks of names and values that need the whole stack.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::names;
use crate::synth::model::Model;
use crate::tree::NodeId;
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
    let message = format!("`{}` is in another stack", model.tree.path(node));
    Diagnostic::error("reference/other-stack", message)
        .help(
            "conditions, mappings and `DependsOn` stay inside one stack: declare another one here",
        )
        .structural()
}
