// Written by `cargo xtask codegen` from crates/registry/data/iottwinmaker.txt.

//! `AWS::IoTTwinMaker::SyncJob` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSyncJob = "AWS::IoTTwinMaker::SyncJob", "iottwinmaker-syncjob", reference text, tags Map "Tags";
    new CfnSyncJobRequired {
        /// 20 to 2048 characters; matches `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`; an update replaces the resource
        A sync_role: str = "SyncRole",
        /// 1 to 128 characters; matches `^[a-zA-Z_0-9]+$`; an update replaces the resource
        B sync_source: str = "SyncSource",
        /// 1 to 128 characters; matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`; an update replaces the resource
        C workspace_id: str = "WorkspaceId",
    }
    set {
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        STATE: str = "State",
        UPDATE_DATE_TIME: str = "UpdateDateTime",
    }
}
