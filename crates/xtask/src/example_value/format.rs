//! Texts of a known format, and values that other types give.

use catchment_registry::Text;

/// Texts that may fit `text`: of its formats and of what it relates to. The caller tests them.
pub(super) fn samples(text: &Text) -> Vec<String> {
    let mut out: Vec<String> = text
        .formats
        .iter()
        .filter_map(|format| sample(format))
        .collect();
    for relation in &text.relations {
        let name = format!("{}.{}", relation.type_name, relation.property);
        out.extend(sample(&name));
        if relation.property.ends_with("Arn") {
            out.push(arn(&relation.type_name));
        }
    }
    out
}

/// A text of `format`.
fn sample(format: &str) -> Option<String> {
    let text = match format {
        "date-time" | "timestamp" => "2030-01-31T12:00:00Z",
        "date" => "2030-01-31",
        "time" => "12:00:00Z",
        "ipv4" => "10.0.0.1",
        "ipv6" => "2001:db8::1",
        "ipv4-network" => "10.0.0.0/16",
        "ipv6-network" => "2001:db8::/56",
        "uri" => "https://example.com/logs",
        "AWS::EC2::Image.Id" => "ami-0123456789abcdef0",
        "AWS::EC2::Instance.Id" => "i-0123456789abcdef0",
        "AWS::EC2::Subnet.Id" | "AWS::EC2::Subnet.SubnetId" => "subnet-0123456789abcdef0",
        "AWS::EC2::VPC.Id" | "AWS::EC2::VPC.VpcId" => "vpc-0123456789abcdef0",
        "AWS::EC2::SecurityGroup.Id" | "AWS::EC2::SecurityGroup.GroupId" => "sg-0123456789abcdef0",
        "AWS::IAM::Role.Arn" => "arn:aws:iam::111111111111:role/logs",
        "AWS::IAM::User.Arn" => "arn:aws:iam::111111111111:user/logs",
        "AWS::S3::Bucket.Name" | "AWS::S3::Bucket.BucketName" => "central-logs",
        "AWS::S3::Bucket.Arn" => "arn:aws:s3:::central-logs",
        "AWS::KMS::Key.Arn" => {
            "arn:aws:kms:ca-central-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab"
        }
        "AWS::KMS::Key.KeyId" => "1234abcd-12ab-34cd-56ef-1234567890ab",
        "AWS::Logs::LogGroup.Arn" => "arn:aws:logs:ca-central-1:111111111111:log-group:logs:*",
        "AWS::Lambda::Function.Arn" => "arn:aws:lambda:ca-central-1:111111111111:function:logs",
        "AWS::SNS::Topic.TopicArn" => "arn:aws:sns:ca-central-1:111111111111:logs",
        "AWS::SQS::Queue.Arn" => "arn:aws:sqs:ca-central-1:111111111111:logs",
        "AWS::Kinesis::Stream.Arn" => "arn:aws:kinesis:ca-central-1:111111111111:stream/logs",
        "AWS::ACM::Certificate.Arn" | "AWS::CertificateManager::Certificate.Id" => {
            "arn:aws:acm:ca-central-1:111111111111:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
        }
        "AWS::RDS::DBCluster.Arn" => "arn:aws:rds:ca-central-1:111111111111:cluster:logs",
        "AWS::Route53::AliasTarget.HostedZoneId" => "Z2FDTNDATAQYW2",
        _ => return None,
    };
    Some(text.to_owned())
}

/// Another text of the same kind.
pub(super) fn salted(sample: &str, salt: usize) -> String {
    if let Some(rest) = sample.strip_prefix("10.0.") {
        return format!("10.{}.{rest}", salt % 256);
    }
    if let Some(rest) = sample.strip_prefix("2001:db8::") {
        return format!("2001:db8:{salt:x}::{rest}");
    }
    match sample.strip_suffix("0123456789abcdef0") {
        Some(kind) => format!("{kind}{:017x}", 0x0123_4567_89ab_cdef_usize + salt),
        None => format!("{sample}{salt}"),
    }
}

/// The ARN of something of a type.
fn arn(type_name: &str) -> String {
    let mut parts = type_name.split("::").skip(1).map(str::to_ascii_lowercase);
    let service = parts.next().unwrap_or_default();
    let kind = parts.next().unwrap_or_default();
    format!("arn:aws:{service}:ca-central-1:111111111111:{kind}/logs")
}

/// What texts of unknown format are tried with.
pub(super) const COMMON: &[&str] = &[
    "logs",
    "central-logs",
    "1",
    "10",
    "0.5",
    "true",
    "10.0.0.0/16",
    "10.0.0.1",
    "https://example.com/logs",
    "example.com",
    "security@example.com",
    "arn:aws:iam::111111111111:role/logs",
    "arn:aws:s3:::central-logs",
    "arn:aws:sns:ca-central-1:111111111111:logs",
    "arn:aws:lambda:ca-central-1:111111111111:function:logs",
    "arn:aws:kms:ca-central-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:secretsmanager:ca-central-1:111111111111:secret:logs-a1b2c3",
    "1234abcd-12ab-34cd-56ef-1234567890ab",
    "111111111111",
    "ca-central-1",
    "ca-central-1a",
    "s3://central-logs/key",
    "2030-01-31T12:00:00Z",
    "2030-01-31",
    "mon:03:00-mon:04:00",
    "03:00-04:00",
    "rate(1 day)",
    "cron(0 12 * * ? *)",
    "/logs",
    "{}",
    "$.logs",
    "en-US",
    "+15555550100",
    "#aabbcc",
    "Passw0rdLogs",
];
