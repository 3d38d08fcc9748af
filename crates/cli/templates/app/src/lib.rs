//! What this app deploys.

use catchment::cfn::s3::CfnBucket;
use catchment::cfn::s3::bucket::{
    PublicAccessBlockConfiguration, VersioningConfiguration, VersioningConfigurationStatus,
};
use catchment::prelude::*;

/// Declares all stacks.
///
/// An id (`LogArchive`, `Logs`) becomes part of names in CloudFormation: a new id is a new resource.
pub fn declare(app: &App) {
    // Open to any account and region; `Env::new("222222222222", "ca-central-1")` pins both.
    let stack = app.stack("LogArchive", Env::agnostic());

    let logs = stack.add(
        "Logs",
        CfnBucket::new()
            .versioning_configuration(VersioningConfiguration::new(
                VersioningConfigurationStatus::ENABLED,
            ))
            .public_access_block_configuration(
                PublicAccessBlockConfiguration::new()
                    .block_public_acls(true)
                    .block_public_policy(true)
                    .ignore_public_acls(true)
                    .restrict_public_buckets(true),
            ),
    );
    stack.resource(logs).removal_policy(RemovalPolicy::Retain);
    stack.output("LogsName", logs.reference());
}
