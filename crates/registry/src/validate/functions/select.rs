//! `Fn::Select`.

use super::call::Call;
use super::slot::Slot;
use super::{findings, known};
use crate::template::Node;

/// Checks that `Fn::Select` has an index and a list that has such an item.
pub(super) fn check(call: &Call<'_, '_>) {
    let Some([index, list]) = call.arguments(2, 2) else {
        return;
    };
    call.check(0, index, &Slot::SELECT_INDEX);
    call.check(1, list, &Slot::SELECT_LIST);
    let number = match known::literal(call.context, index, call.outer.scenario()) {
        Some(text) => match text.parse::<usize>() {
            Ok(number) => Some(number),
            Err(_) => {
                call.report(index.at, findings::select_index(&text));
                return;
            }
        },
        None => None,
    };
    let count = count(call, list);
    if let (Some(number), Some(count)) = (number, count)
        && number >= count
    {
        call.report(index.at, findings::select_range(number, count));
        return;
    }
    known::check(call);
}

/// How many items a list has, if that does not depend on the deployment.
fn count<'t>(call: &Call<'_, 't>, list: &'t Node) -> Option<usize> {
    if let Some(items) = list.as_list() {
        return Some(items.len());
    }
    match list.as_intrinsic()? {
        ("Fn::Cidr", argument) => {
            let count = argument.as_list()?.get(1)?.scalar_text()?;
            count.parse().ok().filter(|count| *count > 0)
        }
        ("Fn::Split", _) => {
            let lists = known::known(call.context, list, call.outer.scenario());
            match lists.as_slice() {
                [only] if !only.overridable => only.count(),
                _ => None,
            }
        }
        _ => None,
    }
}
