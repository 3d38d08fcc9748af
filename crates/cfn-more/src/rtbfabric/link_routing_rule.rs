// Written by `cargo xtask codegen` from crates/registry/data/rtbfabric.txt.

//! `AWS::RTBFabric::LinkRoutingRule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLinkRoutingRule = "AWS::RTBFabric::LinkRoutingRule", "rtbfabric-linkroutingrule", reference arn, tags List "Tags";
    new CfnLinkRoutingRuleRequired {
        A conditions: RuleCondition = "Conditions",
        /// matches `^rtb-gw-[a-z0-9-]{1,25}$`; an update may replace the resource
        B gateway_id: str = "GatewayId",
        /// matches `^link-[a-z0-9-]{1,25}$`; an update may replace the resource
        C link_id: str = "LinkId",
        /// 1 to 1000
        D priority: i64 = "Priority",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        RULE_ID: str = "RuleId",
        STATUS: c::Json = "Status",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    QueryStringKeyValuePair, "rtbfabric-linkroutingrule-querystringkeyvaluepair";
    new QueryStringKeyValuePairRequired {
        /// 1 to 128 characters; matches `^[A-Za-z0-9._\~-]+$`
        A key: str = "Key",
        /// 1 to 128 characters; matches `^[A-Za-z0-9._\~-]+$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    RuleCondition, "rtbfabric-linkroutingrule-rulecondition";
    new {}
    set {
        /// 1 to 255 characters; matches `^[A-Za-z0-9._\~-]+$`
        host_header: str = "HostHeader",
        /// 3 to 255 characters; matches `^[A-Za-z0-9._\~*-]+$`
        host_header_wildcard: str = "HostHeaderWildcard",
        /// 1 to 128 characters; matches `^/[A-Za-z0-9._\~/-]*$`
        path_exact: str = "PathExact",
        /// 1 to 128 characters; matches `^/[A-Za-z0-9._\~/-]*$`
        path_prefix: str = "PathPrefix",
        query_string_equals: QueryStringKeyValuePair = "QueryStringEquals",
        /// 1 to 128 characters; matches `^[A-Za-z0-9._\~-]+$`
        query_string_exists: str = "QueryStringExists",
    }
}

c::property! {
    Tag, "rtbfabric-linkroutingrule-tag";
    new {
        /// 1 to 128 characters; matches `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
