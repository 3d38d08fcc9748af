// Written by `cargo xtask codegen` from crates/registry/data/refactorspaces.txt.

//! `AWS::RefactorSpaces::Environment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentIdentifier`.
    CfnEnvironment = "AWS::RefactorSpaces::Environment", "refactorspaces-environment", reference name,
        arn "arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}", tags List "Tags";
    new {}
    set {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`; an update replaces the resource; AWS does not show it again
        description: str = "Description",
        /// 3 to 63 characters; matches `^[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`; does not match `^(?:env-)`; an update replaces the resource; AWS does not show it again
        name: str = "Name",
        /// an update replaces the resource; AWS does not show it again
        network_fabric_type: NetworkFabricType = "NetworkFabricType",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENVIRONMENT_IDENTIFIER: c::Name<CfnEnvironment> = "EnvironmentIdentifier",
        TRANSIT_GATEWAY_ID: str = "TransitGatewayId",
    }
}

c::open_enum! {
    NetworkFabricType {
        TRANSIT_GATEWAY = "TRANSIT_GATEWAY",
        NONE = "NONE",
    }
}
