//! The regions of AWS.

/// A region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its name: `eu-west-1`.
    pub name: String,
    /// Its partition: `aws`.
    pub partition: String,
    /// The names of its availability zones: `eu-west-1a`. An account may not have all of them.
    pub zones: Vec<String>,
    /// Whether the registry says which types it has. Where it does not,
    /// [`ResourceType::regions`](crate::ResourceType::regions) says nothing of it.
    pub listed: bool,
}
