// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApplication = "AWS::AppStream::Application", "appstream-application", reference arn,
        arn "arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}", tags List "Tags";
    new CfnApplicationRequired {
        A app_block_arn: str = "AppBlockArn",
        B icon_s3_location: S3Location = "IconS3Location",
        /// no item twice; each: at least 1 character; an update replaces the resource
        C instance_families: c::List<str> = "InstanceFamilies",
        /// at least 1 character
        D launch_path: str = "LaunchPath",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`; an update replaces the resource
        E name: str = "Name",
        /// at most 4 items; no item twice; an update replaces the resource
        F platforms: c::List<PlatformType> = "Platforms",
    }
    set {
        /// no item twice; AWS does not show it again
        attributes_to_delete: c::List<str> = "AttributesToDelete",
        /// at most 256 characters
        description: str = "Description",
        /// at most 100 characters
        display_name: str = "DisplayName",
        /// at least 1 character
        launch_parameters: str = "LaunchParameters",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        /// at least 1 character
        working_directory: str = "WorkingDirectory",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
    }
}

c::property! {
    S3Location, "appstream-application-s3location";
    new S3LocationRequired {
        /// 3 to 63 characters
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters
        B s3_key: str = "S3Key",
    }
    set {}
}

c::property! {
    /// Exactly one of `Key` with `Value`, `TagKey` with `TagValue`.
    Tag, "appstream-application-tag";
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
    PlatformType {
        AMAZON_LINUX2 = "AMAZON_LINUX2",
        RHEL8 = "RHEL8",
        ROCKY_LINUX8 = "ROCKY_LINUX8",
        UBUNTU_PRO_2404 = "UBUNTU_PRO_2404",
        WINDOWS = "WINDOWS",
        WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
        WINDOWS_SERVER_2019 = "WINDOWS_SERVER_2019",
        WINDOWS_SERVER_2022 = "WINDOWS_SERVER_2022",
        WINDOWS_SERVER_2025 = "WINDOWS_SERVER_2025",
    }
}
