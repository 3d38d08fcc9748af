// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::SoftwarePackageVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnSoftwarePackageVersion = "AWS::IoT::SoftwarePackageVersion", "iot-softwarepackageversion", reference text, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_.]+$`; an update replaces the resource
        A package_name: str = "PackageName",
    }
    set {
        artifact: PackageVersionArtifact = "Artifact",
        attributes: c::Map<str> = "Attributes",
        /// at most 1024 characters; matches `^[^\p{C}]+$`
        description: str = "Description",
        /// at most 3072 characters
        recipe: str = "Recipe",
        sbom: Sbom = "Sbom",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_.]+$`; an update replaces the resource
        version_name: str = "VersionName",
    }
    get {
        ERROR_REASON: str = "ErrorReason",
        PACKAGE_VERSION_ARN: str = "PackageVersionArn",
        SBOM_VALIDATION_STATUS: c::Json = "SbomValidationStatus",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    PackageVersionArtifact, "iot-softwarepackageversion-packageversionartifact";
    new {
        A s3_location: S3Location = "S3Location",
    }
    set {}
}

c::property! {
    S3Location, "iot-softwarepackageversion-s3location";
    new S3LocationRequired {
        /// at least 1 character
        A bucket: str = "Bucket",
        /// at least 1 character
        B key: str = "Key",
        C version: str = "Version",
    }
    set {}
}

c::property! {
    Sbom, "iot-softwarepackageversion-sbom";
    new {
        A s3_location: S3Location = "S3Location",
    }
    set {}
}
