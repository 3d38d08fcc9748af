// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::DedicatedIpPool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PoolName`; it has no attribute for its ARN.
    CfnDedicatedIpPool = "AWS::SES::DedicatedIpPool", "ses-dedicatedippool", reference name, name_property "PoolName",
        arn "arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}", tags List "Tags";
    new {}
    set {
        /// matches `^[a-z0-9_-]{0,64}$`; an update replaces the resource
        pool_name: str = "PoolName",
        /// matches `^(STANDARD|MANAGED)$`; an update may replace the resource
        scaling_mode: str = "ScalingMode",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}
