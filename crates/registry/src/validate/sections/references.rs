//! What values refer to.

use crate::template::{Node, Position, Value};
use crate::validate::functions;

/// A reference to a parameter or a resource.
pub(super) struct Reference<'a, 't> {
    pub(super) name: &'t str,
    pub(super) at: Position,
    /// What must hold of conditions, for the branches of `Fn::If` around it.
    pub(super) branches: &'a [(&'t str, bool)],
}

/// Visits every reference in a value: `Ref`, `Fn::GetAtt`, and the variables of `Fn::Sub`.
pub(super) fn each<'t>(node: &'t Node, visit: &mut dyn FnMut(&Reference<'_, 't>)) {
    walk(node, &mut Vec::new(), visit);
}

fn walk<'t>(
    node: &'t Node,
    branches: &mut Vec<(&'t str, bool)>,
    visit: &mut dyn FnMut(&Reference<'_, 't>),
) {
    match node.as_intrinsic() {
        Some(("Ref", argument)) if argument.as_text().is_some() => {
            note(argument, argument.as_text(), branches, visit);
        }
        Some(("Fn::GetAtt", argument)) => {
            let first = argument.as_list().and_then(<[Node]>::first);
            let name = match first {
                Some(first) => first.as_text(),
                None => argument.as_text().and_then(|text| text.split('.').next()),
            };
            note(argument, name, branches, visit);
        }
        Some(("Fn::Sub", argument)) => {
            let parts = argument.as_list();
            let text = parts.map_or(Some(argument), <[Node]>::first);
            let variables = parts.and_then(|parts| parts.get(1));
            for name in functions::variables(text.and_then(Node::as_text).unwrap_or_default()) {
                if variables.and_then(|known| known.get(name)).is_none() {
                    note(
                        text.unwrap_or(argument),
                        name.split('.').next(),
                        branches,
                        visit,
                    );
                }
            }
        }
        Some(("Fn::If", argument)) => {
            if let Some([condition, yes, no]) = argument.as_list()
                && let Some(condition) = condition.as_text()
            {
                for (branch, holds) in [(yes, true), (no, false)] {
                    branches.push((condition, holds));
                    walk(branch, branches, visit);
                    branches.pop();
                }
                return;
            }
        }
        _ => {}
    }
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| walk(item, branches, visit)),
        Value::Map(map) => map
            .iter()
            .for_each(|entry| walk(&entry.value, branches, visit)),
        _ => {}
    }
}

fn note<'t>(
    node: &'t Node,
    name: Option<&'t str>,
    branches: &[(&'t str, bool)],
    visit: &mut dyn FnMut(&Reference<'_, 't>),
) {
    if let Some(name) = name {
        let at = node.at;
        visit(&Reference { name, at, branches });
    }
}
