// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::GatewayRule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGatewayRule = "AWS::BedrockAgentCore::GatewayRule", "bedrockagentcore-gatewayrule", reference text;
    new {
        /// 1 to 2 items
        A actions: c::List<Action> = "Actions",
        /// 1 to 1000000
        B priority: f64 = "Priority",
    }
    set {
        /// at most 2 items
        conditions: c::List<Condition> = "Conditions",
        /// 1 to 256 characters
        description: str = "Description",
        /// matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`; an update replaces the resource
        gateway_identifier: str = "GatewayIdentifier",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        GATEWAY_ARN: str = "GatewayArn",
        RULE_ID: str = "RuleId",
        STATUS: c::Json = "Status",
        SYSTEM: c::Json = "System",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    /// Exactly one of `ConfigurationBundle`, `RouteToTarget`.
    Action, "bedrockagentcore-gatewayrule-action";
    new {}
    set {
        configuration_bundle: ConfigurationBundleAction = "ConfigurationBundle",
        route_to_target: RouteToTargetAction = "RouteToTarget",
    }
}

c::property! {
    /// Exactly one of `MatchPrincipals`, `MatchPaths`.
    Condition, "bedrockagentcore-gatewayrule-condition";
    new {}
    set {
        match_paths: MatchPaths = "MatchPaths",
        match_principals: MatchPrincipals = "MatchPrincipals",
    }
}

c::property! {
    /// Exactly one of `StaticOverride`, `WeightedOverride`.
    ConfigurationBundleAction, "bedrockagentcore-gatewayrule-configurationbundleaction";
    new {}
    set {
        static_override: StaticOverride = "StaticOverride",
        weighted_override: WeightedOverride = "WeightedOverride",
    }
}

c::property! {
    ConfigurationBundleReference, "bedrockagentcore-gatewayrule-configurationbundlereference";
    new ConfigurationBundleReferenceRequired {
        A bundle_arn: str = "BundleArn",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        B bundle_version: str = "BundleVersion",
    }
    set {}
}

c::property! {
    IamPrincipal, "bedrockagentcore-gatewayrule-iamprincipal";
    new {
        /// at most 2048 characters
        A arn: str = "Arn",
    }
    set {
        operator: PrincipalMatchOperator = "Operator",
    }
}

c::property! {
    MatchPaths, "bedrockagentcore-gatewayrule-matchpaths";
    new {
        /// 1 to 10 items; each: at most 512 characters, matches `^/[0-9A-Za-z_\-.]+/\*$`
        A any_of: c::List<str> = "AnyOf",
    }
    set {}
}

c::property! {
    /// Exactly one of `IamPrincipal`.
    MatchPrincipalEntry, "bedrockagentcore-gatewayrule-matchprincipalentry";
    new {}
    set {
        iam_principal: IamPrincipal = "IamPrincipal",
    }
}

c::property! {
    MatchPrincipals, "bedrockagentcore-gatewayrule-matchprincipals";
    new {
        /// 1 to 100 items
        A any_of: c::List<MatchPrincipalEntry> = "AnyOf",
    }
    set {}
}

c::property! {
    /// Exactly one of `StaticRoute`, `WeightedRoute`.
    RouteToTargetAction, "bedrockagentcore-gatewayrule-routetotargetaction";
    new {}
    set {
        static_route: StaticRoute = "StaticRoute",
        weighted_route: WeightedRoute = "WeightedRoute",
    }
}

c::property! {
    StaticOverride, "bedrockagentcore-gatewayrule-staticoverride";
    new StaticOverrideRequired {
        A bundle_arn: str = "BundleArn",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        B bundle_version: str = "BundleVersion",
    }
    set {}
}

c::property! {
    StaticRoute, "bedrockagentcore-gatewayrule-staticroute";
    new {
        /// matches `^([0-9a-zA-Z][-]?){1,100}$`
        A target_name: str = "TargetName",
    }
    set {}
}

c::property! {
    TargetTrafficSplitEntry, "bedrockagentcore-gatewayrule-targettrafficsplitentry";
    new TargetTrafficSplitEntryRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`
        A name: str = "Name",
        /// matches `^([0-9a-zA-Z][-]?){1,100}$`
        B target_name: str = "TargetName",
        /// 1 to 99
        C weight: f64 = "Weight",
    }
    set {
        /// 1 to 200 characters
        description: str = "Description",
        /// at most 25 keys
        metadata: c::Map<str> = "Metadata",
    }
}

c::property! {
    TrafficSplitEntry, "bedrockagentcore-gatewayrule-trafficsplitentry";
    new {
        A configuration_bundle: ConfigurationBundleReference = "ConfigurationBundle",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`
        B name: str = "Name",
        /// 1 to 99
        C weight: f64 = "Weight",
    }
    set {
        /// 1 to 200 characters
        description: str = "Description",
        /// at most 25 keys
        metadata: c::Map<str> = "Metadata",
    }
}

c::property! {
    WeightedOverride, "bedrockagentcore-gatewayrule-weightedoverride";
    new {
        /// 2 items
        A traffic_split: c::List<TrafficSplitEntry> = "TrafficSplit",
    }
    set {}
}

c::property! {
    WeightedRoute, "bedrockagentcore-gatewayrule-weightedroute";
    new {
        /// 2 items
        A traffic_split: c::List<TargetTrafficSplitEntry> = "TrafficSplit",
    }
    set {}
}

c::open_enum! {
    PrincipalMatchOperator {
        STRING_EQUALS = "StringEquals",
        STRING_LIKE = "StringLike",
    }
}
