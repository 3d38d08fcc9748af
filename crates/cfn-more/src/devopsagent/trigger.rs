// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! `AWS::DevOpsAgent::Trigger` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnTrigger = "AWS::DevOpsAgent::Trigger", "devopsagent-trigger", reference text;
    new CfnTriggerRequired {
        /// an update replaces the resource
        A action: c::Json = "Action",
        /// 1 to 255 characters; an update replaces the resource
        B agent_space_id: str = "AgentSpaceId",
        /// an update replaces the resource
        C condition: Condition = "Condition",
        /// 1 to 64 characters; an update replaces the resource
        D r#type: Type = "Type",
    }
    set {
        /// 1 to 64 characters; default `"Active"`
        status: Status = "Status",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        TRIGGER_ID: str = "TriggerId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    Condition, "devopsagent-trigger-condition";
    new {
        A schedule: Schedule = "Schedule",
    }
    set {}
}

c::property! {
    Schedule, "devopsagent-trigger-schedule";
    new {
        /// 1 to 256 characters
        A expression: str = "Expression",
    }
    set {}
}

c::open_enum! {
    Type {
        TIME_BASED = "TIME_BASED",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "Active",
        INACTIVE = "Inactive",
    }
}
