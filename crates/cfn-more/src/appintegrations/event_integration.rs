// Written by `cargo xtask codegen` from crates/registry/data/appintegrations.txt.

//! `AWS::AppIntegrations::EventIntegration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnEventIntegration = "AWS::AppIntegrations::EventIntegration", "appintegrations-eventintegration", reference name, name_property "Name",
        arn "arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}", tags List "Tags";
    new CfnEventIntegrationRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9/\._-]+$`; an update replaces the resource
        A event_bridge_bus: str = "EventBridgeBus",
        /// an update replaces the resource
        B event_filter: EventFilter = "EventFilter",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9/\._-]+$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EventIntegrationArn",
        EVENT_INTEGRATION_ARN: c::Arn<CfnEventIntegration> = "EventIntegrationArn",
    }
}

c::property! {
    EventFilter, "appintegrations-eventintegration-eventfilter";
    new {
        /// 1 to 256 characters; matches `^aws\.(partner\/.*|cases)$`
        A source: str = "Source",
    }
    set {}
}
