//! One statement of a policy document.

use std::borrow::Cow;

use catchment_core::{IntoValue, Json, Props, Value};

use crate::condition::{Condition, Conditions};
use crate::part::{Part, Relation, insert};
use crate::principal::{self, Principal};
use crate::render::one_or_many;

/// What a statement does with the requests it applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Allows them, unless something denies them.
    Allow,
    /// Denies them, whatever allows them.
    Deny,
}

/// A statement: who may, or may not, do what to which resources, and when.
///
/// ```
/// use catchment_iam::{Condition, Principal, Statement};
///
/// let tls_only = Statement::deny()
///     .principal(Principal::anyone())
///     .action("s3:*")
///     .resources(["arn:aws:s3:::central-logs", "arn:aws:s3:::central-logs/*"])
///     .condition(Condition::secure_transport(false));
/// assert_eq!(tls_only.effect(), catchment_iam::Effect::Deny);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Statement {
    pub(crate) effect: Effect,
    pub(crate) sid: Option<String>,
    pub(crate) principals: Part<Principal>,
    pub(crate) actions: Part<Cow<'static, str>>,
    pub(crate) resources: Part<Value<str>>,
    pub(crate) conditions: Conditions,
}

impl Statement {
    /// A statement that allows. Without actions and resources it has no effect.
    pub fn allow() -> Self {
        Self::new(Effect::Allow)
    }

    /// A statement that denies. Without actions and resources it has no effect.
    pub fn deny() -> Self {
        Self::new(Effect::Deny)
    }

    fn new(effect: Effect) -> Self {
        Self {
            effect,
            sid: None,
            principals: Part::default(),
            actions: Part::default(),
            resources: Part::default(),
            conditions: Conditions::default(),
        }
    }

    /// A name, unique in the document: letters and digits; resource policies also take spaces,
    /// `_` and `-`. Statements are merged with those of the same name only. Default: none.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// An action, such as `s3:GetObject`; `*` and `?` are wildcards.
    pub fn action(mut self, action: impl Into<Cow<'static, str>>) -> Self {
        insert(&mut self.actions.only, action.into());
        self
    }

    /// Several actions.
    pub fn actions<A: Into<Cow<'static, str>>>(self, actions: impl IntoIterator<Item = A>) -> Self {
        actions.into_iter().fold(self, Self::action)
    }

    /// All actions but these, and those of further calls.
    pub fn not_actions<A: Into<Cow<'static, str>>>(
        mut self,
        actions: impl IntoIterator<Item = A>,
    ) -> Self {
        for action in actions {
            insert(&mut self.actions.except, action.into());
        }
        self
    }

    /// A resource, by its ARN or a pattern of ARNs; `*` is every resource.
    pub fn resource(mut self, resource: impl IntoValue<str>) -> Self {
        insert(&mut self.resources.only, resource.into_value());
        self
    }

    /// Several resources.
    pub fn resources<R: IntoValue<str>>(self, resources: impl IntoIterator<Item = R>) -> Self {
        resources.into_iter().fold(self, Self::resource)
    }

    /// All resources but this one, and those of further calls.
    pub fn not_resource(mut self, resource: impl IntoValue<str>) -> Self {
        insert(&mut self.resources.except, resource.into_value());
        self
    }

    /// All resources but these, and those of further calls.
    pub fn not_resources<R: IntoValue<str>>(self, resources: impl IntoIterator<Item = R>) -> Self {
        resources.into_iter().fold(self, Self::not_resource)
    }

    /// Who the statement is about. Conditions that the principal brings along hold for the whole
    /// statement.
    pub fn principal(mut self, mut principal: Principal) -> Self {
        let conditions = principal.take_conditions();
        principal::insert(&mut self.principals.only, principal);
        conditions.into_iter().fold(self, Self::condition)
    }

    /// Several principals.
    pub fn principals(self, principals: impl IntoIterator<Item = Principal>) -> Self {
        principals.into_iter().fold(self, Self::principal)
    }

    /// Everyone but this principal, and those of further calls. AWS advises
    /// [`Condition::arn_not_like`] on `aws:PrincipalArn` instead.
    pub fn not_principal(mut self, mut principal: Principal) -> Self {
        let conditions = principal.take_conditions();
        principal::insert(&mut self.principals.except, principal);
        conditions.into_iter().fold(self, Self::condition)
    }

    /// Requires a condition; all conditions of a statement must hold.
    ///
    /// Two conditions with the same operator and key but different values are an error at
    /// synthesis, unless the operator is negated: a policy would read them as alternatives.
    pub fn condition(mut self, condition: Condition) -> Self {
        self.conditions.add(condition);
        self
    }

    /// Several conditions.
    pub fn conditions(self, conditions: impl IntoIterator<Item = Condition>) -> Self {
        conditions.into_iter().fold(self, Self::condition)
    }

    /// What it does.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// Whether adding `other` beside it would change nothing.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        self.relations(other).is_some_and(|relations| {
            relations
                .iter()
                .all(|relation| matches!(relation, Relation::Same | Relation::Wider))
        })
    }

    /// The one statement that says what both say, if there is one.
    ///
    /// A statement covers every combination of its principals, actions and resources. So two can
    /// be joined when they differ in one part, or when one covers the other; anything else would
    /// grant combinations that neither has.
    pub(crate) fn joined(&self, other: &Self) -> Option<Self> {
        let relations = self.relations(other)?;
        let all_in = |allowed: Relation| {
            let fits = |&relation: &Relation| relation == Relation::Same || relation == allowed;
            relations.iter().all(fits)
        };
        let differing = relations.iter().filter(|&&r| r != Relation::Same).count();
        let joinable = all_in(Relation::Wider) || all_in(Relation::Narrower) || differing == 1;
        if !joinable || relations.contains(&Relation::Foreign) {
            return None;
        }
        let mut joined = self.clone();
        joined.principals.extend(&other.principals);
        joined.actions.extend(&other.actions);
        joined.resources.extend(&other.resources);
        Some(joined)
    }

    /// How principals, actions and resources relate, if nothing else differs.
    fn relations(&self, other: &Self) -> Option<[Relation; 3]> {
        let comparable = self.effect == other.effect
            && self.sid == other.sid
            && self.conditions.same(&other.conditions);
        comparable.then(|| {
            [
                self.principals.relation(&other.principals),
                self.actions.relation(&other.actions),
                self.resources.relation(&other.resources),
            ]
        })
    }

    fn render(&self) -> Value<Json> {
        let mut props = Props::new();
        let mut set = |name, value: Option<Value<Json>>| {
            if let Some(value) = value {
                props.set(name, value);
            }
        };
        set(
            "Effect",
            Some(Cow::Borrowed(self.effect.name()).into_value()),
        );
        set("Sid", self.sid.as_deref().map(IntoValue::into_value));
        set("Principal", some(&self.principals.only, principal::render));
        set(
            "NotPrincipal",
            some(&self.principals.except, principal::render),
        );
        set("Action", some(&self.actions.only, actions));
        set("NotAction", some(&self.actions.except, actions));
        set("Resource", some(&self.resources.only, resources));
        set("NotResource", some(&self.resources.except, resources));
        let conditions = (!self.conditions.is_empty()).then(|| self.conditions.render());
        set("Condition", conditions);
        props.into_value()
    }
}

impl Effect {
    const fn name(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

impl IntoValue<Json> for &Statement {
    fn into_value(self) -> Value<Json> {
        self.render()
    }
}

impl IntoValue<Json> for Statement {
    fn into_value(self) -> Value<Json> {
        self.render()
    }
}

fn some<T>(items: &[T], render: impl FnOnce(&[T]) -> Value<Json>) -> Option<Value<Json>> {
    (!items.is_empty()).then(|| render(items))
}

/// Actions are sorted: they are known now, and their order means nothing.
fn actions(actions: &[Cow<'static, str>]) -> Value<Json> {
    let mut sorted = actions.to_vec();
    sorted.sort_unstable();
    one_or_many(sorted.into_iter().map(IntoValue::into_value).collect())
}

/// Resources stay in the order in which they were added: most are known at deployment only.
fn resources(resources: &[Value<str>]) -> Value<Json> {
    one_or_many(
        resources
            .iter()
            .map(|resource| resource.clone().untyped())
            .collect(),
    )
}
