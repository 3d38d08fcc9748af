// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::EventBus` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnEventBus = "AWS::Events::EventBus", "events-eventbus", reference name, name_property "Name",
        arn "arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}", tags List "Tags",
        policies [EventBus "Policy"];
    new {
        /// 1 to 256 characters; matches `^[/\.\-_A-Za-z0-9]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        dead_letter_config: DeadLetterConfig = "DeadLetterConfig",
        description: str = "Description",
        /// 1 to 256 characters; matches `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`; AWS does not show it again
        event_source_name: str = "EventSourceName",
        kms_key_identifier: str = "KmsKeyIdentifier",
        log_config: LogConfig = "LogConfig",
        policy: c::PolicyDocument = "Policy",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        NAME: c::Name<CfnEventBus> = "Name",
        POLICY: c::Json = "Policy",
    }
}

c::property! {
    DeadLetterConfig, "events-eventbus-deadletterconfig";
    new {}
    set {
        arn: str = "Arn",
    }
}

c::property! {
    LogConfig, "events-eventbus-logconfig";
    new {}
    set {
        include_detail: LogConfigIncludeDetail = "IncludeDetail",
        level: LogConfigLevel = "Level",
    }
}

c::open_enum! {
    LogConfigIncludeDetail {
        FULL = "FULL",
        NONE = "NONE",
    }
}

c::open_enum! {
    LogConfigLevel {
        INFO = "INFO",
        ERROR = "ERROR",
        TRACE = "TRACE",
        OFF = "OFF",
    }
}
