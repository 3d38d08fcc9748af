//! What IAM policies may name.

/// A service, as policies name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IamService {
    /// What its actions begin with: `s3`.
    pub prefix: String,
    /// Its kinds of resources.
    pub resources: Vec<IamResource>,
    /// Its actions, in alphabetical order whatever their case.
    pub actions: Vec<IamAction>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamAction {
    /// Its name without the prefix, as AWS writes it: `GetObject`. Where that is not known, it is in
    /// lower case. IAM does not distinguish the case.
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

/// The condition keys with one prefix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConditionKeys {
    /// What they begin with: a service's prefix, or `aws` for those of all services.
    pub prefix: String,
    /// Their names without the prefix, as AWS writes them, in alphabetical order whatever their
    /// case; `${…}` stands for any text: `RequestTag/${TagKey}`. IAM does not distinguish the case.
    pub names: Vec<String>,
}

/// The bytes of a name in lower case, to compare names with.
pub(crate) fn in_any_case(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|byte| byte.to_ascii_lowercase())
}

impl IamService {
    /// The action of that name, in any case.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&IamAction> {
        let position = self
            .actions
            .binary_search_by(|action| in_any_case(&action.name).cmp(in_any_case(name)))
            .ok()?;
        self.actions.get(position)
    }

    /// The kind of resource of that name.
    #[must_use]
    pub fn resource(&self, name: &str) -> Option<&IamResource> {
        self.resources.iter().find(|resource| resource.name == name)
    }
}
