//! Policy documents.

use std::borrow::Cow;

use catchment_core::{IntoValue, Json, Props, Value};

use crate::statement::Statement;

/// An IAM policy document, for resources, roles and users.
///
/// It is also what a value means: a property that takes a policy takes
/// `impl IntoValue<PolicyDocument>`.
///
/// Adding a statement keeps the document small, and changes nothing else about it:
///
/// - a statement that another one covers is dropped;
/// - statements that differ in their principals only, their actions only or their resources only
///   become one, where the earlier of them stood.
///
/// Both happen between statements of the same effect, conditions and sid (or without one) only.
/// `NotPrincipal`, `NotAction` and `NotResource` are never joined, nor is `*` with named
/// principals. What results may depend on the order in which statements are added, and on nothing
/// else.
///
/// Rendered with sorted keys, actions sorted, everything else in the order of addition, single
/// values without an array.
///
/// ```
/// use catchment_iam::{PolicyDocument, Statement};
///
/// let read = |action| Statement::allow().action(action).resource("*");
/// let policy = PolicyDocument::new()
///     .statement(read("s3:GetObject"))
///     .statement(read("s3:GetBucketAcl"));
/// assert_eq!(
///     policy.json_text().literal(),
///     Some(concat!(
///         r#"{"Statement":[{"Action":["s3:GetBucketAcl","s3:GetObject"],"Effect":"Allow","#,
///         r#""Resource":"*"}],"Version":"2012-10-17"}"#,
///     )),
/// );
/// ```
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDocument {
    statements: Vec<Statement>,
    raw: Vec<Value<Json>>,
}

/// The size of a document as minified JSON, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicySize {
    /// The text that is known now, with account ids (12), partitions (3), regions (14) and DNS
    /// suffixes (13) of the stack by their usual length. Other parts count nothing.
    pub known: usize,
    /// The same, with each part that only CloudFormation will know (`Ref`, `Fn::GetAtt` …)
    /// counted as 64 bytes, about the length of an ARN.
    pub estimated: usize,
}

impl PolicyDocument {
    /// A document without statements.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A document that exists already, as it is: JSON, or an intrinsic that yields it.
    ///
    /// It is a value, not a document: nothing can be added to it and nothing is checked.
    ///
    /// ```
    /// use catchment_iam::PolicyDocument;
    ///
    /// let json = serde_json::json!({"Version": "2012-10-17", "Statement": []});
    /// let value = PolicyDocument::raw(json);
    /// assert_eq!(value.json_text().literal(), Some(r#"{"Statement":[],"Version":"2012-10-17"}"#));
    /// ```
    #[must_use]
    pub fn raw(document: impl IntoValue<Json>) -> Value<Self> {
        document.into_value().assume()
    }

    /// With one statement more.
    #[must_use]
    pub fn statement(mut self, statement: Statement) -> Self {
        self.add(statement);
        self
    }

    /// Adds a statement.
    pub fn add(&mut self, statement: Statement) {
        if self.statements.iter().any(|known| known.covers(&statement)) {
            return;
        }
        let mut whole = statement;
        let mut place = self.statements.len();
        while let Some((found, joined)) = self.joining(&whole) {
            drop(self.statements.remove(found));
            place = place.min(found);
            whole = joined;
        }
        self.statements.insert(place, whole);
    }

    /// Adds a statement as JSON, where the typed form lacks something. Raw statements come last,
    /// identical ones once; they are neither merged nor checked, but count for the size.
    pub fn add_raw(&mut self, statement: impl IntoValue<Json>) {
        crate::part::insert(&mut self.raw, statement.into_value());
    }

    /// The typed statements, in the order in which they are rendered.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Whether it has no statement.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.raw.is_empty()
    }

    /// The document as minified JSON text, for properties that take a policy as a string
    /// (`AWS::Logs::Destination`, `AWS::Logs::ResourcePolicy`).
    #[must_use]
    pub fn json_text(&self) -> Value<str> {
        self.render().json_text()
    }

    /// Its size as minified JSON.
    #[must_use]
    pub fn size(&self) -> PolicySize {
        PolicySize::of(&self.render())
    }

    fn joining(&self, statement: &Statement) -> Option<(usize, Statement)> {
        let mut known = self.statements.iter().enumerate();
        known.find_map(|(index, known)| Some((index, known.joined(statement)?)))
    }

    pub(crate) fn render(&self) -> Value<Self> {
        let typed = self.statements.iter().map(IntoValue::into_value);
        let mut props = Props::new();
        props.set(
            "Statement",
            Value::array(typed.chain(self.raw.iter().cloned())),
        );
        props.set::<str>("Version", Cow::Borrowed("2012-10-17").into_value());
        props.into_value()
    }
}

/// How many bytes a part counts that only CloudFormation will know: about the length of an ARN.
pub(crate) const UNRESOLVED: usize = 64;

impl PolicySize {
    /// The size of a document that is rendered already.
    pub(crate) fn of(document: &Value<PolicyDocument>) -> Self {
        Self {
            known: document.json_len(0),
            estimated: document.json_len(UNRESOLVED),
        }
    }
}

impl IntoValue<Self> for PolicyDocument {
    fn into_value(self) -> Value<Self> {
        self.render()
    }
}

impl IntoValue<PolicyDocument> for &PolicyDocument {
    fn into_value(self) -> Value<PolicyDocument> {
        self.render()
    }
}

impl IntoValue<Json> for PolicyDocument {
    fn into_value(self) -> Value<Json> {
        self.render().untyped()
    }
}

impl IntoValue<Json> for &PolicyDocument {
    fn into_value(self) -> Value<Json> {
        self.render().untyped()
    }
}

impl Extend<Statement> for PolicyDocument {
    fn extend<I: IntoIterator<Item = Statement>>(&mut self, statements: I) {
        statements
            .into_iter()
            .for_each(|statement| self.add(statement));
    }
}

impl FromIterator<Statement> for PolicyDocument {
    fn from_iter<I: IntoIterator<Item = Statement>>(statements: I) -> Self {
        let mut document = Self::new();
        document.extend(statements);
        document
    }
}
