// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::AppInstance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AppInstanceArn`.
    CfnAppInstance = "AWS::Chime::AppInstance", "chime-appinstance", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        metadata: str = "Metadata",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AppInstanceArn",
        APP_INSTANCE_ARN: c::Arn<CfnAppInstance> = "AppInstanceArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LAST_UPDATED_TIMESTAMP: str = "LastUpdatedTimestamp",
    }
}
