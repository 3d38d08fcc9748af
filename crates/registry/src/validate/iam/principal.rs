//! Who statements are about.

use catchment_core::Diagnostic;

use super::Policy;
use super::document::UNKNOWN_ELEMENT;
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::{suggest, walk};

/// A principal is `*`, or an object of `AWS` (account ids, ARNs of accounts, roles, users and
/// sessions, `*`), `Service` (full names such as `cloudtrail.amazonaws.com`), `Federated` and
/// `CanonicalUser`. A principal cannot be a pattern, and a group is none.
const PRINCIPAL: &str = "iam/principal";

/// The name of a service principal ends in a domain of AWS; another one is likely misspelt.
const SERVICE: &str = "iam/service-principal";

const DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";

const KINDS: [&str; 4] = ["AWS", "Service", "Federated", "CanonicalUser"];

/// Domains that names of services end in.
const DOMAINS: [&str; 7] = [
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazon.com",
    ".amazonaws.eu",
    ".aws.internal",
    ".aws",
    ".gov",
];

impl<'t> Policy<'_, 't> {
    /// Checks the principals of a statement.
    pub(super) fn principals(&self, node: &'t Node, place: &Place<'_, 't>) {
        walk::each(self.context, node, place, &mut |node, place| {
            if walk::is_function(node) || node.as_text() == Some("*") {
                return;
            }
            let Some(map) = node.as_map() else {
                let given = node
                    .as_text()
                    .map_or(node.kind().to_owned(), |text| format!("`{text}`"));
                let message = format!("the principal is {given}, allowed are `*` and an object");
                let finding = Diagnostic::error(PRINCIPAL, message)
                    .help(
                        "say of which kind it is: `AWS`, `Service`, `Federated` or `CanonicalUser`",
                    )
                    .link(DOCS);
                self.report(place, node.at, finding);
                return;
            };
            if map.is_empty() {
                let finding = Diagnostic::error(PRINCIPAL, "the principal is an empty object")
                    .help("name a principal, or give `*`")
                    .link(DOCS);
                self.report(place, node.at, finding);
            }
            for entry in map {
                let place = place.key(&entry.key);
                if entry.key == "Fn::Transform" {
                    continue;
                }
                if !KINDS.contains(&entry.key.as_str()) {
                    let message = format!("`{}` is no kind of principal", entry.key);
                    let mut finding = Diagnostic::error(UNKNOWN_ELEMENT, message).link(DOCS);
                    if let Some(help) = suggest::help(&entry.key, KINDS) {
                        finding = finding.help(help);
                    }
                    self.report(&place, entry.at, finding);
                    continue;
                }
                self.each_text(
                    &entry.value,
                    &entry.key,
                    &place,
                    &mut |text, node, place| {
                        self.principal(&entry.key, text, node, place);
                    },
                );
            }
        });
    }

    fn principal(&self, kind: &str, text: &str, node: &'t Node, place: &Place<'_, 't>) {
        if text.contains("{{resolve:") || text.contains("${") {
            return;
        }
        let finding = match kind {
            "AWS" => aws(text),
            "Service" => service(text),
            "Federated" => federated(text),
            _ => None,
        };
        if let Some(finding) = finding {
            self.report(place, node.at, finding.link(DOCS));
        }
    }
}

/// What is wrong with a principal of the kind `AWS`.
fn aws(text: &str) -> Option<Diagnostic> {
    let account = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    // AWS shows the unique id of a role or user that was deleted, and takes it too.
    let unique = text.len() >= 16
        && (text.starts_with("AROA") || text.starts_with("AIDA"))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if text == "*" || account || unique {
        return None;
    }
    let is_arn = text.starts_with("arn:");
    let help = if text.contains('*') {
        "a principal cannot be a pattern: give `*`, with a condition on `aws:PrincipalArn`"
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        "an account id has 12 digits"
    } else if text.contains(".amazonaws.com") {
        "give it as `Service`"
    } else if !is_arn {
        "give `*`, an account id, or the ARN of a role, a user or an account"
    } else if is_principal_arn(text) {
        return None;
    } else {
        "give the ARN of a role, a user, a session or an account: \
         `arn:aws:iam::111111111111:role/name`"
    };
    Some(Diagnostic::error(PRINCIPAL, format!("`{text}` is no principal of AWS")).help(help))
}

/// Whether an ARN is that of an account, a role, a user or a session.
fn is_principal_arn(arn: &str) -> bool {
    let mut parts = arn.splitn(6, ':').skip(1);
    let (Some(partition), Some(service), Some(region), Some(account), Some(resource)) = (
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
    ) else {
        return false;
    };
    let digits = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let (kind, name) = resource.split_once('/').unwrap_or((resource, ""));
    let known = match (service, kind) {
        ("iam", "root") => digits && name.is_empty(),
        ("iam", "user") => (digits || account == "cloudfront") && !name.is_empty(),
        ("iam", "role") | ("sts", "assumed-role" | "federated-user") => digits && !name.is_empty(),
        ("sts", "self") => digits,
        _ => false,
    };
    partition.starts_with("aws") && region.is_empty() && known
}

/// What is wrong with a principal of the kind `Service`.
fn service(text: &str) -> Option<Diagnostic> {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    if text == "*" {
        return None;
    }
    if !text.contains('.') || !text.bytes().all(word) {
        let message = format!("`{text}` is no service principal");
        let help = format!(
            "give the full name of the service, such as `{}.amazonaws.com`",
            text.split(['.', ':', '*', '/'])
                .next()
                .filter(|name| !name.is_empty())
                .unwrap_or("cloudtrail"),
        );
        return Some(Diagnostic::error(PRINCIPAL, message).help(help));
    }
    if DOMAINS.iter().any(|domain| text.ends_with(domain)) {
        return super::service::doubt(text);
    }
    let message = format!("`{text}` does not end in a domain of AWS");
    let help = format!(
        "is it `{}.amazonaws.com`?",
        text.split('.').next().unwrap_or_default()
    );
    Some(Diagnostic::warning(SERVICE, message).help(help))
}

/// What is wrong with a principal of the kind `Federated`.
fn federated(text: &str) -> Option<Diagnostic> {
    let provider = text.contains('.') && !text.contains("://");
    let arn = text.starts_with("arn:")
        && (text.contains(":saml-provider/") || text.contains(":oidc-provider/"));
    if text == "*" || arn || (provider && !text.starts_with("arn:")) {
        return None;
    }
    let message = format!("`{text}` is no identity provider");
    let help = "give the ARN of a SAML or OIDC provider of IAM, or a name such as \
                `cognito-identity.amazonaws.com`";
    Some(Diagnostic::error(PRINCIPAL, message).help(help))
}
