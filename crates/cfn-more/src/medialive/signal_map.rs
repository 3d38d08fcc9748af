// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::SignalMap` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnSignalMap = "AWS::MediaLive::SignalMap", "medialive-signalmap", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}", tags Map "Tags";
    new CfnSignalMapRequired {
        /// 1 to 2048 characters
        A discovery_entry_point_arn: str = "DiscoveryEntryPointArn",
        /// 1 to 255 characters; matches `^[^\s]+$`
        B name: str = "Name",
    }
    set {
        /// each: matches `^[^\s]+$`; AWS does not show it again
        cloud_watch_alarm_template_group_identifiers: c::List<str> = "CloudWatchAlarmTemplateGroupIdentifiers",
        /// at most 1024 characters
        description: str = "Description",
        /// each: matches `^[^\s]+$`; AWS does not show it again
        event_bridge_rule_template_group_identifiers: c::List<str> = "EventBridgeRuleTemplateGroupIdentifiers",
        /// default `false`; AWS does not show it again
        force_rediscovery: bool = "ForceRediscovery",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CLOUD_WATCH_ALARM_TEMPLATE_GROUP_IDS: c::List<str> = list "CloudWatchAlarmTemplateGroupIds",
        CREATED_AT: str = "CreatedAt",
        ERROR_MESSAGE: str = "ErrorMessage",
        EVENT_BRIDGE_RULE_TEMPLATE_GROUP_IDS: c::List<str> = list "EventBridgeRuleTemplateGroupIds",
        FAILED_MEDIA_RESOURCE_MAP: c::Map<c::Json> = "FailedMediaResourceMap",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnSignalMap> = "Identifier",
        LAST_DISCOVERED_AT: str = "LastDiscoveredAt",
        LAST_SUCCESSFUL_MONITOR_DEPLOYMENT: c::Json = "LastSuccessfulMonitorDeployment",
        MEDIA_RESOURCE_MAP: c::Map<c::Json> = "MediaResourceMap",
        MODIFIED_AT: str = "ModifiedAt",
        MONITOR_CHANGES_PENDING_DEPLOYMENT: bool = "MonitorChangesPendingDeployment",
        MONITOR_DEPLOYMENT: c::Json = "MonitorDeployment",
        STATUS: c::Json = "Status",
    }
}
