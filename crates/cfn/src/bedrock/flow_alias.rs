// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::FlowAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnFlowAlias = "AWS::Bedrock::FlowAlias", "bedrock-flowalias", reference text, tags Map "Tags";
    new CfnFlowAliasRequired {
        /// at most 2048 characters; matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`; an update replaces the resource
        A flow_arn: str = "FlowArn",
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        B name: str = "Name",
        /// 1 item
        C routing_configuration: c::List<FlowAliasRoutingConfigurationListItem> = "RoutingConfiguration",
    }
    set {
        concurrency_configuration: FlowAliasConcurrencyConfiguration = "ConcurrencyConfiguration",
        /// 1 to 200 characters
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        FLOW_ID: str = "FlowId",
        ID: str = "Id",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    FlowAliasConcurrencyConfiguration, "bedrock-flowalias-flowaliasconcurrencyconfiguration";
    new {
        A r#type: ConcurrencyType = "Type",
    }
    set {
        /// 1 to 100
        max_concurrency: f64 = "MaxConcurrency",
    }
}

c::property! {
    FlowAliasRoutingConfigurationListItem, "bedrock-flowalias-flowaliasroutingconfigurationlistitem";
    new {}
    set {
        /// 1 to 5 characters; matches `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`
        flow_version: str = "FlowVersion",
    }
}

c::open_enum! {
    ConcurrencyType {
        AUTOMATIC = "Automatic",
        MANUAL = "Manual",
    }
}
