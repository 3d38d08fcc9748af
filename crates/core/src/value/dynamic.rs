//! Dynamic references: values that CloudFormation reads at deployment from Systems Manager or
//! Secrets Manager. A template may hold 60 of them.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>

use super::{IntoValue, Value, format};

/// `{{resolve:ssm:name}}`: a plain-text parameter, its latest version at deployment.
#[must_use]
pub fn ssm(name: impl IntoValue<str>) -> Value<str> {
    format("{{{{resolve:ssm:{}}}}}", [name.into_value()])
}

/// `{{resolve:ssm:name:version}}`: one version of a plain-text parameter.
#[must_use]
pub fn ssm_version(name: impl IntoValue<str>, version: u32) -> Value<str> {
    format(
        "{{{{resolve:ssm:{}:{}}}}}",
        [name.into_value(), version.to_string().into_value()],
    )
}

/// `{{resolve:ssm-secure:name}}`: a secure string, for the properties that support it.
#[must_use]
pub fn ssm_secure(name: impl IntoValue<str>) -> Value<str> {
    format("{{{{resolve:ssm-secure:{}}}}}", [name.into_value()])
}

/// `{{resolve:secretsmanager:secret:SecretString:key}}`: one JSON key of a secret's text.
///
/// `secret` is its name, or its ARN when the secret is in another account.
#[must_use]
pub fn secret(secret: impl IntoValue<str>, json_key: impl IntoValue<str>) -> Value<str> {
    format(
        "{{{{resolve:secretsmanager:{}:SecretString:{}}}}}",
        [secret.into_value(), json_key.into_value()],
    )
}

/// `{{resolve:ssm-secure:name:version}}`: one version of a secure string.
#[must_use]
pub fn ssm_secure_version(name: impl IntoValue<str>, version: u32) -> Value<str> {
    format(
        "{{{{resolve:ssm-secure:{}:{}}}}}",
        [name.into_value(), version.to_string().into_value()],
    )
}

/// `{{resolve:secretsmanager:secret}}`: the whole text of a secret.
#[must_use]
pub fn secret_text(secret: impl IntoValue<str>) -> Value<str> {
    format("{{{{resolve:secretsmanager:{}}}}}", [secret.into_value()])
}

/// One JSON key of one version of a secret: by its stage, such as `AWSPREVIOUS`.
#[must_use]
pub fn secret_stage(
    secret: impl IntoValue<str>,
    json_key: impl IntoValue<str>,
    stage: &str,
) -> Value<str> {
    let parts = [
        secret.into_value(),
        json_key.into_value(),
        stage.into_value(),
    ];
    format(
        "{{{{resolve:secretsmanager:{}:SecretString:{}:{}}}}}",
        parts,
    )
}

/// One JSON key of one version of a secret: by its id.
#[must_use]
pub fn secret_version(
    secret: impl IntoValue<str>,
    json_key: impl IntoValue<str>,
    version_id: &str,
) -> Value<str> {
    let parts = [
        secret.into_value(),
        json_key.into_value(),
        version_id.into_value(),
    ];
    format(
        "{{{{resolve:secretsmanager:{}:SecretString:{}::{}}}}}",
        parts,
    )
}
