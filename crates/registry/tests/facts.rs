//! The facts that belong to no resource type.

use catchment_registry::{
    Registry, Stage, parse_condition_keys, parse_iam_service, parse_list, parse_region,
    parse_runtime,
};

#[test]
fn every_region_has_a_partition_and_zones() {
    let regions = Registry::regions();
    assert!(regions.len() > 40);
    for region in regions {
        assert!(region.partition.starts_with("aws"), "{region:?}");
        assert!(
            region
                .zones
                .iter()
                .all(|zone| zone.starts_with(&region.name)),
            "{region:?}"
        );
        assert!(region.zones.len() >= 2, "{region:?}");
    }
    assert_eq!(Registry::region("cn-north-1").unwrap().partition, "aws-cn");
    assert_eq!(
        Registry::region("us-gov-west-1").unwrap().partition,
        "aws-us-gov"
    );
    assert_eq!(
        Registry::region("us-isob-east-1").unwrap().partition,
        "aws-iso-b"
    );
    assert_eq!(
        Registry::region("us-west-1").unwrap().zones,
        ["us-west-1a", "us-west-1c"]
    );
    assert!(Registry::region("eu-west-1").unwrap().listed);
    assert!(!Registry::region("us-iso-east-1").unwrap().listed);
    assert!(Registry::region("eu-west-9").is_none());
}

#[test]
fn a_region_of_a_type_is_a_region_whose_types_are_known() {
    use catchment_registry::Regions;
    for resource in Registry::types() {
        let (Regions::Only(names) | Regions::Except(names)) = &resource.regions else {
            continue;
        };
        for name in names {
            let region = Registry::region(name);
            assert!(
                region.is_some_and(|region| region.listed),
                "{}: {name}",
                resource.name
            );
        }
    }
}

#[test]
fn actions_are_known_in_any_case_with_their_resources() {
    let s3 = Registry::iam_service("s3").unwrap();
    let get = s3.action("GetObject").unwrap();
    assert_eq!(get.name, "GetObject");
    assert_eq!(s3.action("GETobject"), Some(get));
    assert!(get.resources.contains(&"object".to_owned()));
    assert_eq!(
        s3.resource("bucket").unwrap().arns,
        ["arn:${Partition}:s3:::*"]
    );
    assert!(s3.action("GetObjekt").is_none());
    assert!(s3.action("ListAllMyBuckets").unwrap().resources.is_empty());
    assert!(Registry::iam_service("s4").is_none());
}

#[test]
fn every_service_of_iam_reads_as_it_was_written() {
    let (mut actions, mut actions_in_case) = (0, 0);
    let text = include_str!("../data/facts/iam-actions.txt");
    let mut written = String::new();
    for prefix in Registry::iam_prefixes() {
        let service = Registry::iam_service(prefix).unwrap();
        assert_eq!(service.prefix, prefix);
        actions += service.actions.len();
        let in_case = |name: &str| name.contains(|c: char| c.is_ascii_uppercase());
        actions_in_case += service
            .actions
            .iter()
            .filter(|it| in_case(&it.name))
            .count();
        written.push_str(&format!("\n{service}"));
        for action in &service.actions {
            assert_eq!(service.action(&action.name), Some(action));
        }
    }
    assert!(actions > 20_000);
    assert!(actions_in_case * 100 > actions * 98);
    assert_eq!(text.split_once('\n').unwrap().1, written);
}

#[test]
fn every_condition_key_reads_as_it_was_written() {
    let text = include_str!("../data/facts/iam-condition-keys.txt");
    let keys = || Registry::all_condition_keys();
    let written: String = keys().map(|keys| format!("\n{keys}")).collect();
    assert_eq!(text.split_once('\n').unwrap().1, written);
    assert!(keys().map(|keys| keys.names.len()).sum::<usize>() > 1_400);
    let global = Registry::condition_keys("aws").unwrap();
    assert!(global.names.contains(&"PrincipalTag/${TagKey}".to_owned()));
    assert!(Registry::condition_keys("sqs").unwrap().names.is_empty());
    assert_eq!(Registry::condition_keys("saml"), None);
}

#[test]
fn every_list_reads_as_it_was_written() {
    let text = include_str!("../data/facts/lists.txt");
    let written: String = Registry::lists().map(|list| format!("\n{list}")).collect();
    assert_eq!(text.split_once('\n').unwrap().1, written);
}

#[test]
fn runtimes_tell_their_end() {
    let runtimes = Registry::lambda_runtimes();
    let python = runtimes
        .iter()
        .find(|runtime| runtime.name == "python3.7")
        .unwrap();
    assert_eq!(python.deprecated.as_deref(), Some("2023-12-04"));
    assert!(python.successor.as_deref().unwrap().starts_with("python3"));
    assert!(runtimes.is_sorted_by(|a, b| a.name < b.name));
}

#[test]
fn types_whose_service_ends_say_so() {
    let stack = Registry::resource_type("AWS::OpsWorks::Stack").unwrap();
    assert_eq!(stack.lifecycle.as_ref().unwrap().stage, Stage::Shutdown);
    let bucket = Registry::resource_type("AWS::S3::Bucket").unwrap();
    assert_eq!(bucket.lifecycle, None);
}

#[test]
fn attributes_that_a_resource_names_itself_are_allowed() {
    let allows = |name: &str, attribute: &str| {
        Registry::resource_type(name)
            .unwrap()
            .allows_attribute(attribute)
    };
    assert!(allows("AWS::CloudFormation::Stack", "Outputs.BucketName"));
    assert!(!allows("AWS::CloudFormation::Stack", "Outputs."));
    assert!(!allows("AWS::CloudFormation::Stack", "Output"));
    assert!(allows("AWS::CloudFormation::CustomResource", "Anything"));
    assert!(allows("AWS::RDS::DBInstance", "Endpoint.Address"));
    assert!(!allows("AWS::RDS::DBInstance", "Endpoint.Adress"));
}

#[test]
fn lines_that_are_not_understood_are_refused() {
    assert_eq!(
        parse_list("a/b\n    x"),
        Err("`    x` before `all`, `only` or `except`".to_owned())
    );
    assert_eq!(
        parse_list("a/b\n  all\n    x.{y"),
        Err("`x.{y` does not end with a brace".to_owned())
    );
    assert_eq!(
        parse_list("a/b\n  odd"),
        Err("unknown line `  odd`".to_owned())
    );
    assert_eq!(parse_region("eu-west-1"), None);
    assert_eq!(parse_runtime("python3.7 odd=1"), None);
    assert_eq!(parse_iam_service("s3\n  odd"), None);
    assert_eq!(parse_condition_keys("s3\nodd"), None);
}
