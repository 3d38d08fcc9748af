// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorad.txt.

//! `AWS::PCAConnectorAD::DirectoryRegistration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DirectoryRegistrationArn`.
    CfnDirectoryRegistration = "AWS::PCAConnectorAD::DirectoryRegistration", "pcaconnectorad-directoryregistration", reference arn,
        arn "arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}", tags Map "Tags";
    new {
        /// matches `^d-[0-9a-f]{10}$`; an update replaces the resource
        A directory_id: str = "DirectoryId",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "DirectoryRegistrationArn",
        DIRECTORY_REGISTRATION_ARN: c::Arn<CfnDirectoryRegistration> = "DirectoryRegistrationArn",
    }
}
