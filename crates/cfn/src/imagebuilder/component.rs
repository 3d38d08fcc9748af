// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::Component` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnComponent = "AWS::ImageBuilder::Component", "imagebuilder-component", reference arn, tags Map "Tags";
    new CfnComponentRequired {
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B platform: Platform = "Platform",
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
        /// 1 to 25 items; each: at least 1 character; an update replaces the resource
        supported_os_versions: c::List<str> = "SupportedOsVersions",
        tags: c::Map<str> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        uri: str = "Uri",
    }
    get {
        @arn "Arn",
        ENCRYPTED: bool = "Encrypted",
        LATEST_VERSION: c::Json = "LatestVersion",
        LATEST_VERSION_ARN: str = "LatestVersion.Arn",
        LATEST_VERSION_MAJOR: str = "LatestVersion.Major",
        LATEST_VERSION_MINOR: str = "LatestVersion.Minor",
        LATEST_VERSION_PATCH: str = "LatestVersion.Patch",
        NAME: str = "Name",
        TYPE: str = "Type",
    }
}

c::open_enum! {
    Platform {
        WINDOWS = "Windows",
        LINUX = "Linux",
        MAC_OS = "macOS",
    }
}
