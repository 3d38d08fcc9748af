// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::RoutingRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RoutingRuleArn`; it takes no tags.
    CfnRoutingRule = "AWS::ApiGatewayV2::RoutingRule", "apigatewayv2-routingrule", reference arn;
    new CfnRoutingRuleRequired {
        A actions: c::List<Action> = "Actions",
        B conditions: c::List<Condition> = "Conditions",
        /// an update replaces the resource
        C domain_name_arn: str = "DomainNameArn",
        /// 1 to 1000000
        D priority: i64 = "Priority",
    }
    set {}
    get {
        @arn "RoutingRuleArn",
        ROUTING_RULE_ARN: c::Arn<CfnRoutingRule> = "RoutingRuleArn",
        ROUTING_RULE_ID: str = "RoutingRuleId",
    }
}

c::property! {
    Action, "apigatewayv2-routingrule-action";
    new {
        A invoke_api: ActionInvokeApi = "InvokeApi",
    }
    set {}
}

c::property! {
    ActionInvokeApi, "apigatewayv2-routingrule-actioninvokeapi";
    new ActionInvokeApiRequired {
        A api_id: str = "ApiId",
        B stage: str = "Stage",
    }
    set {
        strip_base_path: bool = "StripBasePath",
    }
}

c::property! {
    Condition, "apigatewayv2-routingrule-condition";
    new {}
    set {
        match_base_paths: MatchBasePaths = "MatchBasePaths",
        match_headers: MatchHeaders = "MatchHeaders",
    }
}

c::property! {
    MatchBasePaths, "apigatewayv2-routingrule-matchbasepaths";
    new {
        A any_of: c::List<str> = "AnyOf",
    }
    set {}
}

c::property! {
    MatchHeaderValue, "apigatewayv2-routingrule-matchheadervalue";
    new MatchHeaderValueRequired {
        A header: str = "Header",
        B value_glob: str = "ValueGlob",
    }
    set {}
}

c::property! {
    MatchHeaders, "apigatewayv2-routingrule-matchheaders";
    new {
        A any_of: c::List<MatchHeaderValue> = "AnyOf",
    }
    set {}
}
