// Written by `cargo xtask codegen` from crates/registry/data/paymentcryptography.txt.

//! `AWS::PaymentCryptography::Key` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KeyIdentifier`; it has no attribute for its ARN.
    CfnKey = "AWS::PaymentCryptography::Key", "paymentcryptography-key", reference name,
        arn "arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}", tags List "Tags";
    new {
        A exportable: bool = "Exportable",
        B key_attributes: KeyAttributes = "KeyAttributes",
    }
    set {
        derive_key_usage: DeriveKeyUsage = "DeriveKeyUsage",
        enabled: bool = "Enabled",
        key_check_value_algorithm: KeyCheckValueAlgorithm = "KeyCheckValueAlgorithm",
        /// 1 to 20480 characters; matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+$`
        policy: str = "Policy",
        /// each: matches `^[a-z]{2}-[a-z]{1,16}-[0-9]+$`; AWS does not show it again
        replication_regions: c::List<str> = "ReplicationRegions",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        KEY_IDENTIFIER: c::Name<CfnKey> = "KeyIdentifier",
        KEY_ORIGIN: c::Json = "KeyOrigin",
        KEY_STATE: c::Json = "KeyState",
        REPLICATION_STATUS: c::Map<c::Json> = "ReplicationStatus",
    }
}

c::property! {
    KeyAttributes, "paymentcryptography-key-keyattributes";
    new KeyAttributesRequired {
        A key_algorithm: KeyAlgorithm = "KeyAlgorithm",
        B key_class: KeyClass = "KeyClass",
        C key_modes_of_use: KeyModesOfUse = "KeyModesOfUse",
        D key_usage: KeyUsage = "KeyUsage",
    }
    set {}
}

c::property! {
    KeyModesOfUse, "paymentcryptography-key-keymodesofuse";
    new {}
    set {
        /// default `false`
        decrypt: bool = "Decrypt",
        /// default `false`
        derive_key: bool = "DeriveKey",
        /// default `false`
        encrypt: bool = "Encrypt",
        /// default `false`
        generate: bool = "Generate",
        /// default `false`
        no_restrictions: bool = "NoRestrictions",
        /// default `false`
        sign: bool = "Sign",
        /// default `false`
        unwrap: bool = "Unwrap",
        /// default `false`
        verify: bool = "Verify",
        /// default `false`
        wrap: bool = "Wrap",
    }
}

c::open_enum! {
    DeriveKeyUsage {
        TR31_B0_BASE_DERIVATION_KEY = "TR31_B0_BASE_DERIVATION_KEY",
        TR31_C0_CARD_VERIFICATION_KEY = "TR31_C0_CARD_VERIFICATION_KEY",
        TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
        TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
        TR31_E1_EMV_MKEY_CONFIDENTIALITY = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
        TR31_E2_EMV_MKEY_INTEGRITY = "TR31_E2_EMV_MKEY_INTEGRITY",
        TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
        TR31_E5_EMV_MKEY_CARD_PERSONALIZATION = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
        TR31_E6_EMV_MKEY_OTHER = "TR31_E6_EMV_MKEY_OTHER",
        TR31_K0_KEY_ENCRYPTION_KEY = "TR31_K0_KEY_ENCRYPTION_KEY",
        TR31_K1_KEY_BLOCK_PROTECTION_KEY = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
        TR31_M3_ISO_9797_3_MAC_KEY = "TR31_M3_ISO_9797_3_MAC_KEY",
        TR31_M1_ISO_9797_1_MAC_KEY = "TR31_M1_ISO_9797_1_MAC_KEY",
        TR31_M6_ISO_9797_5_CMAC_KEY = "TR31_M6_ISO_9797_5_CMAC_KEY",
        TR31_M7_HMAC_KEY = "TR31_M7_HMAC_KEY",
        TR31_P0_PIN_ENCRYPTION_KEY = "TR31_P0_PIN_ENCRYPTION_KEY",
        TR31_P1_PIN_GENERATION_KEY = "TR31_P1_PIN_GENERATION_KEY",
        TR31_V1_IBM3624_PIN_VERIFICATION_KEY = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
        TR31_V2_VISA_PIN_VERIFICATION_KEY = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
    }
}

c::open_enum! {
    KeyAlgorithm {
        TDES_2KEY = "TDES_2KEY",
        TDES_3KEY = "TDES_3KEY",
        AES_128 = "AES_128",
        AES_192 = "AES_192",
        AES_256 = "AES_256",
        HMAC_SHA256 = "HMAC_SHA256",
        HMAC_SHA384 = "HMAC_SHA384",
        HMAC_SHA512 = "HMAC_SHA512",
        HMAC_SHA224 = "HMAC_SHA224",
        RSA_2048 = "RSA_2048",
        RSA_3072 = "RSA_3072",
        RSA_4096 = "RSA_4096",
        ECC_NIST_P256 = "ECC_NIST_P256",
        ECC_NIST_P384 = "ECC_NIST_P384",
        ECC_NIST_P521 = "ECC_NIST_P521",
    }
}

c::open_enum! {
    KeyCheckValueAlgorithm {
        CMAC = "CMAC",
        ANSI_X9_24 = "ANSI_X9_24",
        HMAC = "HMAC",
        SHA_1 = "SHA_1",
    }
}

c::open_enum! {
    KeyClass {
        SYMMETRIC_KEY = "SYMMETRIC_KEY",
        ASYMMETRIC_KEY_PAIR = "ASYMMETRIC_KEY_PAIR",
        PRIVATE_KEY = "PRIVATE_KEY",
        PUBLIC_KEY = "PUBLIC_KEY",
    }
}

c::open_enum! {
    KeyUsage {
        TR31_B0_BASE_DERIVATION_KEY = "TR31_B0_BASE_DERIVATION_KEY",
        TR31_C0_CARD_VERIFICATION_KEY = "TR31_C0_CARD_VERIFICATION_KEY",
        TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
        TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION = "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION",
        TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
        TR31_E1_EMV_MKEY_CONFIDENTIALITY = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
        TR31_E2_EMV_MKEY_INTEGRITY = "TR31_E2_EMV_MKEY_INTEGRITY",
        TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
        TR31_E5_EMV_MKEY_CARD_PERSONALIZATION = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
        TR31_E6_EMV_MKEY_OTHER = "TR31_E6_EMV_MKEY_OTHER",
        TR31_K0_KEY_ENCRYPTION_KEY = "TR31_K0_KEY_ENCRYPTION_KEY",
        TR31_K1_KEY_BLOCK_PROTECTION_KEY = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
        TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT = "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT",
        TR31_M0_ISO_16609_MAC_KEY = "TR31_M0_ISO_16609_MAC_KEY",
        TR31_M3_ISO_9797_3_MAC_KEY = "TR31_M3_ISO_9797_3_MAC_KEY",
        TR31_M1_ISO_9797_1_MAC_KEY = "TR31_M1_ISO_9797_1_MAC_KEY",
        TR31_M6_ISO_9797_5_CMAC_KEY = "TR31_M6_ISO_9797_5_CMAC_KEY",
        TR31_M7_HMAC_KEY = "TR31_M7_HMAC_KEY",
        TR31_P0_PIN_ENCRYPTION_KEY = "TR31_P0_PIN_ENCRYPTION_KEY",
        TR31_P1_PIN_GENERATION_KEY = "TR31_P1_PIN_GENERATION_KEY",
        TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE = "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE",
        TR31_V1_IBM3624_PIN_VERIFICATION_KEY = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
        TR31_V2_VISA_PIN_VERIFICATION_KEY = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        TR31_K2_TR34_ASYMMETRIC_KEY = "TR31_K2_TR34_ASYMMETRIC_KEY",
    }
}
