// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::ConfigurationSetEventDestination` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnConfigurationSetEventDestination = "AWS::SES::ConfigurationSetEventDestination", "ses-configurationseteventdestination", reference text;
    new {
        /// an update replaces the resource
        A configuration_set_name: c::Name<crate::ses::CfnConfigurationSet> = "ConfigurationSetName",
        B event_destination: EventDestination = "EventDestination",
    }
    set {}
    get {
        ID: str = "Id",
    }
}

c::property! {
    CloudWatchDestination, "ses-configurationseteventdestination-cloudwatchdestination";
    new {}
    set {
        dimension_configurations: c::List<DimensionConfiguration> = "DimensionConfigurations",
    }
}

c::property! {
    DimensionConfiguration, "ses-configurationseteventdestination-dimensionconfiguration";
    new DimensionConfigurationRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]{1,256}$`
        A default_dimension_value: str = "DefaultDimensionValue",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_:-]{1,256}$`
        B dimension_name: str = "DimensionName",
        C dimension_value_source: DimensionConfigurationDimensionValueSource = "DimensionValueSource",
    }
    set {}
}

c::property! {
    EventBridgeDestination, "ses-configurationseteventdestination-eventbridgedestination";
    new {
        /// 36 to 1024 characters; matches `^arn:aws[a-z0-9-]*:events:[a-z0-9-]+:[0-9]{12}:event-bus/[^:]+$`
        A event_bus_arn: str = "EventBusArn",
    }
    set {}
}

c::property! {
    EventDestination, "ses-configurationseteventdestination-eventdestination";
    new {
        A matching_event_types: c::List<str> = "MatchingEventTypes",
    }
    set {
        cloud_watch_destination: CloudWatchDestination = "CloudWatchDestination",
        enabled: bool = "Enabled",
        event_bridge_destination: EventBridgeDestination = "EventBridgeDestination",
        kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination",
        /// matches `^[a-zA-Z0-9_-]{0,64}$`; an update may replace the resource
        name: str = "Name",
        sns_destination: SnsDestination = "SnsDestination",
    }
}

c::property! {
    KinesisFirehoseDestination, "ses-configurationseteventdestination-kinesisfirehosedestination";
    new KinesisFirehoseDestinationRequired {
        A delivery_stream_arn: c::Arn<crate::kinesisfirehose::CfnDeliveryStream> = "DeliveryStreamARN",
        B iam_role_arn: c::Arn<crate::iam::CfnRole> = "IAMRoleARN",
    }
    set {}
}

c::property! {
    SnsDestination, "ses-configurationseteventdestination-snsdestination";
    new {
        /// 36 to 1024 characters; matches `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:[0-9]{12}:[^:]+$`
        A topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicARN",
    }
    set {}
}

c::open_enum! {
    DimensionConfigurationDimensionValueSource {
        EMAIL_HEADER = "EMAIL_HEADER",
        LINK_TAG = "LINK_TAG",
        MESSAGE_TAG = "MESSAGE_TAG",
        EMAIL_HEADER_2 = "emailHeader",
        LINK_TAG_2 = "linkTag",
        MESSAGE_TAG_2 = "messageTag",
    }
}
