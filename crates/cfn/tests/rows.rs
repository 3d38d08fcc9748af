//! What the generated types are like to use, one test per oddity of the registry.

use catchment_cfn::kms::{CfnAlias, CfnKey, alias::CfnAliasRequired, key::KeyUsage};
use catchment_cfn::s3::{CfnBucket, CfnBucketPolicy, bucket};
use catchment_cfn::{Tag, athena, cloudtrail, ec2, events, glue, logs, rds, sns, sqs, ssm, wafv2};
use catchment_core::{
    App, Arn, Env, HasArn, HasName, IntoValue, Json, Name, Resource, Tagging, Value,
};
use catchment_iam::{PolicyDocument, Principal, Statement};
use serde_json::json;

fn properties(resource: impl Resource) -> Value<Json> {
    resource.into_props().into_value()
}

fn expect(resource: impl Resource, expected: serde_json::Value) {
    assert_eq!(properties(resource), expected.into_value());
}

fn arn_of<R>(_: impl IntoValue<Arn<R>>) {}
fn name_of<R>(_: impl IntoValue<Name<R>>) {}

#[test]
fn setters_fill_the_properties_of_the_template() {
    use bucket::{
        BucketEncryption, ServerSideEncryptionByDefault,
        ServerSideEncryptionByDefaultSSEAlgorithm as Algorithm, ServerSideEncryptionRule,
        VersioningConfiguration, VersioningConfigurationStatus,
    };
    let default =
        ServerSideEncryptionByDefault::new(Algorithm::AWS_KMS).kms_master_key_id("alias/logs");
    let rule = ServerSideEncryptionRule::new()
        .bucket_key_enabled(true)
        .server_side_encryption_by_default(default);
    expect(
        CfnBucket::new()
            .bucket_name("central-logs")
            .versioning_configuration(VersioningConfiguration::new(
                VersioningConfigurationStatus::ENABLED,
            ))
            .bucket_encryption(BucketEncryption::new([rule])),
        json!({
            "BucketName": "central-logs",
            "VersioningConfiguration": {"Status": "Enabled"},
            "BucketEncryption": {"ServerSideEncryptionConfiguration": [{
                "BucketKeyEnabled": true,
                "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/logs"},
            }]},
        }),
    );
}

#[test]
fn required_arguments_that_cannot_be_swapped_are_positional() {
    let trail = cloudtrail::CfnTrail::new(true, "central-logs");
    expect(
        trail,
        json!({"IsLogging": true, "S3BucketName": "central-logs"}),
    );
    assert_eq!(
        cloudtrail::CfnTrail::META.required,
        ["IsLogging", "S3BucketName"]
    );
}

#[test]
fn required_arguments_that_could_be_swapped_are_named() {
    let alias = CfnAlias::new(CfnAliasRequired {
        target_key_id: "1234",
        alias_name: "alias/logs",
    });
    expect(
        alias,
        json!({"AliasName": "alias/logs", "TargetKeyId": "1234"}),
    );
}

#[test]
fn a_required_property_can_be_changed() {
    let trail = cloudtrail::CfnTrail::new(true, "central-logs").is_logging(false);
    expect(
        trail,
        json!({"IsLogging": false, "S3BucketName": "central-logs"}),
    );
}

#[test]
fn policy_documents_are_typed() {
    let policy = PolicyDocument::new().statement(
        Statement::allow()
            .principal(Principal::service("cloudtrail.amazonaws.com"))
            .action("s3:GetBucketAcl")
            .resource("*"),
    );
    let properties = CfnBucketPolicy::new("central-logs", policy.clone()).into_props();
    assert_eq!(properties.get("PolicyDocument"), Some(policy.into_value()));
    let raw = CfnKey::new().key_policy(PolicyDocument::raw(json!({"Version": "2012-10-17"})));
    expect(raw, json!({"KeyPolicy": {"Version": "2012-10-17"}}));
}

#[test]
fn enumerations_are_open() {
    for key in [
        CfnKey::new().key_usage(KeyUsage::SIGN_VERIFY),
        CfnKey::new().key_usage(KeyUsage::other("SIGN_VERIFY")),
        CfnKey::new().key_usage("SIGN_VERIFY"),
        CfnKey::new().key_usage("SIGN_VERIFY".to_owned()),
    ] {
        expect(key, json!({"KeyUsage": "SIGN_VERIFY"}));
    }
    let parameter: Value<str> = "FROM_A_PARAMETER".into_value();
    expect(
        CfnKey::new().key_usage(parameter),
        json!({"KeyUsage": "FROM_A_PARAMETER"}),
    );
    assert_eq!(KeyUsage::other("SIGN_VERIFY"), KeyUsage::SIGN_VERIFY);
    assert_eq!(KeyUsage::SIGN_VERIFY.as_str(), "SIGN_VERIFY");
}

#[test]
fn values_that_differ_in_case_only_keep_apart() {
    use bucket::TransitionStorageClass as Class;
    assert_eq!(Class::GLACIER.as_str(), "GLACIER");
    assert_eq!(Class::GLACIER_2.as_str(), "Glacier");
}

#[test]
fn enumerations_of_numbers_are_numbers() {
    expect(
        logs::CfnLogGroup::new().retention_in_days(400),
        json!({"RetentionInDays": 400}),
    );
}

#[test]
fn a_property_that_is_a_keyword_is_a_raw_identifier() {
    let parameter = ssm::CfnParameter::new(ssm::parameter::CfnParameterRequired {
        r#type: ssm::parameter::Type::STRING,
        value: "yes",
    });
    expect(parameter, json!({"Type": "String", "Value": "yes"}));
}

#[test]
fn names_in_small_letters_stay_as_they_are() {
    let route = ec2::CfnLocalGatewayRoute::META.type_name;
    assert_eq!(route, "AWS::EC2::LocalGatewayRoute");
    let policy = sqs::queue::RedrivePolicy::new().max_receive_count(3);
    let value: Value<sqs::queue::RedrivePolicy> = policy.into_value();
    assert_eq!(value.untyped(), json!({"maxReceiveCount": 3}).into_value());
}

#[test]
fn an_empty_object_is_a_marker() {
    let format = bucket::TargetObjectKeyFormat::new().simple_prefix(bucket::SimplePrefix::new());
    let logging = bucket::LoggingConfiguration::new().target_object_key_format(format);
    expect(
        CfnBucket::new().logging_configuration(logging),
        json!({"LoggingConfiguration": {"TargetObjectKeyFormat": {"SimplePrefix": {}}}}),
    );
}

#[test]
fn a_type_may_contain_itself() {
    use wafv2::web_acl::{GeoMatchStatement, NotStatement, Statement};
    let inner =
        Statement::new().geo_match_statement(GeoMatchStatement::new().country_codes(["CA"]));
    let outer: Value<Statement> = Statement::new()
        .not_statement(NotStatement::new(inner))
        .into_value();
    assert_eq!(
        outer.untyped(),
        json!({"NotStatement": {"Statement": {"GeoMatchStatement": {"CountryCodes": ["CA"]}}}})
            .into_value()
    );
}

#[test]
fn maps_take_free_keys() {
    let catalog = athena::CfnDataCatalog::new(athena::data_catalog::CfnDataCatalogRequired {
        name: "logs",
        r#type: "LAMBDA",
    })
    .parameters([(
        "function",
        "arn:aws:lambda:ca-central-1:111111111111:function:f",
    )]);
    let properties = catalog.into_props();
    assert_eq!(
        properties.get("Parameters"),
        Some(
            json!({"function": "arn:aws:lambda:ca-central-1:111111111111:function:f"}).into_value()
        )
    );
}

#[test]
fn free_form_properties_take_any_json() {
    let rule = events::CfnRule::new().event_pattern(json!({"source": ["aws.s3"]}));
    expect(rule, json!({"EventPattern": {"source": ["aws.s3"]}}));
}

#[test]
fn the_arn_is_there_whatever_its_attribute_is_called() {
    assert_eq!(CfnKey::ARN.name(), "Arn");
    assert_eq!(sns::CfnTopic::ARN.name(), "TopicArn");
    assert_eq!(<sns::CfnTopic as HasArn>::ARN.name(), "TopicArn");
    assert_eq!(sns::CfnTopic::TOPIC_NAME.name(), "TopicName");
}

#[test]
fn nested_attributes_keep_their_dots() {
    assert_eq!(
        rds::CfnDBInstance::ENDPOINT_ADDRESS.name(),
        "Endpoint.Address"
    );
}

#[test]
fn what_ref_returns_is_typed() {
    fn named<R: HasName>() {}
    fn arn<R: Resource<Ref = Arn<R>>>() {}
    fn text<R: Resource<Ref = str>>() {}
    named::<CfnBucket>();
    named::<ec2::CfnVPC>();
    arn::<sns::CfnTopic>();
    // A rule on another bus than the default one is known by both names.
    text::<events::CfnRule>();
}

#[test]
fn references_fit_only_where_their_type_is_meant() {
    let app = App::new();
    let stack = app.stack("Logs", Env::agnostic());
    let key = stack.add("Key", CfnKey::new());
    let logs = stack.add("Logs", CfnBucket::new());
    arn_of::<CfnKey>(key);
    name_of::<CfnBucket>(logs);
    stack.add(
        "Trail",
        cloudtrail::CfnTrail::new(true, logs).kms_key_id(key),
    );
    let assembly = app.synth().unwrap();
    let template: serde_json::Value =
        serde_json::from_str(assembly.stack("Logs").unwrap().template_json()).unwrap();
    assert_eq!(
        template["Resources"]["Trail"]["Properties"],
        json!({
            "IsLogging": true,
            "KMSKeyId": {"Fn::GetAtt": ["Key", "Arn"]},
            "S3BucketName": {"Ref": "Logs"},
        })
    );
}

#[test]
fn each_type_says_how_it_is_tagged() {
    assert_eq!(CfnKey::META.tags, Tagging::List("Tags"));
    assert_eq!(ssm::CfnParameter::META.tags, Tagging::Map("Tags"));
    assert_eq!(
        catchment_cfn::route53::CfnHostedZone::META.tags,
        Tagging::List("HostedZoneTags")
    );
    assert_eq!(CfnAlias::META.tags, Tagging::None);
    expect(
        CfnKey::new().tags([Tag::of("team", "security")]),
        json!({"Tags": [{"Key": "team", "Value": "security"}]}),
    );
}

#[test]
fn facts_of_a_type_are_known_to_synthesis() {
    let meta = CfnBucket::META;
    assert_eq!(meta.type_name, "AWS::S3::Bucket");
    assert_eq!(meta.name_property, Some("BucketName"));
    assert_eq!(meta.arn, Some("arn:${Partition}:s3:::${BucketName}"));
    assert!(meta.stateful);
    assert_eq!(
        meta.docs,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html"
    );
    assert_eq!(CfnKey::META.name_property, None);
    assert_eq!(CfnBucketPolicy::META.required, ["Bucket", "PolicyDocument"]);
}

#[test]
fn a_definition_that_is_named_like_its_resource_does_not_collide() {
    // `AWS::Glue::Table` and its `TableInput`, `AWS::S3::Bucket` and its `Rule`: resources begin
    // with `Cfn`.
    let input = glue::table::TableInput::new().name("logs");
    let value: Value<glue::table::TableInput> = input.into_value();
    assert_eq!(value.untyped(), json!({"Name": "logs"}).into_value());
}

const fn assert_plain_data<T: Send + Sync + Clone + std::fmt::Debug + PartialEq>() {}
const _: () = {
    assert_plain_data::<CfnBucket>();
    assert_plain_data::<bucket::Rule>();
    assert_plain_data::<KeyUsage>();
};

#[test]
fn an_attribute_that_is_a_list_reaches_another_stack_as_one() {
    use catchment_cfn::ec2::CfnInstanceConnectEndpoint;
    use catchment_core::{App, Env, OutputData, fns};

    let app = App::new();
    let env = || Env::new("111111111111", "ca-central-1");
    let producer = app.stack("Producer", env());
    let endpoint = producer.add("Endpoint", CfnInstanceConnectEndpoint::new("subnet-1"));
    let interfaces = endpoint.get_att(CfnInstanceConnectEndpoint::NETWORK_INTERFACE_IDS);
    let consumer = app.stack("Consumer", env());
    consumer.add_raw("Any", catchment_core::RawResource::new("Test::Any"));
    consumer.output("First", OutputData::new(fns::select::<str>(0, interfaces)));
    let assembly = app.synth().unwrap();
    let template = assembly.stack("Consumer").unwrap().template_json();
    assert!(
        template.contains(r#""Fn::Select":[0,{"Fn::Split":["||","#),
        "{template}"
    );
}

#[test]
fn the_arn_of_a_named_log_group_is_the_same_in_another_account() {
    use catchment_cfn::logs::CfnLogGroup;
    use catchment_core::{App, Env, IntoValue, OutputData, RawResource, Value};

    let app = App::new();
    let producer = app.stack("Producer", Env::new("111111111111", "ca-central-1"));
    let group = producer.add("Group", CfnLogGroup::new().log_group_name("central"));
    let arn: Value<str> = group.get_att(CfnLogGroup::ARN).into_value();
    let consumer = app.stack("Consumer", Env::new("222222222222", "ca-central-1"));
    consumer.add_raw("Any", RawResource::new("Test::Any"));
    consumer.output("Arn", OutputData::new(arn));
    let assembly = app.synth().unwrap();
    let template = assembly.stack("Consumer").unwrap().template_json();
    let expected = r#""Value":"arn:aws:logs:ca-central-1:111111111111:log-group:central:*""#;
    assert!(template.contains(expected), "{template}");
}
