// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationHDFS` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationHDFS = "AWS::DataSync::LocationHDFS", "datasync-locationhdfs", reference arn, tags List "Tags";
    new {
        /// 1 to 8 items; each: at most 128 characters
        A agent_arns: c::List<str> = "AgentArns",
        B authentication_type: AuthenticationType = "AuthenticationType",
        /// at least 1 item
        C name_nodes: c::List<NameNode> = "NameNodes",
    }
    set {
        /// 1048576 to 1073741824
        block_size: i64 = "BlockSize",
        cmk_secret_config: CmkSecretConfig = "CmkSecretConfig",
        custom_secret_config: CustomSecretConfig = "CustomSecretConfig",
        /// at most 87384 characters; AWS does not show it again
        kerberos_keytab: str = "KerberosKeytab",
        /// at most 174764 characters; AWS does not show it again
        kerberos_krb5_conf: str = "KerberosKrb5Conf",
        /// 1 to 256 characters; matches `^.+$`
        kerberos_principal: str = "KerberosPrincipal",
        /// 1 to 255 characters
        kms_key_provider_uri: str = "KmsKeyProviderUri",
        qop_configuration: QopConfiguration = "QopConfiguration",
        /// 1 to 512; default `3`
        replication_factor: i64 = "ReplicationFactor",
        /// 1 to 256 characters; matches `^[_.A-Za-z0-9][-_.A-Za-z0-9]*$`
        simple_user: str = "SimpleUser",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        CMK_SECRET_CONFIG_SECRET_ARN: str = "CmkSecretConfig.SecretArn",
        LOCATION_ARN: c::Arn<CfnLocationHDFS> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
        MANAGED_SECRET_CONFIG: c::Json = "ManagedSecretConfig",
    }
}

c::property! {
    CmkSecretConfig, "datasync-locationhdfs-cmksecretconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    CustomSecretConfig, "datasync-locationhdfs-customsecretconfig";
    new CustomSecretConfigRequired {
        /// at most 2048 characters
        A secret_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretAccessRoleArn",
        /// at most 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    NameNode, "datasync-locationhdfs-namenode";
    new {
        /// 1 to 255 characters; matches `^(([a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9-]*[A-Za-z0-9])$`
        A hostname: str = "Hostname",
        /// 1 to 65536
        B port: i64 = "Port",
    }
    set {}
}

c::property! {
    QopConfiguration, "datasync-locationhdfs-qopconfiguration";
    new {}
    set {
        /// default `"PRIVACY"`
        data_transfer_protection: QopConfigurationDataTransferProtection = "DataTransferProtection",
        /// default `"PRIVACY"`
        rpc_protection: QopConfigurationRpcProtection = "RpcProtection",
    }
}

c::open_enum! {
    AuthenticationType {
        SIMPLE = "SIMPLE",
        KERBEROS = "KERBEROS",
    }
}

c::open_enum! {
    QopConfigurationDataTransferProtection {
        AUTHENTICATION = "AUTHENTICATION",
        INTEGRITY = "INTEGRITY",
        PRIVACY = "PRIVACY",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    QopConfigurationRpcProtection {
        AUTHENTICATION = "AUTHENTICATION",
        INTEGRITY = "INTEGRITY",
        PRIVACY = "PRIVACY",
        DISABLED = "DISABLED",
    }
}
