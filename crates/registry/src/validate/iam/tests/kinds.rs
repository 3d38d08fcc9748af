//! Kinds of policies, where they are and how large.

use super::{found, in_principal, in_statement};

#[test]
fn the_kind_of_a_policy_tells_what_its_statements_have() {
    let full = "Effect: Allow, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::b'";
    let some = "Effect: Allow, Principal: '*', Action: 's3:*'";
    let missing = ["error iam/missing-element Statement[0]"];
    let document = |elements: &str| format!("{{Statement: [{{{elements}}}]}}");
    let empty: [&str; 0] = [];
    let bucket = "AWS::S3::BucketPolicy";
    assert_eq!(found(bucket, "PolicyDocument", &document(full)), empty);
    assert_eq!(found(bucket, "PolicyDocument", &document(some)), missing);
    let star = full.replace("arn:aws:s3:::b", "*");
    assert_eq!(
        found(bucket, "PolicyDocument", &document(&star)),
        ["error iam/resource Statement[0].Resource"]
    );
    let queue = "AWS::SQS::QueuePolicy";
    assert_eq!(
        found(queue, "PolicyDocument", &document(full)),
        ["error iam/foreign-action Statement[0].Action"]
    );
    assert_eq!(
        found(
            "AWS::Logs::LogGroup",
            "ResourcePolicyDocument",
            &document(full)
        ),
        ["warning iam/foreign-action Statement[0].Action"]
    );
    let trust = "AWS::IAM::Role";
    let full = full.replace("s3:*", "sts:AssumeRole");
    assert_eq!(
        found(trust, "AssumeRolePolicyDocument", &document(&full)),
        ["error iam/refused-element Statement[0]"]
    );
}

#[test]
fn policies_that_are_text_in_json_are_read() {
    let policy = r#"'{"Statement":[{"Effect":"allow","Action":"logs:PutLogEvents","Resource":"*","Principal":"*"}]}'"#;
    for (type_name, property) in [
        ("AWS::Logs::ResourcePolicy", "PolicyDocument"),
        ("AWS::Logs::Destination", "DestinationPolicy"),
    ] {
        assert_eq!(
            found(type_name, property, policy),
            ["error iam/effect Statement[0].Effect"],
            "{type_name}"
        );
    }
}

#[test]
fn policies_above_the_limit_of_their_kind_are_found() {
    let resources = |count: usize| {
        let all: Vec<String> = (0..count)
            .map(|n| format!("'arn:aws:s3:::bucket-{n:06}'"))
            .collect();
        all.join(", ")
    };
    let statement = format!("Effect: Allow, Action: '*', Resource: [{}]", resources(240));
    assert_eq!(in_statement(&statement), ["error iam/policy-size "]);
    let fits = format!("Effect: Allow, Action: '*', Resource: [{}]", resources(150));
    let empty: [&str; 0] = [];
    assert_eq!(in_statement(&fits), empty);
    let names: Vec<String> = (0..60)
        .map(|n| format!("'arn:aws:iam::{n:012}:role/name'"))
        .collect();
    let principal = format!("{{AWS: [{}]}}", names.join(", "));
    assert_eq!(in_principal(&principal), ["warning iam/policy-size "]);
}

#[test]
fn a_trust_policy_is_about_sts() {
    let policy = "{Statement: {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: s3:GetObject}}";
    assert_eq!(
        found("AWS::IAM::Role", "AssumeRolePolicyDocument", policy),
        ["error iam/foreign-action Statement.Action"]
    );
}

#[test]
fn inline_policies_have_a_size_together() {
    let of = |count: usize| {
        let arns: Vec<String> = (0..180)
            .map(|n| format!("'arn:aws:s3:::bucket-{n:08}'"))
            .collect();
        let policy = format!(
            "{{PolicyName: P, PolicyDocument: {{Statement: {{Effect: Allow, Action: '*', Resource: [{}]}}}}}}",
            arns.join(", ")
        );
        let all = vec![policy; count].join(", ");
        found("AWS::IAM::Role", "Policies", &format!("[{all}]"))
    };
    assert_eq!(of(3), ["error iam/inline-policies-size "]);
    let empty: [&str; 0] = [];
    assert_eq!(of(1), empty);
}

#[test]
fn a_statement_of_an_event_bus_stands_alone() {
    let statement = "{Effect: Permit, Principal: '*', Action: events:PutEvents, Resource: '*'}";
    assert_eq!(
        found("AWS::Events::EventBusPolicy", "Statement", statement),
        ["error iam/effect Effect"]
    );
}

#[test]
fn policies_of_serverless_functions_are_checked() {
    let text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - AWSLambdaExecute\n        - Statement: {Effect: Permit, Action: 's3:*', Resource: '*'}\n";
    let found = crate::validate::testing::findings(text);
    let mut iam = found.iter().filter(|line| line.contains("iam/"));
    let line = iam.next().unwrap();
    assert!(
        line.starts_with("8:31 error iam/effect F Properties.Policies[1].Statement.Effect"),
        "{line}"
    );
    assert_eq!(iam.next(), None);
}
