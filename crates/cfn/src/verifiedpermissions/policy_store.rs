// Written by `cargo xtask codegen` from crates/registry/data/verifiedpermissions.txt.

//! `AWS::VerifiedPermissions::PolicyStore` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyStoreId`.
    CfnPolicyStore = "AWS::VerifiedPermissions::PolicyStore", "verifiedpermissions-policystore", reference name,
        arn "arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}", tags List "Tags";
    new {
        A validation_settings: ValidationSettings = "ValidationSettings",
    }
    set {
        deletion_protection: DeletionProtection = "DeletionProtection",
        /// at most 150 characters
        description: str = "Description",
        /// AWS does not show it again
        encryption_settings: EncryptionSettings = "EncryptionSettings",
        schema: SchemaDefinition = "Schema",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENCRYPTION_STATE: c::Json = "EncryptionState",
        POLICY_STORE_ID: c::Name<CfnPolicyStore> = "PolicyStoreId",
    }
}

c::property! {
    Default, "verifiedpermissions-policystore-default";
    new {}
    set {}
}

c::property! {
    DeletionProtection, "verifiedpermissions-policystore-deletionprotection";
    new {
        A mode: DeletionMode = "Mode",
    }
    set {}
}

c::property! {
    /// Exactly one of `KmsEncryptionSettings`, `Default`.
    EncryptionSettings, "verifiedpermissions-policystore-encryptionsettings";
    new {}
    set {
        default: Default = "Default",
        kms_encryption_settings: KmsEncryptionSettings = "KmsEncryptionSettings",
    }
}

c::property! {
    KmsEncryptionSettings, "verifiedpermissions-policystore-kmsencryptionsettings";
    new {
        /// matches `^[a-zA-Z0-9:/_-]+$`
        A key: str = "Key",
    }
    set {
        encryption_context: c::Map<str> = "EncryptionContext",
    }
}

c::property! {
    SchemaDefinition, "verifiedpermissions-policystore-schemadefinition";
    new {}
    set {
        cedar_json: str = "CedarJson",
    }
}

c::property! {
    ValidationSettings, "verifiedpermissions-policystore-validationsettings";
    new {
        A mode: ValidationMode = "Mode",
    }
    set {}
}

c::open_enum! {
    DeletionMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ValidationMode {
        OFF = "OFF",
        STRICT = "STRICT",
    }
}
