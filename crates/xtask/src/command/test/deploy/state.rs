//! Everything that AWS tells about what the plan made.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::super::aws::Emulator;

/// AWS's answers, by account and command.
pub(super) type State = BTreeMap<String, Value>;

/// One resource of a deployed stack.
pub(super) struct Deployed {
    pub(super) account: String,
    pub(super) kind: String,
    pub(super) physical_id: String,
}

/// The resources of all stacks of the plan.
pub(super) fn resources(emulator: &Emulator, plan: &Value) -> anyhow::Result<Vec<Deployed>> {
    let mut found = Vec::new();
    for (account, name) in stacks(plan)? {
        let answer = emulator.aws(
            account,
            &[
                "cloudformation",
                "describe-stack-resources",
                "--stack-name",
                name,
            ],
        )?;
        for resource in answer["StackResources"].as_array().into_iter().flatten() {
            let text = |key: &str| resource[key].as_str().unwrap_or_default().to_owned();
            found.push(Deployed {
                account: account.to_owned(),
                kind: text("ResourceType"),
                physical_id: text("PhysicalResourceId"),
            });
        }
    }
    Ok(found)
}

/// Every stack with its events and resources, and what the services say of each resource.
pub(super) fn read(emulator: &Emulator, plan: &Value) -> anyhow::Result<State> {
    let mut state = State::new();
    let mut ask = |account: &str, arguments: &[&str]| -> anyhow::Result<()> {
        let answer = match emulator.aws(account, arguments) {
            // A bucket without lifecycle rules answers with an error that says so.
            Err(error) if is_absence(&error.to_string()) => Value::Null,
            answer => answer?,
        };
        state.insert(format!("{account}: aws {}", arguments.join(" ")), answer);
        Ok(())
    };
    for (account, name) in stacks(plan)? {
        for what in [
            "describe-stacks",
            "describe-stack-events",
            "describe-stack-resources",
        ] {
            ask(account, &["cloudformation", what, "--stack-name", name])?;
        }
    }
    for Deployed {
        account,
        kind,
        physical_id,
    } in &resources(emulator, plan)?
    {
        for question in questions(kind) {
            let mut arguments: Vec<&str> = question.split(' ').collect();
            arguments.push(physical_id);
            ask(account, &arguments)?;
        }
    }
    Ok(state)
}

/// Whether S3 says that a bucket does not have what was asked for.
fn is_absence(error: &str) -> bool {
    let codes = [
        "(NoSuchBucketPolicy)",
        "(NoSuchLifecycleConfiguration)",
        "(NoSuchPublicAccessBlockConfiguration)",
        "(NoSuchTagSet)",
        "(ObjectLockConfigurationNotFoundError)",
        "(OwnershipControlsNotFoundError)",
        "(ReplicationConfigurationNotFoundError)",
        "(ServerSideEncryptionConfigurationNotFoundError)",
    ];
    codes.iter().any(|code| error.contains(code))
}

/// The calls that show a resource; its physical id comes last. Only what stays the same over time.
fn questions(kind: &str) -> &'static [&'static str] {
    match kind {
        "AWS::S3::Bucket" => &[
            "s3api get-bucket-encryption --bucket",
            "s3api get-bucket-lifecycle-configuration --bucket",
            "s3api get-bucket-logging --bucket",
            "s3api get-bucket-ownership-controls --bucket",
            "s3api get-bucket-policy --bucket",
            "s3api get-bucket-replication --bucket",
            "s3api get-bucket-tagging --bucket",
            "s3api get-bucket-versioning --bucket",
            "s3api get-object-lock-configuration --bucket",
            "s3api get-public-access-block --bucket",
        ],
        "AWS::KMS::Key" => &[
            "kms describe-key --key-id",
            "kms get-key-policy --policy-name default --key-id",
            "kms get-key-rotation-status --key-id",
        ],
        "AWS::CloudTrail::Trail" => &[
            "cloudtrail get-trail --name",
            "cloudtrail get-event-selectors --trail-name",
        ],
        "AWS::SNS::Topic" => &["sns get-topic-attributes --topic-arn"],
        "AWS::Logs::LogGroup" => &["logs describe-log-groups --log-group-name-prefix"],
        "AWS::IAM::Role" => &[
            "iam get-role --role-name",
            "iam list-role-policies --role-name",
        ],
        _ => &[],
    }
}

/// Fails with the first answer that differs.
pub(super) fn ensure_same(before: &State, after: &State) -> anyhow::Result<()> {
    for (question, answer) in before {
        let now = after.get(question);
        if now != Some(answer) {
            bail!("the second run changed `{question}`:\nbefore: {answer}\nafter: {now:?}");
        }
    }
    if let Some(new) = after
        .keys()
        .find(|question| !before.contains_key(*question))
    {
        bail!("the second run made something: `{new}`");
    }
    Ok(())
}

/// Account and name of every stack of the plan.
pub(super) fn stacks(plan: &Value) -> anyhow::Result<Vec<(&str, &str)>> {
    let steps = plan["steps"].as_array().context("the plan has no steps")?;
    let stack = |step| -> Option<(&str, &str)> {
        let step: &Value = step;
        Some((step["account"].as_str()?, step["stackName"].as_str()?))
    };
    steps
        .iter()
        .map(|step| stack(step).with_context(|| format!("a step without account or stack: {step}")))
        .collect()
}
