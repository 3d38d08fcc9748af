//! The keys that conditions compare.

use std::borrow::Cow;
use std::fmt;

/// A condition key, such as `aws:SourceArn`.
///
/// The keys that log services' permissions use are constants; any other is made from its name.
///
/// ```
/// use catchment_iam::ConditionKey;
///
/// assert_eq!(ConditionKey::from("aws:SourceArn"), ConditionKey::SOURCE_ARN);
/// assert_eq!(
///     ConditionKey::encryption_context("aws:logs:arn").as_str(),
///     "kms:EncryptionContext:aws:logs:arn",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionKey(Cow<'static, str>);

macro_rules! keys {
    ($($(#[$doc:meta])* $constant:ident = $name:literal;)+) => {
        impl ConditionKey {
            $(
                $(#[$doc])*
                pub const $constant: Self = Self(Cow::Borrowed($name));
            )+
        }
    };
}

keys! {
    /// `aws:PrincipalAccount`: the account of the calling principal.
    PRINCIPAL_ACCOUNT = "aws:PrincipalAccount";
    /// `aws:PrincipalArn`: the ARN of the calling role or user.
    PRINCIPAL_ARN = "aws:PrincipalArn";
    /// `aws:PrincipalIsAWSService`: whether an AWS service calls as itself.
    PRINCIPAL_IS_AWS_SERVICE = "aws:PrincipalIsAWSService";
    /// `aws:PrincipalOrgID`: the organization of the calling principal. Services have none.
    PRINCIPAL_ORG_ID = "aws:PrincipalOrgID";
    /// `aws:PrincipalOrgPaths`: the place in its organization of the calling principal.
    PRINCIPAL_ORG_PATHS = "aws:PrincipalOrgPaths";
    /// `aws:SecureTransport`: whether the request came over TLS.
    SECURE_TRANSPORT = "aws:SecureTransport";
    /// `aws:SourceAccount`: the account on whose behalf a service calls.
    SOURCE_ACCOUNT = "aws:SourceAccount";
    /// `aws:SourceArn`: the resource on whose behalf a service calls.
    SOURCE_ARN = "aws:SourceArn";
    /// `aws:SourceOrgID`: the organization on whose behalf a service calls.
    SOURCE_ORG_ID = "aws:SourceOrgID";
    /// `aws:SourceOrgPaths`: the place in its organization of the account on whose behalf a
    /// service calls.
    SOURCE_ORG_PATHS = "aws:SourceOrgPaths";
    /// `kms:CallerAccount`: the account of the caller of KMS.
    KMS_CALLER_ACCOUNT = "kms:CallerAccount";
    /// `kms:GrantIsForAWSResource`: whether a service makes the grant for a resource of its own.
    KMS_GRANT_IS_FOR_AWS_RESOURCE = "kms:GrantIsForAWSResource";
    /// `kms:ViaService`: the service through which KMS is called.
    KMS_VIA_SERVICE = "kms:ViaService";
    /// `s3:x-amz-acl`: the canned ACL of the object that is put.
    S3_ACL = "s3:x-amz-acl";
    /// `s3:x-amz-server-side-encryption`: the encryption that the request asks for.
    S3_SERVER_SIDE_ENCRYPTION = "s3:x-amz-server-side-encryption";
    /// `s3:TlsVersion`: the TLS version of the request.
    S3_TLS_VERSION = "s3:TlsVersion";
}

impl ConditionKey {
    /// `kms:EncryptionContext:NAME`: a pair of the encryption context. `name` is case-sensitive.
    #[must_use]
    pub fn encryption_context(name: &str) -> Self {
        Self(Cow::Owned(format!("kms:EncryptionContext:{name}")))
    }

    /// The key's name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both name one key of AWS, which are not case-sensitive.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl From<&str> for ConditionKey {
    fn from(name: &str) -> Self {
        Self(Cow::Owned(name.to_owned()))
    }
}

impl From<String> for ConditionKey {
    fn from(name: String) -> Self {
        Self(Cow::Owned(name))
    }
}

impl fmt::Display for ConditionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
