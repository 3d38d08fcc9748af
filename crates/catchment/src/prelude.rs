//! What most apps name: `use catchment::prelude::*;`.

pub use std::process::ExitCode;

pub use catchment_constructs::kms::{Alias, AliasProps, Key, KeyProps, KeyRef, KeyType, Rotation};
pub use catchment_constructs::log_bucket::{
    AccessLogs, BucketRef, LifecycleRule, LogBucket, LogBucketProps, ObjectLock, Replication,
    StorageClass,
};
pub use catchment_constructs::log_group::{
    LogGroup, LogGroupClass, LogGroupProps, LogGroupRef, Retention,
};
pub use catchment_constructs::organization::Organization;
pub use catchment_constructs::topic::{Topic, TopicProps, TopicRef};
pub use catchment_constructs::trail::{Trail, TrailProps};
pub use catchment_core::{
    App, Arn, CrossStackReferences, Days, Diagnostic, Env, Hours, IntoValue, Json, KiB, MiB, Name,
    OutputData, ParameterData, Prerequisite, RawResource, RemovalPolicy, Resource, ResourceId,
    Scope, Seconds, Severity, Stack, StackProps, Stage, StageProps, TerminationProtection, Value,
    Visit, Visitor, Years, concat, fns, format, pseudo,
};
pub use catchment_iam::{Condition, Effect, PolicyDocument, Principal, Statement};
