// Written by `cargo xtask codegen` from crates/registry/data/eventsv2.txt.

//! `AWS::EventsV2::EventBus` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EventBusArn`.
    CfnEventBus = "AWS::EventsV2::EventBus", "eventsv2-eventbus", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        storage_configuration: StorageConfiguration = "StorageConfiguration",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EventBusArn",
        CREATION_TIME: str = "CreationTime",
        EVENT_BUS_ARN: c::Arn<CfnEventBus> = "EventBusArn",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATE: str = "State",
    }
}

c::property! {
    EncryptionConfiguration, "eventsv2-eventbus-encryptionconfiguration";
    new {}
    set {
        /// at most 2048 characters; matches `^[a-zA-Z0-9_\-/:]*$`
        kms_key_identifier: str = "KmsKeyIdentifier",
    }
}

c::property! {
    StorageConfiguration, "eventsv2-eventbus-storageconfiguration";
    new {}
    set {
        /// 1 to 365
        retention_period_in_days: i64 = "RetentionPeriodInDays",
    }
}
