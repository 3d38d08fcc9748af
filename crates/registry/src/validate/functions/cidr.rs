//! `Fn::Cidr`.

use super::call::Call;
use super::kinds::Kinds;
use super::slot::Slot;
use super::{findings, formats, is_dynamic, known};
use crate::template::Node;

/// Checks that `Fn::Cidr` has a block of addresses, how many blocks to make of it, and how large.
pub(super) fn check(call: &Call<'_, '_>) {
    let Some(arguments) = call.arguments(2, 3) else {
        return;
    };
    let slots = [&Slot::CIDR_BLOCK, &Slot::CIDR_COUNT, &Slot::CIDR_BITS];
    for (index, (node, slot)) in arguments.iter().zip(slots).enumerate() {
        call.check(index, node, slot);
    }
    if let [block, count, bits @ ..] = arguments {
        if let Some(text) = block.scalar_text()
            && !is_dynamic(text)
            && formats::check_literal("ipv4-network", text).is_some()
            && formats::check_literal("ipv6-network", text).is_some()
        {
            call.report(block.at, findings::cidr_block(text));
        }
        within(call, count, "blocks", 256);
        for bits in bits {
            within(call, bits, "bits of an address", 128);
        }
    }
    call.yields(Kinds::LIST);
}

/// Reports a number that is not from 1 to `most`.
fn within<'t>(call: &Call<'_, 't>, node: &'t Node, what: &str, most: u16) {
    if let Some(text) = known::literal(call.context, node, call.outer.scenario())
        && !text
            .parse()
            .is_ok_and(|number: u16| (1..=most).contains(&number))
    {
        call.report(node.at, findings::cidr_number(what, &text, most));
    }
}
