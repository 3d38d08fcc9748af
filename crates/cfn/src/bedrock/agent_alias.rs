// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::AgentAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAgentAlias = "AWS::Bedrock::AgentAlias", "bedrock-agentalias", reference text, tags Map "Tags";
    new CfnAgentAliasRequired {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A agent_alias_name: str = "AgentAliasName",
        /// matches `^[0-9a-zA-Z]{10}$`; an update replaces the resource
        B agent_id: str = "AgentId",
    }
    set {
        /// 1 to 200 characters
        description: str = "Description",
        /// at most 1 item
        routing_configuration: c::List<AgentAliasRoutingConfigurationListItem> = "RoutingConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "AgentAliasArn",
        AGENT_ALIAS_ARN: c::Arn<CfnAgentAlias> = "AgentAliasArn",
        AGENT_ALIAS_HISTORY_EVENTS: c::List<c::Json> = list "AgentAliasHistoryEvents",
        AGENT_ALIAS_ID: str = "AgentAliasId",
        AGENT_ALIAS_STATUS: c::Json = "AgentAliasStatus",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AgentAliasRoutingConfigurationListItem, "bedrock-agentalias-agentaliasroutingconfigurationlistitem";
    new {
        /// 1 to 5 characters; matches `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`
        A agent_version: str = "AgentVersion",
    }
    set {}
}
