//! The elements of a statement.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::kind::Takes;
use super::{DOCS, Policy};
use crate::template::{Node, Value};
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::{suggest, walk};

/// A statement is an object with the elements of a statement.
const STATEMENT: &str = "iam/statement";

/// A statement says what it allows or denies: `Effect`, `Action` or `NotAction`, and, by the kind of
/// policy, `Resource` or `NotResource`, `Principal` or `NotPrincipal`. Without one of them it is
/// refused.
const MISSING: &str = "iam/missing-element";

/// A statement has `Action` or `NotAction`, `Resource` or `NotResource`, `Principal` or
/// `NotPrincipal`, never both of a pair.
const BOTH: &str = "iam/both-elements";

/// Some kinds of policies have no principals (those that are attached to whom they are about), some
/// no resources (those that are about what they are attached to).
const REFUSED: &str = "iam/refused-element";

/// `NotPrincipal` is for statements that deny: IAM does not support it in those that allow, which
/// would allow everyone else in any account.
const ALLOWED: &str = "iam/allow-not-principal";

/// `Effect` is `Allow` or `Deny`, in this spelling.
const EFFECT: &str = "iam/effect";

/// The id of a statement is text; in the policies of IAM, of letters and digits.
const SID: &str = "iam/statement-id";

/// Two statements of one policy cannot have one id.
const DUPLICATE_SID: &str = "iam/duplicate-statement-id";

/// Elements that take text, or a list of texts, take nothing else.
const TEXT: &str = "iam/element-type";

const ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// The sids so far, with what is assumed where each was met.
pub(super) type Sids<'t> = BTreeMap<&'t str, Vec<Scenario<'t>>>;

/// Whether both sets of assumptions can hold at once, as far as they name the same conditions.
fn compatible(one: &Scenario<'_>, other: &Scenario<'_>) -> bool {
    let mut facts = one.facts().iter();
    facts.all(|(condition, holds)| other.holds(condition) != Some(!holds))
}

impl<'t> Policy<'_, 't> {
    /// Checks the elements of a statement.
    pub(super) fn statement(&self, node: &'t Node, sids: &mut Sids<'t>, place: &Place<'_, 't>) {
        if walk::is_function(node) {
            return;
        }
        if node.as_map().is_none() {
            let message = format!(
                "a statement of the {} is {}, allowed is an object",
                self.kind.name,
                node.kind()
            );
            self.report(
                place,
                node.at,
                Diagnostic::error(STATEMENT, message).link(DOCS),
            );
            return;
        }
        self.known(node, &ELEMENTS, "a statement", place);
        self.needed(node, place);
        if let Some(sid) = node.get("Sid") {
            let place = place.key("Sid");
            walk::each(self.context, sid, &place, &mut |sid, place| {
                self.sid(sid, sids, place);
            });
        }
        if let Some(effect) = node.get("Effect") {
            let place = place.key("Effect");
            walk::each(self.context, effect, &place, &mut |effect, place| {
                self.effect(effect, place);
            });
        }
        for key in ["Action", "NotAction"] {
            if let Some(actions) = node.get(key) {
                self.actions(actions, key, &place.key(key));
            }
        }
        for key in ["Resource", "NotResource"] {
            if let Some(resources) = node
                .get(key)
                .filter(|_| self.kind.resource != Takes::Refused)
            {
                self.resources(resources, key, &place.key(key));
            }
        }
        for key in ["Principal", "NotPrincipal"] {
            if let Some(principals) = node
                .get(key)
                .filter(|_| self.kind.principal != Takes::Refused)
            {
                self.principals(principals, &place.key(key));
            }
        }
        self.allowed_exception(node, place);
        if self.kind.resource != Takes::Refused {
            self.reach(node, place);
        }
        if let Some(condition) = node.get("Condition") {
            self.conditions(condition, &place.key("Condition"));
        }
    }

    fn needed(&self, node: &'t Node, place: &Place<'_, 't>) {
        let pairs = [
            (["Effect", "Effect"], Takes::Required),
            (["Action", "NotAction"], Takes::Required),
            (["Resource", "NotResource"], self.kind.resource),
            (["Principal", "NotPrincipal"], self.kind.principal),
        ];
        for (pair, takes) in pairs {
            self.pair(node, pair, takes, place);
        }
    }

    /// Checks an element that has an opposite: whether one of the two is there, and not both.
    fn pair(&self, node: &'t Node, pair: [&'static str; 2], takes: Takes, place: &Place<'_, 't>) {
        let [first, second] = pair;
        let open = walk::is_open(node);
        walk::together(self.context, node, pair, place, &mut |found, place| {
            let finding = match (found, takes) {
                ([None, None], Takes::Required) if !open => {
                    let message = if first == second {
                        format!("the statement has no `{first}`")
                    } else {
                        format!("the statement has neither `{first}` nor `{second}`")
                    };
                    let what = self.kind.a();
                    Diagnostic::error(MISSING, message)
                        .help(format!("add `{first}`: a statement of {what} needs it"))
                }
                ([Some(_), _] | [_, Some(_)], Takes::Refused) => {
                    let name = if found[0].is_some() { first } else { second };
                    let message = format!("a statement of {} has no `{name}`", self.kind.a());
                    Diagnostic::error(REFUSED, message).help(self.why_refused(name))
                }
                ([Some(_), Some(_)], _) if first != second => {
                    let message = format!("the statement has `{first}` and `{second}`");
                    Diagnostic::error(BOTH, message).help("use two statements")
                }
                _ => return ControlFlow::Continue(()),
            };
            self.report(place, node.at, finding.link(DOCS));
            ControlFlow::Break(())
        });
    }

    fn allowed_exception(&self, node: &'t Node, place: &Place<'_, 't>) {
        let keys = ["Effect", "NotPrincipal"];
        walk::together(
            self.context,
            node,
            keys,
            place,
            &mut |[effect, except], place| {
                let allows = effect.and_then(Node::as_text) == Some("Allow");
                let Some(except) =
                    except.filter(|_| allows && self.kind.principal != Takes::Refused)
                else {
                    return ControlFlow::Continue(());
                };
                let message = "the statement allows `NotPrincipal`";
                let finding = Diagnostic::warning(ALLOWED, message)
                    .help("use `Principal` with a condition on `aws:PrincipalArn`, or deny")
                    .link(DOCS);
                self.report(&place.key("NotPrincipal"), except.at, finding);
                ControlFlow::Break(())
            },
        );
    }

    fn why_refused(&self, name: &str) -> String {
        if name.ends_with("Principal") {
            format!(
                "leave it out: {} is about whom it is attached to",
                self.kind.a()
            )
        } else {
            format!(
                "leave it out: {} is about what it is attached to",
                self.kind.a()
            )
        }
    }

    fn effect(&self, effect: &'t Node, place: &Place<'_, 't>) {
        if walk::is_function(effect) || matches!(effect.as_text(), Some("Allow" | "Deny")) {
            return;
        }
        let given = effect
            .scalar_text()
            .map_or(effect.kind().to_owned(), |text| format!("`{text}`"));
        let message = format!("{given} is no effect, there are `Allow` and `Deny`");
        let mut finding = Diagnostic::error(EFFECT, message).link(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html",
        );
        let close = effect
            .as_text()
            .and_then(|text| suggest::closest(text, ["Allow", "Deny"]));
        if let Some(close) = close {
            finding = finding.help(format!("did you mean `{close}`?"));
        }
        self.report(place, effect.at, finding);
    }

    fn sid(&self, node: &'t Node, sids: &mut Sids<'t>, place: &Place<'_, 't>) {
        if walk::is_function(node) {
            return;
        }
        let docs =
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html";
        let Some(sid) = node.scalar_text() else {
            let message = format!("`Sid` is {}, allowed is text", node.kind());
            self.report(place, node.at, Diagnostic::error(SID, message).link(docs));
            return;
        };
        if self.kind.strict_sids && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let message = format!("`{sid}` is no id of a statement of IAM");
            let finding = Diagnostic::error(SID, message)
                .help("use letters and digits (`A` to `Z`, `a` to `z`, `0` to `9`)")
                .link(docs);
            self.report(place, node.at, finding);
        }
        if sid.is_empty() || self.kind.repeated_sids {
            return;
        }
        let seen = sids.entry(sid).or_default();
        let here = place.scenario();
        if seen.iter().take(100).any(|there| compatible(there, here)) {
            let message = format!(
                "two statements of the {} have the id `{sid}`",
                self.kind.name
            );
            let finding = Diagnostic::error(DUPLICATE_SID, message)
                .help("give each statement an id of its own, or none")
                .link(docs);
            self.report(place, node.at, finding);
        } else {
            seen.push(here.clone());
        }
    }

    /// Checks that a value is text, or a function.
    pub(super) fn texts(&self, node: &'t Node, element: &str, place: &Place<'_, 't>) {
        walk::each(self.context, node, place, &mut |node, place| {
            if !walk::is_function(node) && node.scalar_text().is_none() {
                self.wrong_type(node, element, "text", place);
            }
        });
    }

    /// Reports a value of the wrong type.
    pub(super) fn wrong_type(
        &self,
        node: &'t Node,
        element: &str,
        allowed: &str,
        place: &Place<'_, 't>,
    ) {
        let message = format!("`{element}` is {}, allowed is {allowed}", node.kind());
        self.report(place, node.at, Diagnostic::error(TEXT, message).link(DOCS));
    }

    /// Visits each text of an element that takes one or a list of them, and reports what is none.
    pub(super) fn each_text(
        &self,
        node: &'t Node,
        element: &str,
        place: &Place<'_, 't>,
        visit: &mut dyn FnMut(&'t str, &'t Node, &Place<'_, 't>),
    ) {
        walk::each(
            self.context,
            node,
            place,
            &mut |node, place| match &node.value {
                Value::List(items) => {
                    if items.is_empty() {
                        let message = format!("`{element}` is an empty list");
                        let finding = Diagnostic::error(MISSING, message)
                            .help("give at least one value")
                            .link(DOCS);
                        self.report(place, node.at, finding);
                    }
                    walk::items(self.context, node, place, &mut |item, place| {
                        if let Some(text) = item.scalar_text() {
                            visit(text, item, place);
                        } else if !walk::is_function(item) {
                            self.wrong_type(item, element, "text", place);
                        }
                    });
                }
                _ if walk::is_function(node) => {}
                _ => match node.scalar_text() {
                    Some(text) => visit(text, node, place),
                    None => self.wrong_type(node, element, "text or a list of texts", place),
                },
            },
        );
    }
}
