// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::ReplicationInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnReplicationInstance = "AWS::DMS::ReplicationInstance", "dms-replicationinstance", reference name,
        arn "arn:${Partition}:dms:${Region}:${Account}:rep:${InstanceId}", tags List "Tags";
    new {
        A replication_instance_class: str = "ReplicationInstanceClass",
    }
    set {
        allocated_storage: i64 = "AllocatedStorage",
        allow_major_version_upgrade: bool = "AllowMajorVersionUpgrade",
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        availability_zone: str = "AvailabilityZone",
        /// an update replaces the resource
        dns_name_servers: str = "DnsNameServers",
        engine_version: str = "EngineVersion",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        multi_az: bool = "MultiAZ",
        network_type: str = "NetworkType",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// an update replaces the resource
        publicly_accessible: bool = "PubliclyAccessible",
        replication_instance_identifier: str = "ReplicationInstanceIdentifier",
        /// an update replaces the resource
        replication_subnet_group_identifier: str = "ReplicationSubnetGroupIdentifier",
        /// an update replaces the resource
        resource_identifier: str = "ResourceIdentifier",
        tags: c::List<c::Tag> = "Tags",
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        ID: c::Name<CfnReplicationInstance> = "Id",
        REPLICATION_INSTANCE_PRIVATE_IP_ADDRESSES: str = "ReplicationInstancePrivateIpAddresses",
        REPLICATION_INSTANCE_PUBLIC_IP_ADDRESSES: str = "ReplicationInstancePublicIpAddresses",
    }
}
