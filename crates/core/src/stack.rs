//! The unit of deployment.

use std::fmt;
use std::ops::Deref;
use std::panic::Location;

use crate::element::OutputData;
use crate::env::Env;
use crate::names;
use crate::scope::Scope;
use crate::tree::{Kind, NodeId};
use crate::value::node::{Expr, Fields, Node, Pseudo};
use crate::value::{Arn, ArnParts, IntoValue, Json, Map, Name, Value, pseudo};

/// How a stack is made.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StackProps {
    pub(crate) env: Env,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) termination_protection: TerminationProtection,
    pub(crate) notification_arns: Vec<String>,
    pub(crate) references: CrossStackReferences,
}

/// Whether `DeleteStack` is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TerminationProtection {
    /// Deleting the stack is allowed. The default, as in CloudFormation.
    #[default]
    Disabled,
    /// Deleting the stack fails until the protection is switched off.
    Enabled,
}

/// How values of other stacks of the same account reach a stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CrossStackReferences {
    /// A plain output read with `Fn::GetStackOutput`, in any region. The default: the producing
    /// stack can be changed at any time.
    #[default]
    StackOutput,
    /// `Export` and `Fn::ImportValue`, in one region only. The exported value cannot be changed
    /// or removed while it is imported.
    Export,
}

impl StackProps {
    /// Account and region open, no description, no tags.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The account and region. Default: those of the stage, or open.
    #[must_use]
    pub fn env(mut self, env: Env) -> Self {
        self.env = env;
        self
    }

    /// The stack's name, 1 to 128 letters, digits and hyphens, starting with a letter. Default:
    /// made from the ids, as the CDK does. Changing it makes a new stack.
    #[must_use]
    pub fn stack_name(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// The template's description, up to 1,024 bytes.
    #[must_use]
    pub fn description(mut self, description: &str) -> Self {
        self.description = Some(description.to_owned());
        self
    }

    /// A tag of the stack itself, which CloudFormation hands on to its resources. Up to 50; a key
    /// has 1 to 128 characters and does not begin with `aws:`, a value has up to 256.
    #[must_use]
    pub fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }

    /// Refuses `DeleteStack`.
    #[must_use]
    pub fn termination_protection(mut self, protection: TerminationProtection) -> Self {
        self.termination_protection = protection;
        self
    }

    /// An SNS topic that is told of the stack's events. Up to 5.
    #[must_use]
    pub fn notification_arn(mut self, arn: &str) -> Self {
        self.notification_arns.push(arn.to_owned());
        self
    }

    /// How values of other stacks reach this one. Default: [`CrossStackReferences::StackOutput`].
    #[must_use]
    pub fn references(mut self, references: CrossStackReferences) -> Self {
        self.references = references;
        self
    }
}

impl From<Env> for StackProps {
    fn from(env: Env) -> Self {
        Self::new().env(env)
    }
}

pub(crate) struct StackData {
    pub(crate) props: StackProps,
    pub(crate) metadata: Fields,
    pub(crate) transforms: Vec<Node>,
    /// For a nested stack: the `AWS::CloudFormation::Stack` that stands for it in its parent.
    pub(crate) nested: Option<NodeId>,
}

impl StackData {
    pub(crate) fn new(props: StackProps) -> Self {
        Self {
            props,
            metadata: Fields::default(),
            transforms: Vec::new(),
            nested: None,
        }
    }
}

/// A stack of an app: one template, deployed to one account and region.
///
/// Everything that a [`Scope`] offers, a stack offers too.
#[derive(Clone, Copy)]
pub struct Stack<'a> {
    scope: Scope<'a>,
}

impl<'a> Stack<'a> {
    /// Adds a stack to a scope of an app or a stage.
    #[track_caller]
    pub fn new(scope: impl Into<Scope<'a>>, id: &str, props: impl Into<StackProps>) -> Self {
        let scope = scope.into();
        let mut props = props.into();
        props.env = props.env.or(&names::stage_env(scope));
        let problems: Vec<_> = props.env.problems().collect();
        let kind = Kind::Stack(Box::new(StackData::new(props)));
        let stack = Self::from_scope(scope.at(scope.insert(id, kind, Location::caller())));
        problems
            .into_iter()
            .for_each(|problem| stack.report(problem));
        stack
    }

    pub(crate) const fn from_scope(scope: Scope<'a>) -> Self {
        Self { scope }
    }

    /// The stack as a scope.
    #[must_use]
    pub const fn scope(self) -> Scope<'a> {
        self.scope
    }

    /// Account and region, as far as they are known.
    #[must_use]
    pub fn env(self) -> Env {
        self.data(|data| data.props.env.clone())
    }

    /// The account: its id, or `AWS::AccountId` where the environment is open.
    #[must_use]
    pub fn account(self) -> Value<str> {
        match self.env().account() {
            Some(account) => account.into_value(),
            None => Value::from_expr(Expr::Of(self.node(), Pseudo::AccountId)),
        }
    }

    /// The region: its code, or `AWS::Region` where the environment is open.
    #[must_use]
    pub fn region(self) -> Value<str> {
        match self.env().region() {
            Some(region) => region.into_value(),
            None => Value::from_expr(Expr::Of(self.node(), Pseudo::Region)),
        }
    }

    /// The partition: its name, or `AWS::Partition` where the region is open.
    #[must_use]
    pub fn partition(self) -> Value<str> {
        match self.env().partition() {
            Some(partition) => partition.into_value(),
            None => pseudo::partition(),
        }
    }

    /// The parts of an ARN in this stack's partition, region and account.
    #[must_use]
    pub fn arn(self, service: &str, resource: impl IntoValue<str>) -> ArnParts {
        ArnParts::new(service, resource)
            .partition(self.partition())
            .region(self.region())
            .account(self.account())
    }

    /// The stack's name: given, or made from the ids as the CDK does.
    #[must_use]
    pub fn name(self) -> String {
        names::stack_name(&self.app().tree.borrow(), self.node())
    }

    /// Adds a transform (a macro) that CloudFormation runs over the template.
    pub fn transform(self, name: &str) {
        self.add_transform(Node::text(name.to_owned()));
    }

    /// Adds a transform with parameters, such as `AWS::Include` with its `Location`.
    pub fn transform_with(self, name: &str, parameters: impl IntoValue<Map<Json>>) {
        self.add_transform(Node::map([
            ("Name", Node::text(name.to_owned())),
            ("Parameters", parameters.into_value().into_node()),
        ]));
    }

    fn add_transform(self, transform: Node) {
        self.change(|data| {
            if !data.transforms.contains(&transform) {
                data.transforms.push(transform);
            }
        });
    }

    /// Sets an entry of the template's `Metadata`.
    pub fn metadata(self, key: &str, value: impl IntoValue<Json>) {
        let value = value.into_value().into_node();
        self.change(|data| data.metadata.set(key.to_owned(), value));
    }

    fn data<O: Default>(self, read: impl FnOnce(&StackData) -> O) -> O {
        let tree = self.app().tree.borrow();
        tree.stack_data(self.node()).map(read).unwrap_or_default()
    }

    fn change(self, change: impl FnOnce(&mut StackData)) {
        let mut tree = self.app().tree.borrow_mut();
        if let Some(data) = tree.stack_data_mut(self.node()) {
            change(data);
        }
    }
}

impl<'a> Deref for Stack<'a> {
    type Target = Scope<'a>;

    fn deref(&self) -> &Scope<'a> {
        &self.scope
    }
}

impl<'a> From<Stack<'a>> for Scope<'a> {
    fn from(stack: Stack<'a>) -> Self {
        stack.scope
    }
}

impl From<Stack<'_>> for NodeId {
    fn from(stack: Stack<'_>) -> Self {
        stack.node()
    }
}

impl fmt::Debug for Stack<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stack({})", self.path())
    }
}

impl From<&str> for OutputData {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

macro_rules! output_of {
    ($([$($generics:tt)*] $meaning:ty),+ $(,)?) => {$(
        impl<$($generics)*> From<Value<$meaning>> for OutputData {
            fn from(value: Value<$meaning>) -> Self {
                Self::of_node(value.into_node())
            }
        }
    )+};
}

// Not of lists: an output is one text.
output_of!([] str, [] bool, [] i64, [] Json, [R: ?Sized] Arn<R>, [R: ?Sized] Name<R>);
