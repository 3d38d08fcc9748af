// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::DataCatalogEncryptionSettings` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CatalogId`; it takes no tags; it has no attribute for its ARN.
    CfnDataCatalogEncryptionSettings = "AWS::Glue::DataCatalogEncryptionSettings", "glue-datacatalogencryptionsettings", reference name, name_property "CatalogId";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A catalog_id: str = "CatalogId",
        B data_catalog_encryption_settings: DataCatalogEncryptionSettings = "DataCatalogEncryptionSettings",
    }
    set {}
    get {}
}

c::property! {
    ConnectionPasswordEncryption, "glue-datacatalogencryptionsettings-connectionpasswordencryption";
    new {}
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        return_connection_password_encrypted: bool = "ReturnConnectionPasswordEncrypted",
    }
}

c::property! {
    DataCatalogEncryptionSettings, "glue-datacatalogencryptionsettings-datacatalogencryptionsettings";
    new {}
    set {
        connection_password_encryption: ConnectionPasswordEncryption = "ConnectionPasswordEncryption",
        encryption_at_rest: EncryptionAtRest = "EncryptionAtRest",
    }
}

c::property! {
    EncryptionAtRest, "glue-datacatalogencryptionsettings-encryptionatrest";
    new {}
    set {
        catalog_encryption_mode: EncryptionAtRestCatalogEncryptionMode = "CatalogEncryptionMode",
        /// matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+$`
        catalog_encryption_service_role: str = "CatalogEncryptionServiceRole",
        /// 1 to 255 characters
        sse_aws_kms_key_id: str = "SseAwsKmsKeyId",
    }
}

c::open_enum! {
    EncryptionAtRestCatalogEncryptionMode {
        DISABLED = "DISABLED",
        SSE_KMS = "SSE-KMS",
        SSE_KMS_WITH_SERVICE_ROLE = "SSE-KMS-WITH-SERVICE-ROLE",
    }
}
