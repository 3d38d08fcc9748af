// Written by `cargo xtask codegen` from crates/registry/data/devopsguru.txt.

//! `AWS::DevOpsGuru::NotificationChannel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnNotificationChannel = "AWS::DevOpsGuru::NotificationChannel", "devopsguru-notificationchannel", reference name;
    new {
        /// an update replaces the resource
        A config: NotificationChannelConfig = "Config",
    }
    set {}
    get {
        ID: c::Name<CfnNotificationChannel> = "Id",
    }
}

c::property! {
    NotificationChannelConfig, "devopsguru-notificationchannel-notificationchannelconfig";
    new {}
    set {
        filters: NotificationFilterConfig = "Filters",
        sns: SnsChannelConfig = "Sns",
    }
}

c::property! {
    NotificationFilterConfig, "devopsguru-notificationchannel-notificationfilterconfig";
    new {}
    set {
        /// 1 to 5 items
        message_types: c::List<NotificationMessageType> = "MessageTypes",
        /// 1 to 3 items
        severities: c::List<InsightSeverity> = "Severities",
    }
}

c::property! {
    SnsChannelConfig, "devopsguru-notificationchannel-snschannelconfig";
    new {}
    set {
        /// 36 to 1024 characters; matches `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:[0-9]{12}:[^:]+$`
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::open_enum! {
    InsightSeverity {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    NotificationMessageType {
        NEW_INSIGHT = "NEW_INSIGHT",
        CLOSED_INSIGHT = "CLOSED_INSIGHT",
        NEW_ASSOCIATION = "NEW_ASSOCIATION",
        SEVERITY_UPGRADED = "SEVERITY_UPGRADED",
        NEW_RECOMMENDATION = "NEW_RECOMMENDATION",
    }
}
