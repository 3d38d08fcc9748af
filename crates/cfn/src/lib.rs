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
//!
//! # Services
//!
//! A crate may have 300 features and there are more services: the rarer ones are in
//! `catchment-cfn-more`, which is used in the same way.
#![doc = concat!("\n", include_str!("../services.md"))]

mod macros;
#[doc(hidden)]
pub mod row;
mod tag;

pub use tag::{Tag, TagRequired};

// written by `cargo xtask codegen`: begin
#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;
pub mod acmpca;
#[cfg(feature = "amazonmq")]
pub mod amazonmq;
#[cfg(feature = "amplify")]
pub mod amplify;
pub mod apigateway;
pub mod apigatewayv2;
pub mod appconfig;
#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;
#[cfg(feature = "applicationinsights")]
pub mod applicationinsights;
#[cfg(feature = "applicationsignals")]
pub mod applicationsignals;
pub mod apprunner;
#[cfg(feature = "appstream")]
pub mod appstream;
pub mod appsync;
#[cfg(feature = "aps")]
pub mod aps;
pub mod athena;
#[cfg(feature = "auditmanager")]
pub mod auditmanager;
pub mod autoscaling;
#[cfg(feature = "autoscalingplans")]
pub mod autoscalingplans;
pub mod backup;
#[cfg(feature = "backupgateway")]
pub mod backupgateway;
pub mod batch;
#[cfg(feature = "bcmdataexports")]
pub mod bcmdataexports;
#[cfg(feature = "bedrock")]
pub mod bedrock;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "budgets")]
pub mod budgets;
#[cfg(feature = "cassandra")]
pub mod cassandra;
#[cfg(feature = "cdk")]
pub mod cdk;
#[cfg(feature = "ce")]
pub mod ce;
pub mod certificatemanager;
#[cfg(feature = "chatbot")]
pub mod chatbot;
#[cfg(feature = "cloud9")]
pub mod cloud9;
#[cfg(feature = "cloudformation")]
pub mod cloudformation;
pub mod cloudfront;
#[cfg(feature = "cloudhsm")]
pub mod cloudhsm;
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;
pub mod cloudwatch;
#[cfg(feature = "codeartifact")]
pub mod codeartifact;
#[cfg(feature = "codebuild")]
pub mod codebuild;
#[cfg(feature = "codecommit")]
pub mod codecommit;
#[cfg(feature = "codeconnections")]
pub mod codeconnections;
#[cfg(feature = "codedeploy")]
pub mod codedeploy;
#[cfg(feature = "codeguruprofiler")]
pub mod codeguruprofiler;
#[cfg(feature = "codegurureviewer")]
pub mod codegurureviewer;
#[cfg(feature = "codepipeline")]
pub mod codepipeline;
#[cfg(feature = "codestarconnections")]
pub mod codestarconnections;
#[cfg(feature = "codestarnotifications")]
pub mod codestarnotifications;
pub mod cognito;
#[cfg(feature = "computeoptimizer")]
pub mod computeoptimizer;
#[cfg(feature = "config")]
pub mod config;
#[cfg(feature = "controltower")]
pub mod controltower;
#[cfg(feature = "cur")]
pub mod cur;
#[cfg(feature = "dataexchange")]
pub mod dataexchange;
pub mod datasync;
#[cfg(feature = "dax")]
pub mod dax;
#[cfg(feature = "detective")]
pub mod detective;
#[cfg(feature = "devopsguru")]
pub mod devopsguru;
pub mod directconnect;
#[cfg(feature = "directoryservice")]
pub mod directoryservice;
#[cfg(feature = "dlm")]
pub mod dlm;
#[cfg(feature = "dms")]
pub mod dms;
#[cfg(feature = "docdb")]
pub mod docdb;
#[cfg(feature = "docdbelastic")]
pub mod docdbelastic;
#[cfg(feature = "drs")]
pub mod drs;
#[cfg(feature = "dsql")]
pub mod dsql;
pub mod dynamodb;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod efs;
pub mod eks;
pub mod elasticache;
pub mod elasticbeanstalk;
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancing;
pub mod elasticloadbalancingv2;
#[cfg(feature = "elasticsearch")]
pub mod elasticsearch;
pub mod emr;
#[cfg(feature = "emrcontainers")]
pub mod emrcontainers;
#[cfg(feature = "emrserverless")]
pub mod emrserverless;
pub mod events;
#[cfg(feature = "eventschemas")]
pub mod eventschemas;
#[cfg(feature = "fis")]
pub mod fis;
#[cfg(feature = "fms")]
pub mod fms;
#[cfg(feature = "fsx")]
pub mod fsx;
pub mod globalaccelerator;
pub mod glue;
#[cfg(feature = "grafana")]
pub mod grafana;
#[cfg(feature = "guardduty")]
pub mod guardduty;
pub mod iam;
#[cfg(feature = "identitystore")]
pub mod identitystore;
pub mod imagebuilder;
#[cfg(feature = "inspectorv2")]
pub mod inspectorv2;
#[cfg(feature = "internetmonitor")]
pub mod internetmonitor;
#[cfg(feature = "iot")]
pub mod iot;
pub mod iotevents;
#[cfg(feature = "kafkaconnect")]
pub mod kafkaconnect;
pub mod kinesis;
#[cfg(feature = "kinesisanalytics")]
pub mod kinesisanalytics;
#[cfg(feature = "kinesisanalyticsv2")]
pub mod kinesisanalyticsv2;
pub mod kinesisfirehose;
#[cfg(feature = "kinesisvideo")]
pub mod kinesisvideo;
pub mod kms;
#[cfg(feature = "lakeformation")]
pub mod lakeformation;
pub mod lambda;
#[cfg(feature = "licensemanager")]
pub mod licensemanager;
#[cfg(feature = "location")]
pub mod location;
pub mod logs;
#[cfg(feature = "macie")]
pub mod macie;
#[cfg(feature = "mediaconvert")]
pub mod mediaconvert;
#[cfg(feature = "memorydb")]
pub mod memorydb;
#[cfg(feature = "mpa")]
pub mod mpa;
#[cfg(feature = "msk")]
pub mod msk;
#[cfg(feature = "mwaa")]
pub mod mwaa;
#[cfg(feature = "neptune")]
pub mod neptune;
pub mod networkfirewall;
#[cfg(feature = "networkflowmonitor")]
pub mod networkflowmonitor;
#[cfg(feature = "networkmonitor")]
pub mod networkmonitor;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "notificationscontacts")]
pub mod notificationscontacts;
#[cfg(feature = "oam")]
pub mod oam;
#[cfg(feature = "observabilityadmin")]
pub mod observabilityadmin;
#[cfg(feature = "opensearchserverless")]
pub mod opensearchserverless;
pub mod opensearchservice;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "osis")]
pub mod osis;
#[cfg(feature = "outposts")]
pub mod outposts;
#[cfg(feature = "paymentcryptography")]
pub mod paymentcryptography;
#[cfg(feature = "pcaconnectorad")]
pub mod pcaconnectorad;
#[cfg(feature = "pcs")]
pub mod pcs;
#[cfg(feature = "pipes")]
pub mod pipes;
#[cfg(feature = "ram")]
pub mod ram;
#[cfg(feature = "rbin")]
pub mod rbin;
pub mod rds;
pub mod redshift;
#[cfg(feature = "redshiftserverless")]
pub mod redshiftserverless;
#[cfg(feature = "rekognition")]
pub mod rekognition;
#[cfg(feature = "resourceexplorer2")]
pub mod resourceexplorer2;
#[cfg(feature = "resourcegroups")]
pub mod resourcegroups;
#[cfg(feature = "rolesanywhere")]
pub mod rolesanywhere;
pub mod route53;
#[cfg(feature = "route53profiles")]
pub mod route53profiles;
pub mod route53recoverycontrol;
#[cfg(feature = "route53recoveryreadiness")]
pub mod route53recoveryreadiness;
pub mod route53resolver;
#[cfg(feature = "rum")]
pub mod rum;
pub mod s3;
#[cfg(feature = "s3express")]
pub mod s3express;
#[cfg(feature = "s3objectlambda")]
pub mod s3objectlambda;
#[cfg(feature = "s3outposts")]
pub mod s3outposts;
#[cfg(feature = "s3tables")]
pub mod s3tables;
#[cfg(feature = "s3vectors")]
pub mod s3vectors;
pub mod sagemaker;
#[cfg(feature = "scheduler")]
pub mod scheduler;
pub mod secretsmanager;
#[cfg(feature = "securityhub")]
pub mod securityhub;
#[cfg(feature = "securitylake")]
pub mod securitylake;
#[cfg(feature = "serverlessrepo")]
pub mod serverlessrepo;
pub mod servicecatalog;
#[cfg(feature = "servicecatalogappregistry")]
pub mod servicecatalogappregistry;
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;
pub mod ses;
#[cfg(feature = "shield")]
pub mod shield;
pub mod signer;
pub mod sns;
pub mod sqs;
pub mod ssm;
#[cfg(feature = "ssmcontacts")]
pub mod ssmcontacts;
#[cfg(feature = "ssmguiconnect")]
pub mod ssmguiconnect;
#[cfg(feature = "ssmincidents")]
pub mod ssmincidents;
#[cfg(feature = "ssmquicksetup")]
pub mod ssmquicksetup;
#[cfg(feature = "sso")]
pub mod sso;
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;
#[cfg(feature = "storagegateway")]
pub mod storagegateway;
#[cfg(feature = "supportapp")]
pub mod supportapp;
#[cfg(feature = "synthetics")]
pub mod synthetics;
pub mod timestream;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "verifiedpermissions")]
pub mod verifiedpermissions;
#[cfg(feature = "vpclattice")]
pub mod vpclattice;
#[cfg(feature = "waf")]
pub mod waf;
#[cfg(feature = "wafregional")]
pub mod wafregional;
pub mod wafv2;
#[cfg(feature = "wellarchitected")]
pub mod wellarchitected;
#[cfg(feature = "workspaces")]
pub mod workspaces;
#[cfg(feature = "xray")]
pub mod xray;
// written by `cargo xtask codegen`: end
