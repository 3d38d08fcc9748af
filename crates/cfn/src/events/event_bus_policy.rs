// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::EventBusPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEventBusPolicy = "AWS::Events::EventBusPolicy", "events-eventbuspolicy", reference text;
    new {
        /// 1 to 64 characters; matches `[a-zA-Z0-9-_]+`; an update replaces the resource
        A statement_id: str = "StatementId",
    }
    set {
        /// 1 to 64 characters; matches `events:[a-zA-Z]+`; AWS does not show it again; deprecated by AWS
        action: Action = "Action",
        /// AWS does not show it again; deprecated by AWS
        condition: Condition = "Condition",
        /// 1 to 256 characters; matches `[\.\-_A-Za-z0-9]+`; an update replaces the resource
        event_bus_name: str = "EventBusName",
        /// 1 to 12 characters; matches `([0-9]{12}|\*)`; AWS does not show it again; deprecated by AWS
        principal: str = "Principal",
        statement: c::Json = "Statement",
    }
    get {}
}

c::property! {
    Condition, "events-eventbuspolicy-condition";
    new {}
    set {
        key: str = "Key",
        r#type: ConditionType = "Type",
        value: str = "Value",
    }
}

c::open_enum! {
    Action {
        EVENTS_PUT_EVENTS = "events:PutEvents",
    }
}

c::open_enum! {
    ConditionType {
        STRING_EQUALS = "StringEquals",
    }
}
