// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPNConnection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpnConnectionId`; it has no attribute for its ARN.
    CfnVPNConnection = "AWS::EC2::VPNConnection", "ec2-vpnconnection", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}", tags List "Tags";
    new CfnVPNConnectionRequired {
        A customer_gateway_id: c::Name<crate::ec2::CfnCustomerGateway> = "CustomerGatewayId",
        /// an update replaces the resource
        B r#type: str = "Type",
    }
    set {
        /// an update replaces the resource
        enable_acceleration: bool = "EnableAcceleration",
        /// an update replaces the resource
        local_ipv4_network_cidr: str = "LocalIpv4NetworkCidr",
        /// an update replaces the resource
        local_ipv6_network_cidr: str = "LocalIpv6NetworkCidr",
        /// an update replaces the resource
        outside_ip_address_type: str = "OutsideIpAddressType",
        /// an update replaces the resource; AWS does not show it again
        pre_shared_key_storage: PreSharedKeyStorage = "PreSharedKeyStorage",
        /// an update replaces the resource
        remote_ipv4_network_cidr: str = "RemoteIpv4NetworkCidr",
        /// an update replaces the resource
        remote_ipv6_network_cidr: str = "RemoteIpv6NetworkCidr",
        /// an update replaces the resource
        static_routes_only: bool = "StaticRoutesOnly",
        tags: c::List<c::Tag> = "Tags",
        transit_gateway_id: c::Name<crate::ec2::CfnTransitGateway> = "TransitGatewayId",
        /// an update replaces the resource
        transport_transit_gateway_attachment_id: str = "TransportTransitGatewayAttachmentId",
        /// default `"standard"`
        tunnel_bandwidth: TunnelBandwidth = "TunnelBandwidth",
        /// an update replaces the resource
        tunnel_inside_ip_version: str = "TunnelInsideIpVersion",
        /// an update replaces the resource
        vpn_concentrator_id: str = "VpnConcentratorId",
        vpn_gateway_id: c::Name<crate::ec2::CfnVPNGateway> = "VpnGatewayId",
        vpn_tunnel_options_specifications: c::List<VpnTunnelOptionsSpecification> = "VpnTunnelOptionsSpecifications",
    }
    get {
        VPN_CONNECTION_ID: c::Name<CfnVPNConnection> = "VpnConnectionId",
    }
}

c::property! {
    CloudwatchLogOptionsSpecification, "ec2-vpnconnection-cloudwatchlogoptionsspecification";
    new {}
    set {
        bgp_log_enabled: bool = "BgpLogEnabled",
        bgp_log_group_arn: str = "BgpLogGroupArn",
        bgp_log_output_format: CloudwatchLogOptionsSpecificationBgpLogOutputFormat = "BgpLogOutputFormat",
        log_enabled: bool = "LogEnabled",
        log_group_arn: str = "LogGroupArn",
        log_output_format: CloudwatchLogOptionsSpecificationLogOutputFormat = "LogOutputFormat",
    }
}

c::property! {
    IKEVersionsRequestListValue, "ec2-vpnconnection-ikeversionsrequestlistvalue";
    new {}
    set {
        value: IKEVersionsRequestListValueValue = "Value",
    }
}

c::property! {
    Phase1DHGroupNumbersRequestListValue, "ec2-vpnconnection-phase1dhgroupnumbersrequestlistvalue";
    new {}
    set {
        /// one of 2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
        value: i64 = "Value",
    }
}

c::property! {
    Phase1EncryptionAlgorithmsRequestListValue, "ec2-vpnconnection-phase1encryptionalgorithmsrequestlistvalue";
    new {}
    set {
        value: Phase1EncryptionAlgorithmsRequestListValueValue = "Value",
    }
}

c::property! {
    Phase1IntegrityAlgorithmsRequestListValue, "ec2-vpnconnection-phase1integrityalgorithmsrequestlistvalue";
    new {}
    set {
        value: Phase1IntegrityAlgorithmsRequestListValueValue = "Value",
    }
}

c::property! {
    Phase2DHGroupNumbersRequestListValue, "ec2-vpnconnection-phase2dhgroupnumbersrequestlistvalue";
    new {}
    set {
        /// one of 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
        value: i64 = "Value",
    }
}

c::property! {
    Phase2EncryptionAlgorithmsRequestListValue, "ec2-vpnconnection-phase2encryptionalgorithmsrequestlistvalue";
    new {}
    set {
        value: Phase2EncryptionAlgorithmsRequestListValueValue = "Value",
    }
}

c::property! {
    Phase2IntegrityAlgorithmsRequestListValue, "ec2-vpnconnection-phase2integrityalgorithmsrequestlistvalue";
    new {}
    set {
        value: Phase2IntegrityAlgorithmsRequestListValueValue = "Value",
    }
}

c::property! {
    VpnTunnelLogOptionsSpecification, "ec2-vpnconnection-vpntunnellogoptionsspecification";
    new {}
    set {
        cloudwatch_log_options: CloudwatchLogOptionsSpecification = "CloudwatchLogOptions",
    }
}

c::property! {
    VpnTunnelOptionsSpecification, "ec2-vpnconnection-vpntunneloptionsspecification";
    new {}
    set {
        dpd_timeout_action: VpnTunnelOptionsSpecificationDPDTimeoutAction = "DPDTimeoutAction",
        /// at least 30
        dpd_timeout_seconds: i64 = "DPDTimeoutSeconds",
        enable_tunnel_lifecycle_control: bool = "EnableTunnelLifecycleControl",
        ike_versions: c::List<IKEVersionsRequestListValue> = "IKEVersions",
        log_options: VpnTunnelLogOptionsSpecification = "LogOptions",
        phase1_dh_group_numbers: c::List<Phase1DHGroupNumbersRequestListValue> = "Phase1DHGroupNumbers",
        phase1_encryption_algorithms: c::List<Phase1EncryptionAlgorithmsRequestListValue> = "Phase1EncryptionAlgorithms",
        phase1_integrity_algorithms: c::List<Phase1IntegrityAlgorithmsRequestListValue> = "Phase1IntegrityAlgorithms",
        /// 900 to 28800
        phase1_lifetime_seconds: i64 = "Phase1LifetimeSeconds",
        phase2_dh_group_numbers: c::List<Phase2DHGroupNumbersRequestListValue> = "Phase2DHGroupNumbers",
        phase2_encryption_algorithms: c::List<Phase2EncryptionAlgorithmsRequestListValue> = "Phase2EncryptionAlgorithms",
        phase2_integrity_algorithms: c::List<Phase2IntegrityAlgorithmsRequestListValue> = "Phase2IntegrityAlgorithms",
        /// 900 to 3600
        phase2_lifetime_seconds: i64 = "Phase2LifetimeSeconds",
        /// AWS does not show it again
        pre_shared_key: str = "PreSharedKey",
        /// 0 to 100
        rekey_fuzz_percentage: i64 = "RekeyFuzzPercentage",
        /// at least 60
        rekey_margin_time_seconds: i64 = "RekeyMarginTimeSeconds",
        /// 64 to 2048
        replay_window_size: i64 = "ReplayWindowSize",
        startup_action: VpnTunnelOptionsSpecificationStartupAction = "StartupAction",
        tunnel_inside_cidr: str = "TunnelInsideCidr",
        tunnel_inside_ipv6_cidr: str = "TunnelInsideIpv6Cidr",
    }
}

c::open_enum! {
    PreSharedKeyStorage {
        STANDARD = "Standard",
        SECRETS_MANAGER = "SecretsManager",
    }
}

c::open_enum! {
    TunnelBandwidth {
        STANDARD = "standard",
        LARGE = "large",
    }
}

c::open_enum! {
    CloudwatchLogOptionsSpecificationBgpLogOutputFormat {
        JSON = "json",
        TEXT = "text",
    }
}

c::open_enum! {
    CloudwatchLogOptionsSpecificationLogOutputFormat {
        JSON = "json",
        TEXT = "text",
    }
}

c::open_enum! {
    IKEVersionsRequestListValueValue {
        IKEV1 = "ikev1",
        IKEV2 = "ikev2",
    }
}

c::open_enum! {
    Phase1EncryptionAlgorithmsRequestListValueValue {
        AES128 = "AES128",
        AES256 = "AES256",
        AES128_GCM_16 = "AES128-GCM-16",
        AES256_GCM_16 = "AES256-GCM-16",
    }
}

c::open_enum! {
    Phase1IntegrityAlgorithmsRequestListValueValue {
        SHA1 = "SHA1",
        SHA2_256 = "SHA2-256",
        SHA2_384 = "SHA2-384",
        SHA2_512 = "SHA2-512",
    }
}

c::open_enum! {
    Phase2EncryptionAlgorithmsRequestListValueValue {
        AES128 = "AES128",
        AES256 = "AES256",
        AES128_GCM_16 = "AES128-GCM-16",
        AES256_GCM_16 = "AES256-GCM-16",
    }
}

c::open_enum! {
    Phase2IntegrityAlgorithmsRequestListValueValue {
        SHA1 = "SHA1",
        SHA2_256 = "SHA2-256",
        SHA2_384 = "SHA2-384",
        SHA2_512 = "SHA2-512",
    }
}

c::open_enum! {
    VpnTunnelOptionsSpecificationDPDTimeoutAction {
        CLEAR = "clear",
        NONE = "none",
        RESTART = "restart",
    }
}

c::open_enum! {
    VpnTunnelOptionsSpecificationStartupAction {
        ADD = "add",
        START = "start",
    }
}
