// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::PromptVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPromptVersion = "AWS::Bedrock::PromptVersion", "bedrock-promptversion", reference arn, tags Map "Tags";
    new {
        /// 1 to 2048 characters; matches `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10})$`; an update replaces the resource
        A prompt_arn: str = "PromptArn",
    }
    set {
        /// 1 to 200 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CUSTOMER_ENCRYPTION_KEY_ARN: str = "CustomerEncryptionKeyArn",
        DEFAULT_VARIANT: str = "DefaultVariant",
        NAME: str = "Name",
        PROMPT_ID: str = "PromptId",
        UPDATED_AT: str = "UpdatedAt",
        VARIANTS: c::List<c::Json> = list "Variants",
        VERSION: str = "Version",
    }
}
