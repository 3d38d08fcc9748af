// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::View` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ViewArn`.
    CfnView = "AWS::Connect::View", "connect-view", reference arn, tags List "Tags";
    new CfnViewRequired {
        /// at most 1000 items; each: 1 to 255 characters, matches `^([\p{L}\p{N}_.:\/=+\-@]+[\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`
        A actions: c::List<str> = "Actions",
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        B instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 512 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`
        C name: str = "Name",
        D template: c::Json = "Template",
    }
    set {
        /// at most 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ViewArn",
        VIEW_ARN: c::Arn<CfnView> = "ViewArn",
        VIEW_CONTENT_SHA256: str = "ViewContentSha256",
        VIEW_ID: str = "ViewId",
    }
}
