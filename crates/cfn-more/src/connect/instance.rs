// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Instance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInstance = "AWS::Connect::Instance", "connect-instance", reference arn,
        arn "arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}", tags List "Tags";
    new {
        A attributes: Attributes = "Attributes",
        /// an update replaces the resource
        B identity_management_type: IdentityManagementType = "IdentityManagementType",
    }
    set {
        /// 12 characters; matches `^d-[0-9a-f]{10}$`; an update replaces the resource; AWS does not show it again
        directory_id: str = "DirectoryId",
        /// 1 to 45 characters; matches `^([0-9a-zA-Z]+)([-]*[0-9a-zA-Z])*$`; does not match `^(?:d-)`; an update replaces the resource
        instance_alias: str = "InstanceAlias",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        ID: str = "Id",
        INSTANCE_STATUS: str = "InstanceStatus",
        SERVICE_ROLE: str = "ServiceRole",
    }
}

c::property! {
    Attributes, "connect-instance-attributes";
    new AttributesRequired {
        A inbound_calls: bool = "InboundCalls",
        B outbound_calls: bool = "OutboundCalls",
    }
    set {
        auto_mute_agent_on_hold: bool = "AutoMuteAgentOnHold",
        auto_resolve_best_voices: bool = "AutoResolveBestVoices",
        contact_lens: bool = "ContactLens",
        contactflow_logs: bool = "ContactflowLogs",
        early_media: bool = "EarlyMedia",
        enhanced_chat_monitoring: bool = "EnhancedChatMonitoring",
        enhanced_contact_monitoring: bool = "EnhancedContactMonitoring",
        high_volume_out_bound: bool = "HighVolumeOutBound",
        message_streaming: bool = "MessageStreaming",
        multi_party_chat_conference: bool = "MultiPartyChatConference",
        multi_party_conference: bool = "MultiPartyConference",
        use_custom_tts_voices: bool = "UseCustomTTSVoices",
    }
}

c::open_enum! {
    IdentityManagementType {
        SAML = "SAML",
        CONNECT_MANAGED = "CONNECT_MANAGED",
        EXISTING_DIRECTORY = "EXISTING_DIRECTORY",
    }
}
