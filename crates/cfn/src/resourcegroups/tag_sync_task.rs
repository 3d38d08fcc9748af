// Written by `cargo xtask codegen` from crates/registry/data/resourcegroups.txt.

//! `AWS::ResourceGroups::TagSyncTask` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TaskArn`; it takes no tags.
    CfnTagSyncTask = "AWS::ResourceGroups::TagSyncTask", "resourcegroups-tagsynctask", reference arn;
    new CfnTagSyncTaskRequired {
        /// 12 to 1600 characters; an update replaces the resource
        A group: str = "Group",
        /// 20 to 2048 characters; matches `arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`; an update replaces the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`; an update replaces the resource
        C tag_key: str = "TagKey",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`; an update replaces the resource
        D tag_value: str = "TagValue",
    }
    set {}
    get {
        @arn "TaskArn",
        GROUP_ARN: str = "GroupArn",
        GROUP_NAME: str = "GroupName",
        STATUS: str = "Status",
        TASK_ARN: c::Arn<CfnTagSyncTask> = "TaskArn",
    }
}
