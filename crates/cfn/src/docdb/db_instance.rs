// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! `AWS::DocDB::DBInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it has no attribute for its ARN.
    CfnDBInstance = "AWS::DocDB::DBInstance", "docdb-dbinstance", reference name,
        arn "arn:${Partition}:rds:${Region}:${Account}:db:${DBInstanceId}", tags List "Tags", stateful true;
    new CfnDBInstanceRequired {
        /// an update replaces the resource
        A db_cluster_identifier: str = "DBClusterIdentifier",
        B db_instance_class: str = "DBInstanceClass",
    }
    set {
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        ca_certificate_identifier: str = "CACertificateIdentifier",
        certificate_rotation_restart: bool = "CertificateRotationRestart",
        /// an update replaces the resource
        db_instance_identifier: str = "DBInstanceIdentifier",
        enable_performance_insights: bool = "EnablePerformanceInsights",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ENDPOINT: str = "Endpoint",
        ID: c::Name<CfnDBInstance> = "Id",
        PORT: str = "Port",
    }
}
