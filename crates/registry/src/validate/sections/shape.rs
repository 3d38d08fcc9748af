//! What the parts of a section look like.

use catchment_core::Diagnostic;

use crate::template::{Map, Node, Position, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::suggest;

/// A kind of element: what it is called, what it may have, and where that is written.
pub(super) struct Form {
    /// `a parameter`
    pub(super) what: &'static str,
    /// The keys that it may have.
    pub(super) keys: &'static [&'static str],
    /// Its page in the guide.
    pub(super) page: &'static str,
    /// Whether CloudFormation reads it before any macro can change it.
    pub(super) is_first: bool,
}

impl Form {
    /// Records a finding, unless a macro of which nothing is known may change what it is about.
    fn report<'t>(
        &self,
        context: &Context<'t>,
        place: &Place<'_, 't>,
        at: Position,
        finding: Diagnostic,
    ) {
        if self.is_first || !context.transforms.unknown {
            context.report(place, at, finding.link(self.page));
        }
    }

    /// The object that an element must be, if it is one. Null is told elsewhere.
    pub(super) fn object<'t>(
        &self,
        context: &Context<'t>,
        node: &'t Node,
        place: &Place<'_, 't>,
    ) -> Option<&'t Map> {
        let map = node.as_map();
        if map.is_none() && node.value != Value::Null {
            let finding = kind(self.what, node, "an object");
            self.report(context, place, node.at, finding);
        }
        map
    }

    /// Checks that an object has no key but the known ones.
    pub(super) fn check_keys<'t>(
        &self,
        context: &Context<'t>,
        map: &'t Map,
        place: &Place<'_, 't>,
    ) {
        for entry in map {
            if !self.keys.contains(&entry.key.as_str()) && entry.key != "Fn::Transform" {
                let finding = unknown(&entry.key, self.what, self.keys);
                self.report(context, &place.key(&entry.key), entry.at, finding);
            }
        }
    }

    /// The value that an object must have.
    pub(super) fn required<'t>(
        &self,
        context: &Context<'t>,
        node: &'t Node,
        key: &str,
        place: &Place<'_, 't>,
    ) -> Option<&'t Node> {
        let found = node.get(key);
        if found.is_none() && node.get("Fn::Transform").is_none() {
            let finding = missing(key, self.what);
            self.report(context, place, node.at, finding);
        }
        found
    }

    /// A text, if it is there and one. CloudFormation takes numbers and booleans for texts.
    pub(super) fn text<'t>(
        &self,
        context: &Context<'t>,
        map: &'t Map,
        key: &'static str,
        place: &Place<'_, 't>,
    ) -> Option<&'t str> {
        self.value(context, map, key, place, "a text", Node::scalar_text)
    }

    /// What `read` makes of a value, if it is there. What it cannot read is reported.
    pub(super) fn value<'t, T>(
        &self,
        context: &Context<'t>,
        map: &'t Map,
        key: &'static str,
        place: &Place<'_, 't>,
        allowed: &str,
        read: impl Fn(&'t Node) -> Option<T>,
    ) -> Option<T> {
        let node = map.get(key)?;
        let found = read(node);
        if found.is_none() && node.value != Value::Null {
            let what = format!("`{key}` of {}", self.what);
            let finding = kind(&what, node, allowed);
            self.report(context, &place.key(key), node.at, finding);
        }
        found
    }
}

/// `true` and `false`, as they are or as texts.
pub(super) fn boolean(node: &Node) -> Option<bool> {
    match node.scalar_text()? {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// A whole number, as it is or as a text.
pub(super) fn whole(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Number(number) => number.as_i64(),
        Value::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A number, as it is or as a text.
pub(super) fn number(node: &Node) -> Option<f64> {
    let number = match &node.value {
        Value::Number(number) => number.as_f64()?,
        Value::Text(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// What stands in a section has a fixed form: sections and their elements are objects, and their
/// attributes are texts, numbers, booleans or lists. Functions are allowed in few of them.
pub(super) fn kind(what: &str, node: &Node, allowed: &str) -> Diagnostic {
    let given = match node.as_intrinsic() {
        Some((name, _)) => format!("the function `{name}`"),
        None => match node.scalar_text() {
            Some(text) if text.chars().count() <= 40 => format!("`{text}`"),
            _ => node.kind().to_owned(),
        },
    };
    Diagnostic::error(
        "template/attribute-type",
        format!("{what} is {given}; {allowed} is allowed"),
    )
}

/// The elements of a section have fixed attributes.
fn unknown(key: &str, what: &str, known: &[&str]) -> Diagnostic {
    let finding = Diagnostic::error(
        "template/unknown-attribute",
        format!("`{key}` is no attribute of {what}"),
    );
    match suggest::help(key, known.iter().copied()) {
        Some(help) => finding.help(help),
        None => finding.help(format!("{what} takes {}", suggest::list(known))),
    }
}

/// An attribute without which an element means nothing.
fn missing(key: &str, what: &str) -> Diagnostic {
    Diagnostic::error(
        "template/missing-attribute",
        format!("{what} needs `{key}`"),
    )
    .help(format!("add `{key}`"))
}
