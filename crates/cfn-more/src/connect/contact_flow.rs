// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ContactFlow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContactFlowArn`.
    CfnContactFlow = "AWS::Connect::ContactFlow", "connect-contactflow", reference arn, tags List "Tags";
    new CfnContactFlowRequired {
        /// 1 to 256000 characters
        A content: str = "Content",
        /// 1 to 256 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        B instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters
        C name: str = "Name",
        /// an update replaces the resource
        D r#type: Type = "Type",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        state: State = "State",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ContactFlowArn",
        CONTACT_FLOW_ARN: c::Arn<CfnContactFlow> = "ContactFlowArn",
    }
}

c::open_enum! {
    Type {
        CONTACT_FLOW = "CONTACT_FLOW",
        CUSTOMER_QUEUE = "CUSTOMER_QUEUE",
        CUSTOMER_HOLD = "CUSTOMER_HOLD",
        CUSTOMER_WHISPER = "CUSTOMER_WHISPER",
        AGENT_HOLD = "AGENT_HOLD",
        AGENT_WHISPER = "AGENT_WHISPER",
        OUTBOUND_WHISPER = "OUTBOUND_WHISPER",
        AGENT_TRANSFER = "AGENT_TRANSFER",
        QUEUE_TRANSFER = "QUEUE_TRANSFER",
        CAMPAIGN = "CAMPAIGN",
    }
}

c::open_enum! {
    State {
        ACTIVE = "ACTIVE",
        ARCHIVED = "ARCHIVED",
    }
}
