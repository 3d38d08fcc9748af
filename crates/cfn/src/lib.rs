//! Every CloudFormation resource type, typed.
//!
//! One module per service, one per resource type in it; nothing is there unless the service's
//! feature is on (`all` turns on everything):
//!
//! ```toml
//! catchment-cfn = { version = "0.1", features = ["kms", "s3"] }
//! ```
//!
//! `new` takes what is required, setters take the rest, and the value is placed with
//! `Scope::add`:
//!
//! ```
//! # #[cfg(feature = "s3")] {
//! use catchment_cfn::s3::CfnBucket;
//! use catchment_cfn::s3::bucket::{VersioningConfiguration, VersioningConfigurationStatus};
//!
//! let bucket = CfnBucket::new()
//!     .bucket_name("central-logs")
//!     .versioning_configuration(VersioningConfiguration::new(VersioningConfigurationStatus::ENABLED));
//! # let _ = bucket;
//! # }
//! ```
//!
//! Required arguments that could be swapped unnoticed are given by name:
//!
//! ```
//! # #[cfg(feature = "kms")] {
//! use catchment_cfn::kms::CfnAlias;
//! use catchment_cfn::kms::alias::CfnAliasRequired;
//!
//! let alias = CfnAlias::new(CfnAliasRequired {
//!     alias_name: "alias/central-logs",
//!     target_key_id: "1234abcd-12ab-34cd-56ef-1234567890ab",
//! });
//! # let _ = alias;
//! # }
//! ```
//!
//! Property types are in the module of their resource type. A property with known values takes one
//! of the constants, or any text: AWS adds values before this library knows them.
//!
//! Everything but `row`, `macros` and `tag` is written by `cargo xtask codegen`.

mod macros;
#[doc(hidden)]
pub mod row;
mod tag;

pub use tag::{Tag, TagRequired};

// written by `cargo xtask codegen`: begin
#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;
pub mod athena;
#[cfg(feature = "auditmanager")]
pub mod auditmanager;
#[cfg(feature = "bcmdataexports")]
pub mod bcmdataexports;
#[cfg(feature = "cloudformation")]
pub mod cloudformation;
pub mod cloudfront;
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "config")]
pub mod config;
#[cfg(feature = "cur")]
pub mod cur;
#[cfg(feature = "detective")]
pub mod detective;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
pub mod ec2;
pub mod eks;
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancing;
pub mod elasticloadbalancingv2;
pub mod events;
#[cfg(feature = "fms")]
pub mod fms;
pub mod glue;
#[cfg(feature = "guardduty")]
pub mod guardduty;
pub mod iam;
#[cfg(feature = "inspectorv2")]
pub mod inspectorv2;
pub mod kinesis;
#[cfg(feature = "kinesisfirehose")]
pub mod kinesisfirehose;
pub mod kms;
pub mod lambda;
pub mod logs;
#[cfg(feature = "macie")]
pub mod macie;
pub mod networkfirewall;
#[cfg(feature = "oam")]
pub mod oam;
#[cfg(feature = "observabilityadmin")]
pub mod observabilityadmin;
pub mod opensearchservice;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "osis")]
pub mod osis;
#[cfg(feature = "ram")]
pub mod ram;
pub mod rds;
pub mod redshift;
pub mod route53;
pub mod route53resolver;
pub mod s3;
#[cfg(feature = "s3tables")]
pub mod s3tables;
#[cfg(feature = "scheduler")]
pub mod scheduler;
pub mod secretsmanager;
#[cfg(feature = "securityhub")]
pub mod securityhub;
#[cfg(feature = "securitylake")]
pub mod securitylake;
pub mod sns;
pub mod sqs;
pub mod ssm;
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;
pub mod wafv2;
// written by `cargo xtask codegen`: end
