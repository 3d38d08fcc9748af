// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::DBInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBInstanceIdentifier`; it holds data; it has no attribute for its ARN.
    CfnDBInstance = "AWS::Neptune::DBInstance", "neptune-dbinstance", reference name, name_property "DBInstanceIdentifier",
        arn "arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}", tags List "Tags", stateful true;
    new {
        A db_instance_class: str = "DBInstanceClass",
    }
    set {
        /// AWS does not show it again
        allow_major_version_upgrade: bool = "AllowMajorVersionUpgrade",
        /// an update may replace the resource
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// an update replaces the resource
        db_cluster_identifier: str = "DBClusterIdentifier",
        /// an update replaces the resource
        db_instance_identifier: str = "DBInstanceIdentifier",
        /// an update may replace the resource
        db_parameter_group_name: str = "DBParameterGroupName",
        /// an update replaces the resource; AWS does not show it again; deprecated by AWS
        db_snapshot_identifier: str = "DBSnapshotIdentifier",
        /// an update replaces the resource
        db_subnet_group_name: str = "DBSubnetGroupName",
        /// an update may replace the resource
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        publicly_accessible: bool = "PubliclyAccessible",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ENDPOINT: str = "Endpoint",
        PORT: str = "Port",
    }
}
