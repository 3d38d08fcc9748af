// Written by `cargo xtask codegen` from crates/registry/data/rtbfabric.txt.

//! `AWS::RTBFabric::ResponderGateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnResponderGateway = "AWS::RTBFabric::ResponderGateway", "rtbfabric-respondergateway", reference arn,
        arn "arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}", tags List "Tags";
    new CfnResponderGatewayRequired {
        /// 1 to 65535; an update may replace the resource
        A port: i64 = "Port",
        /// an update may replace the resource
        B protocol: Protocol = "Protocol",
        /// at least 1 item; no item twice; each: 11 to 43 characters, matches `^sg-[0-9a-f]{8,40}$`; an update may replace the resource
        C security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at least 1 item; no item twice; each: 15 to 24 characters, matches `^subnet-[0-9A-Za-z_]{8,17}$`; an update may replace the resource
        D subnet_ids: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "SubnetIds",
        /// 5 to 50 characters; matches `^vpc-[a-f0-9]{8,17}$`; an update may replace the resource
        E vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// matches `arn:(aws|aws-cn|aws-us-gov):acm:([a-z0-9-]+):[0-9]{12}:certificate/.{1,2048}`; an update may replace the resource
        acm_certificate_arn: c::Arn<catchment_cfn::certificatemanager::CfnCertificate> = "AcmCertificateArn",
        /// matches `^[A-Za-z0-9 ]+$`; an update may replace the resource
        description: str = "Description",
        /// 1 to 255 characters; an update may replace the resource
        domain_name: str = "DomainName",
        /// an update may replace the resource
        gateway_type: GatewayType = "GatewayType",
        listener_config: ListenerConfig = "ListenerConfig",
        /// an update may replace the resource
        managed_endpoint_configuration: ManagedEndpointConfiguration = "ManagedEndpointConfiguration",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
        /// an update may replace the resource
        trust_store_configuration: TrustStoreConfiguration = "TrustStoreConfiguration",
    }
    get {
        @arn "Arn",
        CERTIFICATE_ASSOCIATION_STATUS: c::Json = "CertificateAssociationStatus",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        EXTERNAL_INBOUND_ENDPOINT: str = "ExternalInboundEndpoint",
        GATEWAY_ID: str = "GatewayId",
        RESPONDER_GATEWAY_STATUS: c::Json = "ResponderGatewayStatus",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    AutoScalingGroupsConfiguration, "rtbfabric-respondergateway-autoscalinggroupsconfiguration";
    new {
        /// no item twice
        A auto_scaling_group_name_list: c::List<str> = "AutoScalingGroupNameList",
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        health_check_config: HealthCheckConfig = "HealthCheckConfig",
    }
}

c::property! {
    EksEndpointsConfiguration, "rtbfabric-respondergateway-eksendpointsconfiguration";
    new EksEndpointsConfigurationRequired {
        /// 1 to 2097152 characters
        A cluster_api_server_ca_certificate_chain: str = "ClusterApiServerCaCertificateChain",
        /// at most 255 characters
        B cluster_api_server_endpoint_uri: str = "ClusterApiServerEndpointUri",
        /// matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`
        C cluster_name: str = "ClusterName",
        /// matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`
        D endpoints_resource_name: str = "EndpointsResourceName",
        /// matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`
        E endpoints_resource_namespace: str = "EndpointsResourceNamespace",
        F role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    HealthCheckConfig, "rtbfabric-respondergateway-healthcheckconfig";
    new {
        /// 1 to 128 characters; matches `^/.*$`
        A path: str = "Path",
        /// 80 to 65535
        B port: i64 = "Port",
    }
    set {
        /// 2 to 10
        healthy_threshold_count: i64 = "HealthyThresholdCount",
        /// 5 to 60
        interval_seconds: i64 = "IntervalSeconds",
        protocol: Protocol = "Protocol",
        /// 3 to 2000 characters; matches `^[0-9,-]+$`
        status_code_matcher: str = "StatusCodeMatcher",
        /// 100 to 5000
        timeout_ms: i64 = "TimeoutMs",
        /// 2 to 10
        unhealthy_threshold_count: i64 = "UnhealthyThresholdCount",
    }
}

c::property! {
    ListenerConfig, "rtbfabric-respondergateway-listenerconfig";
    new {
        /// 1 to 2 items
        A protocols: c::List<Protocol> = "Protocols",
    }
    set {}
}

c::property! {
    /// Exactly one of `AutoScalingGroupsConfiguration`, `EksEndpointsConfiguration`.
    ManagedEndpointConfiguration, "rtbfabric-respondergateway-managedendpointconfiguration";
    new {}
    set {
        auto_scaling_groups_configuration: AutoScalingGroupsConfiguration = "AutoScalingGroupsConfiguration",
        eks_endpoints_configuration: EksEndpointsConfiguration = "EksEndpointsConfiguration",
    }
}

c::property! {
    Tag, "rtbfabric-respondergateway-tag";
    new {
        /// 1 to 128 characters; matches `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    TrustStoreConfiguration, "rtbfabric-respondergateway-truststoreconfiguration";
    new {
        /// at most 1 item; no item twice; each: 1 to 2097152 characters
        A certificate_authority_certificates: c::List<str> = "CertificateAuthorityCertificates",
    }
    set {}
}

c::open_enum! {
    GatewayType {
        EXTERNAL = "EXTERNAL",
        INTERNAL = "INTERNAL",
    }
}

c::open_enum! {
    Protocol {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
    }
}
