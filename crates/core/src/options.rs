//! What a resource has besides its properties, and the ways out of the typed world.

use std::fmt;
use std::time::Duration;

use crate::diagnostic::Diagnostic;
use crate::element::Condition;
use crate::overrides::{Override, Path};
use crate::props::Props;
use crate::resource::{ResourceId, ResourceMeta};
use crate::scope::Scope;
use crate::tree::NodeId;
use crate::value::node::{Expr, Fields, Node};
use crate::value::{IntoValue, Json, Value};

/// What the tree knows of a resource's type.
pub(crate) enum TypeFacts {
    Known(&'static ResourceMeta),
    Raw(String),
}

/// A resource in the tree.
pub(crate) struct ResourceData {
    pub(crate) facts: TypeFacts,
    pub(crate) props: Props,
    /// Attributes such as `Condition` and `DeletionPolicy`, by name; `DependsOn` is in the tree.
    pub(crate) attributes: Fields,
    pub(crate) overrides: Vec<Override>,
    pub(crate) logical_id: Option<String>,
}

impl ResourceData {
    pub(crate) fn new(facts: TypeFacts, props: Props) -> Self {
        Self {
            facts,
            props,
            attributes: Fields::default(),
            overrides: Vec::new(),
            logical_id: None,
        }
    }

    pub(crate) fn type_name(&self) -> &str {
        match &self.facts {
            TypeFacts::Known(meta) => meta.type_name,
            TypeFacts::Raw(name) => name,
        }
    }

    /// The type's name as a value, without a copy where it is known at compile time.
    pub(crate) fn type_node(&self) -> Node {
        match &self.facts {
            TypeFacts::Known(meta) => Node::text(meta.type_name),
            TypeFacts::Raw(name) => Node::text(name.clone()),
        }
    }

    pub(crate) fn meta(&self) -> Option<&'static ResourceMeta> {
        match self.facts {
            TypeFacts::Known(meta) => Some(meta),
            TypeFacts::Raw(_) => None,
        }
    }
}

/// What happens to the real thing when its resource leaves the stack or is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalPolicy {
    /// It is deleted: `DeletionPolicy` and `UpdateReplacePolicy` `Delete`.
    Destroy,
    /// It stays: both `Retain`.
    Retain,
    /// A snapshot is taken, for the types that have snapshots: both `Snapshot`.
    Snapshot,
    /// It stays, unless the stack's creation fails: `RetainExceptOnCreate` and `Retain`.
    RetainOnUpdateOrDelete,
}

/// A value of `DeletionPolicy` or `UpdateReplacePolicy`.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// The thing is deleted.
    Delete,
    /// The thing stays.
    Retain,
    /// The thing stays, unless the stack's creation fails.
    RetainExceptOnCreate,
    /// A snapshot is taken, for the types that have snapshots.
    Snapshot,
}

impl DeletionPolicy {
    const fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// The types whose `DeletionPolicy` may be `Snapshot`.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html>
const SNAPSHOT_TYPES: [&str; 8] = [
    "::Volume",
    "::CacheCluster",
    "::ReplicationGroup",
    "::DBCluster",
    "::DBInstance",
    "::Cluster",
    "::Domain",
    "::DBSnapshot",
];

/// The attributes and escape hatches of one resource, from
/// [`Scope::resource`](crate::Scope::resource).
pub struct ResourceHandle<'a, R> {
    scope: Scope<'a>,
    id: ResourceId<R>,
}

impl<R> Clone for ResourceHandle<'_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for ResourceHandle<'_, R> {}

impl<'a, R> ResourceHandle<'a, R> {
    pub(crate) const fn new(scope: Scope<'a>, id: ResourceId<R>) -> Self {
        Self { scope, id }
    }

    /// The resource.
    #[must_use]
    pub const fn id(self) -> ResourceId<R> {
        self.id
    }

    /// `Condition`: the resource exists only if it holds.
    pub fn condition(self, condition: Condition) -> Self {
        self.attribute("Condition", Node::expr(Expr::LogicalId(condition.id())))
    }

    /// `DependsOn`: the resource is made after everything in `other`.
    pub fn depends_on(self, other: impl Into<NodeId>) -> Self {
        self.scope.depends_on(other);
        self
    }

    /// `DeletionPolicy` and `UpdateReplacePolicy`.
    pub fn removal_policy(self, policy: RemovalPolicy) -> Self {
        let (deletion, replacement) = match policy {
            RemovalPolicy::Destroy => ("Delete", "Delete"),
            RemovalPolicy::Retain => ("Retain", "Retain"),
            RemovalPolicy::Snapshot => ("Snapshot", "Snapshot"),
            RemovalPolicy::RetainOnUpdateOrDelete => ("RetainExceptOnCreate", "Retain"),
        };
        if policy == RemovalPolicy::Snapshot {
            self.check_snapshot();
        }
        self.attribute("DeletionPolicy", Node::text(deletion))
            .attribute("UpdateReplacePolicy", Node::text(replacement))
    }

    /// `DeletionPolicy` alone.
    pub fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        self.attribute("DeletionPolicy", Node::text(policy.name()))
    }

    /// `UpdateReplacePolicy` alone: what happens to the old thing when an update replaces it.
    /// [`DeletionPolicy::RetainExceptOnCreate`] counts as `Retain`, which is what it means there.
    pub fn update_replace_policy(self, policy: DeletionPolicy) -> Self {
        let policy = match policy {
            DeletionPolicy::RetainExceptOnCreate => DeletionPolicy::Retain,
            other => other,
        };
        self.attribute("UpdateReplacePolicy", Node::text(policy.name()))
    }

    /// `CreationPolicy`: the resource counts as created after `count` signals within `timeout`.
    pub fn creation_signals(self, count: u32, timeout: Duration) -> Self {
        let signal = Node::map([
            ("Count", Node::Int(count.into())),
            ("Timeout", Node::text(format!("PT{}S", timeout.as_secs()))),
        ]);
        self.attribute("CreationPolicy", Node::map([("ResourceSignal", signal)]))
    }

    /// `CreationPolicy`, as CloudFormation takes it.
    pub fn creation_policy(self, policy: impl IntoValue<Json>) -> Self {
        self.attribute("CreationPolicy", policy.into_value().into_node())
    }

    /// `UpdatePolicy`, as CloudFormation takes it.
    pub fn update_policy(self, policy: impl IntoValue<Json>) -> Self {
        self.attribute("UpdatePolicy", policy.into_value().into_node())
    }

    /// An entry of the resource's `Metadata`.
    pub fn metadata(self, key: &str, value: impl IntoValue<Json>) -> Self {
        let value = value.into_value().into_node();
        self.change(|data| {
            if data.attributes.get("Metadata").is_none() {
                data.attributes
                    .set("Metadata", Node::Map(Fields::default()));
            }
            if let Some(Node::Map(metadata)) = data.attributes.get_mut("Metadata") {
                metadata.set(key.to_owned(), value);
            }
        })
    }

    /// A property that the type does not declare, or a value it does not allow.
    pub fn raw_property(self, name: &str, value: impl IntoValue<Json>) -> Self {
        self.change(|data| data.props.set_raw(name, value.into_value()))
    }

    /// Sets what is at `path` in the finished resource, such as `Properties.Tags.0.Value` or
    /// `DeletionPolicy`. A dot inside a name is written `\.`; list items go by index, and the
    /// index after the last one appends. Objects are merged, everything else is replaced.
    ///
    /// A path that leads through text or past the end of a list is an error at synthesis.
    pub fn override_at(self, path: &str, value: impl IntoValue<Json>) -> Self {
        let path = Path::parse(path);
        let value = value.into_value().into_node();
        self.change(|data| data.overrides.push(Override::Set(path, value)))
    }

    /// Removes what is at `path` in the finished resource. Nothing there is an error at
    /// synthesis, so that an override which no longer does anything is noticed.
    pub fn delete_at(self, path: &str) -> Self {
        let path = Path::parse(path);
        self.change(|data| data.overrides.push(Override::Delete(path)))
    }

    /// Fixes the logical id, whatever the construct ids are: to keep a resource that is
    /// deployed already. 1 to 255 letters and digits.
    pub fn logical_id(self, id: &str) -> Self {
        self.change(|data| data.logical_id = Some(id.to_owned()))
    }

    /// The value of a property, as it stands.
    #[must_use]
    pub fn property(self, name: &str) -> Option<Value<Json>> {
        let tree = self.scope.app().tree.borrow();
        tree.resource(self.id.node())?.props.get(name)
    }

    fn attribute(self, name: &'static str, value: Node) -> Self {
        self.change(|data| data.attributes.set(name, value))
    }

    fn change(self, change: impl FnOnce(&mut ResourceData)) -> Self {
        let mut tree = self.scope.app().tree.borrow_mut();
        match tree.resource_mut(self.id.node()) {
            Some(data) => change(data),
            None => {
                drop(tree);
                self.scope.report(
                    Diagnostic::error("tree/unknown-resource", "this is no resource of this app")
                        .help("use ids of the same app, and not from inside an edit of it")
                        .structural(),
                );
            }
        }
        self
    }

    fn check_snapshot(self) {
        let tree = self.scope.app().tree.borrow();
        let name = tree
            .resource(self.id.node())
            .map(|data| data.type_name().to_owned());
        drop(tree);
        let Some(name) = name else { return };
        if !SNAPSHOT_TYPES.iter().any(|suffix| name.ends_with(suffix)) {
            let message = format!("`{name}` has no snapshots");
            self.scope.report(
                Diagnostic::error("resource/snapshot", message)
                    .help("use `RemovalPolicy::Retain` to keep the data"),
            );
        }
    }
}

impl<R> fmt::Debug for ResourceHandle<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResourceHandle({})", self.scope.path())
    }
}
