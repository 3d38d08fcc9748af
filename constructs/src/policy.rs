//! Policies that other constructs add to.

use std::collections::{BTreeMap, BTreeSet};

use catchment_cfn::iam::{CfnRole, role};
use catchment_cfn::logs::CfnResourcePolicy;
use catchment_core::{
    Diagnostic, Env, IntoValue as _, List, Prerequisite, Resource, ResourceId, Scope, Stack, Value,
};
use catchment_iam::{PolicyDocument, PolicyKind, Statement};

/// The name of the one inline policy of a role.
const INLINE_POLICY: &str = "Permissions";

/// A property that holds a policy of a resource of this app.
#[derive(Debug)]
pub(crate) struct PolicySlot<R> {
    resource: ResourceId<R>,
    property: &'static str,
    kind: PolicyKind,
    form: Form,
}

/// How the property holds the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// It is the document.
    Document,
    /// It is the document as JSON text.
    Text,
    /// It is a list of named documents, of which this is the only one.
    Inline,
}

/// The policy of something that may or may not be of this app.
#[derive(Debug)]
pub(crate) enum Policy<R> {
    /// It is, and its policy is written here.
    Own(PolicySlot<R>),
    /// It is not: its owner must change its policy.
    Foreign { noun: Noun, name: Value<str> },
}

/// What of another owner has a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noun {
    Bucket,
    Key,
    Topic,
}

/// What has been added, until synthesis writes it.
#[derive(Default)]
struct Pending {
    document: PolicyDocument,
    is_scheduled: bool,
}

impl<R: Resource + 'static> PolicySlot<R> {
    pub(crate) const fn new(
        resource: ResourceId<R>,
        property: &'static str,
        kind: PolicyKind,
    ) -> Self {
        Self {
            resource,
            property,
            kind,
            form: Form::Document,
        }
    }

    /// The resource that has the policy: what needs the policy depends on it.
    pub(crate) const fn resource(self) -> ResourceId<R> {
        self.resource
    }

    /// Adds a statement. The policy is written and checked once, when synthesis begins.
    pub(crate) fn add(self, scope: Scope<'_>, statement: Statement) {
        let place = scope.at(self.resource);
        let is_first = place.with_attachment(|pending: &mut Pending| {
            pending.document.add(statement);
            !std::mem::replace(&mut pending.is_scheduled, true)
        });
        if is_first {
            place.at_synthesis(move |place| self.write(place));
        }
    }

    fn write(self, place: Scope<'_>) {
        let (document, problems) = place.with_attachment(|pending: &mut Pending| {
            pending.is_scheduled = false;
            let document: Value<PolicyDocument> = (&pending.document).into_value();
            let problems = pending.document.check_rendered(self.kind, &document);
            (document, problems)
        });
        for problem in problems {
            place.report(problem.property(format!("Properties.{}", self.property)));
        }
        place.edit(self.resource, |mut resource| {
            let props = resource.props_mut();
            match self.form {
                Form::Document => props.set(self.property, document),
                Form::Text => props.set(self.property, document.json_text()),
                Form::Inline => {
                    let policies: Value<List<role::Policy>> =
                        [role::Policy::new(document, INLINE_POLICY)].into_value();
                    props.set(self.property, policies);
                }
            }
            resource
        });
    }
}

impl PolicySlot<CfnResourcePolicy> {
    /// The document of a resource policy of CloudWatch Logs. The resource type takes text; an
    /// object is not documented.
    pub(crate) const fn of_log_groups(policy: ResourceId<CfnResourcePolicy>) -> Self {
        Self {
            resource: policy,
            property: "PolicyDocument",
            kind: PolicyKind::LogsResource,
            form: Form::Text,
        }
    }
}

impl PolicySlot<CfnRole> {
    /// The permissions of a role, as its one inline policy: no resource of its own, so that who
    /// uses the role need not wait for it.
    pub(crate) const fn of_role(role: ResourceId<CfnRole>) -> Self {
        Self {
            resource: role,
            property: "Policies",
            kind: PolicyKind::InlineRolePolicies,
            form: Form::Inline,
        }
    }
}

impl<R: Resource + 'static> Policy<R> {
    /// Adds a statement that `user` needs; where that is not possible, `user` is told what the
    /// owner must add, and the plan lists it.
    ///
    /// `env` is where the resource is, as far as it is known.
    pub(crate) fn add(&self, user: Scope<'_>, env: Option<&Env>, statement: Statement) {
        match self {
            Self::Own(slot) => slot.add(user, statement),
            Self::Foreign { noun, name } => {
                let env = env.cloned().unwrap_or_default();
                ask_owner(user, Owned { noun: *noun, env }, name, statement);
            }
        }
    }

    /// The resource that has the policy, if it is of this app.
    pub(crate) fn resource(&self) -> Option<ResourceId<R>> {
        match self {
            Self::Own(slot) => Some(slot.resource()),
            Self::Foreign { .. } => None,
        }
    }
}

/// What one user needs of policies that are not of this app, by what has the policy.
#[derive(Default)]
struct Wanted(BTreeMap<String, PolicyDocument>);

/// What of another owner has the policy, and where it is.
struct Owned {
    noun: Noun,
    env: Env,
}

/// Collects what `user` needs, so that it is told once.
fn ask_owner(user: Scope<'_>, owned: Owned, name: &Value<str>, statement: Statement) {
    let name = describe(user, name);
    let is_first = user.with_attachment(|Wanted(policies): &mut Wanted| {
        let is_first = !policies.contains_key(&name);
        policies.entry(name.clone()).or_default().add(statement);
        is_first
    });
    if is_first {
        user.at_synthesis(move |user| tell_owner(user, &owned, &name));
    }
}

fn tell_owner(user: Scope<'_>, owned: &Owned, name: &str) {
    let env = &owned.env;
    let wanted = user.with_attachment(|Wanted(policies): &mut Wanted| policies.remove(name));
    let text = describe(user, &wanted.unwrap_or_default().json_text());
    let noun = owned.noun.name();
    let message = format!("the {noun} `{name}` is not of this app: its policy must allow this");
    user.report(
        Diagnostic::warning("policy/foreign", message)
            .help(format!("ask its owner to add `{text}`, then acknowledge")),
    );
    let id = format!("policy/{name}/{}", user.path());
    let description = format!("the policy of the {noun} `{name}` must allow `{text}`");
    let mut prerequisite = Prerequisite::new(&id, &description);
    if let Some(check) = owned.noun.check(name, env, &text) {
        prerequisite = prerequisite.check(&check);
    }
    if let Some(account) = env.account() {
        prerequisite = prerequisite.account(account);
    }
    user.require(prerequisite);
}

/// A value in words that the owner can paste: what is known of the user's stack stands for itself.
fn describe(user: Scope<'_>, value: &Value<str>) -> String {
    let env = user.stack().map(Stack::env).unwrap_or_default();
    let known = [
        ("${AWS::Partition}", env.partition()),
        ("${AWS::AccountId}", env.account()),
        ("${AWS::Region}", env.region()),
    ];
    let text = user.describe(value);
    known
        .into_iter()
        .fold(text, |text, (pseudo, known)| match known {
            Some(known) => text.replace(pseudo, known),
            None => text,
        })
}

impl Noun {
    const fn name(self) -> &'static str {
        match self {
            Self::Bucket => "bucket",
            Self::Key => "key",
            Self::Topic => "topic",
        }
    }

    /// The AWS CLI command that tells whether the policy names all that `wanted` names: ARNs and
    /// services. It tells of what is missing, not of what contradicts.
    fn check(self, name: &str, env: &Env, wanted: &str) -> Option<String> {
        let (show, policy) = match self {
            Self::Bucket => (format!("s3api get-bucket-policy --bucket {name}"), "Policy"),
            Self::Key => {
                let show = format!("kms get-key-policy --policy-name default --key-id {name}");
                (show, "Policy")
            }
            Self::Topic => {
                let show = format!("sns get-topic-attributes --topic-arn {name}");
                (show, "Attributes.Policy")
            }
        };
        let is_named = |text: &&str| text.starts_with("arn:") || text.ends_with(".amazonaws.com");
        let names: BTreeSet<&str> = wanted.split('"').filter(is_named).collect();
        let is_known = |text: &str| !text.contains(['$', '\'', '`', '\\']);
        if names.is_empty() || !is_known(name) || !names.iter().all(|text| is_known(text)) {
            return None;
        }
        let found: Vec<String> = names
            .into_iter()
            .map(|text| format!("contains({policy}, '{text}')"))
            .collect();
        let query = found.join(" && ");
        let region = env.region().map(|region| format!(" --region {region}"));
        let region = region.unwrap_or_default();
        Some(format!(
            "aws {show}{region} --query \"{query}\" --output json"
        ))
    }
}

impl<R> Clone for PolicySlot<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for PolicySlot<R> {}

impl<R> Clone for Policy<R> {
    fn clone(&self) -> Self {
        match self {
            Self::Own(slot) => Self::Own(*slot),
            Self::Foreign { noun, name } => Self::Foreign {
                noun: *noun,
                name: name.clone(),
            },
        }
    }
}
