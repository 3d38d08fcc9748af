// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Input` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnInput = "AWS::MediaLive::Input", "medialive-input", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}", tags Map "Tags";
    new {}
    set {
        destinations: c::List<InputDestination> = "Destinations",
        input_devices: c::List<InputDeviceSettings> = "InputDevices",
        /// an update replaces the resource
        input_network_location: InputNetworkLocation = "InputNetworkLocation",
        /// AWS does not show it again
        input_security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "InputSecurityGroups",
        media_connect_flows: c::List<MediaConnectFlow> = "MediaConnectFlows",
        multicast_settings: MulticastSettings = "MulticastSettings",
        name: str = "Name",
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        router_settings: RouterSettings = "RouterSettings",
        sdi_sources: c::List<str> = "SdiSources",
        smpte2110_receiver_group_settings: Smpte2110ReceiverGroupSettings = "Smpte2110ReceiverGroupSettings",
        sources: c::List<InputSource> = "Sources",
        srt_settings: SrtSettings = "SrtSettings",
        tags: c::Json = "Tags",
        /// an update replaces the resource
        r#type: InputType = "Type",
        /// an update replaces the resource; AWS does not show it again
        vpc: InputVpcRequest = "Vpc",
    }
    get {
        @arn "Arn",
        ATTACHED_CHANNELS: c::List<str> = list "AttachedChannels",
        DESTINATION_URLS: c::List<str> = list "DestinationUrls",
        DESTINATIONS: c::List<c::Json> = list "Destinations",
        ID: c::Name<CfnInput> = "Id",
        INPUT_CLASS: c::Json = "InputClass",
        INPUT_PARTNER_IDS: c::List<str> = list "InputPartnerIds",
        INPUT_SOURCE_TYPE: c::Json = "InputSourceType",
        SECURITY_GROUPS: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = list "SecurityGroups",
        SOURCE_URLS: c::List<str> = list "SourceUrls",
        SOURCES: c::List<c::Json> = list "Sources",
        STATE: c::Json = "State",
    }
}

c::property! {
    InputDestination, "medialive-input-inputdestination";
    new {}
    set {
        network: str = "Network",
        network_routes: c::List<InputDestinationRoute> = "NetworkRoutes",
        /// AWS does not show it again
        static_ip_address: str = "StaticIpAddress",
        stream_name: str = "StreamName",
    }
}

c::property! {
    InputDestinationRoute, "medialive-input-inputdestinationroute";
    new {}
    set {
        /// format ipv4-network
        cidr: str = "Cidr",
        gateway: str = "Gateway",
    }
}

c::property! {
    InputDeviceSettings, "medialive-input-inputdevicesettings";
    new {}
    set {
        id: str = "Id",
    }
}

c::property! {
    InputSdpLocation, "medialive-input-inputsdplocation";
    new {}
    set {
        media_index: i64 = "MediaIndex",
        sdp_url: str = "SdpUrl",
    }
}

c::property! {
    InputSource, "medialive-input-inputsource";
    new {}
    set {
        password_param: str = "PasswordParam",
        url: str = "Url",
        username: str = "Username",
    }
}

c::property! {
    InputVpcRequest, "medialive-input-inputvpcrequest";
    new {}
    set {
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    MediaConnectFlow, "medialive-input-mediaconnectflow";
    new {}
    set {
        flow_arn: str = "FlowArn",
    }
}

c::property! {
    MulticastSettings, "medialive-input-multicastsettings";
    new {}
    set {
        sources: c::List<MulticastSource> = "Sources",
    }
}

c::property! {
    MulticastSource, "medialive-input-multicastsource";
    new {
        A url: str = "Url",
    }
    set {
        source_ip: str = "SourceIp",
    }
}

c::property! {
    RouterDestinationSettings, "medialive-input-routerdestinationsettings";
    new {
        A availability_zone_name: str = "AvailabilityZoneName",
    }
    set {}
}

c::property! {
    RouterSettings, "medialive-input-routersettings";
    new {}
    set {
        destinations: c::List<RouterDestinationSettings> = "Destinations",
        encryption_type: RouterSettingsEncryptionType = "EncryptionType",
        secret_arn: str = "SecretArn",
    }
}

c::property! {
    Smpte2110ReceiverGroup, "medialive-input-smpte2110receivergroup";
    new {}
    set {
        sdp_settings: Smpte2110ReceiverGroupSdpSettings = "SdpSettings",
    }
}

c::property! {
    Smpte2110ReceiverGroupSdpSettings, "medialive-input-smpte2110receivergroupsdpsettings";
    new {}
    set {
        ancillary_sdps: c::List<InputSdpLocation> = "AncillarySdps",
        audio_sdps: c::List<InputSdpLocation> = "AudioSdps",
        video_sdp: InputSdpLocation = "VideoSdp",
    }
}

c::property! {
    Smpte2110ReceiverGroupSettings, "medialive-input-smpte2110receivergroupsettings";
    new {}
    set {
        smpte2110_receiver_groups: c::List<Smpte2110ReceiverGroup> = "Smpte2110ReceiverGroups",
    }
}

c::property! {
    SrtCallerDecryption, "medialive-input-srtcallerdecryption";
    new {}
    set {
        algorithm: Algorithm = "Algorithm",
        passphrase_secret_arn: str = "PassphraseSecretArn",
    }
}

c::property! {
    SrtCallerSource, "medialive-input-srtcallersource";
    new {}
    set {
        decryption: SrtCallerDecryption = "Decryption",
        minimum_latency: i64 = "MinimumLatency",
        srt_listener_address: str = "SrtListenerAddress",
        srt_listener_port: str = "SrtListenerPort",
        stream_id: str = "StreamId",
    }
}

c::property! {
    SrtListenerDecryption, "medialive-input-srtlistenerdecryption";
    new {}
    set {
        algorithm: Algorithm = "Algorithm",
        passphrase_secret_arn: str = "PassphraseSecretArn",
    }
}

c::property! {
    SrtListenerSettings, "medialive-input-srtlistenersettings";
    new {}
    set {
        decryption: SrtListenerDecryption = "Decryption",
        minimum_latency: i64 = "MinimumLatency",
        stream_id: str = "StreamId",
    }
}

c::property! {
    SrtSettings, "medialive-input-srtsettings";
    new {}
    set {
        srt_caller_sources: c::List<SrtCallerSource> = "SrtCallerSources",
        srt_listener_settings: SrtListenerSettings = "SrtListenerSettings",
    }
}

c::open_enum! {
    Algorithm {
        AES128 = "AES128",
        AES192 = "AES192",
        AES256 = "AES256",
    }
}

c::open_enum! {
    InputNetworkLocation {
        AWS = "AWS",
        ON_PREMISES = "ON_PREMISES",
    }
}

c::open_enum! {
    InputType {
        UDP_PUSH = "UDP_PUSH",
        RTP_PUSH = "RTP_PUSH",
        RTMP_PUSH = "RTMP_PUSH",
        RTMP_PULL = "RTMP_PULL",
        URL_PULL = "URL_PULL",
        MP4_FILE = "MP4_FILE",
        MEDIACONNECT = "MEDIACONNECT",
        INPUT_DEVICE = "INPUT_DEVICE",
        AWS_CDI = "AWS_CDI",
        TS_FILE = "TS_FILE",
        SRT_CALLER = "SRT_CALLER",
        MULTICAST = "MULTICAST",
        SMPTE_2110_RECEIVER_GROUP = "SMPTE_2110_RECEIVER_GROUP",
        SDI = "SDI",
        MEDIACONNECT_ROUTER = "MEDIACONNECT_ROUTER",
        SRT_LISTENER = "SRT_LISTENER",
    }
}

c::open_enum! {
    RouterSettingsEncryptionType {
        AUTOMATIC = "AUTOMATIC",
        SECRETS_MANAGER = "SECRETS_MANAGER",
    }
}
