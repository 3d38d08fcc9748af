//! The untyped form behind [`Value`](super::Value).

use std::borrow::Cow;

use crate::tree::NodeId;

/// Text that is usually a name known at compile time.
pub(crate) type Text = Cow<'static, str>;

/// Between the items of a list that travels to another stack, as in the CDK.
pub(crate) const LIST_SEPARATOR: &str = "||";

/// A JSON value in which any part may be an [`Expr`].
///
/// Maps are kept sorted by key, so that equal values are equal bytes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Str(Text),
    List(Vec<Node>),
    Map(Fields),
    Expr(Box<Expr>),
}

/// Something that CloudFormation, or synthesis, computes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    /// `{"Ref": …}` of a resource or parameter.
    Ref(NodeId),
    /// `{"Fn::GetAtt": […]}` of a resource.
    GetAtt(NodeId, Text, Shape),
    /// The bare logical id of an element: map names, condition names.
    LogicalId(NodeId),
    /// `{"Condition": …}`.
    Condition(NodeId),
    /// A pseudo parameter of whichever stack the value is used in.
    Pseudo(Pseudo),
    /// The account or region of one particular stack.
    Of(NodeId, Pseudo),
    /// `{"Fn::Name": argument}`.
    Call(&'static str, Node),
    /// Pieces of text; rendered as one literal or as `Fn::Join`.
    Concat(Vec<Node>),
    /// `Fn::Sub` with its template and its variables.
    Sub(Text, Fields),
    /// A reference that leaves its stack in the way its author chose.
    Via(Transport, Node),
    /// A value that cannot be rendered: the message is reported at synthesis.
    Invalid(Text),
}

/// Whether an attribute is one value or a list: lists travel between stacks as one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    One,
    Many,
}

/// How a reference travels to another stack.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Transport {
    Export,
    OutputWithRole(Node),
}

/// CloudFormation's pseudo parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pseudo {
    AccountId,
    NotificationArns,
    NoValue,
    Partition,
    Region,
    StackId,
    StackName,
    UrlSuffix,
}

impl Pseudo {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AccountId => "AWS::AccountId",
            Self::NotificationArns => "AWS::NotificationARNs",
            Self::NoValue => "AWS::NoValue",
            Self::Partition => "AWS::Partition",
            Self::Region => "AWS::Region",
            Self::StackId => "AWS::StackId",
            Self::StackName => "AWS::StackName",
            Self::UrlSuffix => "AWS::URLSuffix",
        }
    }
}

impl Node {
    pub(crate) fn expr(expr: Expr) -> Self {
        Self::Expr(Box::new(expr))
    }

    pub(crate) fn text(text: impl Into<Text>) -> Self {
        Self::Str(text.into())
    }

    pub(crate) fn call(name: &'static str, argument: Self) -> Self {
        Self::expr(Expr::Call(name, argument))
    }

    pub(crate) fn map<K: Into<Text>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(Fields::from_iter(
            entries.into_iter().map(|(key, value)| (key.into(), value)),
        ))
    }

    /// Whether nothing would be left of it in a template: `{}` or `[]`.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::List(items) => items.is_empty(),
            Self::Map(fields) => fields.is_empty(),
            _ => false,
        }
    }

    /// Calls `visit` for this node and all nodes inside, outermost first.
    pub(crate) fn walk(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        match self {
            Self::List(items) => items.iter().for_each(|item| item.walk(visit)),
            Self::Map(fields) => fields.iter().for_each(|(_, value)| value.walk(visit)),
            Self::Expr(expr) => match &**expr {
                Expr::Call(_, argument) => argument.walk(visit),
                Expr::Concat(parts) => parts.iter().for_each(|part| part.walk(visit)),
                Expr::Sub(_, variables) => variables.iter().for_each(|(_, v)| v.walk(visit)),
                Expr::Via(_, inner) => inner.walk(visit),
                _ => {}
            },
            _ => {}
        }
    }
}

impl From<serde_json::Value> for Node {
    fn from(json: serde_json::Value) -> Self {
        match json {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(value), _) => Self::Int(value),
                (None, Some(value)) => Self::Float(value),
                (None, None) => Self::text(number.to_string()),
            },
            serde_json::Value::String(text) => Self::text(text),
            serde_json::Value::Array(items) => {
                Self::List(items.into_iter().map(Self::from).collect())
            }
            serde_json::Value::Object(entries) => {
                Self::map(entries.into_iter().map(|(key, value)| (key, value.into())))
            }
        }
    }
}

/// The entries of a JSON object, sorted by key, each key once.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields(Vec<(Text, Node)>);

impl Fields {
    /// Sets `key`, replacing what it had.
    pub(crate) fn set(&mut self, key: impl Into<Text>, value: Node) {
        let key = key.into();
        match self.position(&key) {
            Ok(found) => {
                if let Some(entry) = self.0.get_mut(found) {
                    entry.1 = value;
                }
            }
            Err(free) => {
                // Most objects have a few entries and a large app has many objects: twice what
                // is there is room enough.
                if self.0.len() == self.0.capacity() {
                    self.0.reserve_exact(self.0.len().max(1));
                }
                self.0.insert(free, (key, value));
            }
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        let found = self.position(key).ok()?;
        self.0.get(found).map(|entry| &entry.1)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let found = self.position(key).ok()?;
        self.0.get_mut(found).map(|entry| &mut entry.1)
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<Node> {
        let found = self.position(key).ok()?;
        Some(self.0.remove(found).1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(Text, Node)> {
        self.0.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn position(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(key))
    }
}

impl FromIterator<(Text, Node)> for Fields {
    /// Of two entries with one key, the later one stays.
    fn from_iter<I: IntoIterator<Item = (Text, Node)>>(entries: I) -> Self {
        let mut fields = Self::default();
        for (key, value) in entries {
            fields.set(key, value);
        }
        fields
    }
}
