//! Tags that scopes hand down.

pub(crate) mod check;

use std::collections::BTreeMap;

use crate::resource::Tagging;
use crate::tree::{NodeId, Tree};
use crate::value::node::{Expr, Node};

/// What a tag of a scope applies to, and how strongly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagOptions {
    priority: Option<i32>,
    include: Vec<String>,
    exclude: Vec<String>,
    launched: AppliesToLaunched,
}

/// Whether an Auto Scaling group hands a tag on to the instances that it launches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppliesToLaunched {
    /// Instances get the tag. The default, as in the CDK.
    Instances,
    /// Only the group has the tag.
    GroupOnly,
}

impl TagOptions {
    /// All taggable resources, priority 100 (200 for removals), instances included.
    #[must_use]
    pub fn new() -> Self {
        Self {
            priority: None,
            include: Vec::new(),
            exclude: Vec::new(),
            launched: AppliesToLaunched::Instances,
        }
    }

    /// Higher priorities win over lower ones, whatever the scope. Tags that a resource has as a
    /// property count as 50.
    #[must_use]
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Only resources of these types.
    #[must_use]
    pub fn include(mut self, types: &[&str]) -> Self {
        self.include
            .extend(types.iter().map(|name| (*name).to_owned()));
        self
    }

    /// All but resources of these types.
    #[must_use]
    pub fn exclude(mut self, types: &[&str]) -> Self {
        self.exclude
            .extend(types.iter().map(|name| (*name).to_owned()));
        self
    }

    /// For Auto Scaling groups: whether launched instances get the tag.
    #[must_use]
    pub fn launched(mut self, launched: AppliesToLaunched) -> Self {
        self.launched = launched;
        self
    }

    fn covers(&self, resource_type: &str) -> bool {
        let named = |types: &[String]| types.iter().any(|name| name == resource_type);
        (self.include.is_empty() || named(&self.include)) && !named(&self.exclude)
    }
}

impl Default for TagOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// A tag set or removed at a scope.
pub(crate) struct TagOp {
    key: String,
    value: Option<String>,
    options: TagOptions,
}

impl TagOp {
    pub(crate) fn set(key: &str, value: &str, options: TagOptions) -> Self {
        Self {
            key: key.to_owned(),
            value: Some(value.to_owned()),
            options,
        }
    }

    pub(crate) fn remove(key: &str, options: TagOptions) -> Self {
        Self {
            key: key.to_owned(),
            value: None,
            options,
        }
    }

    fn priority(&self) -> i32 {
        let default = if self.value.is_some() { 100 } else { 200 };
        self.options.priority.unwrap_or(default)
    }
}

/// The priority of tags that a resource has as a property.
const OWN_PRIORITY: i32 = 50;

struct Winner {
    priority: i32,
    value: Option<Node>,
    launched: bool,
}

/// The resource's tag property with inherited tags added, if it takes tags and scopes give any.
///
/// Sorted by key. Tags that are one intrinsic function as a whole are left alone.
pub(crate) fn tagged(tree: &Tree, id: NodeId) -> Option<(&'static str, Node)> {
    let data = tree.resource(id)?;
    let shape = data.meta()?.tags;
    let property = shape.property()?;
    let mut scopes: Vec<NodeId> = tree
        .ancestors(id)
        .filter(|scope| {
            tree.extras(*scope)
                .is_some_and(|extras| !extras.tags.is_empty())
        })
        .collect();
    if scopes.is_empty() {
        return None;
    }
    scopes.reverse();
    let mut rest = Vec::new();
    let mut winners = own_tags(data.props.0.get(property), &mut rest)?;
    let ops = scopes
        .iter()
        .filter_map(|scope| tree.extras(*scope))
        .flat_map(|extras| &extras.tags)
        .filter(|op| op.options.covers(data.type_name()));
    for op in ops {
        let stronger = winners
            .get(&op.key)
            .is_none_or(|winner| op.priority() >= winner.priority);
        if stronger {
            let winner = Winner {
                priority: op.priority(),
                value: op.value.clone().map(Node::text),
                launched: op.options.launched == AppliesToLaunched::Instances,
            };
            winners.insert(op.key.clone(), winner);
        }
    }
    Some((property, shaped(shape, winners, rest)))
}

/// The tags that the resource has as a property; items whose key is not known yet go to `rest`.
/// `None` when the property is an intrinsic function as a whole.
fn own_tags(own: Option<&Node>, rest: &mut Vec<Node>) -> Option<BTreeMap<String, Winner>> {
    let mut winners = BTreeMap::new();
    let mut keep = |key: &str, value: Node, launched: bool| {
        let winner = Winner {
            priority: OWN_PRIORITY,
            value: Some(value),
            launched,
        };
        winners.insert(key.to_owned(), winner);
    };
    match own {
        None => {}
        Some(Node::Map(fields)) => {
            fields
                .iter()
                .for_each(|(key, value)| keep(key, value.clone(), true));
        }
        Some(Node::List(items)) => {
            for item in items {
                let field = |name| match item {
                    Node::Map(fields) => fields.get(name),
                    _ => None,
                };
                let launched = field("PropagateAtLaunch") != Some(&Node::Bool(false));
                match (field("Key"), field("Value")) {
                    (Some(Node::Str(key)), Some(value)) => keep(key, value.clone(), launched),
                    _ => rest.push(item.clone()),
                }
            }
        }
        Some(Node::Expr(expr)) if matches!(**expr, Expr::Invalid(_)) => {}
        Some(_) => return None,
    }
    Some(winners)
}

fn shaped(shape: Tagging, winners: BTreeMap<String, Winner>, rest: Vec<Node>) -> Node {
    let standing = winners
        .into_iter()
        .filter_map(|(key, winner)| Some((key, winner.value?, winner.launched)));
    if let Tagging::Map(_) = shape {
        return Node::map(standing.map(|(key, value, _)| (key, value)));
    }
    let with_launch = matches!(shape, Tagging::AutoScaling(_));
    let items = standing.map(|(key, value, launched)| {
        let mut entries = vec![("Key", Node::text(key)), ("Value", value)];
        if with_launch {
            entries.push(("PropagateAtLaunch", Node::Bool(launched)));
        }
        Node::map(entries)
    });
    Node::List(items.chain(rest).collect())
}
