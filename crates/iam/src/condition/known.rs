//! The conditions that log services' permissions are made of.

use catchment_core::IntoValue;

use super::{Condition, ConditionKey, IntoValues};

/// Conditions with the operator that fits their key.
impl Condition {
    /// The service acts for this resource: `ArnLike` `aws:SourceArn`.
    #[must_use]
    pub fn source_arn<Form>(arns: impl IntoValues<str, Form>) -> Self {
        Self::arn_like(ConditionKey::SOURCE_ARN, arns)
    }

    /// The service acts for this account: `StringEquals` `aws:SourceAccount`.
    #[must_use]
    pub fn source_account<Form>(accounts: impl IntoValues<str, Form>) -> Self {
        Self::string_equals(ConditionKey::SOURCE_ACCOUNT, accounts)
    }

    /// The service acts for an account of this organization: `StringEquals` `aws:SourceOrgID`.
    #[must_use]
    pub fn source_org_id<Form>(org_ids: impl IntoValues<str, Form>) -> Self {
        Self::string_equals(ConditionKey::SOURCE_ORG_ID, org_ids)
    }

    /// The service acts for an account in this part of an organization, such as
    /// `o-exampleorgid/r-ab12/ou-ab12-11111111/*`: `ForAnyValue:StringLike` `aws:SourceOrgPaths`.
    #[must_use]
    pub fn source_org_paths<Form>(paths: impl IntoValues<str, Form>) -> Self {
        Self::string_like(ConditionKey::SOURCE_ORG_PATHS, paths).for_any_value()
    }

    /// The caller is a role or user of this organization: `StringEquals` `aws:PrincipalOrgID`.
    /// Services never are.
    #[must_use]
    pub fn principal_org_id<Form>(org_ids: impl IntoValues<str, Form>) -> Self {
        Self::string_equals(ConditionKey::PRINCIPAL_ORG_ID, org_ids)
    }

    /// The caller is in this part of an organization: `ForAnyValue:StringLike`
    /// `aws:PrincipalOrgPaths`.
    #[must_use]
    pub fn principal_org_paths<Form>(paths: impl IntoValues<str, Form>) -> Self {
        Self::string_like(ConditionKey::PRINCIPAL_ORG_PATHS, paths).for_any_value()
    }

    /// The caller's ARN, or a pattern of it: `ArnLike` `aws:PrincipalArn`.
    #[must_use]
    pub fn principal_arn<Form>(arns: impl IntoValues<str, Form>) -> Self {
        Self::arn_like(ConditionKey::PRINCIPAL_ARN, arns)
    }

    /// The request came over TLS, or not: `Bool` `aws:SecureTransport`.
    #[must_use]
    pub fn secure_transport(secure: impl IntoValue<bool>) -> Self {
        Self::bool(ConditionKey::SECURE_TRANSPORT, secure.into_value())
    }

    /// The key is used through a service, such as `s3.ca-central-1.amazonaws.com`: `StringEquals`
    /// `kms:ViaService`.
    #[must_use]
    pub fn via_service<Form>(services: impl IntoValues<str, Form>) -> Self {
        Self::string_equals(ConditionKey::KMS_VIA_SERVICE, services)
    }

    /// A pair of the encryption context matches a pattern: `StringLike`
    /// `kms:EncryptionContext:NAME`.
    ///
    /// ```
    /// use catchment_iam::Condition;
    ///
    /// let trails = "arn:aws:cloudtrail:*:111111111111:trail/*";
    /// let condition = Condition::encryption_context("aws:cloudtrail:arn", trails);
    /// assert_eq!(condition.operator(), "StringLike");
    /// assert_eq!(condition.key().as_str(), "kms:EncryptionContext:aws:cloudtrail:arn");
    /// ```
    #[must_use]
    pub fn encryption_context<Form>(name: &str, values: impl IntoValues<str, Form>) -> Self {
        Self::string_like(ConditionKey::encryption_context(name), values)
    }

    /// The caller of KMS is of this account: `StringEquals` `kms:CallerAccount`.
    #[must_use]
    pub fn caller_account<Form>(accounts: impl IntoValues<str, Form>) -> Self {
        Self::string_equals(ConditionKey::KMS_CALLER_ACCOUNT, accounts)
    }

    /// A service makes the grant for a resource of its own: `Bool` `kms:GrantIsForAWSResource`.
    #[must_use]
    pub fn grant_is_for_aws_resource() -> Self {
        Self::bool(ConditionKey::KMS_GRANT_IS_FOR_AWS_RESOURCE, true)
    }

    /// The object is put with this canned ACL, such as `bucket-owner-full-control`:
    /// `StringEquals` `s3:x-amz-acl`.
    #[must_use]
    pub fn s3_acl<Form>(acls: impl IntoValues<str, Form>) -> Self {
        Self::string_equals(ConditionKey::S3_ACL, acls)
    }
}
