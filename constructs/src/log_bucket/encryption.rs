//! How objects are encrypted at rest.

use catchment_cfn::s3::bucket::{
    BlockedEncryptionTypes, BlockedEncryptionTypesEncryptionType as Blocked,
    BucketEncryption as Cfn, ServerSideEncryptionByDefault,
    ServerSideEncryptionByDefaultSSEAlgorithm as Algorithm, ServerSideEncryptionRule,
};

use crate::kms::KeyRef;

/// The default encryption of a bucket: what S3 does to objects whose writer asks for nothing else.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html>
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BucketEncryption {
    /// SSE-S3: keys that S3 keeps.
    S3,
    /// SSE-KMS with a customer managed key, and an S3 Bucket Key.
    Kms(KeyRef),
    /// DSSE-KMS, two layers of encryption, with a customer managed key.
    KmsDualLayer(KeyRef),
    /// A bucket of another owner, of which nothing was said.
    Unknown,
}

/// Whether writers may bring keys of their own (SSE-C).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CustomerProvidedKeys {
    /// S3 refuses them. The default: what is encrypted with a key that nobody else has cannot be
    /// read by those who keep the archive. No log service uses them.
    #[default]
    Blocked,
    /// S3 takes them.
    Allowed,
}

impl BucketEncryption {
    /// The customer managed key, if there is one.
    #[must_use]
    pub const fn key(&self) -> Option<&KeyRef> {
        match self {
            Self::Kms(key) | Self::KmsDualLayer(key) => Some(key),
            Self::S3 | Self::Unknown => None,
        }
    }

    /// The name in AWS's documentation.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::S3 => "SSE-S3",
            Self::Kms(_) => "SSE-KMS",
            Self::KmsDualLayer(_) => "DSSE-KMS",
            Self::Unknown => "unknown",
        }
    }

    pub(super) fn to_cfn(&self, sse_c: CustomerProvidedKeys) -> Cfn {
        let by_default = match self {
            Self::Kms(key) => {
                ServerSideEncryptionByDefault::new(Algorithm::AWS_KMS).kms_master_key_id(key.arn())
            }
            Self::KmsDualLayer(key) => ServerSideEncryptionByDefault::new(Algorithm::AWS_KMS_DSSE)
                .kms_master_key_id(key.arn()),
            Self::S3 | Self::Unknown => ServerSideEncryptionByDefault::new(Algorithm::AES256),
        };
        let mut rule =
            ServerSideEncryptionRule::new().server_side_encryption_by_default(by_default);
        if matches!(self, Self::Kms(_)) {
            rule = rule.bucket_key_enabled(true);
        }
        if sse_c == CustomerProvidedKeys::Blocked {
            let blocked = BlockedEncryptionTypes::new().encryption_type([Blocked::SSE_C]);
            rule = rule.blocked_encryption_types(blocked);
        }
        Cfn::new([rule])
    }
}
