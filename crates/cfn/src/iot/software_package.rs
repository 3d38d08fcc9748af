// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::SoftwarePackage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PackageName`; it has no attribute for its ARN.
    CfnSoftwarePackage = "AWS::IoT::SoftwarePackage", "iot-softwarepackage", reference name, name_property "PackageName",
        arn "arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}", tags List "Tags";
    new {}
    set {
        /// at most 1024 characters; matches `^[^\p{C}]+$`
        description: str = "Description",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_.]+$`; an update replaces the resource
        package_name: str = "PackageName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        PACKAGE_ARN: str = "PackageArn",
    }
}
