// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::ConfigurationSet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConfigurationSetName`.
    CfnConfigurationSet = "AWS::SMSVOICE::ConfigurationSet", "smsvoice-configurationset", reference name, name_property "ConfigurationSetName",
        arn "arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}", tags List "Tags";
    new {}
    set {
        /// 1 to 64 characters; matches `^[A-Za-z0-9_-]+$`; an update replaces the resource
        configuration_set_name: str = "ConfigurationSetName",
        /// matches `^[A-Za-z0-9_-]+$`
        default_sender_id: str = "DefaultSenderId",
        /// at most 5 items
        event_destinations: c::List<EventDestination> = "EventDestinations",
        message_feedback_enabled: bool = "MessageFeedbackEnabled",
        /// 1 to 256 characters; matches `^[A-Za-z0-9_:/-]+$`
        protect_configuration_id: str = "ProtectConfigurationId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CloudWatchLogsDestination, "smsvoice-configurationset-cloudwatchlogsdestination";
    new CloudWatchLogsDestinationRequired {
        /// matches `^arn:\S+$`
        A iam_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "IamRoleArn",
        /// matches `^arn:\S+$`
        B log_group_arn: str = "LogGroupArn",
    }
    set {}
}

c::property! {
    /// Exactly one of `CloudWatchLogsDestination`, `KinesisFirehoseDestination`, `SnsDestination`.
    EventDestination, "smsvoice-configurationset-eventdestination";
    new {
        A enabled: bool = "Enabled",
        /// 1 to 64 characters; matches `^[A-Za-z0-9_-]+$`
        B event_destination_name: str = "EventDestinationName",
        /// no item twice
        C matching_event_types: c::List<str> = "MatchingEventTypes",
    }
    set {
        cloud_watch_logs_destination: CloudWatchLogsDestination = "CloudWatchLogsDestination",
        kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination",
        sns_destination: SnsDestination = "SnsDestination",
    }
}

c::property! {
    KinesisFirehoseDestination, "smsvoice-configurationset-kinesisfirehosedestination";
    new KinesisFirehoseDestinationRequired {
        /// matches `^arn:\S+$`
        A delivery_stream_arn: str = "DeliveryStreamArn",
        /// matches `^arn:\S+$`
        B iam_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "IamRoleArn",
    }
    set {}
}

c::property! {
    SnsDestination, "smsvoice-configurationset-snsdestination";
    new {
        /// matches `^arn:\S+$`
        A topic_arn: c::Arn<catchment_cfn::sns::CfnTopic> = "TopicArn",
    }
    set {}
}
