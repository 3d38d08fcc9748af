//! Writing a template without its loops.

use std::collections::{BTreeMap, BTreeSet};

use catchment_core::{Diagnostic, SourceLocation};

use super::function::{call, reference, substitution};
use super::scope::{Scope, fill, item};
use super::{FOR_EACH, OpenName, collection, findings};
use crate::template::{Entry, Map, Node, Position, Value};
use crate::validate::context::{Kind, Transforms};

/// How many values loops may write.
const MAX_NODES: usize = 100_000;
/// Of how many names only the ends are kept; beyond, any name will do.
const MAX_OPEN: usize = 1_000;
/// So many bytes of a text count as one more value.
const TEXT_UNIT: usize = 64;

/// Writes a template without its loops.
pub(super) struct Writer<'t> {
    pub(super) template: &'t Node,
    file: &'t str,
    pub(super) findings: Vec<Diagnostic>,
    pub(super) used: BTreeSet<(Kind, String)>,
    pub(super) open: BTreeSet<OpenName>,
    /// The section, the element, and the way from there.
    path: Vec<String>,
    /// Where each loop stands, by its name.
    loops: BTreeMap<&'t str, Position>,
    /// What was reported: the body of a loop is written many times, and its faults are told once.
    reported: BTreeSet<(Position, String)>,
    left: usize,
    is_spent: bool,
    placeholders: u32,
}

/// What a value is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It is handed on, so it may be a function.
    Value,
    /// It names an element of the template, so it must be a text.
    Name,
}

/// An object that is being written.
#[derive(Default)]
struct Object {
    entries: Vec<Entry>,
    keys: BTreeSet<String>,
}

impl<'t> Writer<'t> {
    pub(super) fn new(template: &'t Node, file: &'t str) -> Self {
        Self {
            template,
            file,
            findings: Vec::new(),
            used: BTreeSet::new(),
            open: BTreeSet::new(),
            path: Vec::new(),
            loops: BTreeMap::new(),
            reported: BTreeSet::new(),
            left: MAX_NODES,
            is_spent: false,
            placeholders: 0,
        }
    }

    /// The template, written.
    pub(super) fn root(&mut self) -> Node {
        self.node(self.template, None, Use::Value)
    }

    /// Records a finding about what stands at `at`, once.
    pub(super) fn report(&mut self, at: Position, mut finding: Diagnostic) {
        if !self.reported.insert((at, finding.code().to_owned())) {
            return;
        }
        if let Some((element, rest)) = self.path.get(1..).and_then(<[String]>::split_first) {
            finding = finding.element(element);
            if !rest.is_empty() {
                finding = finding.property(rest.join("."));
            }
        }
        self.findings.push(finding.located(SourceLocation {
            file: self.file.to_owned(),
            line: at.line,
            column: at.column,
        }));
    }

    /// A text for what is known only at deployment, of the loop's name and a number. Small letters
    /// and digits are allowed in most values.
    pub(super) fn placeholder(&mut self) -> String {
        self.placeholders = self.placeholders.saturating_add(1);
        let key = self.path.last().map_or("", String::as_str);
        let name = key.trim_start_matches("Fn::ForEach::").to_lowercase();
        let name = name.chars().filter(char::is_ascii_alphanumeric).take(32);
        format!("{}item{}", name.collect::<String>(), self.placeholders)
    }

    /// Takes what a value costs from what may still be written.
    fn spend(&mut self, cost: usize, at: Position) -> bool {
        if self.is_spent {
            return false;
        }
        if let Some(left) = self.left.checked_sub(cost) {
            self.left = left;
            return true;
        }
        self.is_spent = true;
        self.report(at, findings::too_much(MAX_NODES));
        for section in ["Resources", "Conditions", "Outputs"] {
            self.open.insert(OpenName::any(section));
        }
        false
    }

    /// A value, written. An empty text where nothing may be written any more.
    fn node(&mut self, node: &'t Node, scope: Option<&Scope<'_>>, wanted: Use) -> Node {
        if scope.is_some() && !self.spend(1, node.at) {
            return Node::new(Value::Text(String::new()), node.at);
        }
        let value = match &node.value {
            Value::Text(text) if scope.is_some() => {
                let filled = fill(text, scope, &mut |_, _| false);
                self.spend(filled.len().div_ceil(TEXT_UNIT), node.at);
                Value::Text(filled)
            }
            Value::List(items) => Value::List(
                items
                    .iter()
                    .map(|item| self.node(item, scope, wanted))
                    .collect(),
            ),
            Value::Map(map) => return self.map(node, map, scope, wanted),
            other => other.clone(),
        };
        Node::new(value, node.at)
    }

    fn map(
        &mut self,
        node: &'t Node,
        map: &'t Map,
        scope: Option<&Scope<'_>>,
        wanted: Use,
    ) -> Node {
        if let Some(scope) = scope
            && let Some((name, argument)) = node.as_intrinsic()
            && let Some(written) = self.function(node, name, argument, scope, wanted)
        {
            return written;
        }
        let mut object = Object::default();
        self.entries(map, scope, wanted, &mut object);
        Node::new(Value::Map(Map::new(object.entries)), node.at)
    }

    /// A function that may name the identifier of a loop. `None`: like any other object.
    fn function(
        &mut self,
        node: &'t Node,
        name: &str,
        argument: &'t Node,
        scope: &Scope<'_>,
        wanted: Use,
    ) -> Option<Node> {
        let written = match (name, &argument.value) {
            ("Ref", Value::Text(identifier)) => {
                let written = reference(node, item(Some(scope), identifier)?, wanted);
                self.spend(
                    written
                        .scalar_text()
                        .map_or(0, str::len)
                        .div_ceil(TEXT_UNIT),
                    node.at,
                );
                return Some(written);
            }
            ("Ref", _) => self.node(argument, Some(scope), Use::Name),
            ("Fn::GetAtt", Value::List(parts)) => {
                let uses = std::iter::once(Use::Name).chain(std::iter::repeat(Use::Value));
                let parts = parts.iter().zip(uses);
                let parts = parts.map(|(part, wanted)| self.node(part, Some(scope), wanted));
                Node::new(Value::List(parts.collect()), argument.at)
            }
            ("Fn::Sub", Value::Text(text)) => {
                let (written, length) = substitution(node, argument, text, scope, wanted);
                self.spend(length.div_ceil(TEXT_UNIT), node.at);
                return Some(written);
            }
            ("Fn::If", Value::List(parts)) => {
                // CloudFormation takes the condition's name as it is written.
                let mut parts = parts.iter();
                let condition = parts.next().cloned();
                let branches = parts.map(|part| self.node(part, Some(scope), wanted));
                Node::new(
                    Value::List(condition.into_iter().chain(branches).collect()),
                    argument.at,
                )
            }
            _ => return None,
        };
        Some(call(node, name, written))
    }

    /// The entries of an object, and what its loops write.
    fn entries(
        &mut self,
        map: &'t Map,
        scope: Option<&Scope<'_>>,
        wanted: Use,
        object: &mut Object,
    ) {
        for entry in map {
            if entry.key.starts_with(FOR_EACH) {
                self.path.push(entry.key.clone());
                self.unroll(entry, scope, wanted, object);
                self.path.pop();
                continue;
            }
            if scope.is_some() && self.is_spent {
                return;
            }
            let Some(key) = self.key(entry, scope) else {
                continue;
            };
            let wanted = match key.as_str() {
                "DependsOn" | "Condition" => Use::Name,
                _ => wanted,
            };
            self.path.push(key.clone());
            if object.keys.insert(key.clone()) {
                let value = self.node(&entry.value, scope, wanted);
                let at = entry.at;
                object.entries.push(Entry { key, at, value });
            } else {
                self.report(entry.at, findings::duplicate(&key));
            }
            self.path.pop();
        }
    }

    /// A key, written. One that is known only at deployment is noted as open where it names an
    /// element; elsewhere nothing can be said of it, and there is none.
    fn key(&mut self, entry: &Entry, scope: Option<&Scope<'_>>) -> Option<String> {
        if scope.is_none() {
            return Some(entry.key.clone());
        }
        let mut unknown = Vec::new();
        let key = fill(&entry.key, scope, &mut |_, item| {
            if !item.known {
                unknown.push(item.text.clone());
            }
            false
        });
        let first = unknown.iter().filter_map(|text| key.split_once(text));
        let last = unknown.iter().filter_map(|text| key.rsplit_once(text));
        let before = first
            .map(|(before, _)| before)
            .min_by_key(|before| before.len());
        let after = last.map(|(_, after)| after).min_by_key(|after| after.len());
        if let (Some(before), Some(after)) = (before, after) {
            let (before, after) = (before.to_owned(), after.to_owned());
            if !self.open(before, after) {
                return None;
            }
        }
        Some(key)
    }

    /// Notes that the section in which the loops are may have names that begin and end so. False:
    /// the loops are deeper in.
    fn open(&mut self, before: String, after: String) -> bool {
        let section = match self.path.split_first() {
            Some((section, rest)) if rest.iter().all(|key| key.starts_with(FOR_EACH)) => section,
            _ => return false,
        };
        let name = if self.open.len() < MAX_OPEN {
            OpenName {
                section: section.clone(),
                before,
                after,
            }
        } else {
            OpenName::any(section)
        };
        self.open.insert(name);
        true
    }

    /// What a loop writes.
    fn unroll(
        &mut self,
        entry: &'t Entry,
        scope: Option<&Scope<'_>>,
        wanted: Use,
        object: &mut Object,
    ) {
        self.check_key(entry);
        let parts = self.parts(entry);
        let items = parts.and_then(|(identifier, items, body)| {
            Some((identifier, collection::items(self, items, scope)?, body))
        });
        let Some((identifier, items, body)) = items else {
            // What it would have made is not known: nothing that names it is wrong.
            self.open(String::new(), String::new());
            return;
        };
        for item in &items {
            if !self.spend(1, entry.at) {
                return;
            }
            let inner = Scope {
                outer: scope,
                identifier,
                item,
            };
            self.entries(body, Some(&inner), wanted, object);
        }
    }

    /// Checks the place and the name of a loop.
    fn check_key(&mut self, entry: &'t Entry) {
        if !Transforms::of(self.template).language_extensions {
            self.report(entry.at, findings::transform());
        }
        let section = self.path.first().cloned().unwrap_or_default();
        if !matches!(
            section.as_str(),
            "Resources" | "Conditions" | "Outputs" | "Globals"
        ) {
            self.report(entry.at, findings::place(&section));
        }
        let name = entry
            .key
            .strip_prefix("Fn::ForEach::")
            .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()));
        let resources = self.template.get("Resources").and_then(Node::as_map);
        let wrong = match name {
            None => "it takes letters and digits after `Fn::ForEach::`",
            Some(name) if resources.is_some_and(|map| map.contains(name)) => {
                "a resource has it as its logical id"
            }
            Some(name) if *self.loops.entry(name).or_insert(entry.at) != entry.at => {
                "another loop has it"
            }
            Some(_) => return,
        };
        self.report(entry.at, findings::name(&entry.key, wrong));
    }

    /// The identifier, the collection and the body of a loop.
    fn parts(&mut self, entry: &'t Entry) -> Option<(&'t str, &'t Node, &'t Map)> {
        let Some(parts) = entry.value.as_list() else {
            self.report(entry.value.at, findings::shape("the value", &entry.value));
            return None;
        };
        let [identifier, collection, body] = parts else {
            self.report(entry.value.at, findings::parts(parts.len()));
            return None;
        };
        let Some(name) = identifier.as_text().filter(|text| !text.is_empty()) else {
            let finding = findings::shape("the identifier", identifier);
            self.report(identifier.at, finding);
            return None;
        };
        for (section, what) in [("Parameters", "parameter"), ("Resources", "resource")] {
            let map = self.template.get(section).and_then(Node::as_map);
            if map.is_some_and(|map| map.contains(name)) {
                self.report(identifier.at, findings::identifier(name, what));
            }
        }
        let Some(map) = body.as_map() else {
            self.report(body.at, findings::shape("the body", body));
            return None;
        };
        Some((name, collection, map))
    }
}
