//! Dynamic references: `{{resolve:ssm:/path:1}}`.

use catchment_core::Diagnostic;

use super::findings;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;

const START: &str = "{{resolve:";
/// How many of one text are looked at. CloudFormation takes 60 in a whole template.
const MAX_IN_TEXT: usize = 100;

/// Properties of which the last part of the path is such a name want the ARN of a secret.
const WANT_ARN: [&str; 6] = [
    "SecretArn",
    "SecretARN",
    "SecretsManagerSecretId",
    "SecretsManagerOracleAsmSecretId",
    "SecretsManagerSecurityDbEncryptionSecretId",
    "SecretsManagerConfiguration",
];

/// Where CloudFormation looks up secure texts of Systems Manager, as type and path.
const SECURE: [(&str, &str); 11] = [
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::IAM::User", "LoginProfile/Password"),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        "RedshiftDestinationConfiguration/Password",
    ),
    ("AWS::OpsWorks::App", "AppSource/Password"),
    ("AWS::OpsWorks::Stack", "CustomCookbooksSource/Password"),
    ("AWS::OpsWorks::Stack", "RdsDbInstances/*/DbPassword"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
];

/// Whether a text has a dynamic reference, so that what it becomes is not known.
pub(crate) fn is_dynamic(text: &str) -> bool {
    text.contains(START)
}

/// Checks the dynamic references of a text.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &Node,
    text: &str,
    expected: Expected,
    place: &Place<'_, 't>,
) {
    if !text.contains("{{") {
        return;
    }
    if has_blanks(text) {
        report(context, place, node, findings::dynamic_blanks());
    }
    for reference in references(text).take(MAX_IN_TEXT) {
        // What `Fn::Sub` puts in may be anything.
        let parts: Vec<&str> = split(reference);
        if let Some(wrong) = wrong(&parts) {
            report(
                context,
                place,
                node,
                findings::dynamic_form(reference, &wrong),
            );
            continue;
        }
        let finding = match parts.first() {
            Some(&"ssm-secure") => secure(context, place),
            Some(&"secretsmanager") => secret(place, expected, text, reference),
            _ => None,
        };
        if let Some(finding) = finding {
            report(context, place, node, finding);
        }
    }
}

fn report<'t>(context: &Context<'t>, place: &Place<'_, 't>, node: &Node, finding: Diagnostic) {
    let link =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html";
    context.report(place, node.at, finding.link(link));
}

/// What stands between `{{resolve:` and `}}`.
fn references(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split(START).skip(1);
    after.filter_map(|rest| rest.split_once("}}").map(|(inside, _)| inside))
}

/// Whether blanks keep CloudFormation from seeing a reference.
fn has_blanks(text: &str) -> bool {
    let mut after = text.split("{{").skip(1);
    after.any(|rest| !rest.starts_with("resolve:") && names_service(rest).is_some())
}

/// The service of a reference, whatever blanks are in it.
fn names_service(rest: &str) -> Option<&str> {
    let inside = rest.trim_start().strip_prefix("resolve")?.trim_start();
    let (service, _) = inside.strip_prefix(':')?.split_once(':')?;
    let known = ["ssm", "ssm-secure", "secretsmanager"];
    known.contains(&service.trim()).then_some(service)
}

/// The parts between colons; those inside `${…}` are of the variable.
fn split(reference: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut depth = 0_u32;
    let mut start = 0;
    let mut previous = ' ';
    for (index, character) in reference.char_indices() {
        match character {
            '{' if previous == '$' => depth = depth.saturating_add(1),
            '}' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => {
                parts.extend(reference.get(start..index));
                start = index.saturating_add(1);
            }
            _ => {}
        }
        previous = character;
    }
    parts.extend(reference.get(start..));
    parts
}

/// What is wrong with the parts of a reference.
fn wrong(parts: &[&str]) -> Option<String> {
    match parts {
        ["ssm" | "ssm-secure", name] => ssm_name(name),
        ["ssm" | "ssm-secure", name, version] => ssm_name(name).or_else(|| {
            let fits = version.contains("${")
                || (!version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit()));
            (!fits).then(|| format!("the version `{version}` is no number"))
        }),
        [service @ ("ssm" | "ssm-secure"), ..] => Some(format!(
            "`{service}` takes a name and a version, {} parts are given",
            parts.len().saturating_sub(1)
        )),
        ["secretsmanager", "arn", rest @ ..] => {
            // Partition, service, region, account, `secret`, name.
            match rest {
                [_, _, _, _, "secret", _name, options @ ..] => secret_options(options),
                _ => Some("the ARN of the secret is not complete".to_owned()),
            }
        }
        ["secretsmanager", secret, options @ ..] => {
            if secret.is_empty() {
                return Some("the name of the secret is missing".to_owned());
            }
            secret_options(options)
        }
        [service] | [service, ..] if service.contains("${") => None,
        ["secretsmanager"] => Some("the name of the secret is missing".to_owned()),
        [service, ..] => Some(format!(
            "the service `{service}` is given, allowed are `ssm`, `ssm-secure` and `secretsmanager`"
        )),
        [] => None,
    }
}

fn ssm_name(name: &str) -> Option<String> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-/".contains(&byte);
    let fits = name.contains("${") || (!name.is_empty() && name.bytes().all(allowed));
    (!fits).then(|| format!("`{name}` is no name of a parameter"))
}

/// What follows a secret: `SecretString`, a key, a version.
fn secret_options(options: &[&str]) -> Option<String> {
    match options {
        [] => None,
        [kind, rest @ ..] if rest.len() <= 3 => {
            let fits = kind.is_empty() || *kind == "SecretString" || kind.contains("${");
            (!fits).then(|| format!("`{kind}` is given where `SecretString` or nothing is allowed"))
        }
        _ => Some("it has too many parts".to_owned()),
    }
}

/// What is wrong with the place of a reference to a secure text.
fn secure(context: &Context<'_>, place: &Place<'_, '_>) -> Option<Diagnostic> {
    (!is_secret(context, place)).then(findings::dynamic_secure)
}

/// Whether a place is a property for which CloudFormation looks up secure texts: a password.
pub(super) fn is_secret(context: &Context<'_>, place: &Place<'_, '_>) -> bool {
    let resource = place.element().and_then(|id| context.resources.get(id));
    let type_name = resource.and_then(|resource| resource.type_name);
    SECURE
        .iter()
        .any(|(known, path)| Some(*known) == type_name && place.is_property(path))
}

/// What is wrong with the place of a reference to a secret.
fn secret(
    place: &Place<'_, '_>,
    expected: Expected,
    text: &str,
    reference: &str,
) -> Option<Diagnostic> {
    if expected.slot == Expected::OUTPUT.slot {
        return Some(findings::dynamic_secret());
    }
    let path = place.path();
    if !path.starts_with("Properties") {
        return (path.starts_with("Metadata") || !path.is_empty()).then(findings::dynamic_secret);
    }
    // Of a longer text, the ARN may be made of the reference.
    let whole = text.trim_matches(['\\', '"']);
    let is_whole = whole
        .strip_prefix(START)
        .and_then(|rest| rest.strip_suffix("}}"));
    let mut names = path.split(['.', '[']);
    let wants_arn = names.any(|name| WANT_ARN.contains(&name));
    (wants_arn && is_whole == Some(reference)).then(findings::dynamic_arn)
}
