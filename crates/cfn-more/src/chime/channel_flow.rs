// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::ChannelFlow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnChannelFlow = "AWS::Chime::ChannelFlow", "chime-channelflow", reference arn, tags List "Tags";
    new CfnChannelFlowRequired {
        /// 5 to 1600 characters; an update replaces the resource
        A app_instance_arn: str = "AppInstanceArn",
        /// 1 to 256 characters
        B name: str = "Name",
        /// 1 to 3 items
        C processors: c::List<Processor> = "Processors",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        APP_INSTANCE_ID: str = "AppInstanceId",
        CHANNEL_FLOW_ID: str = "ChannelFlowId",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LAST_UPDATED_TIMESTAMP: str = "LastUpdatedTimestamp",
    }
}

c::property! {
    LambdaConfiguration, "chime-channelflow-lambdaconfiguration";
    new LambdaConfigurationRequired {
        A invocation_type: LambdaConfigurationInvocationType = "InvocationType",
        /// 15 to 2048 characters
        B resource_arn: str = "ResourceArn",
    }
    set {}
}

c::property! {
    Processor, "chime-channelflow-processor";
    new ProcessorRequired {
        A configuration: ProcessorConfiguration = "Configuration",
        /// 1 to 3
        B execution_order: i64 = "ExecutionOrder",
        C fallback_action: ProcessorFallbackAction = "FallbackAction",
        /// 1 to 256 characters
        D name: str = "Name",
    }
    set {}
}

c::property! {
    ProcessorConfiguration, "chime-channelflow-processorconfiguration";
    new {
        A lambda: LambdaConfiguration = "Lambda",
    }
    set {}
}

c::open_enum! {
    LambdaConfigurationInvocationType {
        ASYNC = "ASYNC",
    }
}

c::open_enum! {
    ProcessorFallbackAction {
        CONTINUE = "CONTINUE",
        ABORT = "ABORT",
    }
}
