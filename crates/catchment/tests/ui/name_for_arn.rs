//! The name of a log group where its ARN is needed.

use catchment::cfn::cloudtrail::CfnTrail;
use catchment::cfn::logs::CfnLogGroup;
use catchment::core::ResourceId;

fn trail(trail: CfnTrail, group: ResourceId<CfnLogGroup>) -> CfnTrail {
    trail.cloud_watch_logs_log_group_arn(group.reference())
}

fn main() {}
