// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::ClientVpnEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnClientVpnEndpoint = "AWS::EC2::ClientVpnEndpoint", "ec2-clientvpnendpoint", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}";
    new {
        /// an update replaces the resource
        A authentication_options: c::List<ClientAuthenticationRequest> = "AuthenticationOptions",
        B connection_log_options: ConnectionLogOptions = "ConnectionLogOptions",
        C server_certificate_arn: str = "ServerCertificateArn",
    }
    set {
        authorization_policy: AuthorizationPolicy = "AuthorizationPolicy",
        /// an update replaces the resource
        client_cidr_block: str = "ClientCidrBlock",
        client_connect_options: ClientConnectOptions = "ClientConnectOptions",
        client_login_banner_options: ClientLoginBannerOptions = "ClientLoginBannerOptions",
        client_route_enforcement_options: ClientRouteEnforcementOptions = "ClientRouteEnforcementOptions",
        description: str = "Description",
        device_posture_options: DevicePostureOptions = "DevicePostureOptions",
        disconnect_on_session_timeout: bool = "DisconnectOnSessionTimeout",
        dns_servers: c::List<str> = "DnsServers",
        /// an update replaces the resource
        endpoint_ip_address_type: str = "EndpointIpAddressType",
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        self_service_portal: str = "SelfServicePortal",
        session_timeout_hours: i64 = "SessionTimeoutHours",
        split_tunnel: bool = "SplitTunnel",
        /// an update replaces the resource
        tag_specifications: c::List<TagSpecification> = "TagSpecifications",
        /// an update replaces the resource
        traffic_ip_address_type: str = "TrafficIpAddressType",
        /// an update replaces the resource
        transit_gateway_configuration: TransitGatewayConfiguration = "TransitGatewayConfiguration",
        /// an update replaces the resource
        transport_protocol: str = "TransportProtocol",
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
        vpn_port: i64 = "VpnPort",
    }
    get {
        ID: c::Name<CfnClientVpnEndpoint> = "Id",
    }
}

c::property! {
    AuthorizationPolicy, "ec2-clientvpnendpoint-authorizationpolicy";
    new {
        A policy_document: str = "PolicyDocument",
    }
    set {
        description: str = "Description",
        shadow_mode: str = "ShadowMode",
    }
}

c::property! {
    CertificateAuthenticationRequest, "ec2-clientvpnendpoint-certificateauthenticationrequest";
    new {
        A client_root_certificate_chain_arn: str = "ClientRootCertificateChainArn",
    }
    set {}
}

c::property! {
    ClientAuthenticationRequest, "ec2-clientvpnendpoint-clientauthenticationrequest";
    new {
        A r#type: str = "Type",
    }
    set {
        active_directory: DirectoryServiceAuthenticationRequest = "ActiveDirectory",
        federated_authentication: FederatedAuthenticationRequest = "FederatedAuthentication",
        mutual_authentication: CertificateAuthenticationRequest = "MutualAuthentication",
    }
}

c::property! {
    ClientConnectOptions, "ec2-clientvpnendpoint-clientconnectoptions";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        lambda_function_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaFunctionArn",
    }
}

c::property! {
    ClientLoginBannerOptions, "ec2-clientvpnendpoint-clientloginbanneroptions";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        banner_text: str = "BannerText",
    }
}

c::property! {
    ClientRouteEnforcementOptions, "ec2-clientvpnendpoint-clientrouteenforcementoptions";
    new {}
    set {
        enforced: bool = "Enforced",
    }
}

c::property! {
    ConnectionLogOptions, "ec2-clientvpnendpoint-connectionlogoptions";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        cloudwatch_log_group: str = "CloudwatchLogGroup",
        cloudwatch_log_stream: str = "CloudwatchLogStream",
        include_authorization_policy_context: bool = "IncludeAuthorizationPolicyContext",
    }
}

c::property! {
    DevicePostureOptions, "ec2-clientvpnendpoint-devicepostureoptions";
    new {
        A enabled: bool = "Enabled",
        B trust_providers: c::List<DevicePostureTrustProvider> = "TrustProviders",
    }
    set {}
}

c::property! {
    DevicePostureTrustProvider, "ec2-clientvpnendpoint-deviceposturetrustprovider";
    new DevicePostureTrustProviderRequired {
        A tenant_id: str = "TenantId",
        B trust_provider_type: str = "TrustProviderType",
    }
    set {
        public_signing_key_url: str = "PublicSigningKeyUrl",
    }
}

c::property! {
    DirectoryServiceAuthenticationRequest, "ec2-clientvpnendpoint-directoryserviceauthenticationrequest";
    new {
        A directory_id: str = "DirectoryId",
    }
    set {}
}

c::property! {
    FederatedAuthenticationRequest, "ec2-clientvpnendpoint-federatedauthenticationrequest";
    new {
        A saml_provider_arn: str = "SAMLProviderArn",
    }
    set {
        self_service_saml_provider_arn: str = "SelfServiceSAMLProviderArn",
    }
}

c::property! {
    TagSpecification, "ec2-clientvpnendpoint-tagspecification";
    new {
        A resource_type: str = "ResourceType",
        B tags: c::List<c::Tag> = "Tags",
    }
    set {}
}

c::property! {
    TransitGatewayConfiguration, "ec2-clientvpnendpoint-transitgatewayconfiguration";
    new {
        A transit_gateway_id: str = "TransitGatewayId",
    }
    set {
        availability_zone_ids: c::List<str> = "AvailabilityZoneIds",
        availability_zones: c::List<str> = "AvailabilityZones",
    }
}
