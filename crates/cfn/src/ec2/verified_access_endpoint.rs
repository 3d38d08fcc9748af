// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VerifiedAccessEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VerifiedAccessEndpointId`; it has no attribute for its ARN.
    CfnVerifiedAccessEndpoint = "AWS::EC2::VerifiedAccessEndpoint", "ec2-verifiedaccessendpoint", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}", tags List "Tags";
    new CfnVerifiedAccessEndpointRequired {
        /// an update replaces the resource
        A attachment_type: AttachmentType = "AttachmentType",
        /// an update replaces the resource
        B endpoint_type: EndpointType = "EndpointType",
        C verified_access_group_id: str = "VerifiedAccessGroupId",
    }
    set {
        /// an update replaces the resource
        application_domain: str = "ApplicationDomain",
        cidr_options: CidrOptions = "CidrOptions",
        description: str = "Description",
        /// an update replaces the resource
        domain_certificate_arn: str = "DomainCertificateArn",
        /// an update replaces the resource
        endpoint_domain_prefix: str = "EndpointDomainPrefix",
        load_balancer_options: LoadBalancerOptions = "LoadBalancerOptions",
        network_interface_options: NetworkInterfaceOptions = "NetworkInterfaceOptions",
        policy_document: str = "PolicyDocument",
        policy_enabled: bool = "PolicyEnabled",
        rds_options: RdsOptions = "RdsOptions",
        /// no item twice; an update replaces the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        sse_specification: SseSpecification = "SseSpecification",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        DEVICE_VALIDATION_DOMAIN: str = "DeviceValidationDomain",
        ENDPOINT_DOMAIN: str = "EndpointDomain",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        STATUS: str = "Status",
        VERIFIED_ACCESS_ENDPOINT_ID: c::Name<CfnVerifiedAccessEndpoint> = "VerifiedAccessEndpointId",
        VERIFIED_ACCESS_INSTANCE_ID: str = "VerifiedAccessInstanceId",
    }
}

c::property! {
    CidrOptions, "ec2-verifiedaccessendpoint-cidroptions";
    new {}
    set {
        /// format ipv4-network; an update replaces the resource
        cidr: str = "Cidr",
        /// no item twice
        port_ranges: c::List<PortRange> = "PortRanges",
        /// an update replaces the resource
        protocol: CidrOptionsProtocol = "Protocol",
        /// no item twice; an update replaces the resource
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    LoadBalancerOptions, "ec2-verifiedaccessendpoint-loadbalanceroptions";
    new {}
    set {
        /// an update replaces the resource
        load_balancer_arn: str = "LoadBalancerArn",
        /// 1 to 65535
        port: i64 = "Port",
        /// no item twice
        port_ranges: c::List<PortRange> = "PortRanges",
        protocol: LoadBalancerOptionsProtocol = "Protocol",
        /// no item twice
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    NetworkInterfaceOptions, "ec2-verifiedaccessendpoint-networkinterfaceoptions";
    new {}
    set {
        /// an update replaces the resource
        network_interface_id: str = "NetworkInterfaceId",
        /// 1 to 65535
        port: i64 = "Port",
        /// no item twice
        port_ranges: c::List<PortRange> = "PortRanges",
        protocol: NetworkInterfaceOptionsProtocol = "Protocol",
    }
}

c::property! {
    PortRange, "ec2-verifiedaccessendpoint-portrange";
    new {}
    set {
        /// 1 to 65535
        from_port: i64 = "FromPort",
        /// 1 to 65535
        to_port: i64 = "ToPort",
    }
}

c::property! {
    RdsOptions, "ec2-verifiedaccessendpoint-rdsoptions";
    new {}
    set {
        /// 1 to 65535
        port: i64 = "Port",
        /// an update replaces the resource
        protocol: RdsOptionsProtocol = "Protocol",
        /// an update replaces the resource
        rds_db_cluster_arn: str = "RdsDbClusterArn",
        /// an update replaces the resource
        rds_db_instance_arn: str = "RdsDbInstanceArn",
        /// an update replaces the resource
        rds_db_proxy_arn: str = "RdsDbProxyArn",
        rds_endpoint: str = "RdsEndpoint",
        /// no item twice
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    SseSpecification, "ec2-verifiedaccessendpoint-ssespecification";
    new {}
    set {
        customer_managed_key_enabled: bool = "CustomerManagedKeyEnabled",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::open_enum! {
    AttachmentType {
        VPC = "vpc",
    }
}

c::open_enum! {
    EndpointType {
        CIDR = "cidr",
        LOAD_BALANCER = "load-balancer",
        NETWORK_INTERFACE = "network-interface",
        RDS = "rds",
    }
}

c::open_enum! {
    CidrOptionsProtocol {
        HTTP = "http",
        HTTPS = "https",
        TCP = "tcp",
    }
}

c::open_enum! {
    LoadBalancerOptionsProtocol {
        HTTP = "http",
        HTTPS = "https",
        TCP = "tcp",
    }
}

c::open_enum! {
    NetworkInterfaceOptionsProtocol {
        HTTP = "http",
        HTTPS = "https",
        TCP = "tcp",
    }
}

c::open_enum! {
    RdsOptionsProtocol {
        HTTP = "http",
        HTTPS = "https",
        TCP = "tcp",
    }
}
