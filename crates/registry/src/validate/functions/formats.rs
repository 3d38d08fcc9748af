//! Formats of texts: ids, names, ARNs, addresses, times.

use crate::model::Text;

mod address;
mod arn;
mod time;

/// A format of text that is known by what it is the id, name or ARN of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    BucketName,
    CertificateArn,
    FunctionArn,
    ImageId,
    KeyAlias,
    KeyArn,
    KeyId,
    LogGroupName,
    RoleArn,
    SecurityGroupId,
    SecurityGroupName,
    SubnetId,
    TopicArn,
    VpcId,
}

/// What is wrong with a text where one of the formats of `shape` is wanted: what would do. A text
/// with a dynamic reference may become anything.
pub(crate) fn fault(shape: &Text, value: &str) -> Option<String> {
    if shape.formats.is_empty() && shape.relations.is_empty() {
        return None;
    }
    if super::is_dynamic(value) {
        return None;
    }
    let relations = shape
        .relations
        .iter()
        .map(|relation| Format::named(&relation.type_name, &relation.property).map(Wanted::Known));
    let formats = shape.formats.iter().map(|name| Wanted::named(name));
    let wanted: Option<Vec<Wanted>> = relations.chain(formats).collect();
    // Of one that is not known, nothing can be said.
    let wanted = wanted?;
    if wanted.iter().any(|format| format.holds(value)) {
        return None;
    }
    let mut names: Vec<&str> = wanted.iter().map(|format| format.describe()).collect();
    names.dedup();
    Some(names.join(" or "))
}

/// What is wrong with a text where the format of that name is wanted: what would do.
pub(crate) fn check_literal(format: &str, value: &str) -> Option<&'static str> {
    let wanted = Wanted::named(format)?;
    let fits = super::is_dynamic(value) || wanted.holds(value);
    (!fits).then(|| wanted.describe())
}

/// A format that literals are checked by.
#[derive(Clone, Copy)]
enum Wanted {
    Known(Format),
    DateTime,
    Ipv4Network,
    Ipv6Network,
    Ipv4,
    Ipv6,
}

impl Wanted {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "date-time" | "timestamp" => Self::DateTime,
            "ipv4-network" => Self::Ipv4Network,
            "ipv6-network" => Self::Ipv6Network,
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            _ => {
                let (type_name, property) = name.rsplit_once('.')?;
                Self::Known(Format::named(type_name, property)?)
            }
        })
    }

    fn holds(self, value: &str) -> bool {
        match self {
            Self::Known(format) => format.holds(value),
            Self::DateTime => time::is_date_time(value),
            Self::Ipv4Network => address::is_ipv4_network(value),
            Self::Ipv6Network => address::is_ipv6_network(value),
            Self::Ipv4 => value.parse::<std::net::Ipv4Addr>().is_ok(),
            Self::Ipv6 => value.parse::<std::net::Ipv6Addr>().is_ok(),
        }
    }

    const fn describe(self) -> &'static str {
        match self {
            Self::Known(format) => format.describe(),
            Self::DateTime => "a time such as `2030-01-31T08:00:00Z`",
            Self::Ipv4Network => "a block of IPv4 addresses such as `10.0.0.0/16`",
            Self::Ipv6Network => "a block of IPv6 addresses such as `2001:db8::/56`",
            Self::Ipv4 => "an IPv4 address",
            Self::Ipv6 => "an IPv6 address",
        }
    }
}

impl Format {
    /// The format of a property or attribute of a resource type.
    pub(super) fn named(type_name: &str, property: &str) -> Option<Self> {
        Some(match (type_name, property) {
            ("AWS::S3::Bucket", "BucketName" | "Name") => Self::BucketName,
            ("AWS::ACM::Certificate" | "AWS::CertificateManager::Certificate", _)
                if matches!(property, "Arn" | "CertificateArn" | "Id") =>
            {
                Self::CertificateArn
            }
            ("AWS::Lambda::Function", "Arn") => Self::FunctionArn,
            ("AWS::EC2::Image", "Id") => Self::ImageId,
            ("AWS::KMS::Alias", "AliasName") => Self::KeyAlias,
            ("AWS::KMS::Key" | "AWS::KMS::ReplicaKey", "Arn") => Self::KeyArn,
            ("AWS::KMS::Key" | "AWS::KMS::ReplicaKey", "KeyId" | "Id") => Self::KeyId,
            ("AWS::Logs::LogGroup", "LogGroupName" | "Name") => Self::LogGroupName,
            ("AWS::IAM::Role", "Arn") => Self::RoleArn,
            ("AWS::EC2::SecurityGroup", "Id" | "GroupId") => Self::SecurityGroupId,
            ("AWS::EC2::VPC", "DefaultSecurityGroup") => Self::SecurityGroupId,
            ("AWS::EC2::SecurityGroup", "GroupName" | "Name") => Self::SecurityGroupName,
            ("AWS::EC2::Subnet", "SubnetId" | "Id") => Self::SubnetId,
            ("AWS::SNS::Topic", "TopicArn" | "Arn") => Self::TopicArn,
            ("AWS::EC2::VPC", "VpcId" | "Id") => Self::VpcId,
            _ => return None,
        })
    }

    /// The format of the values of a parameter of that type, alone or in a list.
    pub(super) fn of_parameter(type_name: &str) -> Option<Self> {
        let inner = type_name.strip_prefix("AWS::SSM::Parameter::Value<");
        let inner = inner
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or(type_name);
        let item = inner
            .strip_prefix("List<")
            .and_then(|rest| rest.strip_suffix('>'));
        Some(match item.unwrap_or(inner) {
            "AWS::EC2::Image::Id" => Self::ImageId,
            "AWS::EC2::SecurityGroup::GroupName" => Self::SecurityGroupName,
            "AWS::EC2::SecurityGroup::Id" => Self::SecurityGroupId,
            "AWS::EC2::Subnet::Id" => Self::SubnetId,
            "AWS::EC2::VPC::Id" => Self::VpcId,
            _ => return None,
        })
    }

    /// Those of a text's formats that are known.
    pub(super) fn known(text: &Text) -> Vec<Self> {
        Self::each(text).flatten().collect()
    }

    /// All formats of a text. `None` where one of them is not known.
    pub(super) fn all(text: &Text) -> Option<Vec<Self>> {
        let all: Option<Vec<Self>> = Self::each(text).collect();
        let mut formats = all?;
        formats.dedup();
        Some(formats)
    }

    fn each(text: &Text) -> impl Iterator<Item = Option<Self>> {
        let relations = text.relations.iter();
        let related = relations.map(|one| Self::named(&one.type_name, &one.property));
        let formats = text.formats.iter().map(|name| {
            let (type_name, property) = name.rsplit_once('.')?;
            Self::named(type_name, property)
        });
        related.chain(formats)
    }

    /// Whether a text can be one.
    fn holds(self, value: &str) -> bool {
        match self {
            Self::BucketName => arn::is_bucket_name(value),
            Self::CertificateArn => arn::is(value, "acm", "certificate/"),
            Self::FunctionArn => arn::is(value, "lambda", "function:"),
            Self::ImageId => {
                let letters = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_lowercase();
                arn::is_id(value, "ami-", letters) || value.starts_with("resolve:ssm:")
            }
            Self::KeyAlias => value.strip_prefix("alias/").is_some_and(|name| {
                let mut bytes = name.bytes();
                !name.is_empty()
                    && bytes.all(|byte| byte.is_ascii_alphanumeric() || b":/_-".contains(&byte))
            }),
            Self::KeyArn => arn::is(value, "kms", "key/") || arn::is(value, "kms", "alias/"),
            Self::KeyId => arn::is_key_id(value),
            Self::LogGroupName => {
                let mut bytes = value.bytes();
                (1..=512).contains(&value.len())
                    && bytes.all(|byte| byte.is_ascii_alphanumeric() || b".-_/#".contains(&byte))
            }
            Self::RoleArn => arn::is_global(value, "iam", "role/"),
            Self::SecurityGroupId => arn::is_id(value, "sg-", |byte| byte.is_ascii_hexdigit()),
            Self::SecurityGroupName => {
                let allowed = b" ._-:/()#,@[]+=&;{}!$*";
                let mut bytes = value.bytes();
                !value.is_empty()
                    && bytes.all(|byte| byte.is_ascii_alphanumeric() || allowed.contains(&byte))
            }
            Self::SubnetId => arn::is_id(value, "subnet-", |byte| byte.is_ascii_hexdigit()),
            Self::TopicArn => arn::is(value, "sns", ""),
            Self::VpcId => arn::is_id(value, "vpc-", |byte| byte.is_ascii_hexdigit()),
        }
    }

    /// For messages.
    pub(super) const fn describe(self) -> &'static str {
        match self {
            Self::BucketName => "the name of an S3 bucket",
            Self::CertificateArn => "the ARN of an ACM certificate",
            Self::FunctionArn => "the ARN of a Lambda function",
            Self::ImageId => "the id of an AMI (`ami-…`)",
            Self::KeyAlias => "the alias of a KMS key (`alias/…`)",
            Self::KeyArn => "the ARN of a KMS key",
            Self::KeyId => "the id of a KMS key",
            Self::LogGroupName => "the name of a log group",
            Self::RoleArn => "the ARN of an IAM role",
            Self::SecurityGroupId => "the id of a security group (`sg-…`)",
            Self::SecurityGroupName => "the name of a security group",
            Self::SubnetId => "the id of a subnet (`subnet-…`)",
            Self::TopicArn => "the ARN of an SNS topic",
            Self::VpcId => "the id of a VPC (`vpc-…`)",
        }
    }
}

#[cfg(test)]
mod tests;
