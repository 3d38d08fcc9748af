// Written by `cargo xtask codegen` from crates/registry/data/pinpointemail.txt.

//! `AWS::PinpointEmail::ConfigurationSet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnConfigurationSet = "AWS::PinpointEmail::ConfigurationSet", "pinpointemail-configurationset", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        delivery_options: DeliveryOptions = "DeliveryOptions",
        reputation_options: ReputationOptions = "ReputationOptions",
        sending_options: SendingOptions = "SendingOptions",
        tags: c::List<Tags> = "Tags",
        tracking_options: TrackingOptions = "TrackingOptions",
    }
    get {
        ID: c::Name<CfnConfigurationSet> = "Id",
    }
}

c::property! {
    DeliveryOptions, "pinpointemail-configurationset-deliveryoptions";
    new {}
    set {
        sending_pool_name: str = "SendingPoolName",
    }
}

c::property! {
    ReputationOptions, "pinpointemail-configurationset-reputationoptions";
    new {}
    set {
        reputation_metrics_enabled: bool = "ReputationMetricsEnabled",
    }
}

c::property! {
    SendingOptions, "pinpointemail-configurationset-sendingoptions";
    new {}
    set {
        sending_enabled: bool = "SendingEnabled",
    }
}

c::property! {
    Tags, "pinpointemail-configurationset-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    TrackingOptions, "pinpointemail-configurationset-trackingoptions";
    new {}
    set {
        custom_redirect_domain: str = "CustomRedirectDomain",
    }
}
