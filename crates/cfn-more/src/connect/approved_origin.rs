// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ApprovedOrigin` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnApprovedOrigin = "AWS::Connect::ApprovedOrigin", "connect-approvedorigin", reference text;
    new CfnApprovedOriginRequired {
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_id: c::Arn<crate::connect::CfnInstance> = "InstanceId",
        /// at most 267 characters; an update replaces the resource
        B origin: str = "Origin",
    }
    set {}
    get {}
}
