// Written by `cargo xtask codegen` from crates/registry/data/kms.txt.

//! `AWS::KMS::Key` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KeyId`; it holds data.
    CfnKey = "AWS::KMS::Key", "kms-key", reference name,
        arn "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}", tags List "Tags", stateful true,
        policies [KeyPolicy "KeyPolicy"];
    new {}
    set {
        /// default `false`; AWS does not show it again
        bypass_policy_lockout_safety_check: bool = "BypassPolicyLockoutSafetyCheck",
        /// at most 8192 characters
        description: str = "Description",
        enable_key_rotation: bool = "EnableKeyRotation",
        enabled: bool = "Enabled",
        key_policy: c::PolicyDocument = "KeyPolicy",
        /// default `"SYMMETRIC_DEFAULT"`
        key_spec: KeySpec = "KeySpec",
        /// default `"ENCRYPT_DECRYPT"`
        key_usage: KeyUsage = "KeyUsage",
        /// default `false`
        multi_region: bool = "MultiRegion",
        /// default `"AWS_KMS"`
        origin: Origin = "Origin",
        /// 7 to 30; AWS does not show it again
        pending_window_in_days: i64 = "PendingWindowInDays",
        /// 90 to 2560; default `365`; AWS does not show it again
        rotation_period_in_days: i64 = "RotationPeriodInDays",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        KEY_ID: c::Name<CfnKey> = "KeyId",
    }
}

c::open_enum! {
    KeySpec {
        SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT",
        RSA_2048 = "RSA_2048",
        RSA_3072 = "RSA_3072",
        RSA_4096 = "RSA_4096",
        ECC_NIST_P256 = "ECC_NIST_P256",
        ECC_NIST_P384 = "ECC_NIST_P384",
        ECC_NIST_P521 = "ECC_NIST_P521",
        ECC_SECG_P256K1 = "ECC_SECG_P256K1",
        HMAC_224 = "HMAC_224",
        HMAC_256 = "HMAC_256",
        HMAC_384 = "HMAC_384",
        HMAC_512 = "HMAC_512",
        SM2 = "SM2",
        ML_DSA_44 = "ML_DSA_44",
        ML_DSA_65 = "ML_DSA_65",
        ML_DSA_87 = "ML_DSA_87",
        ECC_NIST_EDWARDS25519 = "ECC_NIST_EDWARDS25519",
    }
}

c::open_enum! {
    KeyUsage {
        ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT",
        SIGN_VERIFY = "SIGN_VERIFY",
        GENERATE_VERIFY_MAC = "GENERATE_VERIFY_MAC",
        KEY_AGREEMENT = "KEY_AGREEMENT",
    }
}

c::open_enum! {
    Origin {
        AWS_KMS = "AWS_KMS",
        EXTERNAL = "EXTERNAL",
    }
}
