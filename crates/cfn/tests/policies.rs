//! Synthesis measures the policy documents of typed resources.
#![cfg(test)]

use catchment_cfn::{iam, kms, logs, s3, sns};
use catchment_core::{
    App, Diagnostic, Env, IntoValue, Json, ParameterData, RawResource, Resource, Severity, Stack,
    Value,
};
use catchment_iam::{PolicyDocument, PolicyKind, Principal, Statement};

/// What is found about policies in an app that `build` fills.
fn found(build: impl FnOnce(Stack<'_>)) -> Vec<Diagnostic> {
    let app = App::new();
    build(app.stack("Stack", Env::agnostic()));
    let mut found = match app.synth() {
        Ok(assembly) => assembly.diagnostics().to_vec(),
        Err(error) => error.diagnostics().to_vec(),
    };
    found.retain(|found| found.code().starts_with("policy/"));
    found
}

/// The findings about one resource, as `severity code path property: message`.
fn lines(resource: impl Resource) -> Vec<String> {
    let found = found(|stack| {
        stack.add("Resource", resource);
    });
    found.iter().map(line).collect()
}

fn line(found: &Diagnostic) -> String {
    assert!(found.location().is_some() && found.help_text().is_some());
    format!(
        "{} {} {} {}: {}",
        found.severity(),
        found.code(),
        found.path(),
        found.property_path().unwrap_or_default(),
        found.message()
    )
}

/// A document of exactly `bytes`.
fn document(bytes: usize) -> Value<PolicyDocument> {
    let with = |length: usize| {
        let statement = Statement::allow()
            .principal(Principal::service("cloudtrail.amazonaws.com"))
            .action("s3:PutObject")
            .resource("x".repeat(length));
        PolicyDocument::from_iter([statement])
    };
    let empty = with(0).size().known;
    with(bytes.checked_sub(empty).unwrap()).into_value()
}

fn bucket_policy(bytes: usize) -> s3::CfnBucketPolicy {
    s3::CfnBucketPolicy::new("central-logs", document(bytes))
}

fn inline(bytes: usize) -> Value<Json> {
    Value::object([
        ("PolicyName", "Permissions".into_value()),
        ("PolicyDocument", document(bytes).untyped()),
    ])
}

#[test]
fn a_bucket_policy_over_its_limit_is_found() {
    assert_eq!(lines(bucket_policy(20_480)), [""; 0]);
    assert_eq!(
        lines(bucket_policy(20_481)),
        [
            "error policy/size Stack/Resource Properties.PolicyDocument: the bucket policy has \
             20481 bytes, allowed are 20480"
        ]
    );
}

#[test]
fn a_trust_policy_and_the_sum_of_inline_policies_are_found() {
    let role = |trust, policies: &[usize]| {
        let policies = Value::array(policies.iter().map(|bytes| inline(*bytes)));
        lines(iam::CfnRole::new(document(trust)).policies(policies.assume()))
    };
    assert_eq!(role(2_048, &[5_120, 5_120]), [""; 0]);
    assert_eq!(
        role(4_097, &[5_120, 5_121]),
        [
            "error policy/size Stack/Resource Properties.Policies: the inline policy has 10241 \
             bytes, allowed are 10240",
            "error policy/size Stack/Resource Properties.AssumeRolePolicyDocument: the trust \
             policy has 4097 bytes, allowed are 4096",
        ]
    );
    let raised = found(|stack| {
        stack.add("Role", iam::CfnRole::new(document(4_096)));
    });
    let severities: Vec<Severity> = raised.iter().map(Diagnostic::severity).collect();
    assert_eq!(severities, [Severity::Warning]);
}

#[test]
fn a_document_as_text_counts_as_its_content() {
    let destination = |bytes| {
        let policy = document(bytes).json_text();
        let required = logs::destination::CfnDestinationRequired {
            destination_name: "central",
            role_arn: "arn:aws:iam::111111111111:role/logs",
            target_arn: "arn:aws:kinesis:ca-central-1:111111111111:stream/logs",
        };
        lines(logs::CfnDestination::new(required).destination_policy(policy))
    };
    assert_eq!(destination(5_120), [""; 0]);
    assert_eq!(destination(5_121).len(), 1);
    let policy = |bytes| {
        let text: Value<PolicyDocument> = document(bytes).json_text().untyped().assume();
        lines(logs::CfnResourcePolicy::new(text, "logs"))
    };
    assert_eq!(policy(51_200), [""; 0]);
    assert!(policy(51_201)[0].contains("the log resource policy has 51201 bytes"));
}

#[test]
fn every_type_is_held_to_its_own_limit() {
    type Make = fn(usize) -> Vec<String>;
    let rows: &[(usize, Make)] = &[
        (32_768, |bytes| {
            lines(kms::CfnKey::new().key_policy(document(bytes)))
        }),
        (30_720, |bytes| {
            lines(sns::CfnTopicPolicy::new(document(bytes), ["topic"]))
        }),
        #[cfg(feature = "sqs")]
        (8_192, |bytes| {
            lines(catchment_cfn::sqs::CfnQueuePolicy::new(
                document(bytes),
                ["queue"],
            ))
        }),
        #[cfg(feature = "events")]
        (10_240, |bytes| {
            lines(catchment_cfn::events::CfnEventBus::new("bus").policy(document(bytes)))
        }),
        (6_144, |bytes| {
            lines(iam::CfnManagedPolicy::new(document(bytes)))
        }),
        (2_048, |bytes| {
            lines(iam::CfnUser::new().policies(Value::array([inline(bytes)]).assume()))
        }),
        (5_120, |bytes| {
            lines(iam::CfnGroup::new().policies(Value::array([inline(bytes)]).assume()))
        }),
    ];
    for &(limit, found) in rows {
        assert_eq!(found(limit), [""; 0]);
        let over = found(limit + 1);
        let [only] = over.as_slice() else {
            panic!("{over:?}")
        };
        assert!(only.contains(&format!("has {} bytes", limit + 1)), "{only}");
    }
}

#[test]
fn overrides_count_and_properties_without_a_document_are_left_alone() {
    let found = found(|stack| {
        let cut = stack.add("Cut", bucket_policy(20_481));
        stack
            .resource(cut)
            .override_at("Properties.PolicyDocument", "{}");
        let document = stack.parameter("Policy", ParameterData::<str>::string());
        let policy = PolicyDocument::raw(document.value().untyped());
        stack.add("Given", s3::CfnBucketPolicy::new("central-logs", policy));
        stack.add_raw("Raw", RawResource::new("AWS::S3::BucketPolicy"));
        stack.add("None", kms::CfnKey::new());
    });
    assert_eq!(found, []);
}

#[test]
fn a_finding_that_a_construct_has_reported_does_not_come_twice() {
    let found = found(|stack| {
        let policy = stack.add("Policy", bucket_policy(20_480));
        stack.scope().at(policy).at_synthesis(move |place| {
            let long = long(&[]);
            for problem in long.check(PolicyKind::BucketPolicy) {
                place.report(problem.property("Properties.PolicyDocument"));
            }
            place.edit(policy, |resource| resource.policy_document(&long));
        });
        let empty = PolicyDocument::raw("{}");
        let policy = stack.add("Text", logs::CfnResourcePolicy::new(empty, "logs"));
        let topic = stack.add("Topic", sns::CfnTopic::new()).reference();
        stack.scope().at(policy).at_synthesis(move |place| {
            let long = long(&[topic.untyped().assume()]);
            for problem in long.check(PolicyKind::LogsResource) {
                place.report(problem.property("Properties.PolicyDocument"));
            }
            let text = long.json_text().untyped().assume::<PolicyDocument>();
            place.edit(policy, |resource| resource.policy_document(text));
        });
    });
    let lines: Vec<String> = found.iter().map(line).collect();
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(lines[0].contains("Stack/Policy ") && lines[1].contains("Stack/Text "));
}

/// A document over every limit, with these resources besides.
fn long(resources: &[Value<str>]) -> PolicyDocument {
    let statement = Statement::allow()
        .principal(Principal::service("cloudtrail.amazonaws.com"))
        .action("s3:PutObject")
        .resource("x".repeat(52_000))
        .resources(resources.iter().cloned());
    PolicyDocument::from_iter([statement])
}
