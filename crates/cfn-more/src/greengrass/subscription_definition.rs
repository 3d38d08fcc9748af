// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::SubscriptionDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnSubscriptionDefinition = "AWS::Greengrass::SubscriptionDefinition", "greengrass-subscriptiondefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: SubscriptionDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnSubscriptionDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    Subscription, "greengrass-subscriptiondefinition-subscription";
    new SubscriptionRequired {
        A id: str = "Id",
        B source: str = "Source",
        C subject: str = "Subject",
        D target: str = "Target",
    }
    set {}
}

c::property! {
    SubscriptionDefinitionVersion, "greengrass-subscriptiondefinition-subscriptiondefinitionversion";
    new {
        A subscriptions: c::List<Subscription> = "Subscriptions",
    }
    set {}
}
