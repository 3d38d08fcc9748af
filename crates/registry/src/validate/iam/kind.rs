//! What a policy is attached to, and so what its statements have.

/// Whether statements have an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// They must have it.
    Required,
    /// They may have it.
    Optional,
    /// They cannot have it.
    Refused,
}

/// A kind of policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// What AWS calls it.
    pub(crate) name: &'static str,
    /// Whether statements have `Principal` or `NotPrincipal`.
    pub(crate) principal: Takes,
    /// Whether statements have `Resource` or `NotResource`.
    pub(crate) resource: Takes,
    /// Whether sids are letters and digits only.
    pub(crate) strict_sids: bool,
    /// Whether two statements may have one sid.
    pub(crate) repeated_sids: bool,
    /// The only service whose actions it can name.
    pub(crate) service: Option<&'static str>,
    /// Whether `*` is a resource.
    pub(crate) any_resource: bool,
    /// Whether the shape of ARNs and actions is known; some services have their own.
    pub(crate) plain: bool,
    /// How large it may be.
    pub(crate) limit: Option<Limit>,
}

/// How large a policy may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// Without an increase of the quota.
    pub(crate) usual: usize,
    /// With the largest increase.
    pub(crate) raised: usize,
    /// Whether it is counted in characters rather than bytes.
    pub(crate) characters: bool,
}

impl Limit {
    const fn bytes(usual: usize) -> Option<Self> {
        Some(Self {
            usual,
            raised: usual,
            characters: false,
        })
    }

    const fn characters(usual: usize) -> Option<Self> {
        Some(Self {
            usual,
            raised: usual,
            characters: true,
        })
    }
}

impl Kind {
    /// A policy of IAM that is attached to whom it is about.
    const fn identity(name: &'static str, limit: Option<Limit>) -> Self {
        Self {
            name,
            principal: Takes::Refused,
            resource: Takes::Required,
            strict_sids: true,
            limit,
            ..Self::resource("", None, None)
        }
    }

    /// A policy that is attached to what it is about.
    const fn resource(
        name: &'static str,
        service: Option<&'static str>,
        limit: Option<Limit>,
    ) -> Self {
        Self {
            name,
            principal: Takes::Required,
            resource: Takes::Required,
            strict_sids: false,
            repeated_sids: false,
            service,
            any_resource: true,
            plain: true,
            limit,
        }
    }

    /// A policy of which only the language is known.
    const fn any(name: &'static str) -> Self {
        Self {
            principal: Takes::Optional,
            resource: Takes::Optional,
            ..Self::resource(name, None, None)
        }
    }

    /// Who may take on a role.
    const TRUST: Self = Self {
        resource: Takes::Refused,
        limit: Some(Limit {
            usual: 2_048,
            raised: 4_096,
            characters: true,
        }),
        ..Self::resource("trust policy", Some("sts"), None)
    };

    /// A policy of an organization, of a type that only the value of another property tells.
    pub(crate) const ORGANIZATION: Self = Self {
        principal: Takes::Optional,
        resource: Takes::Optional,
        ..Self::identity("policy of the organization", None)
    };

    /// Its name with the article: `an inline policy`.
    pub(super) fn a(&self) -> String {
        let article = if self.name.starts_with(['a', 'e', 'i', 'o', 'u']) {
            "an"
        } else {
            "a"
        };
        format!("{article} {}", self.name)
    }

    /// The kind of the policy that is at a path in the properties of a resource type.
    pub(crate) fn of(type_name: &str, path: &str) -> Self {
        let property = path.strip_prefix("Properties.").unwrap_or(path);
        let end = property.find(['.', '[']).unwrap_or(property.len());
        let property = property.get(..end).unwrap_or(property);
        Self::of_iam(type_name, property)
            .or_else(|| Self::of_storage(type_name))
            .or_else(|| Self::of_service(type_name, property))
            .unwrap_or(Self::any("policy"))
    }

    fn of_iam(type_name: &str, property: &str) -> Option<Self> {
        let inline = |limit| Self::identity("inline policy", Limit::characters(limit));
        Some(match (type_name, property) {
            ("AWS::IAM::Role", "AssumeRolePolicyDocument") => Self::TRUST,
            ("AWS::IAM::Role" | "AWS::IAM::RolePolicy", _) => inline(10_240),
            ("AWS::IAM::User" | "AWS::IAM::UserPolicy", _) => inline(2_048),
            ("AWS::IAM::Group" | "AWS::IAM::GroupPolicy", _) => inline(5_120),
            ("AWS::IAM::Policy", _) => inline(10_240),
            ("AWS::IAM::ManagedPolicy", _) => {
                Self::identity("managed policy", Limit::characters(6_144))
            }
            ("AWS::SSO::PermissionSet", _) => {
                Self::identity("inline policy", Limit::characters(32_768))
            }
            (
                "AWS::Serverless::Function" | "AWS::Serverless::StateMachine",
                "AssumeRolePolicyDocument",
            ) => Self::TRUST,
            ("AWS::Serverless::Function" | "AWS::Serverless::StateMachine", _) => inline(10_240),
            _ => return None,
        })
    }

    fn of_storage(type_name: &str) -> Option<Self> {
        let bytes = Limit::bytes;
        Some(match type_name {
            "AWS::S3::BucketPolicy" => Self {
                repeated_sids: true,
                any_resource: false,
                ..Self::resource("bucket policy", Some("s3"), bytes(20_480))
            },
            "AWS::KMS::Key" | "AWS::KMS::ReplicaKey" => {
                Self::resource("key policy", None, bytes(32_768))
            }
            "AWS::SNS::TopicPolicy" | "AWS::SNS::TopicInlinePolicy" => {
                Self::resource("topic policy", Some("sns"), bytes(30_720))
            }
            "AWS::SQS::QueuePolicy" | "AWS::SQS::QueueInlinePolicy" => {
                Self::resource("queue policy", Some("sqs"), bytes(8_192))
            }
            "AWS::SecretsManager::ResourcePolicy" => {
                Self::resource("resource policy", None, Limit::characters(20_480))
            }
            "AWS::OpenSearchService::Domain" | "AWS::Elasticsearch::Domain" => {
                Self::resource("access policy", None, bytes(102_400))
            }
            "AWS::Backup::BackupVault" | "AWS::Backup::LogicallyAirGappedBackupVault" => {
                Self::resource("access policy", None, None)
            }
            "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => {
                Self::resource("resource policy", Some("dynamodb"), bytes(20_480))
            }
            "AWS::Kinesis::ResourcePolicy" => {
                Self::resource("resource policy", Some("kinesis"), bytes(20_480))
            }
            _ => return None,
        })
    }

    fn of_service(type_name: &str, property: &str) -> Option<Self> {
        Some(match (type_name, property) {
            ("AWS::Logs::Destination", _) => {
                Self::resource("destination policy", Some("logs"), Limit::bytes(5_120))
            }
            ("AWS::Logs::ResourcePolicy" | "AWS::Logs::LogGroup", _) => {
                Self::resource("resource policy", Some("logs"), Limit::bytes(51_200))
            }
            ("AWS::Events::EventBus" | "AWS::Events::EventBusPolicy", _) => Self::resource(
                "event bus policy",
                Some("events"),
                Limit::characters(10_240),
            ),
            ("AWS::ECR::Repository" | "AWS::ECR::RepositoryCreationTemplate", _) => Self {
                resource: Takes::Refused,
                repeated_sids: true,
                ..Self::resource("repository policy", Some("ecr"), Limit::characters(10_240))
            },
            ("AWS::ECR::PublicRepository", _) => Self {
                resource: Takes::Refused,
                repeated_sids: true,
                ..Self::resource("repository policy", None, Limit::characters(10_240))
            },
            ("AWS::EC2::VPCEndpoint", _) => Self {
                principal: Takes::Optional,
                repeated_sids: true,
                ..Self::resource("endpoint policy", None, Limit::characters(20_480))
            },
            ("AWS::CloudTrail::ResourcePolicy", _) => {
                Self::resource("resource policy", None, Limit::bytes(8_192))
            }
            ("AWS::Lambda::ResourcePolicy", _) => {
                Self::resource("resource policy", Some("lambda"), Limit::bytes(20_480))
            }
            ("AWS::ApiGateway::RestApi", _) => Self {
                plain: false,
                ..Self::resource("resource policy", Some("execute-api"), Limit::bytes(8_192))
            },
            ("AWS::Oam::Sink", _) => Self::any("sink policy"),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_property_tells_a_trust_policy_from_an_inline_policy() {
        let role = "AWS::IAM::Role";
        let trust = Kind::of(role, "Properties.AssumeRolePolicyDocument");
        assert_eq!(trust.name, "trust policy");
        let inline = Kind::of(role, "Properties.Policies[0].PolicyDocument");
        assert_eq!(inline.name, "inline policy");
        assert_eq!(Kind::of("AWS::X::Y", "Properties.Policy").name, "policy");
    }
}
