//! Stacks inside stacks.

use std::panic::Location;

use crate::options::RemovalPolicy;
use crate::resource::{RawResource, ResourceId, Untyped};
use crate::scope::Scope;
use crate::stack::{Stack, StackData, StackProps};
use crate::tree::Kind;
use crate::value::{IntoValue, Value};

/// How a nested stack is made.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NestedStackProps {
    description: Option<String>,
    template_url: Option<Value<str>>,
}

impl NestedStackProps {
    /// The template's file beside the parent's, for `aws cloudformation package` to upload.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The template's description, up to 1,024 bytes.
    #[must_use]
    pub fn description(mut self, description: &str) -> Self {
        self.description = Some(description.to_owned());
        self
    }

    /// Where the template will be, as an S3 URL, if you upload it yourself. Default: the file's
    /// name, which `aws cloudformation package` uploads and replaces.
    #[must_use]
    pub fn template_url(mut self, url: impl IntoValue<str>) -> Self {
        self.template_url = Some(url.into_value());
        self
    }
}

/// A stack that is a resource of another stack: `AWS::CloudFormation::Stack`.
///
/// Account and region are those of the parent. Values travel between the two as parameters and
/// outputs, which synthesis makes.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>
#[derive(Clone, Copy, Debug)]
pub struct NestedStack<'a> {
    stack: Stack<'a>,
    resource: ResourceId<Untyped>,
}

impl<'a> NestedStack<'a> {
    /// Adds a nested stack to a stack, or to a construct in it.
    #[track_caller]
    pub fn new(scope: impl Into<Scope<'a>>, id: &str, props: NestedStackProps) -> Self {
        let scope = scope.into();
        let env = scope.stack().map(Stack::env).unwrap_or_default();
        let mut stack_props = StackProps::new().env(env);
        stack_props.description = props.description;
        // The ids are the CDK's, so that the resource has the same logical id.
        let resource = scope
            .construct_of(
                &format!("{id}.NestedStack"),
                "catchment.NestedStackResource",
            )
            .add_raw(
                &format!("{id}.NestedStackResource"),
                RawResource::new("AWS::CloudFormation::Stack"),
            );
        let mut data = StackData::new(stack_props);
        data.nested = Some(resource.node());
        let node = scope.insert(id, Kind::Stack(Box::new(data)), Location::caller());
        let stack = Stack::from_scope(scope.at(node));
        let file = || crate::assembly::nested_template_file(&scope.app().tree.borrow(), node);
        let url = props.template_url.unwrap_or_else(|| file().into_value());
        scope
            .resource(resource)
            .raw_property("TemplateURL", url.untyped())
            .removal_policy(RemovalPolicy::Destroy);
        Self { stack, resource }
    }

    /// The stack inside, to add to.
    #[must_use]
    pub const fn stack(self) -> Stack<'a> {
        self.stack
    }

    /// The resource that stands for it in its parent.
    #[must_use]
    pub const fn resource(self) -> ResourceId<Untyped> {
        self.resource
    }
}

impl<'a> From<NestedStack<'a>> for Scope<'a> {
    fn from(nested: NestedStack<'a>) -> Self {
        nested.stack.scope()
    }
}
