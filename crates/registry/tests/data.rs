//! The data itself: complete, readable, and as the lock file says.

use std::fs;
use std::path::PathBuf;

use catchment_registry::{Body, Registry, ResourceType, Shape, TagStyle, parse};

#[expect(clippy::unwrap_used, reason = "a helper of tests")]
fn files() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let service = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (service, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_line_is_written_as_it_was_read() {
    for (service, text) in files() {
        let types = parse(&text).unwrap_or_else(|error| panic!("{service}: {error}"));
        let printed: Vec<String> = types.iter().map(ToString::to_string).collect();
        let expected = format!(
            "# Written by `cargo xtask registry update`.\n\n{}",
            printed.join("\n")
        );
        assert_eq!(text, expected, "{service}");
    }
}

#[test]
fn every_file_is_compiled_in() {
    let files: Vec<String> = files().into_iter().map(|(service, _)| service).collect();
    assert_eq!(Registry::services().collect::<Vec<_>>(), files);
    for service in files {
        let types = Registry::service(&service).unwrap().count();
        assert!(types > 0, "{service}");
    }
}

fn named(shape: &Shape, names: &mut Vec<String>) {
    match shape {
        Shape::Named(name) => names.push(name.clone()),
        Shape::List(list) => named(&list.items, names),
        Shape::Map(map) => map
            .entries
            .iter()
            .for_each(|(_, shape)| named(shape, names)),
        Shape::Union(shapes) => shapes.iter().for_each(|shape| named(shape, names)),
        _ => {}
    }
}

fn shapes(resource: &ResourceType) -> impl Iterator<Item = &Shape> {
    let properties = resource
        .object
        .properties
        .iter()
        .map(|property| &property.shape);
    let attributes = resource.attributes.iter().map(|attribute| &attribute.shape);
    let nested = resource
        .definitions
        .iter()
        .flat_map(|definition| match &definition.body {
            Body::Object(object) => object
                .properties
                .iter()
                .map(|property| &property.shape)
                .collect(),
            Body::Alias(shape) => vec![shape],
        });
    properties.chain(attributes).chain(nested)
}

#[test]
fn every_property_type_that_is_named_exists_and_is_used() {
    for resource in Registry::types() {
        let mut names = Vec::new();
        shapes(resource).for_each(|shape| named(shape, &mut names));
        for name in &names {
            assert!(
                resource.definition(name).is_some(),
                "{} has no `{name}`",
                resource.name
            );
        }
        for definition in &resource.definitions {
            assert!(
                definition.retired || names.contains(&definition.name),
                "{} does not use `{}`",
                resource.name,
                definition.name
            );
        }
    }
}

#[test]
fn identifiers_references_and_tags_name_what_exists() {
    for resource in Registry::types() {
        for name in resource.identifier.iter().chain(&resource.reference) {
            let first = name.split('.').next().unwrap();
            assert!(
                resource.property(first).is_some() || resource.attribute(name).is_some(),
                "{}: `{name}`",
                resource.name
            );
        }
        if let Some(tags) = &resource.tags {
            assert!(
                resource.property(&tags.property).is_some(),
                "{}",
                resource.name
            );
        }
    }
}

#[test]
fn rules_name_properties_of_their_object() {
    use catchment_registry::Rule;
    for resource in Registry::types() {
        let nested = resource
            .definitions
            .iter()
            .filter_map(|definition| match &definition.body {
                Body::Object(object) => Some((definition.name.as_str(), object)),
                Body::Alias(_) => None,
            });
        for (name, object) in nested.chain([("", &resource.object)]) {
            for rule in &object.rules {
                let names: Vec<&String> = match rule {
                    Rule::OneOf(groups) | Rule::AnyOf(groups) => groups.iter().flatten().collect(),
                    Rule::Needs(name, others) | Rule::Excludes(name, others) => {
                        others.iter().chain([name]).collect()
                    }
                };
                for property in names {
                    assert!(
                        object.property(property).is_some(),
                        "{} {name}: rule `{rule}` names `{property}`",
                        resource.name
                    );
                }
            }
        }
    }
}

#[test]
fn every_type_is_found_by_its_name_as_the_files_have_it() {
    let mut names = Vec::new();
    for (_, text) in files() {
        for resource in parse(&text).unwrap() {
            assert_eq!(
                Registry::resource_type(&resource.name),
                Some(&resource),
                "{}",
                resource.name
            );
            names.push(resource.name);
        }
    }
    assert_eq!(Registry::type_names().collect::<Vec<_>>(), names);
    assert!(names.len() > 1_850);
}

#[test]
fn a_type_is_found_by_its_name() {
    let key = Registry::resource_type("AWS::KMS::Key").unwrap();
    assert_eq!(key.reference.as_deref(), Some("KeyId"));
    assert!(key.stateful);
    assert_eq!(
        key.docs(),
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html"
    );
    assert!(Registry::resource_type("AWS::KMS::Nothing").is_none());
    assert!(Registry::resource_type("Custom::Thing").is_none());
    assert!(Registry::resource_type("Custom::KMS").is_none());
    assert!(Registry::resource_type("Alexa::ASK::Skill").is_some());
    assert!(Registry::resource_type("AWS::ASK::Skill").is_none());
    assert!(Registry::resource_type("AWS::KMS::Key::MODULE").is_none());
    assert!(Registry::resource_type("AWS::kms::Key").is_none());
    assert!(Registry::resource_type("").is_none());
}

#[test]
fn the_second_source_completes_the_first() {
    // `TopicName` and `QueueName` are missing among the read-only properties of the schemas.
    let topic = Registry::resource_type("AWS::SNS::Topic").unwrap();
    assert!(topic.attribute("TopicName").is_some());
    assert_eq!(topic.reference.as_deref(), Some("TopicArn"));
    // `Ref` of a rule is not its primary identifier, the ARN.
    let rule = Registry::resource_type("AWS::Events::Rule").unwrap();
    assert_eq!(rule.identifier, ["Arn"]);
    assert_eq!(rule.reference, None);
    let bucket = Registry::resource_type("AWS::S3::Bucket").unwrap();
    assert_eq!(
        bucket.arn.as_deref(),
        Some("arn:${Partition}:s3:::${BucketName}")
    );
    let parameter = Registry::resource_type("AWS::SSM::Parameter").unwrap();
    assert_eq!(parameter.tags.as_ref().unwrap().style, TagStyle::Map);
}

#[test]
fn the_lock_file_names_each_source_with_its_hash() {
    let lock = include_str!("../data/registry.lock");
    for source in [
        "pypi cfn-lint ",
        "npm @aws-cdk/aws-service-spec ",
        "schemas ",
    ] {
        assert!(
            lock.lines().any(|line| line.starts_with(source)),
            "{source}"
        );
    }
    assert!(lock.contains(" sha256:") && lock.contains(" sha512-"));
}
