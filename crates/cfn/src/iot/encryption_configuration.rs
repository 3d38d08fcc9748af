// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::EncryptionConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnEncryptionConfiguration = "AWS::IoT::EncryptionConfiguration", "iot-encryptionconfiguration", reference name;
    new {
        A encryption_type: EncryptionType = "EncryptionType",
    }
    set {
        /// 20 to 2048 characters
        kms_access_role_arn: c::Arn<crate::iam::CfnRole> = "KmsAccessRoleArn",
        /// 20 to 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
    get {
        ACCOUNT_ID: c::Name<CfnEncryptionConfiguration> = "AccountId",
        CONFIGURATION_DETAILS: c::Json = "ConfigurationDetails",
        LAST_MODIFIED_DATE: str = "LastModifiedDate",
    }
}

c::open_enum! {
    EncryptionType {
        CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
        AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY",
    }
}
