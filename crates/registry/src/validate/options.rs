//! What a check is told beside the template.

use std::collections::BTreeMap;

use super::nested::NestedParameters;

/// What is known of a template beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The file that it is from, for the places of findings.
    pub file: String,
    /// The regions that it is for. Types that do not exist there are found. None: every region
    /// that a type exists in will do.
    pub regions: Vec<String>,
    /// The parameters of templates that nested stacks are made from, by what names the template.
    pub nested: BTreeMap<String, NestedParameters>,
}

impl Options {
    /// A template of which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The file that it is from.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = file.into();
        self
    }

    /// One more region that it is for: `ca-central-1`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.regions.push(region.into());
        self
    }

    /// The parameters of a template that nested stacks are made from, named as the template around
    /// it names it: `./network.yaml`. See [`nested_templates`](crate::nested_templates).
    #[must_use]
    pub fn nested(mut self, name: impl Into<String>, parameters: NestedParameters) -> Self {
        self.nested.insert(name.into(), parameters);
        self
    }
}
