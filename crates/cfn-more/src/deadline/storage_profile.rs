// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::StorageProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnStorageProfile = "AWS::Deadline::StorageProfile", "deadline-storageprofile", reference text;
    new CfnStorageProfileRequired {
        /// 1 to 100 characters
        A display_name: str = "DisplayName",
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        B farm_id: str = "FarmId",
        C os_family: StorageProfileOperatingSystemFamily = "OsFamily",
    }
    set {
        /// at most 20 items
        file_system_locations: c::List<FileSystemLocation> = "FileSystemLocations",
    }
    get {
        STORAGE_PROFILE_ID: str = "StorageProfileId",
    }
}

c::property! {
    FileSystemLocation, "deadline-storageprofile-filesystemlocation";
    new FileSystemLocationRequired {
        /// 1 to 64 characters; matches `^[0-9A-Za-z ]*$`
        A name: str = "Name",
        /// at most 1024 characters
        B path: str = "Path",
        C r#type: FileSystemLocationType = "Type",
    }
    set {}
}

c::open_enum! {
    FileSystemLocationType {
        SHARED = "SHARED",
        LOCAL = "LOCAL",
    }
}

c::open_enum! {
    StorageProfileOperatingSystemFamily {
        WINDOWS = "WINDOWS",
        LINUX = "LINUX",
        MACOS = "MACOS",
    }
}
