// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::Build` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `BuildId`.
    CfnBuild = "AWS::GameLift::Build", "gamelift-build", reference name,
        arn "arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}", tags List "Tags";
    new {}
    set {
        /// 1 to 1024 characters
        name: str = "Name",
        /// an update replaces the resource
        operating_system: OperatingSystem = "OperatingSystem",
        /// at most 128 characters; matches `^[0-9]+\.[0-9]+\.[0-9]+$`; an update replaces the resource
        server_sdk_version: str = "ServerSdkVersion",
        /// an update replaces the resource; AWS does not show it again
        storage_location: StorageLocation = "StorageLocation",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 1024 characters
        version: str = "Version",
    }
    get {
        @arn "BuildArn",
        BUILD_ARN: c::Arn<CfnBuild> = "BuildArn",
        BUILD_ID: c::Name<CfnBuild> = "BuildId",
    }
}

c::property! {
    StorageLocation, "gamelift-build-storagelocation";
    new StorageLocationRequired {
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

c::open_enum! {
    OperatingSystem {
        AMAZON_LINUX = "AMAZON_LINUX",
        AMAZON_LINUX_2 = "AMAZON_LINUX_2",
        AMAZON_LINUX_2023 = "AMAZON_LINUX_2023",
        WINDOWS_2012 = "WINDOWS_2012",
        WINDOWS_2016 = "WINDOWS_2016",
        WINDOWS_2022 = "WINDOWS_2022",
    }
}
