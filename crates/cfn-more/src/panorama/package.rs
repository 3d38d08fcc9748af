// Written by `cargo xtask codegen` from crates/registry/data/panorama.txt.

//! `AWS::Panorama::Package` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PackageId`.
    CfnPackage = "AWS::Panorama::Package", "panorama-package", reference name,
        arn "arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\-\_]+$`; an update replaces the resource
        A package_name: str = "PackageName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: i64 = "CreatedTime",
        PACKAGE_ID: c::Name<CfnPackage> = "PackageId",
        STORAGE_LOCATION_BINARY_PREFIX_LOCATION: str = "StorageLocation.BinaryPrefixLocation",
        STORAGE_LOCATION_BUCKET: str = "StorageLocation.Bucket",
        STORAGE_LOCATION_GENERATED_PREFIX_LOCATION: str = "StorageLocation.GeneratedPrefixLocation",
        STORAGE_LOCATION_MANIFEST_PREFIX_LOCATION: str = "StorageLocation.ManifestPrefixLocation",
        STORAGE_LOCATION_REPO_PREFIX_LOCATION: str = "StorageLocation.RepoPrefixLocation",
    }
}
