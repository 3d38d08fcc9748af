// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::EventBridgeRuleTemplateGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnEventBridgeRuleTemplateGroup = "AWS::MediaLive::EventBridgeRuleTemplateGroup", "medialive-eventbridgeruletemplategroup", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}", tags Map "Tags";
    new {
        /// 1 to 255 characters; matches `^[^\s]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnEventBridgeRuleTemplateGroup> = "Identifier",
        MODIFIED_AT: str = "ModifiedAt",
    }
}
