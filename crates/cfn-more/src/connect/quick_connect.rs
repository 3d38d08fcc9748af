// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::QuickConnect` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `QuickConnectArn`.
    CfnQuickConnect = "AWS::Connect::QuickConnect", "connect-quickconnect", reference arn, tags List "Tags";
    new CfnQuickConnectRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters
        B name: str = "Name",
        C quick_connect_config: QuickConnectConfig = "QuickConnectConfig",
    }
    set {
        /// 1 to 250 characters
        description: str = "Description",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "QuickConnectArn",
        QUICK_CONNECT_ARN: c::Arn<CfnQuickConnect> = "QuickConnectArn",
        QUICK_CONNECT_TYPE: str = "QuickConnectType",
    }
}

c::property! {
    FlowQuickConnectConfig, "connect-quickconnect-flowquickconnectconfig";
    new {
        A contact_flow_arn: str = "ContactFlowArn",
    }
    set {}
}

c::property! {
    PhoneNumberQuickConnectConfig, "connect-quickconnect-phonenumberquickconnectconfig";
    new {
        /// matches `^\+[1-9][0-9]{1,14}$`
        A phone_number: str = "PhoneNumber",
    }
    set {}
}

c::property! {
    QueueQuickConnectConfig, "connect-quickconnect-queuequickconnectconfig";
    new QueueQuickConnectConfigRequired {
        A contact_flow_arn: str = "ContactFlowArn",
        B queue_arn: str = "QueueArn",
    }
    set {}
}

c::property! {
    QuickConnectConfig, "connect-quickconnect-quickconnectconfig";
    new {
        A quick_connect_type: QuickConnectType = "QuickConnectType",
    }
    set {
        flow_config: FlowQuickConnectConfig = "FlowConfig",
        phone_config: PhoneNumberQuickConnectConfig = "PhoneConfig",
        queue_config: QueueQuickConnectConfig = "QueueConfig",
        user_config: UserQuickConnectConfig = "UserConfig",
    }
}

c::property! {
    UserQuickConnectConfig, "connect-quickconnect-userquickconnectconfig";
    new UserQuickConnectConfigRequired {
        A contact_flow_arn: str = "ContactFlowArn",
        B user_arn: str = "UserArn",
    }
    set {}
}

c::open_enum! {
    QuickConnectType {
        PHONE_NUMBER = "PHONE_NUMBER",
        QUEUE = "QUEUE",
        USER = "USER",
        FLOW = "FLOW",
    }
}
