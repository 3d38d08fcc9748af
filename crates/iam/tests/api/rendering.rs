//! How documents look in a template.

use catchment_core::{App, Env, IntoValue, Json, RawResource, Value};
use catchment_iam::{Condition, PolicyDocument, Principal, Statement};
use serde_json::json;

use crate::support;

#[test]
fn keys_and_actions_are_sorted_and_resources_keep_their_order() {
    let document = PolicyDocument::from_iter([Statement::deny()
        .sid("Tls")
        .principal(Principal::anyone())
        .actions(["s3:PutObject", "s3:GetObject", "s3:PutObject"])
        .resources(["arn:b", "arn:a", "arn:b"])
        .condition(Condition::secure_transport(false))]);
    assert_eq!(
        document.json_text().literal(),
        Some(concat!(
            r#"{"Statement":[{"Action":["s3:GetObject","s3:PutObject"],"#,
            r#""Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny","#,
            r#""Principal":"*","Resource":["arn:b","arn:a"],"Sid":"Tls"}],"#,
            r#""Version":"2012-10-17"}"#,
        ))
    );
}

#[test]
fn exceptions_are_rendered_under_their_own_keys() {
    let statement = Statement::deny()
        .not_principal(Principal::arn("arn:aws:iam::111111111111:role/Admin"))
        .not_actions(["iam:*"])
        .not_resources(["arn:a"]);
    assert_eq!(
        support::statement(statement),
        json!({
            "Effect": "Deny",
            "NotAction": "iam:*",
            "NotPrincipal": {"AWS": "arn:aws:iam::111111111111:role/Admin"},
            "NotResource": "arn:a",
        })
    );
}

#[test]
fn references_stay_references_in_a_template_and_in_text() {
    let app = App::new();
    let stack = app.stack("Stack", Env::agnostic());
    let topic = stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
    let arn: Value<Json> = topic.get_att_raw("TopicArn");
    let document = PolicyDocument::from_iter([Statement::allow()
        .principal(Principal::service("s3.amazonaws.com"))
        .action("sns:Publish")
        .resource(arn.assume::<str>())]);
    let text: Value<str> = document.json_text();
    let destination = RawResource::new("AWS::Logs::Destination")
        .property("DestinationPolicy", text.untyped())
        .property("Document", &document);
    let _ = stack.add_raw("Destination", destination);
    let assembly = app.synth().unwrap();
    let template: serde_json::Value =
        serde_json::from_str(assembly.stack("Stack").unwrap().template_json()).unwrap();
    let properties = &template["Resources"]["Destination"]["Properties"];
    let reference = json!({"Fn::GetAtt": ["Topic", "TopicArn"]});
    assert_eq!(
        properties["Document"]["Statement"][0]["Resource"],
        reference
    );
    assert_eq!(
        properties["DestinationPolicy"],
        json!({"Fn::Join": ["", [
            concat!(
                r#"{"Statement":[{"Action":"sns:Publish","Effect":"Allow","#,
                r#""Principal":{"Service":"s3.amazonaws.com"},"Resource":""#,
            ),
            reference,
            r#""}],"Version":"2012-10-17"}"#,
        ]]})
    );
}

#[test]
fn a_statement_alone_is_json_too() {
    let statement = Statement::allow().action("s3:A").resource("*");
    let value: Value<Json> = (&statement).into_value();
    assert_eq!(
        value.json_text().literal(),
        Some(r#"{"Action":"s3:A","Effect":"Allow","Resource":"*"}"#)
    );
}
