// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::Server` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServer = "AWS::Transfer::Server", "transfer-server", reference arn,
        arn "arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}", tags List "Tags";
    new {}
    set {
        /// at most 1600 characters
        certificate: str = "Certificate",
        /// AWS does not show it again
        create_with_host_key: bool = "CreateWithHostKey",
        /// an update replaces the resource
        domain: Domain = "Domain",
        /// an update may replace the resource
        endpoint_details: EndpointDetails = "EndpointDetails",
        endpoint_type: EndpointType = "EndpointType",
        identity_provider_details: IdentityProviderDetails = "IdentityProviderDetails",
        identity_provider_type: IdentityProviderType = "IdentityProviderType",
        /// an update may replace the resource
        ip_address_type: IpAddressType = "IpAddressType",
        /// at most 2048 characters; matches `^(|arn:.*role/\S+)$`
        logging_role: str = "LoggingRole",
        /// at most 4096 characters; matches `^[\x{09}-\x{0D}\x{20}-\x{7E}]*$`
        post_authentication_login_banner: str = "PostAuthenticationLoginBanner",
        /// at most 4096 characters; matches `^[\x{09}-\x{0D}\x{20}-\x{7E}]*$`
        pre_authentication_login_banner: str = "PreAuthenticationLoginBanner",
        protocol_details: ProtocolDetails = "ProtocolDetails",
        /// 1 to 4 items
        protocols: c::List<Protocol> = "Protocols",
        s3_storage_options: S3StorageOptions = "S3StorageOptions",
        /// at most 100 characters; matches `^TransferSecurityPolicy-.+$`
        security_policy_name: str = "SecurityPolicyName",
        /// at most 1 item; each: 20 to 1600 characters, matches `^arn:\S+$`
        structured_log_destinations: c::List<str> = "StructuredLogDestinations",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        workflow_details: WorkflowDetails = "WorkflowDetails",
    }
    get {
        @arn "Arn",
        AS2_SERVICE_MANAGED_EGRESS_IP_ADDRESSES: c::List<str> = list "As2ServiceManagedEgressIpAddresses",
        SERVER_ID: str = "ServerId",
        STATE: c::Json = "State",
    }
}

c::property! {
    EndpointDetails, "transfer-server-endpointdetails";
    new {}
    set {
        /// an update may replace the resource
        address_allocation_ids: c::List<str> = "AddressAllocationIds",
        /// each: 11 to 20 characters, matches `^sg-[0-9a-f]{8,17}$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnet_ids: c::List<str> = "SubnetIds",
        /// 22 characters; matches `^vpce-[0-9a-f]{17}$`
        vpc_endpoint_id: str = "VpcEndpointId",
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    IdentityProviderDetails, "transfer-server-identityproviderdetails";
    new {}
    set {
        /// 12 characters; matches `^d-[0-9a-f]{10}$`
        directory_id: str = "DirectoryId",
        /// 1 to 170 characters; matches `^arn:[a-z-]+:lambda:.*$`
        function: str = "Function",
        /// 20 to 2048 characters; matches `^arn:.*role/\S+$`
        invocation_role: str = "InvocationRole",
        sftp_authentication_methods: SftpAuthenticationMethods = "SftpAuthenticationMethods",
        /// at most 255 characters
        url: str = "Url",
    }
}

c::property! {
    ProtocolDetails, "transfer-server-protocoldetails";
    new {}
    set {
        /// 1 item
        as2_transports: c::List<As2Transport> = "As2Transports",
        /// at most 15 characters
        passive_ip: str = "PassiveIp",
        proxy_config: ProxyConfig = "ProxyConfig",
        set_stat_option: SetStatOption = "SetStatOption",
        tls_session_resumption_mode: TlsSessionResumptionMode = "TlsSessionResumptionMode",
    }
}

c::property! {
    ProxyConfig, "transfer-server-proxyconfig";
    new {}
    set {
        sftp_mode: ProxyMode = "SftpMode",
    }
}

c::property! {
    S3StorageOptions, "transfer-server-s3storageoptions";
    new {}
    set {
        directory_listing_optimization: DirectoryListingOptimization = "DirectoryListingOptimization",
    }
}

c::property! {
    WorkflowDetail, "transfer-server-workflowdetail";
    new WorkflowDetailRequired {
        /// 20 to 2048 characters; matches `^arn:.*role/\S+$`
        A execution_role: str = "ExecutionRole",
        /// 19 characters; matches `^w-([a-z0-9]{17})$`
        B workflow_id: str = "WorkflowId",
    }
    set {}
}

c::property! {
    WorkflowDetails, "transfer-server-workflowdetails";
    new {}
    set {
        /// at most 1 item
        on_partial_upload: c::List<WorkflowDetail> = "OnPartialUpload",
        /// at most 1 item
        on_upload: c::List<WorkflowDetail> = "OnUpload",
    }
}

c::open_enum! {
    As2Transport {
        HTTP = "HTTP",
    }
}

c::open_enum! {
    DirectoryListingOptimization {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Domain {
        S3 = "S3",
        EFS = "EFS",
    }
}

c::open_enum! {
    EndpointType {
        PUBLIC = "PUBLIC",
        VPC = "VPC",
        VPC_ENDPOINT = "VPC_ENDPOINT",
    }
}

c::open_enum! {
    IdentityProviderType {
        SERVICE_MANAGED = "SERVICE_MANAGED",
        API_GATEWAY = "API_GATEWAY",
        AWS_DIRECTORY_SERVICE = "AWS_DIRECTORY_SERVICE",
        AWS_LAMBDA = "AWS_LAMBDA",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}

c::open_enum! {
    Protocol {
        SFTP = "SFTP",
        FTP = "FTP",
        FTPS = "FTPS",
        AS2 = "AS2",
    }
}

c::open_enum! {
    ProxyMode {
        PROXY_PROTOCOL_V2_ENFORCED = "PROXY_PROTOCOL_V2_ENFORCED",
        NONE = "NONE",
    }
}

c::open_enum! {
    SetStatOption {
        DEFAULT = "DEFAULT",
        ENABLE_NO_OP = "ENABLE_NO_OP",
    }
}

c::open_enum! {
    SftpAuthenticationMethods {
        PASSWORD = "PASSWORD",
        PUBLIC_KEY = "PUBLIC_KEY",
        PUBLIC_KEY_OR_PASSWORD = "PUBLIC_KEY_OR_PASSWORD",
        PUBLIC_KEY_AND_PASSWORD = "PUBLIC_KEY_AND_PASSWORD",
    }
}

c::open_enum! {
    TlsSessionResumptionMode {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        ENFORCED = "ENFORCED",
    }
}
