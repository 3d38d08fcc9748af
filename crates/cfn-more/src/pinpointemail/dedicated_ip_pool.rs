// Written by `cargo xtask codegen` from crates/registry/data/pinpointemail.txt.

//! `AWS::PinpointEmail::DedicatedIpPool` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnDedicatedIpPool = "AWS::PinpointEmail::DedicatedIpPool", "pinpointemail-dedicatedippool", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        pool_name: str = "PoolName",
        tags: c::List<Tags> = "Tags",
    }
    get {
        ID: c::Name<CfnDedicatedIpPool> = "Id",
    }
}

c::property! {
    Tags, "pinpointemail-dedicatedippool-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
