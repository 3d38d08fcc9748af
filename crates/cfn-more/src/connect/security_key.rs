// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::SecurityKey` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSecurityKey = "AWS::Connect::SecurityKey", "connect-securitykey", reference text;
    new CfnSecurityKeyRequired {
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_id: c::Arn<crate::connect::CfnInstance> = "InstanceId",
        /// 1 to 1024 characters; an update replaces the resource
        B key: str = "Key",
    }
    set {}
    get {
        ASSOCIATION_ID: str = "AssociationId",
    }
}
