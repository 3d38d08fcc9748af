//! What a value can be, through the functions `Fn::If`.

use super::pseudo::is_no_value;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::scenario::{Scenario, possible};

/// Visits what `node` can be under the assumptions of `scenario`: each branch of nested `Fn::If`
/// that some deployment takes, with what must hold of the conditions there. `None` stands for
/// `AWS::NoValue`. Any other function is visited as it is.
pub(crate) fn leaves<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
    visit: &mut dyn FnMut(Option<&'t Node>, &Scenario<'t>),
) {
    if is_no_value(node) {
        visit(None, scenario);
        return;
    }
    let Some((condition, branches)) = branches(node) else {
        visit(Some(node), scenario);
        return;
    };
    for (holds, branch) in branches {
        let assumed = scenario.assume(condition, holds);
        if let Some(assumed) = assumed.filter(|assumed| possible(context, assumed)) {
            leaves(context, branch, &assumed, visit);
        }
    }
}

/// The condition of an `Fn::If` with its branches, if it is a well-formed one.
pub(super) fn branches(node: &Node) -> Option<(&str, [(bool, &Node); 2])> {
    let Some(("Fn::If", argument)) = node.as_intrinsic() else {
        return None;
    };
    let [condition, yes, no] = argument.as_list()? else {
        return None;
    };
    Some((condition.as_text()?, [(true, yes), (false, no)]))
}
