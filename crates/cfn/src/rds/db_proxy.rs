// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBProxy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBProxyName`.
    CfnDBProxy = "AWS::RDS::DBProxy", "rds-dbproxy", reference name, name_property "DBProxyName",
        arn "arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}", tags List "Tags";
    new CfnDBProxyRequired {
        /// 1 to 64 characters; matches `[0-z]*`; an update replaces the resource
        A db_proxy_name: str = "DBProxyName",
        /// an update replaces the resource
        B engine_family: EngineFamily = "EngineFamily",
        /// 20 to 2048 characters
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at least 2 items; an update replaces the resource
        D vpc_subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "VpcSubnetIds",
    }
    set {
        /// 1 to 200 items
        auth: c::List<AuthFormat> = "Auth",
        debug_logging: bool = "DebugLogging",
        default_auth_scheme: DefaultAuthScheme = "DefaultAuthScheme",
        /// an update replaces the resource
        endpoint_network_type: EndpointNetworkType = "EndpointNetworkType",
        idle_client_timeout: i64 = "IdleClientTimeout",
        require_tls: bool = "RequireTLS",
        tags: c::List<TagFormat> = "Tags",
        /// an update replaces the resource
        target_connection_network_type: TargetConnectionNetworkType = "TargetConnectionNetworkType",
        /// at least 1 item
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        @arn "DBProxyArn",
        DB_PROXY_ARN: c::Arn<CfnDBProxy> = "DBProxyArn",
        ENDPOINT: str = "Endpoint",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    AuthFormat, "rds-dbproxy-authformat";
    new {}
    set {
        auth_scheme: AuthFormatAuthScheme = "AuthScheme",
        client_password_auth_type: AuthFormatClientPasswordAuthType = "ClientPasswordAuthType",
        /// 1 to 1000 characters
        description: str = "Description",
        iam_auth: AuthFormatIAMAuth = "IAMAuth",
        /// 20 to 2048 characters
        secret_arn: c::Name<crate::secretsmanager::CfnSecret> = "SecretArn",
    }
}

c::property! {
    TagFormat, "rds-dbproxy-tagformat";
    new {}
    set {
        /// at most 128 characters; matches `([0-9A-Za-z_]|[0-9]|\s|\\|-|\.:=+-)*`
        key: str = "Key",
        /// at most 128 characters; matches `([0-9A-Za-z_]|[0-9]|\s|\\|-|\.:=+-)*`
        value: str = "Value",
    }
}

c::open_enum! {
    EngineFamily {
        MYSQL = "MYSQL",
        POSTGRESQL = "POSTGRESQL",
        SQLSERVER = "SQLSERVER",
    }
}

c::open_enum! {
    DefaultAuthScheme {
        IAM_AUTH = "IAM_AUTH",
        NONE = "NONE",
    }
}

c::open_enum! {
    EndpointNetworkType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
        DUAL = "DUAL",
    }
}

c::open_enum! {
    TargetConnectionNetworkType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    AuthFormatAuthScheme {
        SECRETS = "SECRETS",
    }
}

c::open_enum! {
    AuthFormatClientPasswordAuthType {
        MYSQL_NATIVE_PASSWORD = "MYSQL_NATIVE_PASSWORD",
        MYSQL_CACHING_SHA2_PASSWORD = "MYSQL_CACHING_SHA2_PASSWORD",
        POSTGRES_SCRAM_SHA_256 = "POSTGRES_SCRAM_SHA_256",
        POSTGRES_MD5 = "POSTGRES_MD5",
        SQL_SERVER_AUTHENTICATION = "SQL_SERVER_AUTHENTICATION",
    }
}

c::open_enum! {
    AuthFormatIAMAuth {
        DISABLED = "DISABLED",
        REQUIRED = "REQUIRED",
        ENABLED = "ENABLED",
    }
}
