//! Keys of KMS.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text};
use crate::template::Node;
use crate::validate::suggest;

/// What a key can be used for is told by its spec: keys of elliptic curves sign, HMAC keys make
/// codes, symmetric keys encrypt.
const USAGE: &str = "key/usage";

/// KMS rotates symmetric keys whose material it made, and no others.
const ROTATION: &str = "key/rotated-spec";

/// The rotation period of a key that is not rotated has no effect.
const PERIOD: &str = "key/unused-rotation-period";

/// An alias is `alias/name`; AWS keeps `alias/aws/` for itself.
const ALIAS: &str = "key/reserved-alias";

/// Checks an `AWS::KMS::Key`.
pub(super) fn key(here: &Here<'_, '_, '_>) {
    here.together(["KeySpec", "KeyUsage"], &mut |[spec, usage], place| {
        let Some(spec_node) = spec else {
            return ControlFlow::Continue(());
        };
        let allowed = known_text(spec_node).map_or(&[] as &[&str], usages);
        let given = match usage {
            None => Some("ENCRYPT_DECRYPT"),
            Some(usage) => known_text(usage),
        };
        if let Some(given) = given.filter(|given| !allowed.is_empty() && !allowed.contains(given)) {
            let spec = spec_node.as_text().unwrap_or_default();
            let message = format!(
                "a key of the spec `{spec}` is not for `{given}`, allowed is {}",
                suggest::list(allowed)
            );
            let finding = Diagnostic::error(USAGE, message).help("give `KeyUsage`");
            here.report(&place.key("KeyUsage"), usage.unwrap_or(spec_node), finding);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    rotation(here);
}

fn rotation(here: &Here<'_, '_, '_>) {
    let keys = [
        "EnableKeyRotation",
        "KeySpec",
        "Origin",
        "RotationPeriodInDays",
    ];
    here.together(keys, &mut |[rotated, spec, origin, period], place| {
        let on = rotated.map_or(Some(false), boolean);
        let other = |node: Option<&'_ Node>, usual: &str| {
            node.and_then(known_text).is_some_and(|text| text != usual)
        };
        match (rotated, period) {
            (Some(node), _)
                if on == Some(true)
                    && (other(spec, "SYMMETRIC_DEFAULT") || other(origin, "AWS_KMS")) =>
            {
                let message = "KMS does not rotate a key of this spec or origin";
                let finding = Diagnostic::error(ROTATION, message)
                    .help("leave `EnableKeyRotation` out, or use a symmetric key of KMS");
                here.report(&place.key("EnableKeyRotation"), node, finding);
            }
            (_, Some(period)) if on == Some(false) => {
                let message = "the key has a rotation period and is not rotated";
                let finding =
                    Diagnostic::warning(PERIOD, message).help("add `EnableKeyRotation: true`");
                here.report(&place.key("RotationPeriodInDays"), period, finding);
            }
            _ => return ControlFlow::Continue(()),
        }
        ControlFlow::Break(())
    });
}

/// What keys of a spec can be used for. Empty: not known.
fn usages(spec: &str) -> &'static [&'static str] {
    let family = |name: &str| spec.starts_with(name);
    if spec == "SYMMETRIC_DEFAULT" {
        &["ENCRYPT_DECRYPT"]
    } else if family("RSA_") {
        &["ENCRYPT_DECRYPT", "SIGN_VERIFY"]
    } else if family("ECC_NIST_P") {
        &["SIGN_VERIFY", "KEY_AGREEMENT"]
    } else if family("ECC_") || family("ML_DSA_") {
        &["SIGN_VERIFY"]
    } else if family("HMAC_") {
        &["GENERATE_VERIFY_MAC"]
    } else if spec == "SM2" {
        &["ENCRYPT_DECRYPT", "SIGN_VERIFY", "KEY_AGREEMENT"]
    } else {
        &[]
    }
}

/// Checks an `AWS::KMS::Alias`.
pub(super) fn alias(here: &Here<'_, '_, '_>) {
    here.texts(&["AliasName"], &mut |text, node, place| {
        if text.starts_with("alias/aws/") {
            let message = format!("`{text}` begins with what AWS keeps for its own keys");
            let finding = Diagnostic::error(ALIAS, message)
                .help("give a name that does not begin with `alias/aws/`");
            here.report(place, node, finding);
        }
    });
}
