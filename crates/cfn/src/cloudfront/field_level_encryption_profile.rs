// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::FieldLevelEncryptionProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnFieldLevelEncryptionProfile = "AWS::CloudFront::FieldLevelEncryptionProfile", "cloudfront-fieldlevelencryptionprofile", reference arn;
    new {
        A field_level_encryption_profile_config: FieldLevelEncryptionProfileConfig = "FieldLevelEncryptionProfileConfig",
    }
    set {}
    get {
        @arn "Arn",
        ID: str = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    EncryptionEntity, "cloudfront-fieldlevelencryptionprofile-encryptionentity";
    new EncryptionEntityRequired {
        /// at least 1 item
        A field_patterns: c::List<str> = "FieldPatterns",
        B provider_id: str = "ProviderId",
        C public_key_id: str = "PublicKeyId",
    }
    set {}
}

c::property! {
    FieldLevelEncryptionProfileConfig, "cloudfront-fieldlevelencryptionprofile-fieldlevelencryptionprofileconfig";
    new FieldLevelEncryptionProfileConfigRequired {
        /// an update replaces the resource
        A caller_reference: str = "CallerReference",
        /// at least 1 item
        B encryption_entities: c::List<EncryptionEntity> = "EncryptionEntities",
        C name: str = "Name",
    }
    set {
        comment: str = "Comment",
    }
}
