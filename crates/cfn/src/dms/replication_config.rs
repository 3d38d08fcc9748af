// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::ReplicationConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReplicationConfigArn`.
    CfnReplicationConfig = "AWS::DMS::ReplicationConfig", "dms-replicationconfig", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:replication-config:${ResourceId}", tags List "Tags";
    new CfnReplicationConfigRequired {
        A compute_config: ComputeConfig = "ComputeConfig",
        B replication_config_identifier: str = "ReplicationConfigIdentifier",
        C replication_type: ReplicationType = "ReplicationType",
        D source_endpoint_arn: str = "SourceEndpointArn",
        E table_mappings: c::Json = "TableMappings",
        F target_endpoint_arn: str = "TargetEndpointArn",
    }
    set {
        replication_settings: c::Json = "ReplicationSettings",
        /// an update replaces the resource; AWS does not show it again
        resource_identifier: str = "ResourceIdentifier",
        supplemental_settings: c::Json = "SupplementalSettings",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ReplicationConfigArn",
        REPLICATION_CONFIG_ARN: c::Arn<CfnReplicationConfig> = "ReplicationConfigArn",
    }
}

c::property! {
    ComputeConfig, "dms-replicationconfig-computeconfig";
    new {
        A max_capacity_units: i64 = "MaxCapacityUnits",
    }
    set {
        availability_zone: str = "AvailabilityZone",
        dns_name_servers: str = "DnsNameServers",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        min_capacity_units: i64 = "MinCapacityUnits",
        multi_az: bool = "MultiAZ",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        replication_subnet_group_id: str = "ReplicationSubnetGroupId",
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
}

c::open_enum! {
    ReplicationType {
        FULL_LOAD = "full-load",
        FULL_LOAD_AND_CDC = "full-load-and-cdc",
        CDC = "cdc",
    }
}
