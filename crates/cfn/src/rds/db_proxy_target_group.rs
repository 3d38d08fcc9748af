// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBProxyTargetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TargetGroupArn`.
    CfnDBProxyTargetGroup = "AWS::RDS::DBProxyTargetGroup", "rds-dbproxytargetgroup", reference arn,
        arn "arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}", tags List "Tags";
    new CfnDBProxyTargetGroupRequired {
        /// 1 to 64 characters; matches `[A-z][0-z]*`; an update replaces the resource
        A db_proxy_name: c::Name<crate::rds::CfnDBProxy> = "DBProxyName",
        /// 1 to 63 characters; an update replaces the resource
        B target_group_name: TargetGroupName = "TargetGroupName",
    }
    set {
        connection_pool_configuration_info: ConnectionPoolConfigurationInfoFormat = "ConnectionPoolConfigurationInfo",
        db_cluster_identifiers: c::List<c::Name<crate::rds::CfnDBCluster>> = "DBClusterIdentifiers",
        db_instance_identifiers: c::List<str> = "DBInstanceIdentifiers",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "TargetGroupArn",
        TARGET_GROUP_ARN: c::Arn<CfnDBProxyTargetGroup> = "TargetGroupArn",
    }
}

c::property! {
    ConnectionPoolConfigurationInfoFormat, "rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat";
    new {}
    set {
        connection_borrow_timeout: i64 = "ConnectionBorrowTimeout",
        init_query: str = "InitQuery",
        /// 0 to 100
        max_connections_percent: i64 = "MaxConnectionsPercent",
        /// 0 to 100
        max_idle_connections_percent: i64 = "MaxIdleConnectionsPercent",
        session_pinning_filters: c::List<str> = "SessionPinningFilters",
    }
}

c::property! {
    Tag, "rds-dbproxytargetgroup-tag";
    new {
        /// 1 to 128 characters; matches `^[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`; does not match `^(?:aws:|rds:)`
        A key: str = "Key",
    }
    set {
        /// 1 to 256 characters; matches `^[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`; does not match `^(?:aws:|rds:)`
        value: str = "Value",
    }
}

c::open_enum! {
    TargetGroupName {
        DEFAULT = "default",
    }
}
