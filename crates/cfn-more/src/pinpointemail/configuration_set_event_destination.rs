// Written by `cargo xtask codegen` from crates/registry/data/pinpointemail.txt.

//! `AWS::PinpointEmail::ConfigurationSetEventDestination` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnConfigurationSetEventDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination", "pinpointemail-configurationseteventdestination", reference name;
    new CfnConfigurationSetEventDestinationRequired {
        /// an update replaces the resource
        A configuration_set_name: str = "ConfigurationSetName",
        /// an update replaces the resource
        B event_destination_name: str = "EventDestinationName",
    }
    set {
        event_destination: EventDestination = "EventDestination",
    }
    get {
        ID: c::Name<CfnConfigurationSetEventDestination> = "Id",
    }
}

c::property! {
    CloudWatchDestination, "pinpointemail-configurationseteventdestination-cloudwatchdestination";
    new {}
    set {
        dimension_configurations: c::List<DimensionConfiguration> = "DimensionConfigurations",
    }
}

c::property! {
    DimensionConfiguration, "pinpointemail-configurationseteventdestination-dimensionconfiguration";
    new DimensionConfigurationRequired {
        A default_dimension_value: str = "DefaultDimensionValue",
        B dimension_name: str = "DimensionName",
        C dimension_value_source: str = "DimensionValueSource",
    }
    set {}
}

c::property! {
    EventDestination, "pinpointemail-configurationseteventdestination-eventdestination";
    new {
        A matching_event_types: c::List<str> = "MatchingEventTypes",
    }
    set {
        cloud_watch_destination: CloudWatchDestination = "CloudWatchDestination",
        enabled: bool = "Enabled",
        kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination",
        pinpoint_destination: PinpointDestination = "PinpointDestination",
        sns_destination: SnsDestination = "SnsDestination",
    }
}

c::property! {
    KinesisFirehoseDestination, "pinpointemail-configurationseteventdestination-kinesisfirehosedestination";
    new KinesisFirehoseDestinationRequired {
        A delivery_stream_arn: str = "DeliveryStreamArn",
        B iam_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "IamRoleArn",
    }
    set {}
}

c::property! {
    PinpointDestination, "pinpointemail-configurationseteventdestination-pinpointdestination";
    new {}
    set {
        application_arn: str = "ApplicationArn",
    }
}

c::property! {
    SnsDestination, "pinpointemail-configurationseteventdestination-snsdestination";
    new {
        A topic_arn: c::Arn<catchment_cfn::sns::CfnTopic> = "TopicArn",
    }
    set {}
}
