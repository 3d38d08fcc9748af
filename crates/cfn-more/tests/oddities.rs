//! Oddities of the registry that only the rarer types have, by what synthesis writes.
#![cfg(test)]

use catchment_cfn_more::{amplifyuibuilder, ask, bedrockagentcore, ivs, quicksight, sdc};
use catchment_core::{App, Env, Resource};
use serde_json::{Value as Json, json};

/// What a template says of a resource.
fn synthesized(resource: impl Resource) -> Json {
    let app = App::new();
    app.stack("Stack", Env::agnostic()).add("One", resource);
    let assembly = app.synth().unwrap();
    let text = assembly.stack("Stack").unwrap().template_json();
    let mut template: Json = serde_json::from_str(text).unwrap();
    template["Resources"]["One"].take()
}

#[test]
fn types_of_other_vendors_keep_their_names_and_pages() {
    let package = ask::skill::SkillPackage::new(ask::skill::SkillPackageRequired {
        s3_bucket: "central-logs",
        s3_key: "skill.zip",
    });
    let login = ask::skill::AuthenticationConfigurationRequired {
        client_id: "id",
        client_secret: "secret",
        refresh_token: "token",
    };
    let login = ask::skill::AuthenticationConfiguration::new(login);
    let skill = synthesized(ask::CfnSkill::new(login, package, "vendor"));
    assert_eq!(skill["Type"], "Alexa::ASK::Skill");
    assert_eq!(
        skill["Properties"]["SkillPackage"],
        json!({"S3Bucket": "central-logs", "S3Key": "skill.zip"})
    );
    assert!(
        ask::CfnSkill::META
            .docs
            .ends_with("/alexa-resource-ask-skill.html")
    );
    assert_eq!(sdc::CfnDeployment::META.type_name, "AMZN::SDC::Deployment");
}

#[test]
fn a_property_type_may_be_called_like_a_variant_of_option() {
    use bedrockagentcore::harness::{HarnessGatewayOutboundAuth, None};

    let auth = HarnessGatewayOutboundAuth::new().none(None::new());
    let value: catchment_core::Value<HarnessGatewayOutboundAuth> =
        catchment_core::IntoValue::into_value(auth);
    let expected = catchment_core::IntoValue::into_value(json!({"None": {}}));
    assert_eq!(value.untyped(), expected);
}

#[test]
fn an_empty_value_has_a_constant() {
    let channel = ivs::CfnChannel::new().preset(ivs::channel::Preset::EMPTY);
    assert_eq!(synthesized(channel)["Properties"], json!({"Preset": ""}));
}

#[test]
fn maps_of_maps_take_free_keys() {
    let component =
        amplifyuibuilder::CfnComponent::new().overrides([("Button", [("color", "red")])]);
    assert_eq!(
        synthesized(component)["Properties"],
        json!({"Overrides": {"Button": {"color": "red"}}})
    );
}

#[test]
fn a_list_of_types_within_the_same_types_stays_typed() {
    use amplifyuibuilder::theme::{ThemeValue, ThemeValues};

    let inner = ThemeValues::new()
        .key("primary")
        .value(ThemeValue::new().value("red"));
    let outer = ThemeValues::new()
        .key("colors")
        .value(ThemeValue::new().children([inner]));
    let theme = amplifyuibuilder::CfnTheme::new().values([outer]);
    assert_eq!(
        synthesized(theme)["Properties"]["Values"],
        json!([{"Key": "colors", "Value": {"Children": [{"Key": "primary", "Value": {"Value": "red"}}]}}])
    );
}

#[test]
fn the_largest_service_is_used_like_the_others() {
    let folder = synthesized(quicksight::CfnFolder::new().name("logs"));
    assert_eq!(
        folder,
        json!({"Type": "AWS::QuickSight::Folder", "Properties": {"Name": "logs"}})
    );
}
