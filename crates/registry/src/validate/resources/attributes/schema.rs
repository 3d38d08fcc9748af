//! What the attributes of resources look like, in the form of the registry's own data.

use std::sync::OnceLock;

use crate::model::ResourceType;
use crate::parse::parse;
use crate::validate::expected::Expected;

static SCHEMAS: OnceLock<Vec<ResourceType>> = OnceLock::new();

/// What is expected of an attribute of a resource: of the `UpdatePolicy` of a type, or of a key in
/// its `Metadata`. `None`: nothing is known.
pub(super) fn of(attribute: &str, name: &str) -> Option<Expected> {
    let property = match name {
        "AWS::AppStream::Fleet" => "Fleet",
        "AWS::AutoScaling::AutoScalingGroup" => "AutoScalingGroup",
        "AWS::CloudFormation::Init" => "Init",
        "AWS::CloudFormation::WaitCondition" => "WaitCondition",
        "AWS::EC2::Instance" => "Instance",
        "AWS::ElastiCache::ReplicationGroup" => "ReplicationGroup",
        "AWS::Elasticsearch::Domain" | "AWS::OpenSearchService::Domain" => "Domain",
        "AWS::Lambda::Alias" => "Alias",
        _ => return None,
    };
    // A test parses the text, so that there is never an error here.
    let schemas = SCHEMAS.get_or_init(|| parse(include_str!("schema.txt")).unwrap_or_default());
    let resource = schemas.iter().find(|schema| schema.name == attribute)?;
    let property = resource.property(property)?;
    Some(Expected::of(resource, &property.shape))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schemas_of_attributes_can_be_read() {
        let schemas = parse(include_str!("schema.txt")).unwrap();
        let names: Vec<&str> = schemas.iter().map(|schema| schema.name.as_str()).collect();
        assert_eq!(names, ["CreationPolicy", "Metadata", "UpdatePolicy"]);
        assert!(of("Metadata", "AWS::CloudFormation::Init").is_some());
        assert!(of("UpdatePolicy", "AWS::CloudFormation::Init").is_none());
    }
}
