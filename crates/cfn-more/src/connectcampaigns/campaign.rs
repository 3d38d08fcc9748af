// Written by `cargo xtask codegen` from crates/registry/data/connectcampaigns.txt.

//! `AWS::ConnectCampaigns::Campaign` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCampaign = "AWS::ConnectCampaigns::Campaign", "connectcampaigns-campaign", reference arn,
        arn "arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}", tags List "Tags";
    new CfnCampaignRequired {
        /// at most 256 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A connect_instance_arn: str = "ConnectInstanceArn",
        B dialer_config: DialerConfig = "DialerConfig",
        /// 1 to 127 characters
        C name: str = "Name",
        D outbound_call_config: OutboundCallConfig = "OutboundCallConfig",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AgentlessDialerConfig, "connectcampaigns-campaign-agentlessdialerconfig";
    new {}
    set {
        /// 0.01 to 1
        dialing_capacity: f64 = "DialingCapacity",
    }
}

c::property! {
    AnswerMachineDetectionConfig, "connectcampaigns-campaign-answermachinedetectionconfig";
    new {
        A enable_answer_machine_detection: bool = "EnableAnswerMachineDetection",
    }
    set {
        await_answer_machine_prompt: bool = "AwaitAnswerMachinePrompt",
    }
}

c::property! {
    /// Exactly one of `ProgressiveDialerConfig`, `PredictiveDialerConfig`, `AgentlessDialerConfig`.
    DialerConfig, "connectcampaigns-campaign-dialerconfig";
    new {}
    set {
        agentless_dialer_config: AgentlessDialerConfig = "AgentlessDialerConfig",
        predictive_dialer_config: PredictiveDialerConfig = "PredictiveDialerConfig",
        progressive_dialer_config: ProgressiveDialerConfig = "ProgressiveDialerConfig",
    }
}

c::property! {
    OutboundCallConfig, "connectcampaigns-campaign-outboundcallconfig";
    new {
        /// at most 500 characters
        A connect_contact_flow_arn: str = "ConnectContactFlowArn",
    }
    set {
        answer_machine_detection_config: AnswerMachineDetectionConfig = "AnswerMachineDetectionConfig",
        /// at most 500 characters
        connect_queue_arn: str = "ConnectQueueArn",
        /// at most 100 characters
        connect_source_phone_number: str = "ConnectSourcePhoneNumber",
    }
}

c::property! {
    PredictiveDialerConfig, "connectcampaigns-campaign-predictivedialerconfig";
    new {
        /// 0 to 1
        A bandwidth_allocation: f64 = "BandwidthAllocation",
    }
    set {
        /// 0.01 to 1
        dialing_capacity: f64 = "DialingCapacity",
    }
}

c::property! {
    ProgressiveDialerConfig, "connectcampaigns-campaign-progressivedialerconfig";
    new {
        /// 0 to 1
        A bandwidth_allocation: f64 = "BandwidthAllocation",
    }
    set {
        /// 0.01 to 1
        dialing_capacity: f64 = "DialingCapacity",
    }
}
