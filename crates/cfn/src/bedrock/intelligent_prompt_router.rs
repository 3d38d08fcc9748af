// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::IntelligentPromptRouter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PromptRouterArn`.
    CfnIntelligentPromptRouter = "AWS::Bedrock::IntelligentPromptRouter", "bedrock-intelligentpromptrouter", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}", tags List "Tags";
    new CfnIntelligentPromptRouterRequired {
        /// an update replaces the resource
        A fallback_model: PromptRouterTargetModel = "FallbackModel",
        /// an update replaces the resource
        B models: c::List<PromptRouterTargetModel> = "Models",
        /// 1 to 64 characters; matches `^([0-9a-zA-Z][ _-]?)+$`; an update replaces the resource
        C prompt_router_name: str = "PromptRouterName",
        /// an update replaces the resource
        D routing_criteria: RoutingCriteria = "RoutingCriteria",
    }
    set {
        /// 1 to 200 characters; matches `^([0-9a-zA-Z:.][ _-]?)+$`; an update replaces the resource
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PromptRouterArn",
        CREATED_AT: str = "CreatedAt",
        PROMPT_ROUTER_ARN: c::Arn<CfnIntelligentPromptRouter> = "PromptRouterArn",
        STATUS: c::Json = "Status",
        TYPE: c::Json = "Type",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    PromptRouterTargetModel, "bedrock-intelligentpromptrouter-promptroutertargetmodel";
    new {
        /// 1 to 2048 characters
        A model_arn: str = "ModelArn",
    }
    set {}
}

c::property! {
    RoutingCriteria, "bedrock-intelligentpromptrouter-routingcriteria";
    new {
        /// 0 to 100
        A response_quality_difference: f64 = "ResponseQualityDifference",
    }
    set {}
}
