// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::ConfigurationProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConfigurationProfileId`; it has no attribute for its ARN.
    CfnConfigurationProfile = "AWS::AppConfig::ConfigurationProfile", "appconfig-configurationprofile", reference name, tags List "Tags";
    new CfnConfigurationProfileRequired {
        /// matches `[a-z0-9]{4,7}`; an update replaces the resource
        A application_id: c::Name<crate::appconfig::CfnApplication> = "ApplicationId",
        /// 1 to 2048 characters; an update replaces the resource
        B location_uri: str = "LocationUri",
        /// 1 to 128 characters
        C name: str = "Name",
    }
    set {
        /// AWS does not show it again
        deletion_protection_check: DeletionProtectionCheck = "DeletionProtectionCheck",
        /// at most 1024 characters
        description: str = "Description",
        /// 1 to 2048 characters
        kms_key_identifier: str = "KmsKeyIdentifier",
        /// 20 to 2048 characters
        retrieval_role_arn: c::Arn<crate::iam::CfnRole> = "RetrievalRoleArn",
        tags: c::List<Tags> = "Tags",
        /// matches `^[a-zA-Z\.]+`; an update replaces the resource
        r#type: str = "Type",
        /// at most 2 items
        validators: c::List<Validators> = "Validators",
    }
    get {
        CONFIGURATION_PROFILE_ID: c::Name<CfnConfigurationProfile> = "ConfigurationProfileId",
        KMS_KEY_ARN: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    Tags, "appconfig-configurationprofile-tags";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    Validators, "appconfig-configurationprofile-validators";
    new {}
    set {
        /// at most 32768 characters
        content: str = "Content",
        r#type: ValidatorsType = "Type",
    }
}

c::open_enum! {
    DeletionProtectionCheck {
        ACCOUNT_DEFAULT = "ACCOUNT_DEFAULT",
        APPLY = "APPLY",
        BYPASS = "BYPASS",
    }
}

c::open_enum! {
    ValidatorsType {
        JSON_SCHEMA = "JSON_SCHEMA",
        LAMBDA = "LAMBDA",
    }
}
