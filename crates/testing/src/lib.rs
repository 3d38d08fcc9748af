//! What users of Catchment test their apps with: queries, matchers, snapshots.
//!
//! A [`Template`] is read from a synthesized stack, a JSON or YAML text, or a file.
//! Its `expect_*` methods fail a test with the closest match and the difference;
//! each has a `check_*` twin that returns a [`Mismatch`] instead.
//!
//! ```
//! use catchment_testing::{Template, absent, any, pattern};
//! # let template = Template::from_yaml(
//! # "Resources:
//! #   Logs:
//! #     Type: AWS::S3::Bucket
//! #     Properties:
//! #       VersioningConfiguration: { Status: Enabled }
//! #       BucketEncryption:
//! #         ServerSideEncryptionConfiguration:
//! #           - BucketKeyEnabled: true
//! #             ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn }
//! #   Key:
//! #     Type: AWS::KMS::Key
//! # ").unwrap();
//!
//! template.expect_count("AWS::S3::Bucket", 1);
//! template.expect_properties(
//!     "AWS::S3::Bucket",
//!     pattern!({
//!         "BucketName": absent(),
//!         "VersioningConfiguration": { "Status": "Enabled" },
//!         "BucketEncryption": {
//!             "ServerSideEncryptionConfiguration": [{
//!                 "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": any() },
//!             }],
//!         },
//!     }),
//! );
//! template.expect_acyclic();
//! ```
//!
//! The guide `docs/testing.md` goes through all of it.

mod array;
mod capture;
mod compare;
mod cycle;
mod dangling;
mod diagnostics;
mod difference;
mod entries;
mod error;
mod failure;
mod layout;
mod mismatch;
mod path;
mod pattern;
mod pattern_macro;
mod query;
mod reference;
mod scalar;
mod snapshot;
mod synthesized;
mod template;
mod yaml;

#[cfg(doctest)]
mod guide;

pub use capture::{Capture, CaptureError};
pub use diagnostics::Diagnostics;
pub use difference::Difference;
pub use error::TemplateError;
pub use mismatch::Mismatch;
pub use pattern::{
    Pattern, absent, any, array_equals, array_with, exactly, json_string, matches_regex, not,
    object_like, properties,
};
pub use template::Template;

/// What the macros of this crate expand to. Not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::pattern::{array_from_macro, object_from_macro};
    pub use insta;
    pub use serde_json::Value;
}
