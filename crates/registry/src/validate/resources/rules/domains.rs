//! Domain names: records of Route 53, validation of certificates.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::template::Node;

/// A record is in a hosted zone whose name it ends in; the name of the zone ends in a dot.
const ZONE: &str = "route53/hosted-zone";

/// A certificate is validated by mail to the domain, or to one above it.
const VALIDATION: &str = "acm/validation-domain";

/// Checks an `AWS::Route53::RecordSet`.
pub(super) fn record(here: &Here<'_, '_, '_>) {
    here.together(["Name", "HostedZoneName"], &mut |[name, zone], place| {
        let (Some(name_node), Some(zone_node)) = (name, zone) else {
            return ControlFlow::Continue(());
        };
        let (Some(name), Some(zone)) = (known_text(name_node), known_text(zone_node)) else {
            return ControlFlow::Continue(());
        };
        let (bare_name, bare_zone) = (dotless(name), dotless(zone));
        if !zone.ends_with('.') {
            let message = format!("`{zone}` does not end in a dot");
            let finding = Diagnostic::error(ZONE, message).help(format!("give `{zone}.`"));
            here.report(&place.key("HostedZoneName"), zone_node, finding);
        } else if !is_below(&bare_name, &bare_zone) {
            let message = format!("`{name}` is not in the hosted zone `{zone}`");
            let finding = Diagnostic::error(ZONE, message)
                .help(format!("give a name that ends in `.{zone}`"));
            here.report(&place.key("Name"), name_node, finding);
        } else {
            return ControlFlow::Continue(());
        }
        ControlFlow::Break(())
    });
}

/// Checks an `AWS::CertificateManager::Certificate`.
pub(super) fn certificate(here: &Here<'_, '_, '_>) {
    here.at(&["DomainValidationOptions", "*"], &mut |option, place| {
        let text = |key: &str| option.get(key).and_then(known_text);
        let (Some(domain), Some(above)) = (text("DomainName"), text("ValidationDomain")) else {
            return;
        };
        if !is_below(&dotless(domain), &dotless(above)) {
            let message = format!("`{above}` is neither `{domain}` nor above it");
            let finding = Diagnostic::error(VALIDATION, message)
                .help("give the domain, or one that it ends in");
            let node: &Node = option.get("ValidationDomain").unwrap_or(option);
            here.report(&place.key("ValidationDomain"), node, finding);
        }
    });
}

/// A name without the dot at its end, in lower case.
fn dotless(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

/// Whether a name is a domain or below it.
fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
