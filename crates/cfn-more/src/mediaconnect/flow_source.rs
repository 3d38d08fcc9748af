// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::FlowSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SourceArn`.
    CfnFlowSource = "AWS::MediaConnect::FlowSource", "mediaconnect-flowsource", reference arn, tags List "Tags";
    new CfnFlowSourceRequired {
        A description: str = "Description",
        /// an update replaces the resource
        B flow_arn: str = "FlowArn",
        /// an update replaces the resource
        C name: str = "Name",
    }
    set {
        decryption: Encryption = "Decryption",
        /// deprecated by AWS
        entitlement_arn: str = "EntitlementArn",
        gateway_bridge_source: GatewayBridgeSource = "GatewayBridgeSource",
        ingest_port: i64 = "IngestPort",
        max_bitrate: i64 = "MaxBitrate",
        max_latency: i64 = "MaxLatency",
        min_latency: i64 = "MinLatency",
        /// an update replaces the resource
        protocol: Protocol = "Protocol",
        /// deprecated by AWS
        sender_control_port: i64 = "SenderControlPort",
        /// deprecated by AWS
        sender_ip_address: str = "SenderIpAddress",
        source_listener_address: str = "SourceListenerAddress",
        source_listener_port: i64 = "SourceListenerPort",
        stream_id: str = "StreamId",
        tags: c::List<c::Tag> = "Tags",
        vpc_interface_name: str = "VpcInterfaceName",
        whitelist_cidr: str = "WhitelistCidr",
    }
    get {
        @arn "SourceArn",
        INGEST_IP: str = "IngestIp",
        SOURCE_ARN: c::Arn<CfnFlowSource> = "SourceArn",
        SOURCE_INGEST_PORT: str = "SourceIngestPort",
    }
}

c::property! {
    Encryption, "mediaconnect-flowsource-encryption";
    new {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        algorithm: EncryptionAlgorithm = "Algorithm",
        /// deprecated by AWS
        constant_initialization_vector: str = "ConstantInitializationVector",
        /// deprecated by AWS
        device_id: str = "DeviceId",
        /// default `"static-key"`
        key_type: EncryptionKeyType = "KeyType",
        /// deprecated by AWS
        region: str = "Region",
        /// deprecated by AWS
        resource_id: str = "ResourceId",
        secret_arn: str = "SecretArn",
        /// deprecated by AWS
        url: str = "Url",
    }
}

c::property! {
    GatewayBridgeSource, "mediaconnect-flowsource-gatewaybridgesource";
    new {
        A bridge_arn: str = "BridgeArn",
    }
    set {
        vpc_interface_attachment: VpcInterfaceAttachment = "VpcInterfaceAttachment",
    }
}

c::property! {
    VpcInterfaceAttachment, "mediaconnect-flowsource-vpcinterfaceattachment";
    new {}
    set {
        vpc_interface_name: str = "VpcInterfaceName",
    }
}

c::open_enum! {
    Protocol {
        ZIXI_PUSH = "zixi-push",
        RTP_FEC = "rtp-fec",
        RTP = "rtp",
        RIST = "rist",
        SRT_LISTENER = "srt-listener",
        SRT_CALLER = "srt-caller",
    }
}

c::open_enum! {
    EncryptionAlgorithm {
        AES128 = "aes128",
        AES192 = "aes192",
        AES256 = "aes256",
    }
}

c::open_enum! {
    EncryptionKeyType {
        SPEKE = "speke",
        STATIC_KEY = "static-key",
        SRT_PASSWORD = "srt-password",
    }
}
