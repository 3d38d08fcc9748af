// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SqlHaStandbyDetectedInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InstanceId`; it takes no tags; it has no attribute for its ARN.
    CfnSqlHaStandbyDetectedInstance = "AWS::EC2::SqlHaStandbyDetectedInstance", "ec2-sqlhastandbydetectedinstance", reference name, name_property "InstanceId";
    new {
        /// matches `^i-[0-9a-f]{8,17}$`; an update replaces the resource
        A instance_id: str = "InstanceId",
    }
    set {
        /// matches `^(?:.{20,2048}$)`; matches `^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$`
        sql_server_credentials: str = "SqlServerCredentials",
    }
    get {
        HA_STATUS: c::Json = "HaStatus",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        SQL_SERVER_LICENSE_USAGE: c::Json = "SqlServerLicenseUsage",
    }
}
