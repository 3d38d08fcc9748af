//! Distributions of CloudFront.

use std::collections::BTreeSet;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::validate::{suggest, walk};

/// An alias of a distribution is a domain name; `*` stands for its first label only.
const ALIAS: &str = "cloudfront/alias";

/// A cache behaviour sends requests to an origin, or a group of origins, of its distribution.
const ORIGIN: &str = "cloudfront/origin";

/// With a cache policy, `ForwardedValues` is ignored.
const FORWARDED: &str = "cloudfront/ignored-forwarded-values";

/// Checks an `AWS::CloudFront::Distribution`.
pub(super) fn distribution(here: &Here<'_, '_, '_>) {
    here.texts(
        &["DistributionConfig", "Aliases", "*"],
        &mut |text, node, place| {
            if !is_domain(text) {
                let message = format!("`{text}` is no domain name");
                let finding = Diagnostic::error(ALIAS, message).help(
                    "give a name such as `www.example.com` or `*.example.com`, in lower case",
                );
                here.report(place, node, finding);
            }
        },
    );
    origins(here);
    for path in [
        ["DistributionConfig", "DefaultCacheBehavior"].as_slice(),
        &["DistributionConfig", "CacheBehaviors", "*"],
    ] {
        here.at(path, &mut |behavior, place| {
            if let (Some(values), Some(_)) = (
                behavior.get("ForwardedValues"),
                behavior.get("CachePolicyId"),
            ) {
                let message = "`ForwardedValues` is ignored where there is a `CachePolicyId`";
                let finding = Diagnostic::warning(FORWARDED, message).help("leave one of them out");
                here.report(&place.key("ForwardedValues"), values, finding);
            }
        });
    }
}

fn origins(here: &Here<'_, '_, '_>) {
    let mut known = BTreeSet::new();
    let mut unknown = false;
    for path in [
        ["DistributionConfig", "Origins", "*"].as_slice(),
        &["DistributionConfig", "OriginGroups", "Items", "*"],
    ] {
        here.at(path, &mut |origin, place| {
            let Some(id) = origin.get("Id") else {
                unknown |= walk::is_function(origin);
                return;
            };
            walk::each(here.context, id, place, &mut |id, _| match known_text(id) {
                Some(id) => {
                    known.insert(id);
                }
                None => unknown = true,
            });
        });
    }
    here.at(&["DistributionConfig"], &mut |config, _| {
        let list = |key| config.get(key).is_some_and(walk::is_function);
        unknown |= list("Origins")
            || list("OriginGroups")
            || config.get("S3Origin").is_some()
            || config.get("CustomOrigin").is_some()
            || walk::is_open(config);
    });
    if unknown || known.is_empty() {
        return;
    }
    for path in [
        [
            "DistributionConfig",
            "DefaultCacheBehavior",
            "TargetOriginId",
        ]
        .as_slice(),
        &[
            "DistributionConfig",
            "CacheBehaviors",
            "*",
            "TargetOriginId",
        ],
    ] {
        here.texts(path, &mut |text, node, place| {
            if !known.contains(text) {
                let message = format!("the distribution has no origin `{text}`");
                let mut finding = Diagnostic::error(ORIGIN, message);
                if let Some(help) = suggest::help(text, known.iter().copied()) {
                    finding = finding.help(help);
                }
                here.report(place, node, finding);
            }
        });
    }
}

/// Whether text is a domain name whose first label may be `*`.
fn is_domain(text: &str) -> bool {
    let name = text.strip_prefix("*.").unwrap_or(text);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let top = name.rsplit('.').next().unwrap_or_default();
    name.contains('.') && top.len() >= 2 && text.len() <= 253 && name.split('.').all(label)
}
