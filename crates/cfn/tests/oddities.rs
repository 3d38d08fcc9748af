//! One test per oddity of the registry, each with a type that has it, by what synthesis writes.
#![cfg(test)]

use catchment_cfn::{
    acmpca, amazonmq, appsync, athena, autoscaling, cloudformation, docdb, kms, lambda, rds, s3,
    ssm, verifiedpermissions, wafv2,
};
use catchment_core::{App, Env, IntoValue, OutputData, Resource, Stack, Value};
use serde_json::{Value as Json, json};

/// The template of a stack to which `add` adds.
fn template(add: impl FnOnce(Stack<'_>)) -> Json {
    let app = App::new();
    add(app.stack("Stack", Env::agnostic()));
    let assembly = app.synth().unwrap();
    serde_json::from_str(assembly.stack("Stack").unwrap().template_json()).unwrap()
}

/// What a template says of a resource.
fn synthesized(resource: impl Resource) -> Json {
    let mut template = template(|stack| {
        stack.add("One", resource);
    });
    template["Resources"]["One"].take()
}

#[test]
fn a_type_that_contains_itself_nests_as_deep_as_one_writes() {
    use wafv2::rule_group::{GeoMatchStatement, NotStatement, Rule, RuleRequired, Statement};
    use wafv2::rule_group::{VisibilityConfig, VisibilityConfigRequired};

    let visible = || {
        VisibilityConfig::new(VisibilityConfigRequired {
            cloud_watch_metrics_enabled: true,
            metric_name: "rules",
            sampled_requests_enabled: false,
        })
    };
    let not = |inner| Statement::new().not_statement(NotStatement::new(inner));
    let geo = GeoMatchStatement::new().country_codes(["CA"]);
    let statement = not(not(Statement::new().geo_match_statement(geo)));
    let rule = Rule::new(RuleRequired {
        name: "here",
        priority: 0,
        statement,
        visibility_config: visible(),
    });
    let group = wafv2::CfnRuleGroup::new(2, "REGIONAL", visible());
    assert_eq!(
        synthesized(group.rules([rule]))["Properties"]["Rules"][0]["Statement"],
        json!({"NotStatement": {"Statement": {"NotStatement": {"Statement": {
            "GeoMatchStatement": {"CountryCodes": ["CA"]}
        }}}}})
    );
}

#[test]
fn free_form_properties_are_written_as_given() {
    let content = json!({"schemaVersion": "2.2", "mainSteps": [{"nested": [1, true, null, "a"]}]});
    let document = synthesized(ssm::CfnDocument::new(content.clone()));
    assert_eq!(document["Properties"], json!({ "Content": content }));
}

#[test]
fn maps_whose_keys_have_a_pattern_take_any_key() {
    // The registry wants keys like `^[a-z]+$` here; the validator says so, not the compiler.
    let catalog = athena::CfnDataCatalog::new(athena::data_catalog::CfnDataCatalogRequired {
        name: "logs",
        r#type: athena::data_catalog::Type::LAMBDA,
    });
    let catalog = catalog.parameters([("metadata-function", "a"), ("record-function", "b")]);
    assert_eq!(
        synthesized(catalog)["Properties"],
        json!({
            "Name": "logs",
            "Parameters": {"metadata-function": "a", "record-function": "b"},
            "Type": "LAMBDA",
        })
    );
}

#[test]
fn what_may_be_one_of_several_things_takes_each() {
    use autoscaling::auto_scaling_group::NotificationConfiguration;
    use catchment_core::Json as Any;

    let one: Value<Any> = "arn:aws:sns:ca-central-1:111111111111:logs".into_value();
    let several = json!(["arn:aws:sns:ca-central-1:111111111111:logs"]);
    let group = group().notification_configurations([
        NotificationConfiguration::new(one),
        NotificationConfiguration::new(several.clone().into_value()),
    ]);
    assert_eq!(
        synthesized(group)["Properties"]["NotificationConfigurations"],
        json!([
            {"TopicARN": "arn:aws:sns:ca-central-1:111111111111:logs"},
            {"TopicARN": several},
        ])
    );
}

#[test]
fn kinds_of_text_are_an_open_enumeration() {
    use amazonmq::broker::{CfnBrokerRequired, DeploymentMode, EngineType};

    let broker = |engine: EngineType| {
        let broker = amazonmq::CfnBroker::new(CfnBrokerRequired {
            broker_name: "logs",
            deployment_mode: DeploymentMode::SINGLE_INSTANCE,
            engine_type: engine,
            host_instance_type: "mq.t3.micro",
            publicly_accessible: false,
        });
        synthesized(broker)["Properties"]["EngineType"].take()
    };
    assert_eq!(broker(EngineType::RABBITMQ), "RABBITMQ");
    assert_eq!(broker(EngineType::other("RabbitMQ")), "RabbitMQ");
}

#[test]
fn a_type_without_attributes_has_its_reference() {
    use acmpca::permission::{Actions, CfnPermissionRequired};

    let template = template(|stack| {
        let permission = acmpca::CfnPermission::new(CfnPermissionRequired {
            actions: [Actions::ISSUE_CERTIFICATE],
            certificate_authority_arn: "arn:aws:acm-pca:ca-central-1:111111111111:certificate-authority/a",
            principal: "acm.amazonaws.com",
        });
        let permission = stack.add("Permission", permission);
        let id: Value<str> = permission.reference().into_value();
        stack.output("Id", OutputData::new(id));
    });
    assert_eq!(
        template["Outputs"]["Id"]["Value"],
        json!({"Ref": "Permission"})
    );
    assert_eq!(
        template["Resources"]["Permission"]["Properties"]["Actions"],
        json!(["IssueCertificate"])
    );
}

#[test]
fn a_type_without_properties_is_written_without_them() {
    let handle = synthesized(cloudformation::CfnWaitConditionHandle::new());
    assert_eq!(
        handle,
        json!({"Type": "AWS::CloudFormation::WaitConditionHandle"})
    );
}

#[test]
fn properties_and_types_may_be_called_like_keywords() {
    use verifiedpermissions::policy::{PolicyDefinition, StaticPolicyDefinition};

    let definition = PolicyDefinition::new().r#static(StaticPolicyDefinition::new(
        "permit(principal, action, resource);",
    ));
    let policy = verifiedpermissions::CfnPolicy::new(definition, "store");
    assert_eq!(
        synthesized(policy)["Properties"]["Definition"],
        json!({"Static": {"Statement": "permit(principal, action, resource);"}})
    );
    let name = synthesized(appsync::CfnType::new(appsync::type_::CfnTypeRequired {
        api_id: "api",
        definition: "type Log { id: ID! }",
        format: appsync::type_::Format::SDL,
    }));
    assert_eq!(name["Type"], "AWS::AppSync::Type");
}

#[test]
fn values_that_differ_only_in_case_keep_apart() {
    use s3::bucket::TransitionStorageClass as Class;

    assert_eq!(Class::GLACIER.as_str(), "GLACIER");
    assert_eq!(Class::GLACIER_2.as_str(), "Glacier");
}

#[test]
fn values_that_are_no_identifiers_have_a_constant() {
    use lambda::function::{Code, Runtime};
    use lambda::url::{AuthType, CfnUrlRequired, Cors, CorsAllowMethods};

    let function = lambda::CfnFunction::new(
        Code::new().zip_file("pass"),
        "arn:aws:iam::111111111111:role/logs",
    )
    .runtime(Runtime::PYTHON3_12);
    assert_eq!(synthesized(function)["Properties"]["Runtime"], "python3.12");
    let url = lambda::CfnUrl::new(CfnUrlRequired {
        auth_type: AuthType::AWS_IAM,
        target_function_arn: "logs",
    })
    .cors(Cors::new().allow_methods([CorsAllowMethods::ANY]));
    assert_eq!(
        synthesized(url)["Properties"]["Cors"],
        json!({"AllowMethods": ["*"]})
    );
}

#[test]
fn a_value_that_begins_with_a_digit_has_a_constant() {
    let cluster =
        docdb::CfnDBCluster::new().engine_version(docdb::db_cluster::EngineVersion::_5_0_0);
    assert_eq!(
        synthesized(cluster)["Properties"],
        json!({"EngineVersion": "5.0.0"})
    );
}

#[test]
fn what_only_aws_writes_is_an_attribute_and_no_property() {
    let template = template(|stack| {
        let database = stack.add("Database", rds::CfnDBInstance::new());
        let address: Value<str> = database
            .get_att(rds::CfnDBInstance::ENDPOINT_ADDRESS)
            .into_value();
        stack.output("Address", OutputData::new(address));
    });
    assert_eq!(
        template["Outputs"]["Address"]["Value"],
        json!({"Fn::GetAtt": ["Database", "Endpoint.Address"]})
    );
}

fn group() -> autoscaling::CfnAutoScalingGroup {
    autoscaling::CfnAutoScalingGroup::new(
        autoscaling::auto_scaling_group::CfnAutoScalingGroupRequired {
            max_size: "1",
            min_size: "0",
        },
    )
}

#[test]
fn a_tag_of_a_stack_has_the_shape_that_each_type_wants() {
    let template = template(|stack| {
        stack.tag("team", "security");
        stack.add("List", kms::CfnKey::new());
        stack.add(
            "Map",
            ssm::CfnParameter::new(ssm::parameter::CfnParameterRequired {
                r#type: "String",
                value: "a",
            }),
        );
        stack.add("Group", group());
    });
    let tags = |id: &str| &template["Resources"][id]["Properties"]["Tags"];
    assert_eq!(*tags("List"), json!([{"Key": "team", "Value": "security"}]));
    assert_eq!(*tags("Map"), json!({"team": "security"}));
    assert_eq!(
        *tags("Group"),
        json!([{"Key": "team", "Value": "security", "PropagateAtLaunch": true}])
    );
}

#[test]
fn tags_of_an_auto_scaling_group_say_whether_they_travel() {
    use autoscaling::auto_scaling_group::{TagProperty, TagPropertyRequired};

    let tag = TagProperty::new(TagPropertyRequired {
        key: "team",
        propagate_at_launch: false,
        value: "security",
    });
    assert_eq!(
        synthesized(group().tags([tag]))["Properties"]["Tags"],
        json!([{"Key": "team", "PropagateAtLaunch": false, "Value": "security"}])
    );
}

#[test]
fn what_the_registry_retires_still_builds() {
    #![expect(deprecated, reason = "that it warns is what is tested")]
    mod kept {
        #![expect(deprecated, reason = "its own rows name it")]
        use catchment_cfn::row as c;

        c::resource! {
            /// As `cargo xtask codegen` writes it.
            #[deprecated = "no longer in the CloudFormation registry"]
            CfnGone = "AWS::Logs::Gone", "logs-gone", reference name;
            new {
                A name: str = "Name",
            }
            set {
                #[deprecated = "no longer in the CloudFormation registry"]
                size: i64 = "Size",
            }
            get {
                #[deprecated = "no longer in the CloudFormation registry"]
                STATE: str = "State",
            }
        }
    }
    assert_eq!(
        synthesized(kept::CfnGone::new("a").size(1))["Properties"],
        json!({"Name": "a", "Size": 1})
    );
    assert_eq!(kept::CfnGone::STATE.name(), "State");
}
