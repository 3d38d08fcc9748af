//! What must exist once the example is deployed: asked of the services, not of CloudFormation.

use anyhow::{Context as _, ensure};
use serde_json::Value;

use super::super::aws::{ARCHIVE, Emulator, MANAGEMENT, ORGANIZATION};
use super::state::{self, Deployed};

pub(super) fn run(emulator: &Emulator, plan: &Value) -> anyhow::Result<()> {
    let resources = state::resources(emulator, plan)?;
    let trail = one(&resources, MANAGEMENT, "AWS::CloudTrail::Trail")?;
    let trail = check_trail(emulator, trail)?;
    let arn = trail["TrailARN"].as_str().context("the trail has no ARN")?;
    let bucket = trail["S3BucketName"]
        .as_str()
        .context("the trail has no bucket")?;
    let key = trail["KmsKeyId"].as_str().context("the trail has no key")?;
    ensure!(
        resources
            .iter()
            .any(|made| made.account == ARCHIVE && made.physical_id == bucket),
        "the trail's bucket {bucket} is not one of the archive's"
    );
    check_bucket(emulator, bucket, key)?;
    check_bucket_policy(emulator, bucket, arn)?;
    check_key(emulator, key, arn)
}

/// The trail logs, in all regions, for the organization, with validation.
fn check_trail(emulator: &Emulator, name: &str) -> anyhow::Result<Value> {
    let answer = emulator.aws(MANAGEMENT, &["cloudtrail", "get-trail", "--name", name])?;
    let trail = answer["Trail"].clone();
    for property in [
        "IsOrganizationTrail",
        "IsMultiRegionTrail",
        "LogFileValidationEnabled",
    ] {
        ensure!(
            trail[property] == true,
            "the trail's {property} is {}",
            trail[property]
        );
    }
    let status = emulator.aws(
        MANAGEMENT,
        &["cloudtrail", "get-trail-status", "--name", name],
    )?;
    ensure!(
        status["IsLogging"] == true,
        "the trail is not logging: {status}"
    );
    println!("trail {name}: organization, multi-Region, validated, logging");
    Ok(trail)
}

/// The bucket is locked, versioned, closed to the public and encrypted with the trail's key.
fn check_bucket(emulator: &Emulator, bucket: &str, key: &str) -> anyhow::Result<()> {
    let ask = |what: &str| emulator.aws(ARCHIVE, &["s3api", what, "--bucket", bucket]);
    let lock = ask("get-object-lock-configuration")?;
    let retention = &lock["ObjectLockConfiguration"]["Rule"]["DefaultRetention"];
    ensure!(
        retention["Mode"] == "COMPLIANCE",
        "object lock of {bucket}: {lock}"
    );
    ensure!(retention["Years"] == 7, "object lock of {bucket}: {lock}");

    let versioning = ask("get-bucket-versioning")?;
    ensure!(
        versioning["Status"] == "Enabled",
        "versioning of {bucket}: {versioning}"
    );

    let access = ask("get-public-access-block")?;
    for setting in [
        "BlockPublicAcls",
        "BlockPublicPolicy",
        "IgnorePublicAcls",
        "RestrictPublicBuckets",
    ] {
        ensure!(
            access["PublicAccessBlockConfiguration"][setting] == true,
            "{setting} of {bucket}: {access}"
        );
    }

    let encryption = ask("get-bucket-encryption")?;
    let rule = &encryption["ServerSideEncryptionConfiguration"]["Rules"][0];
    let default = &rule["ApplyServerSideEncryptionByDefault"];
    ensure!(
        default["SSEAlgorithm"] == "aws:kms",
        "encryption of {bucket}: {encryption}"
    );
    ensure!(
        default["KMSMasterKeyID"] == key,
        "{bucket} is encrypted with another key than {key}: {encryption}"
    );
    ensure!(
        rule["BucketKeyEnabled"] == true,
        "{bucket} has no bucket key: {encryption}"
    );
    println!(
        "bucket {bucket}: locked for 7 years, versioned, closed, encrypted with the trail's key"
    );
    Ok(())
}

/// The policy lets this trail write, for the account and for the organization, and refuses plain HTTP.
fn check_bucket_policy(emulator: &Emulator, bucket: &str, trail: &str) -> anyhow::Result<()> {
    let answer = emulator.aws(ARCHIVE, &["s3api", "get-bucket-policy", "--bucket", bucket])?;
    let policy: Value =
        serde_json::from_str(answer["Policy"].as_str().context("no bucket policy")?)?;
    let statements = statements(&policy);
    let by_trail = |action: &str| {
        let fits = |statement: &&&Value| {
            allows(statement, action) && statement["Condition"].to_string().contains(trail)
        };
        statements
            .iter()
            .filter(fits)
            .map(|statement| statement["Resource"].to_string())
            .collect::<String>()
    };
    let (acl, put) = (by_trail("s3:GetBucketAcl"), by_trail("s3:PutObject"));
    ensure!(
        acl.contains(&format!("arn:aws:s3:::{bucket}\"")),
        "GetBucketAcl for {trail} is on {acl}"
    );
    for owner in [MANAGEMENT, ORGANIZATION] {
        ensure!(
            put.contains(&format!("/AWSLogs/{owner}/")),
            "PutObject for {trail} is on {put}"
        );
    }
    let refuses_http = |statement: &Value| {
        statement["Effect"] == "Deny"
            && statement["Condition"]["Bool"]["aws:SecureTransport"]
                .to_string()
                .contains("false")
    };
    ensure!(
        statements.iter().any(|statement| refuses_http(statement)),
        "{bucket} does not refuse plain HTTP: {policy}"
    );
    println!(
        "bucket policy: {} statements, scoped to the trail",
        statements.len()
    );
    Ok(())
}

/// The key rotates, and its policy lets this trail encrypt.
fn check_key(emulator: &Emulator, key: &str, trail: &str) -> anyhow::Result<()> {
    let status = emulator.aws(
        ARCHIVE,
        &["kms", "get-key-rotation-status", "--key-id", key],
    )?;
    ensure!(
        status["KeyRotationEnabled"] == true,
        "the key does not rotate: {status}"
    );
    let answer = emulator.aws(
        ARCHIVE,
        &[
            "kms",
            "get-key-policy",
            "--key-id",
            key,
            "--policy-name",
            "default",
        ],
    )?;
    let policy: Value = serde_json::from_str(answer["Policy"].as_str().context("no key policy")?)?;
    let encrypts = |statement: &&Value| {
        allows(statement, "kms:GenerateDataKey*")
            && statement["Condition"].to_string().contains(trail)
    };
    ensure!(
        statements(&policy).iter().any(encrypts),
        "the key is not for {trail}: {policy}"
    );
    println!(
        "key {key}: rotates, {} statements, scoped to the trail",
        statements(&policy).len()
    );
    Ok(())
}

fn statements(policy: &Value) -> Vec<&Value> {
    policy["Statement"]
        .as_array()
        .into_iter()
        .flatten()
        .collect()
}

/// Whether the statement lets CloudTrail do exactly this action.
fn allows(statement: &Value, action: &str) -> bool {
    let actions = &statement["Action"];
    let listed = actions
        .as_array()
        .is_some_and(|list| list.iter().any(|item| item == action));
    statement["Effect"] == "Allow"
        && (actions == action || listed)
        && statement["Principal"]["Service"]
            .to_string()
            .contains("cloudtrail.amazonaws.com")
}

/// The only resource of a type in an account.
fn one<'a>(resources: &'a [Deployed], account: &str, kind: &str) -> anyhow::Result<&'a str> {
    let found: Vec<_> = resources
        .iter()
        .filter(|made| made.account == account && made.kind == kind)
        .collect();
    let [only] = found.as_slice() else {
        anyhow::bail!(
            "{} resources of type {kind} in account {account}, not one",
            found.len()
        );
    };
    Ok(&only.physical_id)
}
