//! Properties that services take together only, or not together, where the schemas do not say so.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::resources::relations::{EXCLUDES, NEEDS, ONE_OF};
use crate::validate::{suggest, walk};

/// A type, and where in its properties the object stands.
type Where = (&'static str, &'static [&'static str]);

const CODE: Where = ("AWS::Lambda::Function", &["Code"]);
const RECORD: Where = ("AWS::Route53::RecordSet", &[]);
const RECORDS: Where = ("AWS::Route53::RecordSetGroup", &["RecordSets", "*"]);
const SECRET: Where = ("AWS::SecretsManager::Secret", &[]);
const SOURCE: Where = ("AWS::CodeBuild::Project", &["Source"]);
const SOURCES: Where = ("AWS::CodeBuild::Project", &["SecondarySources", "*"]);
const LISTENER: Where = (
    "AWS::ElasticLoadBalancingV2::Listener",
    &["DefaultActions", "*"],
);
const LISTENER_RULE: Where = (
    "AWS::ElasticLoadBalancingV2::ListenerRule",
    &["Actions", "*"],
);

/// Exactly one of these is given.
const EXACTLY_ONE: [(Where, [&str; 3]); 1] = [(CODE, ["ImageUri", "S3Bucket", "ZipFile"])];

/// The first is not given without the second.
const NOT_WITHOUT: [(Where, [&str; 2]); 4] = [
    (CODE, ["S3Bucket", "S3Key"]),
    (CODE, ["S3Key", "S3Bucket"]),
    (RECORD, ["ResourceRecords", "TTL"]),
    (RECORDS, ["ResourceRecords", "TTL"]),
];

/// The two are not given together.
const NOT_TOGETHER: [(Where, [&str; 2]); 1] = [(SECRET, ["GenerateSecretString", "SecretString"])];

/// With a `Type` that is one of these, one of the properties is given.
const OF_TYPE: [(&[Where], &[&str], [&str; 2]); 6] = [
    (
        &[LISTENER, LISTENER_RULE],
        &["forward"],
        ["TargetGroupArn", "ForwardConfig"],
    ),
    (
        &[LISTENER, LISTENER_RULE],
        &["redirect"],
        ["RedirectConfig"; 2],
    ),
    (
        &[LISTENER, LISTENER_RULE],
        &["fixed-response"],
        ["FixedResponseConfig"; 2],
    ),
    (
        &[LISTENER, LISTENER_RULE],
        &["authenticate-cognito"],
        ["AuthenticateCognitoConfig"; 2],
    ),
    (
        &[LISTENER, LISTENER_RULE],
        &["authenticate-oidc"],
        ["AuthenticateOidcConfig"; 2],
    ),
    (
        &[SOURCE, SOURCES],
        &[
            "BITBUCKET",
            "CODECOMMIT",
            "GITHUB",
            "GITHUB_ENTERPRISE",
            "S3",
        ],
        ["Location"; 2],
    ),
];

/// Checks a resource of any type.
pub(super) fn check(here: &Here<'_, '_, '_>) {
    let type_name = here.resource.type_name.unwrap_or_default();
    for ((of, path), names) in EXACTLY_ONE {
        if of == type_name {
            exactly_one(here, path, names);
        }
    }
    for ((of, path), names) in NOT_WITHOUT {
        if of == type_name {
            not_without(here, path, names);
        }
    }
    for ((of, path), names) in NOT_TOGETHER {
        if of == type_name {
            not_together(here, path, names);
        }
    }
    for (places, kinds, names) in OF_TYPE {
        for (of, path) in places {
            if *of == type_name {
                of_kind(here, path, kinds, names);
            }
        }
    }
}

fn exactly_one(here: &Here<'_, '_, '_>, path: &[&str], names: [&str; 3]) {
    objects(here, path, names, &mut |found, node, place| {
        let given: Vec<&str> = names
            .into_iter()
            .zip(found)
            .filter_map(|(name, value)| value.map(|_| name))
            .collect();
        let message = match given.as_slice() {
            [_] => return ControlFlow::Continue(()),
            [] => format!("none of {} is given", suggest::list(&names)),
            given => format!("{} are given together", suggest::list(given)),
        };
        let finding = Diagnostic::error(ONE_OF, message)
            .help(format!("give exactly one of {}", suggest::list(&names)));
        here.report(place, node, finding);
        ControlFlow::Break(())
    });
}

fn not_without(here: &Here<'_, '_, '_>, path: &[&str], names: [&str; 2]) {
    let [first, second] = names;
    objects(here, path, names, &mut |found, _, place| {
        let [Some(value), None] = found else {
            return ControlFlow::Continue(());
        };
        let message = format!("`{first}` is given without `{second}`");
        let help = format!("add `{second}`, or remove `{first}`");
        let finding = Diagnostic::error(NEEDS, message).help(help);
        here.report(&place.key(first), value, finding);
        ControlFlow::Break(())
    });
}

fn not_together(here: &Here<'_, '_, '_>, path: &[&str], names: [&str; 2]) {
    let [first, second] = names;
    objects(here, path, names, &mut |found, _, place| {
        let [Some(value), Some(_)] = found else {
            return ControlFlow::Continue(());
        };
        let message = format!("`{first}` is given together with `{second}`");
        let help = format!("remove `{second}`, or `{first}`");
        let finding = Diagnostic::error(EXCLUDES, message).help(help);
        here.report(&place.key(first), value, finding);
        ControlFlow::Break(())
    });
}

fn of_kind(here: &Here<'_, '_, '_>, path: &[&str], kinds: &[&str], names: [&str; 2]) {
    let [first, second] = names;
    objects(
        here,
        path,
        ["Type", first, second],
        &mut |found, _, place| {
            let [Some(kind), None, None] = found else {
                return ControlFlow::Continue(());
            };
            let Some(text) = known_text(kind).filter(|text| kinds.contains(text)) else {
                return ControlFlow::Continue(());
            };
            let wanted = if first == second {
                format!("`{first}`")
            } else {
                format!("`{first}` or `{second}`")
            };
            let message = format!("the type is `{text}`, and {wanted} is missing");
            let finding = Diagnostic::error(NEEDS, message).help(format!("add {wanted}"));
            here.report(&place.key("Type"), kind, finding);
            ControlFlow::Break(())
        },
    );
}

/// What is done with the values of an object, the object and its place.
type Visit<'v, 't, const N: usize> =
    dyn FnMut([Option<&'t Node>; N], &'t Node, &Place<'_, 't>) -> ControlFlow<()> + 'v;

/// Visits every object at the path whose keys are all written down.
fn objects<'t, const N: usize>(
    here: &Here<'_, '_, 't>,
    path: &[&str],
    names: [&str; N],
    visit: &mut Visit<'_, 't, N>,
) {
    here.at(path, &mut |object, place| {
        if object.as_map().is_none() || walk::is_function(object) || walk::is_open(object) {
            return;
        }
        walk::together(here.context, object, names, place, &mut |found, place| {
            visit(found, object, place)
        });
    });
}
