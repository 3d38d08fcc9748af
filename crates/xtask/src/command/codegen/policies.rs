//! Which properties hold policy documents whose size is limited. The registry does not say it.
//!
//! A type that is not here holds none, or its limit is not known to `PolicyKind`.

/// A type, and its documents: the `PolicyKind`, and the path of a document in the properties. Of
/// lists on the way, all items count together.
type Row = (
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
);

const INLINE: &[&str] = &["Policies", "PolicyDocument"];
const DOCUMENT: &[&str] = &["PolicyDocument"];

const TABLE: &[Row] = &[
    ("AWS::Events::EventBus", &[("EventBus", &["Policy"])]),
    ("AWS::IAM::Group", &[("InlineGroupPolicies", INLINE)]),
    (
        "AWS::IAM::GroupPolicy",
        &[("InlineGroupPolicies", DOCUMENT)],
    ),
    ("AWS::IAM::ManagedPolicy", &[("ManagedPolicy", DOCUMENT)]),
    // For roles, users and groups alike: held to the largest of their limits.
    ("AWS::IAM::Policy", &[("InlineRolePolicies", DOCUMENT)]),
    (
        "AWS::IAM::Role",
        &[
            ("TrustPolicy", &["AssumeRolePolicyDocument"]),
            ("InlineRolePolicies", INLINE),
        ],
    ),
    ("AWS::IAM::RolePolicy", &[("InlineRolePolicies", DOCUMENT)]),
    ("AWS::IAM::User", &[("InlineUserPolicies", INLINE)]),
    ("AWS::IAM::UserPolicy", &[("InlineUserPolicies", DOCUMENT)]),
    ("AWS::KMS::Key", &[("KeyPolicy", &["KeyPolicy"])]),
    ("AWS::KMS::ReplicaKey", &[("KeyPolicy", &["KeyPolicy"])]),
    (
        "AWS::Logs::Destination",
        &[("LogsDestination", &["DestinationPolicy"])],
    ),
    ("AWS::Logs::ResourcePolicy", &[("LogsResource", DOCUMENT)]),
    ("AWS::S3::BucketPolicy", &[("BucketPolicy", DOCUMENT)]),
    ("AWS::SNS::TopicInlinePolicy", &[("TopicPolicy", DOCUMENT)]),
    ("AWS::SNS::TopicPolicy", &[("TopicPolicy", DOCUMENT)]),
    ("AWS::SQS::QueueInlinePolicy", &[("QueuePolicy", DOCUMENT)]),
    ("AWS::SQS::QueuePolicy", &[("QueuePolicy", DOCUMENT)]),
];

/// The documents of a type, as its row has them: `KeyPolicy "KeyPolicy"`.
pub(super) fn of(type_name: &str) -> Option<String> {
    let (_, documents) = TABLE.iter().find(|(name, _)| *name == type_name)?;
    let document = |(kind, path): &(&str, &[&str])| {
        let steps: Vec<String> = path.iter().map(|step| format!("{step:?}")).collect();
        format!("{kind} {}", steps.join(" "))
    };
    Some(
        documents
            .iter()
            .map(document)
            .collect::<Vec<_>>()
            .join(", "),
    )
}

/// The types and the first properties of the table, which the registry must have.
pub(super) fn properties() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.iter().flat_map(|(name, documents)| {
        let first = |(_, path): &(&str, &'static [&'static str])| path.first().copied();
        documents
            .iter()
            .filter_map(move |document| Some((*name, first(document)?)))
    })
}
