// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::Connector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorId`.
    CfnConnector = "AWS::Transfer::Connector", "transfer-connector", reference name,
        arn "arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}", tags List "Tags";
    new {
        /// 20 to 2048 characters; matches `arn:.*role/.*`
        A access_role: str = "AccessRole",
    }
    set {
        as2_config: As2Config = "As2Config",
        egress_config: ConnectorEgressConfig = "EgressConfig",
        egress_type: ConnectorEgressType = "EgressType",
        ip_address_type: IpAddressType = "IpAddressType",
        /// 20 to 2048 characters; matches `arn:.*role/.*`
        logging_role: str = "LoggingRole",
        /// at most 50 characters; matches `TransferSFTPConnectorSecurityPolicy-[A-Za-z0-9-]+`
        security_policy_name: str = "SecurityPolicyName",
        sftp_config: SftpConfig = "SftpConfig",
        /// 1 to 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 255 characters
        url: str = "Url",
    }
    get {
        @arn "Arn",
        CONNECTOR_ID: c::Name<CfnConnector> = "ConnectorId",
        ERROR_MESSAGE: str = "ErrorMessage",
        SERVICE_MANAGED_EGRESS_IP_ADDRESSES: c::List<str> = list "ServiceManagedEgressIpAddresses",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    As2Config, "transfer-connector-as2config";
    new {}
    set {
        async_mdn_config: ConnectorAsyncMdnConfig = "AsyncMdnConfig",
        /// at most 2048 characters
        basic_auth_secret_id: str = "BasicAuthSecretId",
        compression: As2ConfigCompression = "Compression",
        encryption_algorithm: As2ConfigEncryptionAlgorithm = "EncryptionAlgorithm",
        /// 19 characters; matches `^p-([0-9a-f]{17})$`
        local_profile_id: str = "LocalProfileId",
        mdn_response: As2ConfigMdnResponse = "MdnResponse",
        mdn_signing_algorithm: As2ConfigMdnSigningAlgorithm = "MdnSigningAlgorithm",
        /// 1 to 1024 characters; matches `^[\x{0020}-\x{007E}\t]+$`
        message_subject: str = "MessageSubject",
        /// 19 characters; matches `^p-([0-9a-f]{17})$`
        partner_profile_id: str = "PartnerProfileId",
        preserve_content_type: As2ConfigPreserveContentType = "PreserveContentType",
        signing_algorithm: As2ConfigSigningAlgorithm = "SigningAlgorithm",
    }
}

c::property! {
    ConnectorAsyncMdnConfig, "transfer-connector-connectorasyncmdnconfig";
    new {
        /// 1 to 10 items; no item twice; each: 19 characters, matches `^s-([0-9a-f]{17})$`
        A server_ids: c::List<str> = "ServerIds",
        /// at most 255 characters
        B url: str = "Url",
    }
    set {}
}

c::property! {
    ConnectorEgressConfig, "transfer-connector-connectoregressconfig";
    new {
        A vpc_lattice: ConnectorVpcLatticeEgressConfig = "VpcLattice",
    }
    set {}
}

c::property! {
    ConnectorVpcLatticeEgressConfig, "transfer-connector-connectorvpclatticeegressconfig";
    new {
        /// 1 to 2048 characters
        A resource_configuration_arn: str = "ResourceConfigurationArn",
    }
    set {
        /// 1 to 65535
        port_number: i64 = "PortNumber",
    }
}

c::property! {
    SftpConfig, "transfer-connector-sftpconfig";
    new {}
    set {
        /// 1 to 5; default `1`
        max_concurrent_connections: i64 = "MaxConcurrentConnections",
        /// 1 to 2 items; no item twice; each: 1 to 256 characters
        ordered_user_secret_version_stages: c::List<str> = "OrderedUserSecretVersionStages",
        /// at most 10 items; each: 1 to 2048 characters
        trusted_host_keys: c::List<str> = "TrustedHostKeys",
        /// 1 to 2048 characters
        user_secret_id: str = "UserSecretId",
    }
}

c::open_enum! {
    ConnectorEgressType {
        SERVICE_MANAGED = "SERVICE_MANAGED",
        VPC_LATTICE = "VPC_LATTICE",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}

c::open_enum! {
    As2ConfigCompression {
        ZLIB = "ZLIB",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    As2ConfigEncryptionAlgorithm {
        AES128_CBC = "AES128_CBC",
        AES192_CBC = "AES192_CBC",
        AES256_CBC = "AES256_CBC",
        NONE = "NONE",
        DES_EDE3_CBC = "DES_EDE3_CBC",
    }
}

c::open_enum! {
    As2ConfigMdnResponse {
        SYNC = "SYNC",
        ASYNC = "ASYNC",
        NONE = "NONE",
    }
}

c::open_enum! {
    As2ConfigMdnSigningAlgorithm {
        SHA256 = "SHA256",
        SHA384 = "SHA384",
        SHA512 = "SHA512",
        SHA1 = "SHA1",
        NONE = "NONE",
        DEFAULT = "DEFAULT",
    }
}

c::open_enum! {
    As2ConfigPreserveContentType {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    As2ConfigSigningAlgorithm {
        SHA256 = "SHA256",
        SHA384 = "SHA384",
        SHA512 = "SHA512",
        SHA1 = "SHA1",
        NONE = "NONE",
    }
}
