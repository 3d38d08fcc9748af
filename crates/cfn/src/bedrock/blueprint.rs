// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::Blueprint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BlueprintArn`.
    CfnBlueprint = "AWS::Bedrock::Blueprint", "bedrock-blueprint", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}", tags List "Tags";
    new CfnBlueprintRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_]+$`; an update replaces the resource
        A blueprint_name: str = "BlueprintName",
        B schema: c::Json = "Schema",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        kms_encryption_context: c::Map<str> = "KmsEncryptionContext",
        /// 1 to 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "BlueprintArn",
        BLUEPRINT_ARN: c::Arn<CfnBlueprint> = "BlueprintArn",
        BLUEPRINT_STAGE: str = "BlueprintStage",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::open_enum! {
    Type {
        DOCUMENT = "DOCUMENT",
        IMAGE = "IMAGE",
        AUDIO = "AUDIO",
        VIDEO = "VIDEO",
    }
}
