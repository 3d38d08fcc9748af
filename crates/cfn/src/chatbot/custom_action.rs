// Written by `cargo xtask codegen` from crates/registry/data/chatbot.txt.

//! `AWS::Chatbot::CustomAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CustomActionArn`.
    CfnCustomAction = "AWS::Chatbot::CustomAction", "chatbot-customaction", reference arn,
        arn "arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]{1,64}$`; an update replaces the resource
        A action_name: str = "ActionName",
        B definition: CustomActionDefinition = "Definition",
    }
    set {
        /// 1 to 30 characters; matches `^[A-Za-z0-9-_]+$`
        alias_name: str = "AliasName",
        attachments: c::List<CustomActionAttachment> = "Attachments",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CustomActionArn",
        CUSTOM_ACTION_ARN: c::Arn<CfnCustomAction> = "CustomActionArn",
    }
}

c::property! {
    CustomActionAttachment, "chatbot-customaction-customactionattachment";
    new {}
    set {
        /// 1 to 50 characters; matches `^[\S\s]+$`
        button_text: str = "ButtonText",
        /// 1 to 5 items
        criteria: c::List<CustomActionAttachmentCriteria> = "Criteria",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9-]+$`
        notification_type: str = "NotificationType",
        /// 1 to 5 keys
        variables: c::Map<str> = "Variables",
    }
}

c::property! {
    CustomActionAttachmentCriteria, "chatbot-customaction-customactionattachmentcriteria";
    new CustomActionAttachmentCriteriaRequired {
        A operator: CustomActionAttachmentCriteriaOperator = "Operator",
        B variable_name: str = "VariableName",
    }
    set {
        /// at most 1024 characters
        value: str = "Value",
    }
}

c::property! {
    CustomActionDefinition, "chatbot-customaction-customactiondefinition";
    new {
        /// 1 to 5000 characters
        A command_text: str = "CommandText",
    }
    set {}
}

c::open_enum! {
    CustomActionAttachmentCriteriaOperator {
        HAS_VALUE = "HAS_VALUE",
        EQUALS = "EQUALS",
    }
}
