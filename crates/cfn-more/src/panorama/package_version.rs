// Written by `cargo xtask codegen` from crates/registry/data/panorama.txt.

//! `AWS::Panorama::PackageVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPackageVersion = "AWS::Panorama::PackageVersion", "panorama-packageversion", reference text;
    new CfnPackageVersionRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\-\_\/]+$`; an update replaces the resource
        A package_id: str = "PackageId",
        /// 1 to 255 characters; matches `^([0-9]+)\.([0-9]+)$`; an update replaces the resource
        B package_version: str = "PackageVersion",
        /// 1 to 255 characters; matches `^[a-z0-9]+$`; an update replaces the resource
        C patch_version: str = "PatchVersion",
    }
    set {
        mark_latest: bool = "MarkLatest",
        /// 1 to 12 characters; matches `^[0-9a-z\_]+$`; an update replaces the resource
        owner_account: str = "OwnerAccount",
        /// 1 to 255 characters; matches `^[a-z0-9]+$`; AWS does not show it again
        updated_latest_patch_version: str = "UpdatedLatestPatchVersion",
    }
    get {
        IS_LATEST_PATCH: bool = "IsLatestPatch",
        PACKAGE_ARN: str = "PackageArn",
        PACKAGE_NAME: str = "PackageName",
        REGISTERED_TIME: i64 = "RegisteredTime",
        STATUS: c::Json = "Status",
        STATUS_DESCRIPTION: str = "StatusDescription",
    }
}
