//! The name of a log group where its ARN is needed.

use catchment::cfn::logs::CfnLogGroup;
use catchment::core::{Arn, IntoValue, ResourceId};

fn write_to(_group: impl IntoValue<Arn<CfnLogGroup>>) {}

fn name_it(group: ResourceId<CfnLogGroup>) {
    write_to(group.reference());
}

fn main() {}
