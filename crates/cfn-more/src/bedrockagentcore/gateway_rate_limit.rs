// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::GatewayRateLimit` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGatewayRateLimit = "AWS::BedrockAgentCore::GatewayRateLimit", "bedrockagentcore-gatewayratelimit", reference text;
    new {
        /// 1 to 10 items; each: 1 to 80 characters; an update replaces the resource
        A dimension_keys: c::List<str> = "DimensionKeys",
        /// 1 to 1000 items
        B entries: c::List<LimitEntry> = "Entries",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`; an update replaces the resource
        gateway_identifier: str = "GatewayIdentifier",
        /// 2 to 64 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_\.]{0,62}[a-zA-Z0-9]$`; an update replaces the resource
        rate_limit_id: str = "RateLimitId",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    LimitEntry, "bedrockagentcore-gatewayratelimit-limitentry";
    new {
        /// 1 to 10 keys
        A dimensions: c::Map<str> = "Dimensions",
    }
    set {
        /// 1 item
        connections: c::List<RateConfig> = "Connections",
        /// 1 item
        requests: c::List<RateConfig> = "Requests",
        /// 1 item
        tokens: c::List<RateConfig> = "Tokens",
    }
}

c::property! {
    RateConfig, "bedrockagentcore-gatewayratelimit-rateconfig";
    new {
        A period: Period = "Period",
        /// 0 to 10000000
        B rate: f64 = "Rate",
    }
    set {}
}

c::open_enum! {
    Period {
        SECOND = "second",
        MINUTE = "minute",
    }
}
