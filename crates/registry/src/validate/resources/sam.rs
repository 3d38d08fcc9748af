//! What the transform of SAM takes.

use std::sync::OnceLock;

use crate::model::ResourceType;
use crate::parse::parse;

/// The page of SAM's resource types.
pub(super) const PAGE: &str = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html";

/// What the names of SAM's types begin with.
pub(super) const PREFIX: &str = "AWS::Serverless::";

static TYPES: OnceLock<Vec<ResourceType>> = OnceLock::new();

/// A resource type of SAM.
pub(super) fn resource_type(name: &str) -> Option<&'static ResourceType> {
    types().iter().find(|known| known.name == name)
}

/// The names of SAM's resource types.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    types().iter().map(|known| known.name.as_str())
}

fn types() -> &'static [ResourceType] {
    // A test parses the text, so that there is never an error here.
    TYPES.get_or_init(|| parse(include_str!("sam.txt")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_of_sam_can_be_read() {
        let types = parse(include_str!("sam.txt")).unwrap();
        assert_eq!(types.len(), 14);
        assert!(types.iter().all(|known| known.name.starts_with(PREFIX)));
        assert!(resource_type("AWS::Serverless::Function").is_some());
    }
}
