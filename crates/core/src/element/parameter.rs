//! The `Parameters` section.

use std::fmt;
use std::marker::PhantomData;

use super::{Element, Section};
use crate::diagnostic::Diagnostic;
use crate::tree::NodeId;
use crate::value::node::{Expr, Fields, Node};
use crate::value::{IntoValue, List, Value};

/// A parameter of a stack that means `T`.
pub struct Parameter<T: ?Sized> {
    node: NodeId,
    meaning: PhantomData<fn(&T)>,
}

impl<T: ?Sized> Parameter<T> {
    pub(crate) const fn new(node: NodeId) -> Self {
        Self {
            node,
            meaning: PhantomData,
        }
    }

    /// The parameter's value.
    #[must_use]
    pub fn value(self) -> Value<T> {
        Value::from_expr(Expr::Ref(self.node))
    }

    /// Its place in the tree.
    #[must_use]
    pub const fn node(self) -> NodeId {
        self.node
    }
}

impl<T: ?Sized> IntoValue<T> for Parameter<T> {
    fn into_value(self) -> Value<T> {
        self.value()
    }
}

impl<T: ?Sized> Clone for Parameter<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Parameter<T> {}

impl<T: ?Sized> fmt::Debug for Parameter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameter({:?})", self.node)
    }
}

/// What a parameter accepts. `T` is what its value means.
///
/// ```
/// use catchment_core::{App, Arn, Env, Parameter, ParameterData};
///
/// # struct CfnKey;
/// let app = App::new();
/// let stack = app.stack("Logs", Env::agnostic());
/// let key: Parameter<Arn<CfnKey>> = stack.parameter(
///     "KeyArn",
///     ParameterData::string().description("the key of the archive").allowed_pattern("arn:.*"),
/// );
/// ```
pub struct ParameterData<T: ?Sized> {
    fields: Fields,
    value: Option<String>,
    problems: Vec<Diagnostic>,
    meaning: PhantomData<fn(&T)>,
}

impl<T: ?Sized> ParameterData<T> {
    /// A text, of whatever meaning the caller gives it.
    #[must_use]
    pub fn string() -> Self {
        Self::of_type("String")
    }

    /// A parameter of another type of CloudFormation's, such as `AWS::EC2::VPC::Id` or
    /// `AWS::SSM::Parameter::Value<String>`.
    #[must_use]
    pub fn of_type(type_name: &str) -> Self {
        let mut fields = Fields::default();
        fields.set("Type", Node::text(type_name.to_owned()));
        Self {
            fields,
            value: None,
            problems: Vec::new(),
            meaning: PhantomData,
        }
    }

    fn with(mut self, name: &'static str, value: Node) -> Self {
        self.fields.set(name, value);
        self
    }

    /// What it is, up to 4,000 bytes.
    #[must_use]
    pub fn description(self, description: &str) -> Self {
        self.with("Description", Node::text(description.to_owned()))
    }

    /// The value when none is given. Without one, deployment fails unless a value is given.
    #[must_use]
    pub fn default_value(self, value: &str) -> Self {
        self.with("Default", Node::text(value.to_owned()))
    }

    /// The value that the plan gives at deployment. Unlike a default it is not in the template,
    /// so that the same template can be deployed with other values.
    #[must_use]
    pub fn value(mut self, value: &str) -> Self {
        self.value = Some(value.to_owned());
        self
    }

    /// A regular expression that the whole value must match.
    #[must_use]
    pub fn allowed_pattern(self, pattern: &str) -> Self {
        self.with("AllowedPattern", Node::text(pattern.to_owned()))
    }

    /// The only values that are accepted.
    #[must_use]
    pub fn allowed_values(mut self, values: &[&str]) -> Self {
        if values.is_empty() {
            self.problems.push(
                Diagnostic::error("parameter/allowed-values", "no value is allowed")
                    .help("name at least one allowed value, or leave them out"),
            );
        }
        let list: Value<List<str>> = values.to_vec().into_value();
        self.with("AllowedValues", list.into_node())
    }

    /// What the user is told when the value is not accepted.
    #[must_use]
    pub fn constraint_description(self, description: &str) -> Self {
        self.with("ConstraintDescription", Node::text(description.to_owned()))
    }

    /// The smallest and largest length of a text.
    #[must_use]
    pub fn length(self, min: u32, max: u32) -> Self {
        self.range_check("parameter/length", min.into(), max.into())
            .with("MinLength", Node::Int(min.into()))
            .with("MaxLength", Node::Int(max.into()))
    }

    /// The smallest and largest number.
    #[must_use]
    pub fn range(self, min: i64, max: i64) -> Self {
        self.range_check("parameter/range", min, max)
            .with("MinValue", Node::Int(min))
            .with("MaxValue", Node::Int(max))
    }

    fn range_check(mut self, code: &'static str, min: i64, max: i64) -> Self {
        if min > max {
            let message = format!("the smallest is {min} and the largest is {max}");
            self.problems
                .push(Diagnostic::error(code, message).help("exchange the two"));
        }
        self
    }

    /// Hides the value wherever CloudFormation shows parameters. It is not hidden in outputs,
    /// metadata or resource properties: for secrets, use a dynamic reference.
    #[must_use]
    pub fn no_echo(self) -> Self {
        self.with("NoEcho", Node::Bool(true))
    }

    pub(crate) fn into_element(self) -> Element {
        Element::fields(Section::Parameters, self.fields)
            .value(self.value)
            .problems(self.problems)
    }
}

impl ParameterData<i64> {
    /// A number.
    #[must_use]
    pub fn number() -> Self {
        Self::of_type("Number")
    }
}

impl ParameterData<List<str>> {
    /// Texts, separated by commas.
    #[must_use]
    pub fn comma_delimited_list() -> Self {
        Self::of_type("CommaDelimitedList")
    }
}

impl<T: ?Sized> Clone for ParameterData<T> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            value: self.value.clone(),
            problems: self.problems.clone(),
            meaning: PhantomData,
        }
    }
}

impl<T: ?Sized> fmt::Debug for ParameterData<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fields.fmt(f)
    }
}
