// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::Assistant` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AssistantId`.
    CfnAssistant = "AWS::Wisdom::Assistant", "wisdom-assistant", reference name,
        arn "arn:${Partition}:wisdom:${Region}:${Account}:assistant/${AssistantId}", tags List "Tags";
    new CfnAssistantRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B r#type: AssistantType = "Type",
    }
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        server_side_encryption_configuration: ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AssistantArn",
        ASSISTANT_ARN: c::Arn<CfnAssistant> = "AssistantArn",
        ASSISTANT_ID: c::Name<CfnAssistant> = "AssistantId",
    }
}

c::property! {
    ServerSideEncryptionConfiguration, "wisdom-assistant-serversideencryptionconfiguration";
    new {}
    set {
        /// 1 to 4096 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::open_enum! {
    AssistantType {
        AGENT = "AGENT",
    }
}
