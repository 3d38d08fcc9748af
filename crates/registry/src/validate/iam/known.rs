//! Which actions there are, and what they can be about.

use std::borrow::Cow;

use catchment_core::Diagnostic;

use super::Policy;
use super::action::{DOCS, parts};
use super::arn::is_arn;
use crate::embedded::Registry;
use crate::model::{IamAction, IamService};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::suggest;

/// No service has actions with this prefix, as far as the data knows: AWS adds services.
const SERVICE: &str = "iam/unknown-service";

/// The service has no such action, or none that the pattern matches, as far as the data knows: AWS
/// adds actions.
const ACTION: &str = "iam/unknown-action";

/// The action is about other kinds of resources than those of the statement, so the statement does
/// nothing for it. A warning where the statement does nothing at all.
///
/// ```yaml
/// Action: s3:GetObject
/// Resource: arn:aws:s3:::logs
/// ```
///
/// `s3:GetObject` is about objects, not buckets: write `arn:aws:s3:::logs/*`.
const RESOURCE: &str = "iam/unmatched-resource";

/// How many pairs of actions and resources are compared: a statement with more of them is no slip.
const MAX_PAIRS: usize = 4_096;

impl<'t> Policy<'_, 't> {
    /// Checks that an action is one.
    pub(super) fn is_known(
        &self,
        (prefix, name): (&str, &str),
        node: &'t Node,
        place: &Place<'_, 't>,
    ) {
        if prefix.contains(['*', '?']) {
            return;
        }
        let Some(service) = Registry::iam_service(&prefix.to_ascii_lowercase()) else {
            let message = format!("no service has actions that begin with `{prefix}:`");
            let mut finding = Diagnostic::warning(SERVICE, message).link(DOCS);
            if let Some(close) = suggest::closest(prefix, Registry::iam_prefixes()) {
                finding = finding.help(format!("did you mean `{close}:`?"));
            }
            self.report(place, node.at, finding);
            return;
        };
        let pattern = name.contains(['*', '?']);
        let known = if pattern {
            let mut actions = service.actions.iter();
            actions.any(|action| matches(name, &action.name))
        } else {
            service.action(name).is_some()
        };
        if known {
            return;
        }
        let message = if pattern {
            format!("`{prefix}:{name}` matches no action")
        } else {
            format!("`{prefix}:{name}` is no action that is known")
        };
        let mut finding = Diagnostic::warning(ACTION, message).link(DOCS);
        let names = service.actions.iter().map(|action| action.name.as_str());
        if let Some(close) = suggest::closest(name, names).filter(|_| !pattern) {
            // Of the newest actions only the name in lower case is known.
            finding = if close.contains(|c: char| c.is_ascii_uppercase()) {
                finding.help(format!("did you mean `{prefix}:{close}`?"))
            } else {
                finding.help(format!(
                    "did you mean `{prefix}:{close}`? case does not matter"
                ))
            };
        }
        self.report(place, node.at, finding);
    }

    /// Checks that the resources of a statement are of kinds that its actions can be about.
    pub(super) fn reach(&self, statement: &'t Node, place: &Place<'_, 't>) {
        let (Some(actions), Some(resources)) = (statement.get("Action"), statement.get("Resource"))
        else {
            return;
        };
        let Some(arns) = self.arns(resources) else {
            return;
        };
        let Some(names) = literals(actions) else {
            return;
        };
        // What is no ARN is a finding of its own.
        if arns.is_empty() || arns.iter().any(|arn| !is_arn(arn)) {
            return;
        }
        if names.len().saturating_mul(arns.len()) > MAX_PAIRS {
            return;
        }
        let unmatched: Vec<_> = names
            .iter()
            .filter_map(|name| {
                let (prefix, action) = parts(name)?;
                let service = Registry::iam_service(&prefix.to_ascii_lowercase())?;
                let action = service.action(action)?;
                let is_matched = action.resources.is_empty()
                    || arns.iter().any(|arn| fits(service, action, arn));
                (!is_matched).then_some((*name, service, action))
            })
            .collect();
        let does_nothing = unmatched.len() == names.len();
        for (name, service, action) in unmatched {
            let message = format!("`{name}` is about other resources than these");
            let finding = if does_nothing {
                Diagnostic::warning(RESOURCE, message)
            } else {
                Diagnostic::info(RESOURCE, message)
            };
            let finding = finding.help(about(service, action, &arns)).link(DOCS);
            self.report(&place.key("Resource"), resources.at, finding);
        }
    }

    /// The ARNs of a value that is one or a list of them, with an example for the ARN of a bucket
    /// of the template. `None` where another is known only at deployment.
    fn arns(&self, node: &'t Node) -> Option<Vec<Cow<'t, str>>> {
        let one = std::slice::from_ref(node);
        let items = node.as_list().unwrap_or(one);
        items
            .iter()
            .map(|item| {
                let written = literal(item).map(Cow::Borrowed);
                written.or_else(|| self.bucket_arn(item))
            })
            .collect()
    }

    /// The ARN of a bucket of the template, which `Fn::GetAtt` yields.
    fn bucket_arn(&self, node: &Node) -> Option<Cow<'t, str>> {
        let ("Fn::GetAtt", argument) = node.as_intrinsic()? else {
            return None;
        };
        let id = match argument.as_list() {
            Some([id, name]) if name.as_text() == Some("Arn") => id.as_text()?,
            Some(_) => return None,
            None => argument.as_text()?.strip_suffix(".Arn")?,
        };
        let bucket = self.context.resources.get(id)?;
        (bucket.type_name == Some("AWS::S3::Bucket"))
            .then(|| Cow::Owned(format!("arn:aws:s3:::{}", id.to_ascii_lowercase())))
    }
}

/// What an action is about, in words.
fn about(service: &IamService, action: &IamAction, arns: &[Cow<'_, str>]) -> String {
    let is_object = action.resources.iter().any(|kind| kind == "object");
    if let [arn] = arns
        && service.prefix == "s3"
        && is_bucket(arn)
        && is_object
    {
        return "it is about objects: add `/*` to the ARN of the bucket".to_owned();
    }
    let forms: Vec<&str> = arns_of(service, action).take(3).collect();
    format!("it is about {}", suggest::list(&forms))
}

/// Whether an ARN is that of a bucket, and of no object: there is no `/` in it, nor what may
/// stand for one.
fn is_bucket(arn: &str) -> bool {
    let name = arn.splitn(6, ':').nth(5).unwrap_or_default();
    arn.contains(":s3:::") && !name.contains(['/', '*', '?', '$'])
}

/// The texts of a value that is one or a list of them. `None` where one is known only at
/// deployment.
fn literals(node: &Node) -> Option<Vec<&str>> {
    let one = std::slice::from_ref(node);
    node.as_list().unwrap_or(one).iter().map(literal).collect()
}

fn literal(node: &Node) -> Option<&str> {
    node.as_text().filter(|text| !text.contains("{{resolve:"))
}

fn arns_of<'s>(service: &'s IamService, action: &'s IamAction) -> impl Iterator<Item = &'s str> {
    let kinds = action.resources.iter();
    let known = kinds.filter_map(|kind| service.resource(kind));
    known.flat_map(|kind| kind.arns.iter().map(String::as_str))
}

/// Whether a resource may be of a kind that an action is about.
fn fits(service: &IamService, action: &IamAction, arn: &str) -> bool {
    let is_known = action
        .resources
        .iter()
        .any(|kind| service.resource(kind).is_some());
    let mut kinds = action
        .resources
        .iter()
        .filter_map(|kind| service.resource(kind));
    !is_known
        || kinds.any(|kind| {
            // The form of objects is `bucket/key`, where a wildcard stands for both.
            let is_object = service.prefix == "s3" && kind.name == "object";
            let mut forms = kind.arns.iter();
            !(is_object && is_bucket(arn)) && forms.any(|form| may_be(arn, form))
        })
}

/// Whether an ARN with wildcards may be one of a form. Only what is before the first wildcard of
/// each part is compared, so a doubt is no finding.
fn may_be(arn: &str, form: &str) -> bool {
    let (arn, form) = (without_variables(arn), without_variables(form));
    let mut given = arn.splitn(6, ':');
    let mut wanted = form.splitn(6, ':');
    loop {
        match (given.next(), wanted.next()) {
            (Some(given), Some(wanted)) => {
                let (given, open_given) = fixed(given);
                let (wanted, open_wanted) = fixed(wanted);
                let agree = match (open_given, open_wanted) {
                    (false, false) => given.eq_ignore_ascii_case(wanted),
                    (true, false) => starts(wanted, given),
                    (false, true) => starts(given, wanted),
                    (true, true) => starts(given, wanted) || starts(wanted, given),
                };
                if !agree {
                    return false;
                }
                // A wildcard stands for colons too.
                if open_given && given.is_empty() && arn.ends_with('*') {
                    continue;
                }
            }
            (None, Some(_)) => return arn.ends_with('*'),
            _ => return true,
        }
    }
}

/// Text with a wildcard for each variable.
pub(super) fn without_variables(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        plain.push_str(before);
        plain.push('*');
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain
}

/// What a part begins with, and whether a wildcard follows.
fn fixed(part: &str) -> (&str, bool) {
    match part.split_once(['*', '?']) {
        Some((begin, _)) => (begin, true),
        None => (part, false),
    }
}

fn starts(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// Whether text matches a pattern with `*` and `?` in any case, in time proportional to both lengths.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0_usize, 0_usize);
    let mut back: Option<(usize, usize)> = None;
    while let Some(byte) = text.get(t) {
        match pattern.get(p) {
            Some(b'*') => {
                back = Some((p, t));
                p = p.saturating_add(1);
            }
            Some(expected) if *expected == b'?' || expected.eq_ignore_ascii_case(byte) => {
                p = p.saturating_add(1);
                t = t.saturating_add(1);
            }
            _ => {
                let Some((star, from)) = back else {
                    return false;
                };
                let from = from.saturating_add(1);
                back = Some((star, from));
                p = star.saturating_add(1);
                t = from;
            }
        }
    }
    pattern.iter().skip(p).all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_with_stars_and_question_marks() {
        for (pattern, text) in [
            ("*", ""),
            ("get*", "getobject"),
            ("*object", "getobject"),
            ("g?t*ct", "getobject"),
            ("getO*", "GetObject"),
            ("*a*b*", "xaxbx"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("", "a"), ("get", "getobject"), ("?", ""), ("*a*b", "xbxa")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn an_arn_may_be_of_a_form() {
        let bucket = "arn:${Partition}:s3:::*";
        let key = "arn:${Partition}:kms:${Region}:${Account}:key/*";
        for (arn, form) in [
            ("arn:aws:s3:::logs", bucket),
            ("arn:aws:s3:::logs/*", bucket),
            ("arn:*:s3:::*", bucket),
            ("arn:aws:kms:*:111111111111:*", key),
            ("arn:aws:kms:*", key),
            ("arn:aws:kms:eu-west-1:${aws:PrincipalAccount}:key/a", key),
        ] {
            assert!(may_be(arn, form), "{arn} {form}");
        }
        for (arn, form) in [
            ("arn:aws:s3:::logs", key),
            ("arn:aws:kms:eu-west-1:111111111111:alias/a", key),
            ("arn:aws:sns:eu-west-1:111111111111:a", bucket),
        ] {
            assert!(!may_be(arn, form), "{arn} {form}");
        }
    }
}
