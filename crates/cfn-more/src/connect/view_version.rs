// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ViewVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ViewVersionArn`; it takes no tags.
    CfnViewVersion = "AWS::Connect::ViewVersion", "connect-viewversion", reference arn;
    new {
        /// 1 to 255 characters; an update replaces the resource
        A view_arn: c::Arn<crate::connect::CfnView> = "ViewArn",
    }
    set {
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`
        version_description: str = "VersionDescription",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`; an update replaces the resource
        view_content_sha256: str = "ViewContentSha256",
    }
    get {
        @arn "ViewVersionArn",
        VERSION: i64 = "Version",
        VIEW_VERSION_ARN: c::Arn<CfnViewVersion> = "ViewVersionArn",
    }
}
