//! Policy documents that suit the type that has them.

use catchment_registry::ResourceType;
use serde_json::{Value, json};

/// Properties that hold a policy as text, or as JSON of which the registry says no more.
const UNTYPED: &[(&str, &str)] = &[
    ("AWS::ECR::RegistryPolicy", "PolicyText"),
    ("AWS::ECR::RepositoryCreationTemplate", "RepositoryPolicy"),
    ("AWS::Logs::Destination", "DestinationPolicy"),
    ("AWS::SSO::PermissionSet", "InlinePolicy"),
    ("AWS::VpcLattice::AuthPolicy", "Policy"),
    ("AWS::XRay::ResourcePolicy", "PolicyDocument"),
];

/// A document for the property at `path`.
pub(super) fn document(resource: &ResourceType, path: &[&str]) -> Value {
    json!({"Version": "2012-10-17", "Statement": [statement(resource, path)]})
}

/// What stands for free-form JSON where it is a policy or a part of one.
pub(super) fn json(resource: &ResourceType, path: &[&str]) -> Option<Value> {
    if (resource.name.as_str(), path) == ("AWS::Events::EventBusPolicy", &["Statement"]) {
        return Some(statement(resource, path));
    }
    is_untyped(resource, path).then(|| document(resource, path))
}

/// What stands for a text where it is a policy.
pub(super) fn text(resource: &ResourceType, path: &[&str]) -> Option<String> {
    is_untyped(resource, path).then(|| document(resource, path).to_string())
}

fn is_untyped(resource: &ResourceType, path: &[&str]) -> bool {
    let mut known = UNTYPED.iter();
    known.any(|(name, property)| resource.name == *name && path == [*property])
}

fn statement(resource: &ResourceType, path: &[&str]) -> Value {
    let is_trust = path.last() == Some(&"AssumeRolePolicyDocument");
    let service = resource.service();
    let of_identity = (service == "iam" && !is_trust) || service == "sso";
    let (action, arn) = match service.as_str() {
        _ if is_trust => ("sts:AssumeRole", None),
        "sns" => (
            "sns:Publish",
            Some("arn:aws:sns:us-east-1:111111111111:logs"),
        ),
        "sqs" => (
            "sqs:SendMessage",
            Some("arn:aws:sqs:us-east-1:111111111111:logs"),
        ),
        "ecr" if resource.name.contains("Repository") => ("ecr:BatchGetImage", None),
        "ecr" => (
            "ecr:ReplicateImage",
            Some("arn:aws:ecr:us-east-1:111111111111:repository/*"),
        ),
        "events" => (
            "events:PutEvents",
            Some("arn:aws:events:us-east-1:111111111111:event-bus/a"),
        ),
        "logs" => ("logs:PutSubscriptionFilter", Some("*")),
        "xray" => ("xray:PutTraceSegments", Some("*")),
        "vpclattice" => ("vpc-lattice-svcs:Invoke", Some("*")),
        _ => ("s3:GetObject", Some("arn:aws:s3:::central-logs/*")),
    };
    let mut statement = json!({"Effect": "Allow", "Action": action});
    if let Some(arn) = arn {
        statement["Resource"] = json!(arn);
    }
    if !of_identity {
        statement["Principal"] = json!({"AWS": "arn:aws:iam::111111111111:root"});
    }
    statement
}
