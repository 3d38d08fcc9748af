// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::SAMLProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSAMLProvider = "AWS::IAM::SAMLProvider", "iam-samlprovider", reference arn,
        arn "arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}", tags List "Tags";
    new {}
    set {
        /// 1 to 16384 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+`; an update replaces the resource; AWS does not show it again
        add_private_key: str = "AddPrivateKey",
        assertion_encryption_mode: AssertionEncryptionMode = "AssertionEncryptionMode",
        /// 1 to 128 characters; matches `[0-9A-Za-z_._-]+`; an update replaces the resource
        name: str = "Name",
        /// at most 2 items
        private_key_list: c::List<SAMLPrivateKey> = "PrivateKeyList",
        /// 22 to 64 characters; matches `[A-Z0-9]+`; an update replaces the resource; AWS does not show it again
        remove_private_key: str = "RemovePrivateKey",
        /// 1000 to 10000000 characters
        saml_metadata_document: str = "SamlMetadataDocument",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        SAML_PROVIDER_UUID: str = "SamlProviderUUID",
    }
}

c::property! {
    SAMLPrivateKey, "iam-samlprovider-samlprivatekey";
    new SAMLPrivateKeyRequired {
        /// 22 to 64 characters; matches `[A-Z0-9]+`
        A key_id: str = "KeyId",
        /// format date-time
        B timestamp: str = "Timestamp",
    }
    set {}
}

c::open_enum! {
    AssertionEncryptionMode {
        ALLOWED = "Allowed",
        REQUIRED = "Required",
    }
}
