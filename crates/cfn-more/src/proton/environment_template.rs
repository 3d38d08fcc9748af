// Written by `cargo xtask codegen` from crates/registry/data/proton.txt.

//! `AWS::Proton::EnvironmentTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEnvironmentTemplate = "AWS::Proton::EnvironmentTemplate", "proton-environmenttemplate", reference arn,
        arn "arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}", tags List "Tags";
    new {}
    set {
        /// at most 500 characters
        description: str = "Description",
        /// 1 to 100 characters
        display_name: str = "DisplayName",
        /// 1 to 200 characters; an update replaces the resource
        encryption_key: str = "EncryptionKey",
        /// 1 to 100 characters; matches `^[0-9A-Za-z]+[0-9A-Za-z_-]*$`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        provisioning: Provisioning = "Provisioning",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    Provisioning {
        CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
    }
}
