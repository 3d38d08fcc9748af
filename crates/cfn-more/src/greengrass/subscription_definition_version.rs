// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::SubscriptionDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSubscriptionDefinitionVersion = "AWS::Greengrass::SubscriptionDefinitionVersion", "greengrass-subscriptiondefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A subscription_definition_id: str = "SubscriptionDefinitionId",
        /// an update replaces the resource
        B subscriptions: c::List<Subscription> = "Subscriptions",
    }
    set {}
    get {
        ID: c::Name<CfnSubscriptionDefinitionVersion> = "Id",
    }
}

c::property! {
    Subscription, "greengrass-subscriptiondefinitionversion-subscription";
    new SubscriptionRequired {
        A id: str = "Id",
        B source: str = "Source",
        C subject: str = "Subject",
        D target: str = "Target",
    }
    set {}
}
