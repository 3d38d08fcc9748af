//! Values in words, for messages.

use crate::tree::Tree;
use crate::value::node::{Expr, Node};

/// The text of a value, with `${…}` for what only CloudFormation will know: `${AWS::Region}`,
/// `${LogArchive/Key/Resource.Arn}`.
pub(crate) fn describe(tree: &Tree, node: &Node) -> String {
    match node {
        Node::Str(text) => text.to_string(),
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Int(value) => value.to_string(),
        Node::Float(value) => value.to_string(),
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(|item| quoted(tree, item)).collect();
            format!("[{}]", items.join(","))
        }
        Node::Map(fields) => {
            let entries = fields
                .iter()
                .map(|(key, value)| format!("\"{key}\":{}", quoted(tree, value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        Node::Expr(expr) => expression(tree, expr),
    }
}

fn quoted(tree: &Tree, node: &Node) -> String {
    let text = describe(tree, node);
    match node {
        Node::Str(_) | Node::Expr(_) => format!("\"{text}\""),
        _ => text,
    }
}

fn expression(tree: &Tree, expr: &Expr) -> String {
    match expr {
        Expr::Ref(node) | Expr::LogicalId(node) | Expr::Condition(node) => {
            format!("${{{}}}", tree.path(*node))
        }
        Expr::GetAtt(node, attribute, _) => format!("${{{}.{attribute}}}", tree.path(*node)),
        Expr::Pseudo(pseudo) => format!("${{{}}}", pseudo.name()),
        Expr::Of(stack, pseudo) => format!("${{{} of {}}}", pseudo.name(), tree.path(*stack)),
        Expr::Call(name, argument) => format!("${{{name} {}}}", describe(tree, argument)),
        Expr::Concat(parts) => parts.iter().map(|part| describe(tree, part)).collect(),
        Expr::Sub(template, _) => template.to_string(),
        Expr::Via(_, inner) => describe(tree, inner),
        Expr::Invalid(message) => format!("${{{message}}}"),
    }
}
