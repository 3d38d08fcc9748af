// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::Script` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnScript = "AWS::GameLift::Script", "gamelift-script", reference name,
        arn "arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}", tags List "Tags";
    new {
        A storage_location: S3Location = "StorageLocation",
    }
    set {
        /// 1 to 1024 characters
        name: str = "Name",
        /// at most 16 characters; matches `^[0-9]+\.[x0-9]+$`; an update replaces the resource
        node_js_version: str = "NodeJsVersion",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 1024 characters
        version: str = "Version",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        ID: c::Name<CfnScript> = "Id",
        SIZE_ON_DISK: i64 = "SizeOnDisk",
    }
}

c::property! {
    S3Location, "gamelift-script-s3location";
    new S3LocationRequired {
        /// at least 1 character
        A bucket: str = "Bucket",
        /// at least 1 character
        B key: str = "Key",
        /// at least 1 character
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at least 1 character
        object_version: str = "ObjectVersion",
    }
}
