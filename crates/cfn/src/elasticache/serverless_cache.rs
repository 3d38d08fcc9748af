// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::ServerlessCache` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServerlessCacheName`.
    CfnServerlessCache = "AWS::ElastiCache::ServerlessCache", "elasticache-serverlesscache", reference name, name_property "ServerlessCacheName",
        arn "arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}", tags List "Tags";
    new CfnServerlessCacheRequired {
        A engine: str = "Engine",
        /// an update replaces the resource
        B serverless_cache_name: str = "ServerlessCacheName",
    }
    set {
        cache_usage_limits: CacheUsageLimits = "CacheUsageLimits",
        /// an update replaces the resource
        connection_type: ConnectionType = "ConnectionType",
        daily_snapshot_time: str = "DailySnapshotTime",
        description: str = "Description",
        endpoint: Endpoint = "Endpoint",
        /// AWS does not show it again
        final_snapshot_name: str = "FinalSnapshotName",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        major_engine_version: str = "MajorEngineVersion",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        reader_endpoint: Endpoint = "ReaderEndpoint",
        /// no item twice
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// no item twice; an update replaces the resource; AWS does not show it again
        snapshot_arns_to_restore: c::List<str> = "SnapshotArnsToRestore",
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit",
        /// no item twice; an update replaces the resource
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        user_group_id: c::Name<crate::elasticache::CfnUserGroup> = "UserGroupId",
    }
    get {
        @arn "ARN",
        CREATE_TIME: str = "CreateTime",
        ENDPOINT_ADDRESS: str = "Endpoint.Address",
        ENDPOINT_PORT: str = "Endpoint.Port",
        FULL_ENGINE_VERSION: str = "FullEngineVersion",
        READER_ENDPOINT_ADDRESS: str = "ReaderEndpoint.Address",
        READER_ENDPOINT_PORT: str = "ReaderEndpoint.Port",
        STATUS: str = "Status",
    }
}

c::property! {
    CacheUsageLimits, "elasticache-serverlesscache-cacheusagelimits";
    new {}
    set {
        data_storage: DataStorage = "DataStorage",
        ecpu_per_second: ECPUPerSecond = "ECPUPerSecond",
    }
}

c::property! {
    DataStorage, "elasticache-serverlesscache-datastorage";
    new {
        A unit: DataStorageUnit = "Unit",
    }
    set {
        maximum: i64 = "Maximum",
        minimum: i64 = "Minimum",
    }
}

c::property! {
    ECPUPerSecond, "elasticache-serverlesscache-ecpupersecond";
    new {}
    set {
        maximum: i64 = "Maximum",
        minimum: i64 = "Minimum",
    }
}

c::property! {
    Endpoint, "elasticache-serverlesscache-endpoint";
    new {}
    set {
        address: str = "Address",
        port: str = "Port",
    }
}

c::property! {
    Tag, "elasticache-serverlesscache-tag";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`
        value: str = "Value",
    }
}

c::open_enum! {
    ConnectionType {
        PUBLIC = "public",
        VPC = "vpc",
    }
}

c::open_enum! {
    NetworkType {
        DUAL_STACK = "dual_stack",
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    DataStorageUnit {
        GB = "gb",
    }
}
