//! What must hold between the properties of a resource, or of several, beyond their shapes.

use super::Bounds;

/// A requirement that depends on the values of other properties.
///
/// It is checked for every value at one of the paths `at`, in every branch of `Fn::If`.
///
/// What an intrinsic function yields is often not known. So a [`Schema`] holds, does not hold, or
/// is unknown, as in three-valued logic: `All` fails where one part fails, and is unknown where
/// none fails but one is unknown; `Any`, `One` and `Not` accordingly; `If` with an unknown
/// condition is unknown. Only a schema that fails is a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Its name, unique in its resource type: `billingmode-exclusive`.
    pub name: String,
    /// How bad it is when it does not hold.
    pub level: Level,
    /// Where it is checked, relative to the object that has it: `BlockDeviceMappings/*/Ebs`, with
    /// `*` for the items of a list. Empty: the object itself.
    pub at: Vec<String>,
    /// Values of this and other resources that are looked at together. Where there are any, the
    /// schema is that of an object of objects: by [`Gathered::name`], by [`GatheredValue::name`].
    pub gathered: Vec<Gathered>,
    /// What must hold.
    pub schema: Schema,
}

/// How bad it is when a check does not hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The deployment fails.
    #[default]
    Error,
    /// The deployment may fail, or not do what is wanted.
    Warning,
    /// Worth a thought.
    Info,
}

/// A resource some of whose values are looked at.
///
/// The first with a [`reference`](Gathered::reference) decides: for each value at that path that is
/// a `Ref` or `Fn::GetAtt` of a resource of the wanted type, the schema is checked once. Values
/// that refer to a resource of another type, and other functions, are no finding; for text and
/// numbers the object of the other resource is absent. Of the further ones, the first value that
/// refers to a resource of the wanted type counts; where none does, the object is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// The name of its object.
    pub name: String,
    /// The property of this resource that refers to it. `None`: it is this resource.
    pub reference: Option<String>,
    /// The type it must have. `None`: any.
    pub type_name: Option<String>,
    /// Its values.
    pub values: Vec<GatheredValue>,
}

/// A value of a gathered resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatheredValue {
    /// Its name in the object.
    pub name: String,
    /// Where it is from.
    pub source: GatheredSource,
    /// What it is where the resource does not give it, as JSON. `None`: then it is absent.
    pub default: Option<String>,
}

/// Where a gathered value is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GatheredSource {
    /// The property at that path.
    Property(String),
    /// The type of the resource.
    ResourceType,
}

/// What must hold of a value.
///
/// As in JSON Schema, a requirement speaks only of the values it can speak of: that of an object's
/// property holds of a string, that of a length holds of a number. A value that an intrinsic
/// function yields, and of which nothing is known, makes every requirement unknown but `Always`
/// and `Never`.
#[derive(Clone, Debug, PartialEq)]
pub enum Schema {
    /// Holds of every value.
    Always,
    /// Holds of none: what is here must not be given.
    Never,
    /// All hold.
    All(Vec<Schema>),
    /// At least one holds.
    Any(Vec<Schema>),
    /// Exactly one holds.
    One(Vec<Schema>),
    /// It does not hold.
    Not(Box<Schema>),
    /// What must hold depends on what holds.
    If {
        /// The condition.
        condition: Box<Schema>,
        /// What must hold when the condition does.
        then: Box<Schema>,
        /// What must hold when the condition does not.
        otherwise: Box<Schema>,
    },
    /// Of an object: the value of a property. A property that is not given (or is `AWS::NoValue`)
    /// satisfies it, unless it is required.
    Property {
        /// Its name.
        name: String,
        /// Whether it must be given.
        required: bool,
        /// What must hold of its value.
        schema: Box<Schema>,
    },
    /// Of an object: every key.
    Keys(Box<Schema>),
    /// Of a list: every item.
    Items(Box<Schema>),
    /// Of a list: at least one item.
    Contains(Box<Schema>),
    /// Of a list: the first item, the second, and so on, as far as there are any.
    Places(Vec<Schema>),
    /// Of a list: how many items it has.
    Count(Bounds<u64>),
    /// Of a list: how many different items it has at most.
    Distinct(u64),
    /// Is of one of these types. Text that reads as a number or a boolean is one too, as
    /// CloudFormation converts it; numbers and booleans are strings too.
    Type(Vec<Kind>),
    /// Is one of these. `1` and `"1"`, `true` and `"true"` are the same.
    Enum {
        /// The values, as text.
        values: Vec<String>,
        /// Whether upper and lower case are the same.
        ignore_case: bool,
    },
    /// Is in the list of that name, see [`Registry::list`](crate::Registry::list), in the region
    /// of the deployment; where no region is known, in any region.
    In(String),
    /// Of text: its length in characters.
    Length(Bounds<u64>),
    /// Of text, numbers and booleans, written as text: it matches, somewhere, in the dialect of
    /// Rust's `regex`.
    Pattern(String),
    /// Of text: a format, see [`Text::formats`](super::Text::formats); `AWS::Logs::LogGroup.Name`
    /// is the value of a property of another type.
    Format(String),
    /// Of numbers, and text that reads as one: at least this.
    AtLeast(Operand),
    /// At most this.
    AtMost(Operand),
    /// More than this.
    Above(Operand),
    /// Less than this.
    Below(Operand),
    /// Of numbers: a multiple of this.
    MultipleOf(f64),
    /// Is the same as the gathered value. Where both are the same function of the same arguments,
    /// they are the same. Where one is absent, nothing is said.
    Same {
        /// The other value.
        value: ValuePath,
        /// Whether a `Ref` or `Fn::GetAtt` is a value as it is written: then references to two
        /// different resources, or a reference and text, are not the same. Otherwise they are
        /// unknown.
        as_written: bool,
    },
}

/// A bound.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// A number.
    Number(f64),
    /// A gathered value. Where it is absent or no number, nothing is said.
    Value(ValuePath),
}

/// A gathered value: `$queue.VisibilityTimeout`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValuePath {
    /// [`Gathered::name`].
    pub gathered: String,
    /// [`GatheredValue::name`].
    pub value: String,
}

/// The type of a value in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
    /// Nothing; only the default of a gathered value can be that.
    Null,
}
