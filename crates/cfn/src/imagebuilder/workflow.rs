// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::Workflow` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkflow = "AWS::ImageBuilder::Workflow", "imagebuilder-workflow", reference arn, tags Map "Tags";
    new CfnWorkflowRequired {
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B r#type: Type = "Type",
        /// an update replaces the resource
        C version: str = "Version",
    }
    set {
        /// 1 to 1024 characters; an update replaces the resource
        change_description: str = "ChangeDescription",
        /// 1 to 16000 characters; matches `^[^\x{00}]+$`; an update replaces the resource; AWS does not show it again
        data: str = "Data",
        /// 1 to 1024 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 1024 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        tags: c::Map<str> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        uri: str = "Uri",
    }
    get {
        @arn "Arn",
        LATEST_VERSION: c::Json = "LatestVersion",
        LATEST_VERSION_ARN: str = "LatestVersion.Arn",
        LATEST_VERSION_MAJOR: str = "LatestVersion.Major",
        LATEST_VERSION_MINOR: str = "LatestVersion.Minor",
        LATEST_VERSION_PATCH: str = "LatestVersion.Patch",
    }
}

c::open_enum! {
    Type {
        BUILD = "BUILD",
        TEST = "TEST",
        DISTRIBUTION = "DISTRIBUTION",
    }
}
