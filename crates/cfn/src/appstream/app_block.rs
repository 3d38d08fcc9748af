// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::AppBlock` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAppBlock = "AWS::AppStream::AppBlock", "appstream-appblock", reference arn,
        arn "arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}", tags List "Tags";
    new {
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B source_s3_location: S3Location = "SourceS3Location",
    }
    set {
        /// at most 256 characters; an update replaces the resource
        description: str = "Description",
        /// at most 100 characters; an update replaces the resource
        display_name: str = "DisplayName",
        /// an update replaces the resource
        packaging_type: PackagingType = "PackagingType",
        /// an update replaces the resource
        post_setup_script_details: ScriptDetails = "PostSetupScriptDetails",
        /// an update replaces the resource
        setup_script_details: ScriptDetails = "SetupScriptDetails",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
    }
}

c::property! {
    S3Location, "appstream-appblock-s3location";
    new {
        /// 3 to 63 characters
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
    }
    set {
        /// 1 to 1024 characters
        s3_key: str = "S3Key",
    }
}

c::property! {
    ScriptDetails, "appstream-appblock-scriptdetails";
    new {
        /// at least 1 character
        A executable_path: str = "ExecutablePath",
        B script_s3_location: S3Location = "ScriptS3Location",
        C timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
    set {
        /// at least 1 character
        executable_parameters: str = "ExecutableParameters",
    }
}

c::property! {
    /// Exactly one of `Key` with `Value`, `TagKey` with `TagValue`.
    Tag, "appstream-appblock-tag";
    new {}
    set {
        key: str = "Key",
        /// deprecated by AWS
        tag_key: str = "TagKey",
        /// deprecated by AWS
        tag_value: str = "TagValue",
        value: str = "Value",
    }
}

c::open_enum! {
    PackagingType {
        APPSTREAM2 = "APPSTREAM2",
        CUSTOM = "CUSTOM",
    }
}
