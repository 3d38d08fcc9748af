// Written by `cargo xtask codegen` from crates/registry/data/nimblestudio.txt.

//! `AWS::NimbleStudio::Studio` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `StudioId`; it has no attribute for its ARN.
    CfnStudio = "AWS::NimbleStudio::Studio", "nimblestudio-studio", reference name,
        arn "arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}", tags Map "Tags";
    new CfnStudioRequired {
        A admin_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AdminRoleArn",
        /// at most 64 characters
        B display_name: str = "DisplayName",
        /// 3 to 64 characters; matches `^[a-z0-9]*$`; an update replaces the resource
        C studio_name: str = "StudioName",
        D user_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "UserRoleArn",
    }
    set {
        studio_encryption_configuration: StudioEncryptionConfiguration = "StudioEncryptionConfiguration",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        HOME_REGION: str = "HomeRegion",
        SSO_CLIENT_ID: str = "SsoClientId",
        STUDIO_ID: c::Name<CfnStudio> = "StudioId",
        STUDIO_URL: str = "StudioUrl",
    }
}

c::property! {
    StudioEncryptionConfiguration, "nimblestudio-studio-studioencryptionconfiguration";
    new {
        A key_type: StudioEncryptionConfigurationKeyType = "KeyType",
    }
    set {
        /// at least 4 characters; matches `^arn:.*`
        key_arn: str = "KeyArn",
    }
}

c::open_enum! {
    StudioEncryptionConfigurationKeyType {
        AWS_OWNED_KEY = "AWS_OWNED_KEY",
        CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
    }
}
