//! What statements allow or deny.

use catchment_core::Diagnostic;

use super::Policy;
use crate::template::Node;
use crate::validate::place::Place;

/// An action is `service:Action`, with `*` and `?` as wildcards in the name of the action, or `*`.
const ACTION: &str = "iam/action";

/// The policy of a bucket, a queue or a topic names actions of its own service, a trust policy
/// those of STS: others are refused.
const FOREIGN: &str = "iam/foreign-action";

pub(super) const DOCS: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html";

impl<'t> Policy<'_, 't> {
    /// Checks the actions of a statement.
    pub(super) fn actions(&self, node: &'t Node, element: &str, place: &Place<'_, 't>) {
        self.each_text(node, element, place, &mut |text, node, place| {
            // A dynamic reference is known at deployment.
            if text == "*" || text.contains("{{resolve:") || text.contains("${") {
                return;
            }
            match parts(text) {
                Some((service, name)) => {
                    self.named(service, name, node, place);
                    self.is_known((service, name), node, place);
                }
                None => {
                    let message = format!("`{text}` is no action");
                    let finding = Diagnostic::error(ACTION, message)
                        .help("write it as `service:Action`, such as `s3:PutObject`; `*` and `?` are wildcards")
                        .link(DOCS);
                    self.report(place, node.at, finding);
                }
            }
        });
    }

    fn named(&self, service: &str, name: &str, node: &'t Node, place: &Place<'_, 't>) {
        if let Some(own) = self.kind.service
            && !service.eq_ignore_ascii_case(own)
            && !service.contains(['*', '?'])
        {
            let message = format!("`{service}:{name}` is no action of {}", self.kind.a());
            let finding = if matches!(own, "s3" | "sqs" | "sns" | "sts") {
                Diagnostic::error(FOREIGN, message)
            } else {
                Diagnostic::warning(FOREIGN, message)
            };
            let help = format!("it names actions of `{own}:`");
            self.report(place, node.at, finding.help(help).link(DOCS));
        }
    }
}

/// The service and the name or pattern of an action.
pub(super) fn parts(action: &str) -> Option<(&str, &str)> {
    let word = |text: &str| {
        let fits =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'*' | b'?');
        !text.is_empty() && text.bytes().all(fits)
    };
    let (service, name) = action.split_once(':')?;
    (word(service) && word(name)).then_some((service, name))
}
