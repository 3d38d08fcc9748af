// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::AgentStatus` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AgentStatusArn`.
    CfnAgentStatus = "AWS::Connect::AgentStatus", "connect-agentstatus", reference arn, tags List "Tags";
    new CfnAgentStatusRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: str = "InstanceArn",
        /// 1 to 127 characters
        B name: str = "Name",
        C state: State = "State",
    }
    set {
        /// 1 to 250 characters
        description: str = "Description",
        /// 1 to 50
        display_order: i64 = "DisplayOrder",
        reset_order_number: bool = "ResetOrderNumber",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        r#type: Type = "Type",
    }
    get {
        @arn "AgentStatusArn",
        AGENT_STATUS_ARN: c::Arn<CfnAgentStatus> = "AgentStatusArn",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
    }
}

c::open_enum! {
    State {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Type {
        ROUTABLE = "ROUTABLE",
        CUSTOM = "CUSTOM",
        OFFLINE = "OFFLINE",
    }
}
