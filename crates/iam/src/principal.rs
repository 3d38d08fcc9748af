//! Who a statement is about.

use std::borrow::Cow;
use std::collections::BTreeMap;

use catchment_core::{IntoValue, Json, Value, concat, format, pseudo};

use crate::condition::Condition;
use crate::part::{self, Item};
use crate::render::one_or_many;

/// Who a statement of a resource policy or trust policy is about.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
#[derive(Clone, Debug, PartialEq)]
pub struct Principal {
    kind: Kind,
    id: Value<str>,
    /// What every statement with this principal must also require.
    conditions: Vec<Condition>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Anyone,
    Aws,
    CanonicalUser,
    Federated,
    Service,
}

impl Principal {
    /// An AWS service, by its full name: `cloudtrail.amazonaws.com`.
    #[must_use]
    pub fn service(name: impl IntoValue<str>) -> Self {
        Self::new(Kind::Service, name.into_value())
    }

    /// An AWS service in one region: `logs` and `ca-central-1` are
    /// `logs.ca-central-1.amazonaws.com`.
    ///
    /// In the China partition, where the name of CloudWatch Logs ends in `amazonaws.com.cn`, give
    /// the whole name to [`service`](Self::service).
    #[must_use]
    pub fn regional_service(service: &str, region: impl IntoValue<str>) -> Self {
        let service = service.into_value();
        Self::service(format(
            "{}.{}.amazonaws.com",
            [service, region.into_value()],
        ))
    }

    /// All principals of an account that its own policies allow: `arn:aws:iam::ID:root`, in the
    /// partition of the stack. `id` is 12 digits; anything else is an error at synthesis.
    #[must_use]
    pub fn account(id: impl IntoValue<str>) -> Self {
        Self::account_in(pseudo::partition(), id)
    }

    /// All principals of an account of a partition, `aws`, `aws-cn`, `aws-us-gov`.
    #[must_use]
    pub fn account_in(partition: impl IntoValue<str>, id: impl IntoValue<str>) -> Self {
        let id = id.into_value();
        let digits = |id: &str| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
        let arn = match id.literal() {
            Some(id) if !digits(id) => Value::invalid(std::format!(
                "`{id}` is no account id: an account id is 12 digits"
            )),
            _ => concat([
                "arn:".into_value(),
                partition.into_value(),
                ":iam::".into_value(),
                id,
                ":root".into_value(),
            ]),
        };
        Self::arn(arn)
    }

    /// A role, user, role session or account by its ARN. It must exist when the policy is put,
    /// and it cannot have a wildcard: for patterns use [`anyone`](Self::anyone) with
    /// [`Condition::principal_arn`].
    #[must_use]
    pub fn arn(arn: impl IntoValue<str>) -> Self {
        Self::new(Kind::Aws, arn.into_value())
    }

    /// An identity provider: the ARN of a SAML or OIDC provider, or `cognito-identity.amazonaws.com`
    /// and its like. For trust policies.
    #[must_use]
    pub fn federated(provider: impl IntoValue<str>) -> Self {
        Self::new(Kind::Federated, provider.into_value())
    }

    /// An account by its canonical user id of 64 hexadecimal digits. For bucket policies.
    #[must_use]
    pub fn canonical_user(id: impl IntoValue<str>) -> Self {
        Self::new(Kind::CanonicalUser, id.into_value())
    }

    /// Everyone, signed in or not: `*`. A statement that allows needs conditions beside it.
    #[must_use]
    pub fn anyone() -> Self {
        Self::new(Kind::Anyone, "*".into_value())
    }

    /// Every role and user of an organization (`o-exampleorgid`): `{"AWS": "*"}`, never without
    /// the condition that `aws:PrincipalOrgID` is `org_id`.
    ///
    /// AWS services are no members of an organization: for them use
    /// [`service`](Self::service) with [`Condition::source_org_id`].
    ///
    /// ```
    /// use catchment_iam::{PolicyDocument, Principal, Statement};
    ///
    /// let statement = Statement::allow()
    ///     .principal(Principal::organization("o-exampleorgid"))
    ///     .action("s3:GetObject")
    ///     .resource("*");
    /// let text = PolicyDocument::from_iter([statement]).json_text();
    /// assert!(text.literal().unwrap().contains(
    ///     r#""Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-exampleorgid"}}"#
    /// ));
    /// ```
    #[must_use]
    pub fn organization(org_id: impl IntoValue<str>) -> Self {
        let mut principal = Self::arn("*");
        principal
            .conditions
            .push(Condition::principal_org_id(org_id.into_value()));
        principal
    }

    fn new(kind: Kind, id: Value<str>) -> Self {
        Self {
            kind,
            id,
            conditions: Vec::new(),
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    pub(crate) fn id(&self) -> &Value<str> {
        &self.id
    }

    /// Whether it stands for everyone.
    pub(crate) fn is_wildcard(&self) -> bool {
        matches!(self.kind, Kind::Anyone | Kind::Aws) && self.id.literal() == Some("*")
    }

    /// Hands its conditions over to the statement that takes it.
    pub(crate) fn take_conditions(&mut self) -> Vec<Condition> {
        std::mem::take(&mut self.conditions)
    }
}

impl Kind {
    const fn key(self) -> &'static str {
        match self {
            Self::Anyone | Self::Aws => "AWS",
            Self::CanonicalUser => "CanonicalUser",
            Self::Federated => "Federated",
            Self::Service => "Service",
        }
    }
}

impl Item for Principal {
    /// `*` beside named principals would only hide them.
    fn joins(&self) -> bool {
        !self.is_wildcard()
    }
}

impl Item for Value<str> {}
impl Item for Cow<'static, str> {}

/// Appends a principal that the list does not have yet. Beside others, `*` is one of `AWS`,
/// whatever made it: what is rendered alike is alike.
pub(crate) fn insert(principals: &mut Vec<Principal>, principal: Principal) {
    if principals.is_empty() || principals.contains(&principal) {
        part::insert(principals, principal);
        return;
    }
    for mut principal in std::mem::take(principals).into_iter().chain([principal]) {
        if principal.kind == Kind::Anyone {
            principal.kind = Kind::Aws;
        }
        part::insert(principals, principal);
    }
}

/// `"*"`, or the principals by their kind.
pub(crate) fn render(principals: &[Principal]) -> Value<Json> {
    if let [
        Principal {
            kind: Kind::Anyone, ..
        },
    ] = principals
    {
        return "*".into_value();
    }
    let mut kinds: BTreeMap<&str, Vec<Value<Json>>> = BTreeMap::new();
    for principal in principals {
        let ids = kinds.entry(principal.kind.key()).or_default();
        ids.push(principal.id.clone().untyped());
    }
    Value::object(
        kinds
            .into_iter()
            .map(|(kind, ids)| (kind, one_or_many(ids))),
    )
}
