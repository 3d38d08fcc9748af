//! What a resource type is, and how a placed resource is referred to.

use std::fmt;
use std::marker::PhantomData;

use crate::diagnostic::Diagnostic;
use crate::props::Props;
use crate::tree::NodeId;
use crate::value::node::{Expr, Shape, Text};
use crate::value::{Arn, IntoValue, Json, List, Name, Value};

/// A CloudFormation resource type: plain data until it is placed with
/// [`Scope::add`](crate::Scope::add).
pub trait Resource: Sized {
    /// Facts about the type.
    const META: &'static ResourceMeta;

    /// What `Ref` of such a resource means.
    type Ref: ?Sized;

    /// The type over properties that are already there.
    fn from_props(props: Props) -> Self;

    /// The properties.
    fn into_props(self) -> Props;

    /// The properties, to change them.
    fn props_mut(&mut self) -> &mut Props;
}

/// Facts about a resource type that synthesis needs. They come from the registry.
#[derive(Debug)]
pub struct ResourceMeta {
    /// Such as `AWS::S3::Bucket`.
    pub type_name: &'static str,
    /// The type's page in the AWS documentation.
    pub docs: &'static str,
    /// How the type takes tags.
    pub tags: Tagging,
    /// The property that sets the physical name which `Ref` returns.
    pub name_property: Option<&'static str>,
    /// The ARN's form, such as `arn:${Partition}:s3:::${BucketName}`.
    pub arn: Option<&'static str>,
    /// Whether deleting the resource deletes data.
    pub stateful: bool,
    /// The required properties.
    pub required: &'static [&'static str],
    /// What is wrong with the final properties, tags and overrides included, where the type has
    /// checks beyond `required`. Synthesis adds path and source location; a finding that is
    /// reported already is not repeated.
    pub check: Option<fn(&Props) -> Vec<Diagnostic>>,
}

/// How a resource type takes tags, and under which property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// Not at all.
    None,
    /// A list of `{Key, Value}`.
    List(&'static str),
    /// An object from key to value.
    Map(&'static str),
    /// A list of `{Key, Value, PropagateAtLaunch}`.
    AutoScaling(&'static str),
}

impl Tagging {
    /// The property that holds the tags.
    pub(crate) const fn property(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::List(name) | Self::Map(name) | Self::AutoScaling(name) => Some(name),
        }
    }
}

/// A type that has its ARN as an attribute.
pub trait HasArn: Resource {
    /// The attribute.
    const ARN: Attribute<Self, Arn<Self>>;
}

/// A type whose `Ref` returns its physical name.
pub trait HasName: Resource<Ref = Name<Self>> {}

/// An attribute of the resource type `R` that means `T`, for [`ResourceId::get_att`].
pub struct Attribute<R, T: ?Sized> {
    name: &'static str,
    shape: Shape,
    meaning: PhantomData<fn(&R, &T)>,
}

impl<R, T: ?Sized> Attribute<R, T> {
    /// The attribute called `name`, such as `Arn` or `Endpoint.Address`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            shape: Shape::One,
            meaning: PhantomData,
        }
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<R, T: ?Sized> Attribute<R, List<T>> {
    /// The attribute called `name`, which is a list.
    #[must_use]
    pub const fn list(name: &'static str) -> Self {
        Self {
            name,
            shape: Shape::Many,
            meaning: PhantomData,
        }
    }
}

impl<R, T: ?Sized> Clone for Attribute<R, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, T: ?Sized> Copy for Attribute<R, T> {}

impl<R, T: ?Sized> fmt::Debug for Attribute<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attribute({})", self.name)
    }
}

/// A resource of type `R` in an app's tree. A `Copy` id, valid for the app that made it.
pub struct ResourceId<R> {
    node: NodeId,
    kind: PhantomData<fn(&R)>,
}

impl<R> ResourceId<R> {
    pub(crate) const fn new(node: NodeId) -> Self {
        Self {
            node,
            kind: PhantomData,
        }
    }

    /// The resource's place in the tree.
    #[must_use]
    pub const fn node(self) -> NodeId {
        self.node
    }

    /// `Fn::GetAtt`: an attribute of the resource, such as `key.get_att(CfnKey::ARN)`.
    #[must_use]
    pub fn get_att<T: ?Sized>(self, attribute: Attribute<R, T>) -> Value<T> {
        Value::from_expr(Expr::GetAtt(
            self.node,
            Text::Borrowed(attribute.name),
            attribute.shape,
        ))
    }

    /// `Fn::GetAtt` of an attribute that the type does not declare.
    #[must_use]
    pub fn get_att_raw(self, name: &str) -> Value<Json> {
        Value::from_expr(Expr::GetAtt(
            self.node,
            Text::Owned(name.to_owned()),
            Shape::One,
        ))
    }
}

impl<R: Resource> ResourceId<R> {
    /// `Ref`: what it returns depends on the type, often the physical name.
    #[must_use]
    pub fn reference(self) -> Value<R::Ref> {
        Value::from_expr(Expr::Ref(self.node))
    }
}

impl<R> Clone for ResourceId<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for ResourceId<R> {}

impl<R> PartialEq for ResourceId<R> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

impl<R> Eq for ResourceId<R> {}

impl<R> fmt::Debug for ResourceId<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResourceId({:?})", self.node)
    }
}

impl<R> From<ResourceId<R>> for NodeId {
    fn from(id: ResourceId<R>) -> Self {
        id.node
    }
}

/// A resource of any type, known or unknown: the way out when a type or a property is newer than
/// this library.
///
/// ```
/// use catchment_core::{App, Env, RawResource};
///
/// let app = App::new();
/// let stack = app.stack("Logs", Env::agnostic());
/// stack.add_raw("Thing", RawResource::new("AWS::New::Thing").property("Size", 3));
/// let assembly = app.synth().unwrap();
/// assert_eq!(
///     assembly.stack("Logs").unwrap().template_json(),
///     r#"{"Resources":{"Thing":{"Type":"AWS::New::Thing","Properties":{"Size":3}}}}"#,
/// );
/// ```
#[derive(Clone, Debug)]
pub struct RawResource {
    pub(crate) type_name: String,
    pub(crate) props: Props,
}

impl RawResource {
    /// A resource of `type_name`, such as `AWS::New::Thing` or `Custom::Thing`.
    #[must_use]
    pub fn new(type_name: &str) -> Self {
        Self {
            type_name: type_name.to_owned(),
            props: Props::new(),
        }
    }

    /// Sets a property.
    #[must_use]
    pub fn property(mut self, name: &str, value: impl IntoValue<Json>) -> Self {
        self.props.set_raw(name, value.into_value());
        self
    }
}

/// The type parameter of a [`ResourceId`] whose resource was added raw.
#[derive(Debug)]
pub struct Untyped(Props);

impl Resource for Untyped {
    const META: &'static ResourceMeta = &ResourceMeta {
        type_name: "",
        docs: "",
        tags: Tagging::None,
        name_property: None,
        arn: None,
        stateful: false,
        required: &[],
        check: None,
    };

    type Ref = Json;

    fn from_props(props: Props) -> Self {
        Self(props)
    }

    fn into_props(self) -> Props {
        self.0
    }

    fn props_mut(&mut self) -> &mut Props {
        &mut self.0
    }
}
