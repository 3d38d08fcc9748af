// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::EventBridgeRuleTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnEventBridgeRuleTemplate = "AWS::MediaLive::EventBridgeRuleTemplate", "medialive-eventbridgeruletemplate", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}", tags Map "Tags";
    new CfnEventBridgeRuleTemplateRequired {
        A event_type: EventBridgeRuleTemplateEventType = "EventType",
        /// 1 to 255 characters; matches `^[^\s]+$`
        B name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        event_targets: c::List<EventBridgeRuleTemplateTarget> = "EventTargets",
        /// matches `^[^\s]+$`; AWS does not show it again
        group_identifier: str = "GroupIdentifier",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        GROUP_ID: str = "GroupId",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnEventBridgeRuleTemplate> = "Identifier",
        MODIFIED_AT: str = "ModifiedAt",
    }
}

c::property! {
    EventBridgeRuleTemplateTarget, "medialive-eventbridgeruletemplate-eventbridgeruletemplatetarget";
    new {
        /// 1 to 2048 characters; matches `^arn.+$`
        A arn: str = "Arn",
    }
    set {}
}

c::open_enum! {
    EventBridgeRuleTemplateEventType {
        MEDIALIVE_MULTIPLEX_ALERT = "MEDIALIVE_MULTIPLEX_ALERT",
        MEDIALIVE_MULTIPLEX_STATE_CHANGE = "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
        MEDIALIVE_CHANNEL_ALERT = "MEDIALIVE_CHANNEL_ALERT",
        MEDIALIVE_CHANNEL_INPUT_CHANGE = "MEDIALIVE_CHANNEL_INPUT_CHANGE",
        MEDIALIVE_CHANNEL_STATE_CHANGE = "MEDIALIVE_CHANNEL_STATE_CHANGE",
        MEDIAPACKAGE_INPUT_NOTIFICATION = "MEDIAPACKAGE_INPUT_NOTIFICATION",
        MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION = "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
        MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION = "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
        SIGNAL_MAP_ACTIVE_ALARM = "SIGNAL_MAP_ACTIVE_ALARM",
        MEDIACONNECT_ALERT = "MEDIACONNECT_ALERT",
        MEDIACONNECT_SOURCE_HEALTH = "MEDIACONNECT_SOURCE_HEALTH",
        MEDIACONNECT_OUTPUT_HEALTH = "MEDIACONNECT_OUTPUT_HEALTH",
        MEDIACONNECT_FLOW_STATUS_CHANGE = "MEDIACONNECT_FLOW_STATUS_CHANGE",
    }
}
