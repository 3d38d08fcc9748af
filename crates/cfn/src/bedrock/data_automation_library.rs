// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::DataAutomationLibrary` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LibraryArn`.
    CfnDataAutomationLibrary = "AWS::Bedrock::DataAutomationLibrary", "bedrock-dataautomationlibrary", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library/${DataAutomationLibraryId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_]+$`; an update replaces the resource
        A library_name: str = "LibraryName",
    }
    set {
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// at most 300 characters
        library_description: str = "LibraryDescription",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LibraryArn",
        CREATION_TIME: str = "CreationTime",
        ENTITY_TYPES: c::List<c::Json> = list "EntityTypes",
        LIBRARY_ARN: c::Arn<CfnDataAutomationLibrary> = "LibraryArn",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    EncryptionConfiguration, "bedrock-dataautomationlibrary-encryptionconfiguration";
    new {
        /// 1 to 2048 characters; matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]+$`
        A kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
    set {
        /// at least 1 key
        kms_encryption_context: c::Map<str> = "KmsEncryptionContext",
    }
}
