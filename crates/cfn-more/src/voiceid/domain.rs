// Written by `cargo xtask codegen` from crates/registry/data/voiceid.txt.

//! `AWS::VoiceID::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DomainId`; it has no attribute for its ARN.
    CfnDomain = "AWS::VoiceID::Domain", "voiceid-domain", reference name,
        arn "arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        A name: str = "Name",
        B server_side_encryption_configuration: ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
    }
    set {
        /// 1 to 1024 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        DOMAIN_ID: c::Name<CfnDomain> = "DomainId",
    }
}

c::property! {
    ServerSideEncryptionConfiguration, "voiceid-domain-serversideencryptionconfiguration";
    new {
        /// 1 to 2048 characters
        A kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
    set {}
}
