//! What IAM policies may name.

/// A service, as policies name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IamService {
    /// What its actions begin with: `s3`.
    pub prefix: String,
    /// Its kinds of resources.
    pub resources: Vec<IamResource>,
    /// Its actions, in lower case, in alphabetical order. IAM does not distinguish the case.
    pub actions: Vec<IamAction>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IamAction {
    /// Its name without the prefix, in lower case: `getobject`.
    pub name: String,
    /// The kinds of resources that it can be restricted to, see [`IamResource::name`]. Empty: only
    /// `*`.
    pub resources: Vec<String>,
}

/// A kind of resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamResource {
    /// Its name: `bucket`.
    pub name: String,
    /// What its ARNs look like; `*` stands for any text: `arn:${Partition}:s3:::*`.
    pub arns: Vec<String>,
}

impl IamService {
    /// The action of that name, in any case.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&IamAction> {
        let name = name.to_ascii_lowercase();
        let position = self
            .actions
            .binary_search_by(|action| action.name.as_str().cmp(&name))
            .ok()?;
        self.actions.get(position)
    }

    /// The kind of resource of that name.
    #[must_use]
    pub fn resource(&self, name: &str) -> Option<&IamResource> {
        self.resources.iter().find(|resource| resource.name == name)
    }
}
