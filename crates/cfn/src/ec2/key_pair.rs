// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::KeyPair` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KeyName`; it has no attribute for its ARN.
    CfnKeyPair = "AWS::EC2::KeyPair", "ec2-keypair", reference name, name_property "KeyName",
        arn "arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A key_name: str = "KeyName",
    }
    set {
        /// default `"pem"`; an update replaces the resource; AWS does not show it again
        key_format: KeyFormat = "KeyFormat",
        /// default `"rsa"`; an update replaces the resource
        key_type: KeyType = "KeyType",
        /// an update replaces the resource
        public_key_material: str = "PublicKeyMaterial",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        KEY_FINGERPRINT: str = "KeyFingerprint",
        KEY_PAIR_ID: str = "KeyPairId",
    }
}

c::open_enum! {
    KeyFormat {
        PEM = "pem",
        PPK = "ppk",
    }
}

c::open_enum! {
    KeyType {
        RSA = "rsa",
        ED25519 = "ed25519",
    }
}
