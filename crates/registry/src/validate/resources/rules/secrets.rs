//! Passwords in templates.

use catchment_core::Diagnostic;

use super::here::{Here, boolean};
use crate::template::{Node, Value};
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// A password in a template can be read by everybody who can read the template; one in Parameter
/// Store is encrypted only as `ssm-secure`.
const PLAIN: &str = "property/plain-password";

/// A parameter that is a password has `NoEcho`: else its value is shown with the stack.
const ECHO: &str = "parameter/password-echo";

const DOCS: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html";

/// Properties that hold a password.
const PROPERTIES: [&str; 9] = [
    "ADDomainJoinPassword",
    "AccountPassword",
    "AdminPassword",
    "CrossRealmTrustPrincipalPassword",
    "DbPassword",
    "KdcAdminPassword",
    "MasterUserPassword",
    "Password",
    "PasswordParam",
];

/// Checks the passwords in the properties of any resource.
pub(super) fn check(here: &Here<'_, '_, '_>) {
    search(here, here.properties, &here.place);
}

/// The reader bounds how deep values are nested.
fn search<'t>(here: &Here<'_, '_, 't>, node: &'t Node, place: &Place<'_, 't>) {
    match &node.value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                search(here, item, &place.index(index));
            }
        }
        Value::Map(map) => {
            for entry in map {
                let place = place.key(&entry.key);
                if PROPERTIES.contains(&entry.key.as_str()) {
                    password(here, &entry.key, &entry.value, &place);
                }
                search(here, &entry.value, &place);
            }
        }
        _ => {}
    }
}

fn password<'t>(here: &Here<'_, '_, 't>, name: &str, node: &'t Node, place: &Place<'_, 't>) {
    if let Some(text) = node.as_text() {
        let message = if text.contains("{{resolve:ssm:") {
            format!("`{name}` is a parameter of Parameter Store that is not encrypted")
        } else if text.contains("{{resolve:") {
            return;
        } else {
            format!("`{name}` is written in the template")
        };
        let finding = Diagnostic::warning(PLAIN, message)
            .help("give a dynamic reference: `{{resolve:secretsmanager:secret:SecretString:key}}`")
            .link(DOCS);
        here.context.report(place, node.at, finding);
    } else if let Some(("Ref", target)) = node.as_intrinsic()
        && let Some(entry) = target
            .as_text()
            .and_then(|name| here.context.parameters.get(name))
    {
        let hidden = entry.value.get("NoEcho").and_then(boolean) == Some(true);
        if !hidden {
            let message = format!("the parameter is the `{name}` of `{}`", here.resource.id);
            let finding = Diagnostic::warning(ECHO, message)
                .help("add `NoEcho: true`")
                .link(DOCS);
            let scenario = Scenario::default();
            let place = Place::root(Some(&entry.key), &scenario);
            here.context.report(&place, entry.at, finding);
        }
    }
}
