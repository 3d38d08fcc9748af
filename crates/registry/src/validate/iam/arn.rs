//! What statements are about.

use catchment_core::Diagnostic;

use super::Policy;
use crate::template::Node;
use crate::validate::place::Place;

/// A resource of a statement is an ARN, with `*` and `?` as wildcards, or `*` for every resource;
/// bucket policies and others take only the ARNs of what they are attached to.
const RESOURCE: &str = "iam/resource";

const DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html";

impl<'t> Policy<'_, 't> {
    /// Checks the resources of a statement.
    pub(super) fn resources(&self, node: &'t Node, element: &str, place: &Place<'_, 't>) {
        self.each_text(node, element, place, &mut |text, node, place| {
            self.resource(text, node, place);
        });
    }

    fn resource(&self, text: &str, node: &'t Node, place: &Place<'_, 't>) {
        let fits = if text == "*" {
            self.kind.any_resource
        } else {
            is_arn(text) || (!self.kind.plain && text.starts_with("execute-api:/"))
        };
        // A dynamic reference is known at deployment.
        if fits || text.contains("{{resolve:") {
            return;
        }
        let message = format!("`{text}` is no resource of {}", self.kind.a());
        let help = if text == "*" {
            "give the ARN of what the policy is attached to"
        } else if self.kind.any_resource {
            "give an ARN (`arn:partition:service:region:account:resource`, with `*` and `?` as \
             wildcards), or `*`"
        } else {
            "give an ARN: `arn:partition:service:region:account:resource`, with `*` and `?` as \
             wildcards"
        };
        let finding = Diagnostic::error(RESOURCE, message).help(help).link(DOCS);
        self.report(place, node.at, finding);
    }
}

/// Whether text has the form of an ARN, in which any part may have wildcards or policy variables.
pub(super) fn is_arn(text: &str) -> bool {
    let mut parts = text.splitn(6, ':');
    let (Some("arn"), Some(partition), Some(service), Some(region)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let partition =
        is_open(partition) || (partition.starts_with("aws") && partition.bytes().all(named));
    let service = !service.is_empty();
    let account = match parts.next() {
        // A wildcard may stand for all that follows.
        None => return partition && service && region.ends_with('*'),
        Some(account) => is_account(account),
    };
    partition && service && account && parts.next().is_some_and(|resource| !resource.is_empty())
}

/// Whether the account part of an ARN is one.
fn is_account(text: &str) -> bool {
    let digits = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.is_empty()
        || digits
        || is_open(text)
        || matches!(text, "aws" | "aws-managed" | "cloudfront")
}

/// Whether text has a wildcard or a policy variable.
fn is_open(text: &str) -> bool {
    text.contains(['*', '?']) || text.contains("${")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_have_six_parts() {
        for arn in [
            "arn:aws:s3:::logs",
            "arn:aws:s3:::logs/AWSLogs/111111111111/*",
            "arn:aws-us-gov:kms:us-gov-west-1:111111111111:key/*",
            "arn:*:logs:*:*:log-group:/aws/lambda/*",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:s3:::home/${aws:username}/*",
        ] {
            assert!(is_arn(arn), "{arn}");
        }
        for text in [
            "",
            "logs",
            "logs/*",
            "arn:aws:s3:logs",
            "arn:aws:s3::logs",
            "arn:aw:s3:::logs",
            "arn:aws::::logs",
            "arn:aws:kms:ca-central-1:11111111111:key/x",
            "arn:aws:s3:::",
        ] {
            assert!(!is_arn(text), "{text}");
        }
    }
}
