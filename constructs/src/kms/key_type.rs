//! What a key is made of and what it is for: the pairs that KMS has.

use catchment_cfn::kms::key::{KeySpec, KeyUsage};

/// The key spec and the key usage of a key, in the pairs that KMS accepts.
///
/// Neither can change: CloudFormation refuses such an update of a key that exists.
///
/// S3, CloudTrail, CloudWatch Logs and SNS encrypt with [`Symmetric`](Self::Symmetric) keys only.
///
/// <https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyType {
    /// `SYMMETRIC_DEFAULT` for `ENCRYPT_DECRYPT`: 256-bit AES-GCM (SM4 in the China Regions). The
    /// only one that rotates.
    #[default]
    Symmetric,
    /// For `GENERATE_VERIFY_MAC`.
    Hmac(HmacSpec),
    /// An RSA pair for `ENCRYPT_DECRYPT`.
    RsaEncryption(RsaSize),
    /// An RSA pair for `SIGN_VERIFY`.
    RsaSigning(RsaSize),
    /// An elliptic curve pair for `SIGN_VERIFY`.
    EccSigning(Ecc),
    /// An elliptic curve pair for `KEY_AGREEMENT`.
    EccKeyAgreement(EcdhCurve),
    /// A module-lattice pair for `SIGN_VERIFY`.
    MlDsaSigning(MlDsa),
    /// An SM2 pair. In the China Regions only.
    Sm2(Sm2Usage),
}

/// The length of an HMAC key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HmacSpec {
    /// `HMAC_224`.
    Bits224,
    /// `HMAC_256`.
    Bits256,
    /// `HMAC_384`.
    Bits384,
    /// `HMAC_512`.
    Bits512,
}

/// The length of an RSA key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RsaSize {
    /// `RSA_2048`.
    Bits2048,
    /// `RSA_3072`.
    Bits3072,
    /// `RSA_4096`.
    Bits4096,
}

/// An elliptic curve to sign with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ecc {
    /// `ECC_NIST_P256`.
    NistP256,
    /// `ECC_NIST_P384`.
    NistP384,
    /// `ECC_NIST_P521`.
    NistP521,
    /// `ECC_NIST_EDWARDS25519`.
    NistEdwards25519,
    /// `ECC_SECG_P256K1`.
    SecgP256k1,
}

/// An elliptic curve to derive shared secrets with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EcdhCurve {
    /// `ECC_NIST_P256`.
    NistP256,
    /// `ECC_NIST_P384`.
    NistP384,
    /// `ECC_NIST_P521`.
    NistP521,
}

/// A parameter set of ML-DSA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MlDsa {
    /// `ML_DSA_44`.
    MlDsa44,
    /// `ML_DSA_65`.
    MlDsa65,
    /// `ML_DSA_87`.
    MlDsa87,
}

/// What an SM2 key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sm2Usage {
    /// `ENCRYPT_DECRYPT`.
    Encryption,
    /// `SIGN_VERIFY`.
    Signing,
    /// `KEY_AGREEMENT`.
    KeyAgreement,
}

impl KeyType {
    /// The spec and usage, as CloudFormation knows them.
    pub(super) fn spec_and_usage(self) -> (KeySpec, KeyUsage) {
        match self {
            Self::Symmetric => (KeySpec::SYMMETRIC_DEFAULT, KeyUsage::ENCRYPT_DECRYPT),
            Self::Hmac(spec) => (spec.spec(), KeyUsage::GENERATE_VERIFY_MAC),
            Self::RsaEncryption(size) => (size.spec(), KeyUsage::ENCRYPT_DECRYPT),
            Self::RsaSigning(size) => (size.spec(), KeyUsage::SIGN_VERIFY),
            Self::EccSigning(curve) => (curve.spec(), KeyUsage::SIGN_VERIFY),
            Self::EccKeyAgreement(curve) => (curve.spec(), KeyUsage::KEY_AGREEMENT),
            Self::MlDsaSigning(set) => (set.spec(), KeyUsage::SIGN_VERIFY),
            Self::Sm2(usage) => (KeySpec::SM2, usage.usage()),
        }
    }
}

impl HmacSpec {
    const fn spec(self) -> KeySpec {
        match self {
            Self::Bits224 => KeySpec::HMAC_224,
            Self::Bits256 => KeySpec::HMAC_256,
            Self::Bits384 => KeySpec::HMAC_384,
            Self::Bits512 => KeySpec::HMAC_512,
        }
    }
}

impl RsaSize {
    const fn spec(self) -> KeySpec {
        match self {
            Self::Bits2048 => KeySpec::RSA_2048,
            Self::Bits3072 => KeySpec::RSA_3072,
            Self::Bits4096 => KeySpec::RSA_4096,
        }
    }
}

impl Ecc {
    const fn spec(self) -> KeySpec {
        match self {
            Self::NistP256 => KeySpec::ECC_NIST_P256,
            Self::NistP384 => KeySpec::ECC_NIST_P384,
            Self::NistP521 => KeySpec::ECC_NIST_P521,
            Self::NistEdwards25519 => KeySpec::ECC_NIST_EDWARDS25519,
            Self::SecgP256k1 => KeySpec::ECC_SECG_P256K1,
        }
    }
}

impl EcdhCurve {
    const fn spec(self) -> KeySpec {
        match self {
            Self::NistP256 => KeySpec::ECC_NIST_P256,
            Self::NistP384 => KeySpec::ECC_NIST_P384,
            Self::NistP521 => KeySpec::ECC_NIST_P521,
        }
    }
}

impl MlDsa {
    const fn spec(self) -> KeySpec {
        match self {
            Self::MlDsa44 => KeySpec::ML_DSA_44,
            Self::MlDsa65 => KeySpec::ML_DSA_65,
            Self::MlDsa87 => KeySpec::ML_DSA_87,
        }
    }
}

impl Sm2Usage {
    const fn usage(self) -> KeyUsage {
        match self {
            Self::Encryption => KeyUsage::ENCRYPT_DECRYPT,
            Self::Signing => KeyUsage::SIGN_VERIFY,
            Self::KeyAgreement => KeyUsage::KEY_AGREEMENT,
        }
    }
}
