//! What the registry knows of a resource type.

mod conditional;
mod iam;
mod lifecycle;
mod list;
mod place;
mod shape;

pub use conditional::{
    Check, Gathered, GatheredSource, GatheredValue, Kind, Level, Operand, Schema, ValuePath,
};
pub(crate) use iam::in_any_case;
pub use iam::{ConditionKeys, IamAction, IamResource, IamService};
pub use lifecycle::{LambdaRuntime, Lifecycle, Stage};
pub use list::ValueList;
pub use place::Region;
pub use shape::{Bounds, List, Map, Numeric, Relation, Shape, Text};

/// A CloudFormation resource type: what a template may say of it, and what it gives back.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceType {
    /// Its name in templates: `AWS::KMS::Key`.
    pub name: String,
    /// Whether the registry no longer has it.
    pub retired: bool,
    /// The properties or attributes that together identify a resource.
    pub identifier: Vec<String>,
    /// The property or attribute whose value `Ref` returns. `None` where it is a combination.
    pub reference: Option<String>,
    /// How its ARN is made: `arn:${Partition}:s3:::${BucketName}`.
    pub arn: Option<String>,
    /// How it is tagged, if it can be.
    pub tags: Option<Tags>,
    /// Whether it holds data that is lost when it is replaced.
    pub stateful: bool,
    /// That its service ends, where it does.
    pub lifecycle: Option<Lifecycle>,
    /// Where it exists.
    pub regions: Regions,
    /// Its properties and what holds between them.
    pub object: Object,
    /// What `Fn::GetAtt` returns.
    pub attributes: Vec<Attribute>,
    /// What the names of further attributes begin with, which each resource has for itself:
    /// `Outputs.` of a nested stack; empty text: any name.
    pub open_attributes: Vec<String>,
    /// Facts of nested properties whose type is used in several places: the path to the property
    /// (`*` stands for the items of a list), and what holds of it only there.
    pub paths: Vec<(String, Traits)>,
    /// Its property types.
    pub definitions: Vec<Definition>,
}

impl ResourceType {
    /// A type with a name and nothing else.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// The part between the first and second `::`, in lower case: `kms`.
    #[must_use]
    pub fn service(&self) -> String {
        self.name
            .split("::")
            .nth(1)
            .unwrap_or_default()
            .to_ascii_lowercase()
    }

    /// The property of that name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.object.property(name)
    }

    /// The attribute of that name, dots included: `Endpoint.Address`.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes
            .iter()
            .find(|attribute| attribute.name == name)
    }

    /// Whether `Fn::GetAtt` may have that name: it is that of an attribute, or begins as those do
    /// that each resource has for itself.
    #[must_use]
    pub fn allows_attribute(&self, name: &str) -> bool {
        let is_open = |prefix: &String| name.len() > prefix.len() && name.starts_with(prefix);
        self.attribute(name).is_some() || self.open_attributes.iter().any(is_open)
    }

    /// The property type of that name.
    #[must_use]
    pub fn definition(&self, name: &str) -> Option<&Definition> {
        self.definitions
            .iter()
            .find(|definition| definition.name == name)
    }

    /// Its page in the CloudFormation template reference.
    #[must_use]
    pub fn docs(&self) -> String {
        let words: Vec<String> = self
            .name
            .split("::")
            .skip(1)
            .map(str::to_ascii_lowercase)
            .collect();
        format!(
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{}.html",
            words.join("-")
        )
    }
}

/// A property type.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// Its name within the resource type.
    pub name: String,
    /// Whether the registry no longer has it.
    pub retired: bool,
    /// What it is.
    pub body: Body,
}

/// What a property type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// An object with properties.
    Object(Object),
    /// Another name for a shape: an enumeration, or a list or map that contains itself.
    Alias(Shape),
}

/// An object with named properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Whether it may have properties that the registry does not name.
    pub open: bool,
    /// What holds between its properties.
    pub rules: Vec<Rule>,
    /// What holds of its properties depending on others.
    pub checks: Vec<Check>,
    /// Its properties.
    pub properties: Vec<Property>,
}

impl Object {
    /// The property of that name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties
            .iter()
            .find(|property| property.name == name)
    }
}

/// What holds between the properties of an object.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// Exactly one of these groups is given in full.
    OneOf(Vec<Vec<String>>),
    /// At least one of these groups is given in full.
    AnyOf(Vec<Vec<String>>),
    /// With the first, all the others are needed.
    Needs(String, Vec<String>),
    /// With the first, none of the others is allowed.
    Excludes(String, Vec<String>),
}

/// A property.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name in templates.
    pub name: String,
    /// Whether a template must give it.
    pub required: bool,
    /// What its value looks like.
    pub shape: Shape,
    /// What else holds of it.
    pub traits: Traits,
    /// The value it has when it is not given, as JSON, where the registry says so.
    pub default: Option<String>,
}

/// What holds of a property beside its shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, each a word of the data format"
)]
pub struct Traits {
    /// An update that changes it replaces the resource.
    pub replaces: bool,
    /// An update that changes it may replace the resource.
    pub may_replace: bool,
    /// A template cannot give it.
    pub read_only: bool,
    /// AWS never shows it again.
    pub write_only: bool,
    /// AWS advises against it.
    pub deprecated: bool,
    /// The registry no longer has it.
    pub retired: bool,
}

/// What `Fn::GetAtt` returns under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its name, dots included.
    pub name: String,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether the registry no longer has it.
    pub retired: bool,
}

/// How a type is tagged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    /// The property that holds the tags.
    pub property: String,
    /// What they look like there.
    pub style: TagStyle,
}

/// What tags look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagStyle {
    /// A list of `Key` and `Value`.
    List,
    /// An object of keys to values.
    Map,
    /// A list of `Key`, `Value` and `PropagateAtLaunch`.
    AutoScaling,
}

/// Where a type exists, among the regions of the partitions `aws`, `aws-cn` and `aws-us-gov`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Regions {
    /// Everywhere.
    #[default]
    All,
    /// Only there.
    Only(Vec<String>),
    /// Not there.
    Except(Vec<String>),
}

impl Regions {
    /// Whether the type exists in `region`.
    #[must_use]
    pub fn contain(&self, region: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(regions) => regions.iter().any(|known| known == region),
            Self::Except(regions) => !regions.iter().any(|known| known == region),
        }
    }
}
