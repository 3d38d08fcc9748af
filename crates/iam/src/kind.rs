//! What a policy document is attached to, and how large it may be.

/// What a policy document is attached to.
///
/// It decides which elements a statement needs, and the size limit. Limits are in bytes of
/// minified JSON; IAM counts characters without white space, which is the same for ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyKind {
    /// An S3 bucket policy: 20,480 bytes.
    BucketPolicy,
    /// A KMS key policy: 32,768 bytes.
    KeyPolicy,
    /// An SNS topic policy: 30,720 bytes.
    TopicPolicy,
    /// An SQS queue policy: 8,192 bytes.
    QueuePolicy,
    /// The policy of an EventBridge event bus: 10,240 characters.
    EventBus,
    /// The access policy of a CloudWatch Logs destination: 5,120 bytes.
    LogsDestination,
    /// A CloudWatch Logs resource policy: 51,200 bytes.
    LogsResource,
    /// A resource policy of another service. No size is checked.
    OtherResource,
    /// A role's trust policy: 2,048 characters, 4,096 after a quota increase.
    TrustPolicy,
    /// A managed policy: 6,144 characters.
    ManagedPolicy,
    /// The inline policies of a role: 10,240 characters, all of them together. The check looks at
    /// one document; [`check_size`](Self::check_size) at all of them.
    InlineRolePolicies,
    /// The inline policies of a user: 2,048 characters, all of them together.
    InlineUserPolicies,
    /// The inline policies of a group: 5,120 characters, all of them together.
    InlineGroupPolicies,
}

/// Whether statements of a kind of policy have an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    Required,
    Refused,
}

impl PolicyKind {
    /// The size limit without an increase, if one is known.
    #[must_use]
    pub const fn limit(self) -> Option<usize> {
        Some(match self {
            Self::BucketPolicy => 20_480,
            Self::KeyPolicy => 32_768,
            Self::TopicPolicy => 30_720,
            Self::QueuePolicy => 8_192,
            Self::EventBus | Self::InlineRolePolicies => 10_240,
            Self::LogsDestination | Self::InlineGroupPolicies => 5_120,
            Self::LogsResource => 51_200,
            Self::TrustPolicy | Self::InlineUserPolicies => 2_048,
            Self::ManagedPolicy => 6_144,
            Self::OtherResource => return None,
        })
    }

    /// The size limit after the largest increase that AWS grants, where it is known to grant one.
    #[must_use]
    pub const fn raised_limit(self) -> Option<usize> {
        match self {
            Self::TrustPolicy => Some(4_096),
            _ => None,
        }
    }

    /// What AWS calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BucketPolicy => "bucket policy",
            Self::KeyPolicy => "key policy",
            Self::TopicPolicy => "topic policy",
            Self::QueuePolicy => "queue policy",
            Self::EventBus => "event bus policy",
            Self::LogsDestination => "destination policy",
            Self::LogsResource => "log resource policy",
            Self::OtherResource => "resource policy",
            Self::TrustPolicy => "trust policy",
            Self::ManagedPolicy => "managed policy",
            Self::InlineRolePolicies | Self::InlineUserPolicies | Self::InlineGroupPolicies => {
                "inline policy"
            }
        }
    }

    /// Whether it belongs to IAM itself, which is strict about sids.
    pub(crate) const fn is_iam(self) -> bool {
        matches!(
            self,
            Self::TrustPolicy
                | Self::ManagedPolicy
                | Self::InlineRolePolicies
                | Self::InlineUserPolicies
                | Self::InlineGroupPolicies
        )
    }

    pub(crate) const fn principal(self) -> Takes {
        match self {
            Self::ManagedPolicy
            | Self::InlineRolePolicies
            | Self::InlineUserPolicies
            | Self::InlineGroupPolicies => Takes::Refused,
            _ => Takes::Required,
        }
    }

    pub(crate) const fn resource(self) -> Takes {
        match self {
            Self::TrustPolicy => Takes::Refused,
            _ => Takes::Required,
        }
    }
}
