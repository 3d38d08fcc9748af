//! The parts of a template besides resources.

mod condition;
mod for_each;
mod mapping;
mod output;
mod parameter;
mod rule;

pub use condition::Condition;
pub use for_each::ForEach;
pub use mapping::{Mapping, MappingData};
pub use output::OutputData;
pub use parameter::{Parameter, ParameterData};
pub use rule::RuleData;

use crate::diagnostic::Diagnostic;
use crate::tree::Kind;
use crate::value::node::{Fields, Node};

/// The sections of a template that elements go to, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    Parameters,
    Mappings,
    Conditions,
    Rules,
    Resources,
    Outputs,
}

impl Section {
    pub(crate) const ALL: [Self; 6] = [
        Self::Parameters,
        Self::Mappings,
        Self::Conditions,
        Self::Rules,
        Self::Resources,
        Self::Outputs,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Parameters => "Parameters",
            Self::Mappings => "Mappings",
            Self::Conditions => "Conditions",
            Self::Rules => "Rules",
            Self::Resources => "Resources",
            Self::Outputs => "Outputs",
        }
    }
}

/// An element in the tree.
pub(crate) struct ElementData {
    pub(crate) section: Section,
    pub(crate) body: Node,
    /// The key in the section, where it is no logical id: `Fn::ForEach::…`.
    pub(crate) key: Option<String>,
    /// The value that the plan gives to a parameter.
    pub(crate) value: Option<String>,
    /// Findings made before the element had a place.
    pub(crate) problems: Vec<Diagnostic>,
}

/// An element on its way into the tree.
pub(crate) struct Element(ElementData);

impl Element {
    pub(crate) fn new(section: Section, body: Node) -> Self {
        Self(ElementData {
            section,
            body,
            key: None,
            value: None,
            problems: Vec::new(),
        })
    }

    pub(crate) fn fields(section: Section, fields: Fields) -> Self {
        Self::new(section, Node::Map(fields))
    }

    pub(crate) fn key(mut self, key: String) -> Self {
        self.0.key = Some(key);
        self
    }

    pub(crate) fn value(mut self, value: Option<String>) -> Self {
        self.0.value = value;
        self
    }

    pub(crate) fn problems(mut self, problems: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.0.problems.extend(problems);
        self
    }

    pub(crate) fn into_kind(self) -> Kind {
        Kind::Element(Box::new(self.0))
    }
}
