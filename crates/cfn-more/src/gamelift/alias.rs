// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::Alias` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AliasId`.
    CfnAlias = "AWS::GameLift::Alias", "gamelift-alias", reference name,
        arn "arn:${Partition}:gamelift:${Region}::alias/${AliasId}", tags List "Tags";
    new {
        /// 1 to 1024 characters; matches `.*\S.*`
        A name: str = "Name",
        B routing_strategy: RoutingStrategy = "RoutingStrategy",
    }
    set {
        /// 1 to 1024 characters
        description: str = "Description",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AliasArn",
        ALIAS_ARN: c::Arn<CfnAlias> = "AliasArn",
        ALIAS_ID: c::Name<CfnAlias> = "AliasId",
    }
}

c::property! {
    /// At least one of `FleetId`, `Message`.
    RoutingStrategy, "gamelift-alias-routingstrategy";
    new {
        A r#type: RoutingStrategyType = "Type",
    }
    set {
        /// 1 to 128 characters; matches `^[a-z]*fleet-[a-zA-Z0-9-]+`
        fleet_id: str = "FleetId",
        message: str = "Message",
    }
}

c::open_enum! {
    RoutingStrategyType {
        SIMPLE = "SIMPLE",
        TERMINAL = "TERMINAL",
    }
}
