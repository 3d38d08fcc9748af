//! The template that is checked, indexed, and the findings so far.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use catchment_core::{Diagnostic, SourceLocation};

use super::expand::OpenName;
use super::functions::Mappings;
use super::options::Options;
use super::place::Place;
use super::scenario::Solver;
use crate::embedded::Registry;
use crate::model::ResourceType;
use crate::template::{Entry, Map, Node, Position, Template};

/// How many findings of one template are kept: after so many, more help nobody.
pub(crate) const MAX_FINDINGS: usize = 1_000;

/// What a template is made of.
const ANATOMY: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html";

/// A section by logical id.
pub(crate) type Section<'t> = BTreeMap<&'t str, &'t Entry>;

/// The template that is checked, indexed, and the findings so far.
pub(crate) struct Context<'t> {
    pub(crate) root: &'t Node,
    pub(crate) options: &'t Options,
    /// The length of the text.
    pub(crate) bytes: usize,
    /// Where keys stand that are numbers without quotes.
    pub(crate) number_keys: &'t BTreeSet<Position>,
    pub(crate) parameters: Section<'t>,
    pub(crate) mappings: Section<'t>,
    pub(crate) conditions: Section<'t>,
    pub(crate) resources: BTreeMap<&'t str, Resource<'t>>,
    pub(crate) transforms: Transforms,
    /// Which conditions can hold together.
    pub(crate) solver: Solver<'t>,
    /// What functions look up.
    pub(crate) lookups: Mappings<'t>,
    /// The names that loops make of what is known only at deployment.
    pub(crate) open: BTreeSet<OpenName>,
    /// What some function names: parameters, mappings, conditions, for the unused ones.
    used: RefCell<BTreeSet<(Kind, &'t str)>>,
    findings: RefCell<Vec<Diagnostic>>,
}

/// What can be unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Parameter,
    Mapping,
    Condition,
}

/// The transforms of a template that change what is allowed in it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Transforms {
    /// `AWS::LanguageExtensions`.
    pub(crate) language_extensions: bool,
    /// `AWS::Serverless-2016-10-31`: resources that are not in the text will exist.
    pub(crate) serverless: bool,
    /// A macro or transform of which nothing is known: anything may change.
    pub(crate) unknown: bool,
}

/// A resource of the template.
#[derive(Clone, Copy)]
pub(crate) struct Resource<'t> {
    pub(crate) id: &'t str,
    /// Where its logical id stands.
    pub(crate) at: Position,
    pub(crate) body: &'t Node,
    /// Its `Type`, if that is a text.
    pub(crate) type_name: Option<&'t str>,
    /// What the registry knows of the type.
    pub(crate) schema: Option<&'static ResourceType>,
}

impl<'t> Resource<'t> {
    fn new(entry: &'t Entry) -> Self {
        let type_name = entry.value.get("Type").and_then(Node::as_text);
        Self {
            id: &entry.key,
            at: entry.at,
            body: &entry.value,
            type_name,
            schema: type_name.and_then(Registry::resource_type),
        }
    }

    /// Its `Properties`.
    pub(crate) fn properties(&self) -> Option<&'t Node> {
        self.body.get("Properties")
    }

    /// A top-level property.
    pub(crate) fn property(&self, name: &str) -> Option<&'t Node> {
        self.properties()?.get(name)
    }

    /// The condition on which it exists.
    pub(crate) fn condition(&self) -> Option<&'t str> {
        self.body.get("Condition").and_then(Node::as_text)
    }
}

impl<'t> Context<'t> {
    pub(crate) fn new(template: &'t Template, options: &'t Options) -> Self {
        let root = &template.root;
        let resources = section(root, "Resources");
        Self {
            root,
            options,
            bytes: template.bytes,
            number_keys: &template.number_keys,
            parameters: section(root, "Parameters"),
            mappings: section(root, "Mappings"),
            conditions: section(root, "Conditions"),
            resources: resources
                .iter()
                .map(|(id, entry)| (*id, Resource::new(entry)))
                .collect(),
            transforms: Transforms::of(root),
            solver: Solver::default(),
            lookups: Mappings::default(),
            open: BTreeSet::new(),
            used: RefCell::default(),
            findings: RefCell::default(),
        }
    }

    /// Records a finding about what stands at `at`. The finding gets the element, the property
    /// path and the place in the file from there; without a link of its own, that of the page of
    /// the resource's type.
    pub(crate) fn report(&self, place: &Place<'_, '_>, at: Position, finding: Diagnostic) {
        let mut finding = match place.path() {
            path if path.is_empty() => finding,
            path => finding.property(path),
        };
        if let Some(element) = place.element() {
            finding = finding.element(element);
        }
        if finding.links().is_empty() {
            let resource = place.element().and_then(|id| self.resources.get(id));
            let page = resource.and_then(|resource| Some(resource.schema?.docs()));
            finding = finding.link(page.unwrap_or_else(|| ANATOMY.to_owned()));
        }
        self.push(finding.located(SourceLocation {
            file: self.options.file.clone(),
            line: at.line,
            column: at.column,
        }));
    }

    /// Records a finding that has its place.
    pub(crate) fn push(&self, finding: Diagnostic) {
        let mut findings = self.findings.borrow_mut();
        if findings.len() < MAX_FINDINGS {
            findings.push(finding);
        }
    }

    /// Whether a section (`Resources`) may have an entry of that name that the text does not have:
    /// from a loop over what is known only at deployment, a transform or a macro.
    pub(crate) fn may_be_made(&self, section: &str, name: &str) -> bool {
        let mut loops = self.open.iter();
        self.transforms.unknown
            || loops.any(|open| open.section == section && open.may_be(name))
            || self
                .root
                .get(section)
                .is_some_and(|entries| entries.get("Fn::Transform").is_some())
    }

    /// Notes that something names this parameter, mapping or condition.
    pub(crate) fn mark_used(&self, kind: Kind, name: &'t str) {
        self.used.borrow_mut().insert((kind, name));
    }

    /// Whether something names it.
    pub(crate) fn is_used(&self, kind: Kind, name: &str) -> bool {
        self.used.borrow().contains(&(kind, name))
    }

    /// What `check` finds, kept apart from the findings so far.
    pub(crate) fn apart(&self, check: impl FnOnce()) -> Vec<Diagnostic> {
        let before = self.findings.take();
        check();
        self.findings.replace(before)
    }

    /// Whether no more findings are kept, so that making them is in vain.
    pub(crate) fn is_full(&self) -> bool {
        self.found() >= MAX_FINDINGS
    }

    /// How many findings there are so far.
    pub(crate) fn found(&self) -> usize {
        self.findings.borrow().len()
    }

    /// The findings so far.
    pub(crate) fn take(&self) -> Vec<Diagnostic> {
        self.findings.take()
    }
}

impl Transforms {
    /// The transforms that a template names.
    pub(crate) fn of(root: &Node) -> Self {
        let mut found = Self {
            // What a snippet that is put in at the top brings along is not known.
            unknown: root.get("Fn::Transform").is_some(),
            ..Self::default()
        };
        let Some(transform) = root.get("Transform") else {
            return found;
        };
        let one = std::slice::from_ref(transform);
        for item in transform.as_list().unwrap_or(one) {
            match item.as_text().or_else(|| item.get("Name")?.as_text()) {
                Some("AWS::LanguageExtensions") => found.language_extensions = true,
                Some("AWS::Serverless-2016-10-31") => found.serverless = true,
                Some(
                    "AWS::CodeDeployBlueGreen"
                    | "AWS::SecretsManager-2020-07-23"
                    | "AWS::SecretsManager-2024-09-16",
                ) => {}
                _ => found.unknown = true,
            }
        }
        found
    }
}

/// The entries of a section by logical id.
fn section<'t>(root: &'t Node, name: &str) -> Section<'t> {
    let entries = root.get(name).and_then(Node::as_map).map(Map::iter);
    entries
        .into_iter()
        .flatten()
        .map(|entry| (entry.key.as_str(), entry))
        .collect()
}
