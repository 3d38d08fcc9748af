// Written by `cargo xtask codegen` from crates/registry/data/eventsv2.txt.

//! `AWS::EventsV2::EventSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EventSourceArn`.
    CfnEventSource = "AWS::EventsV2::EventSource", "eventsv2-eventsource", reference arn, tags List "Tags";
    new CfnEventSourceRequired {
        A configuration: EventSourceConfiguration = "Configuration",
        /// 1 to 1011 characters; an update replaces the resource
        B event_bus_arn: str = "EventBusArn",
        /// 1 to 256 characters; matches `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`; does not match `^(?:aws\.)`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EventSourceArn",
        CREATION_TIME: str = "CreationTime",
        EVENT_SOURCE_ARN: c::Arn<CfnEventSource> = "EventSourceArn",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        REVOKED: bool = "Revoked",
        STATE: str = "State",
    }
}

c::property! {
    AwsServiceEventsConfiguration, "eventsv2-eventsource-awsserviceeventsconfiguration";
    new {
        /// 1 to 256 characters; matches `^aws\.[a-z0-9-]+$`
        A aws_service: str = "AwsService",
    }
    set {
        on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration",
        /// at most 3753 characters
        pattern: str = "Pattern",
    }
}

c::property! {
    /// Exactly one of `AwsServiceEventsConfiguration`, `PartnerEventsConfiguration`.
    EventSourceConfiguration, "eventsv2-eventsource-eventsourceconfiguration";
    new {}
    set {
        aws_service_events_configuration: AwsServiceEventsConfiguration = "AwsServiceEventsConfiguration",
        partner_events_configuration: PartnerEventsConfiguration = "PartnerEventsConfiguration",
    }
}

c::property! {
    OnFailureConfiguration, "eventsv2-eventsource-onfailureconfiguration";
    new {}
    set {
        /// 1 to 1600 characters
        arn: str = "Arn",
    }
}

c::property! {
    PartnerEventsConfiguration, "eventsv2-eventsource-partnereventsconfiguration";
    new {
        /// 1 to 1600 characters; an update replaces the resource
        A partner_event_source_arn: str = "PartnerEventSourceArn",
    }
    set {
        on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration",
        /// at most 2048 characters; matches `^[a-zA-Z0-9_\-/:]*$`
        partner_bus_kms_key_identifier: str = "PartnerBusKmsKeyIdentifier",
        /// at most 3753 characters
        pattern: str = "Pattern",
    }
}
