// Written by `cargo xtask codegen` from crates/registry/data/iotmanagedintegrations.txt.

//! `AWS::IoTManagedIntegrations::CredentialLocker` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnCredentialLocker = "AWS::IoTManagedIntegrations::CredentialLocker", "iotmanagedintegrations-credentiallocker", reference name, tags Map "Tags";
    new {}
    set {
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_ ]+$`; an update replaces the resource
        name: str = "Name",
        /// 0 to 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnCredentialLocker> = "Identifier",
    }
}
