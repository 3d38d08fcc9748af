// Written by `cargo xtask codegen` from crates/registry/data/iotmanagedintegrations.txt.

//! `AWS::IoTManagedIntegrations::ProvisioningProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnProvisioningProfile = "AWS::IoTManagedIntegrations::ProvisioningProfile", "iotmanagedintegrations-provisioningprofile", reference name, tags Map "Tags";
    new {
        /// an update replaces the resource
        A provisioning_type: ProvisioningType = "ProvisioningType",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        ca_certificate: str = "CaCertificate",
        /// an update replaces the resource
        claim_certificate: str = "ClaimCertificate",
        /// 1 to 36 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        name: str = "Name",
        /// 0 to 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnProvisioningProfile> = "Identifier",
        STATUS: c::Json = "Status",
    }
}

c::open_enum! {
    ProvisioningType {
        FLEET_PROVISIONING = "FLEET_PROVISIONING",
        JITR = "JITR",
    }
}
