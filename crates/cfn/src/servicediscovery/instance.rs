// Written by `cargo xtask codegen` from crates/registry/data/servicediscovery.txt.

//! `AWS::ServiceDiscovery::Instance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnInstance = "AWS::ServiceDiscovery::Instance", "servicediscovery-instance", reference text;
    new CfnInstanceRequired {
        A instance_attributes: c::Json = "InstanceAttributes",
        /// 1 to 255 characters; an update replaces the resource
        B service_id: str = "ServiceId",
    }
    set {
        /// 1 to 64 characters; matches `^[0-9a-zA-Z_/:.@-]+$`; an update replaces the resource
        instance_id: str = "InstanceId",
    }
    get {}
}
