// Written by `cargo xtask codegen` from crates/registry/data/iottwinmaker.txt.

//! `AWS::IoTTwinMaker::Workspace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `WorkspaceId`.
    CfnWorkspace = "AWS::IoTTwinMaker::Workspace", "iottwinmaker-workspace", reference name, name_property "WorkspaceId",
        arn "arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}", tags Map "Tags";
    new CfnWorkspaceRequired {
        /// 20 to 2048 characters; matches `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`
        A role: c::Arn<catchment_cfn::iam::CfnRole> = "Role",
        /// at most 1024 characters; matches `(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([a-zA-Z0-9_-]+$)`
        B s3_location: str = "S3Location",
        /// 1 to 128 characters; matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`; an update replaces the resource
        C workspace_id: str = "WorkspaceId",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        UPDATE_DATE_TIME: str = "UpdateDateTime",
    }
}
