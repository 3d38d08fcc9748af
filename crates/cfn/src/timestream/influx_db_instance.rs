// Written by `cargo xtask codegen` from crates/registry/data/timestream.txt.

//! `AWS::Timestream::InfluxDBInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnInfluxDBInstance = "AWS::Timestream::InfluxDBInstance", "timestream-influxdbinstance", reference name,
        arn "arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}", tags List "Tags";
    new {}
    set {
        /// 20 to 16384
        allocated_storage: i64 = "AllocatedStorage",
        /// 2 to 64 characters; matches `^[^_][^"]*$`; an update replaces the resource; AWS does not show it again
        bucket: str = "Bucket",
        db_instance_type: DbInstanceType = "DbInstanceType",
        /// 3 to 64 characters; matches `^[a-zA-Z0-9]+$`
        db_parameter_group_identifier: str = "DbParameterGroupIdentifier",
        db_storage_type: DbStorageType = "DbStorageType",
        deployment_type: DeploymentType = "DeploymentType",
        log_delivery_configuration: LogDeliveryConfiguration = "LogDeliveryConfiguration",
        maintenance_schedule: MaintenanceSchedule = "MaintenanceSchedule",
        /// 3 to 40 characters; matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        /// 1 to 64 characters; an update replaces the resource; AWS does not show it again
        organization: str = "Organization",
        /// 8 to 64 characters; matches `^[a-zA-Z0-9]+$`; an update replaces the resource; AWS does not show it again
        password: str = "Password",
        /// 1024 to 65535
        port: i64 = "Port",
        /// default `false`; an update replaces the resource
        publicly_accessible: bool = "PubliclyAccessible",
        /// 1 to 200 items; no item twice
        tags: c::List<Tag> = "Tags",
        /// 1 to 64 characters; an update replaces the resource; AWS does not show it again
        username: str = "Username",
        /// 1 to 5 items; an update replaces the resource
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
        /// 1 to 3 items; an update replaces the resource
        vpc_subnet_ids: c::List<str> = "VpcSubnetIds",
    }
    get {
        @arn "Arn",
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        ENDPOINT: str = "Endpoint",
        ID: c::Name<CfnInfluxDBInstance> = "Id",
        INFLUX_AUTH_PARAMETERS_SECRET_ARN: str = "InfluxAuthParametersSecretArn",
        NEXT_MAINTENANCE_TIME: str = "NextMaintenanceTime",
        SECONDARY_AVAILABILITY_ZONE: str = "SecondaryAvailabilityZone",
        STATUS: str = "Status",
    }
}

c::property! {
    LogDeliveryConfiguration, "timestream-influxdbinstance-logdeliveryconfiguration";
    new {
        A s3_configuration: S3Configuration = "S3Configuration",
    }
    set {}
}

c::property! {
    MaintenanceSchedule, "timestream-influxdbinstance-maintenanceschedule";
    new MaintenanceScheduleRequired {
        /// at most 19 characters
        A preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// 1 to 64 characters; matches `^(UTC|[A-Za-z_]+/[A-Za-z0-9_]+(/[A-Za-z0-9_]+)?)$`
        B timezone: str = "Timezone",
    }
    set {}
}

c::property! {
    S3Configuration, "timestream-influxdbinstance-s3configuration";
    new {
        /// 3 to 63 characters; matches `^[0-9a-z]+[0-9a-z\.-]*[0-9a-z]+$`
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        B enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    Tag, "timestream-influxdbinstance-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    DbInstanceType {
        DB_INFLUX_MEDIUM = "db.influx.medium",
        DB_INFLUX_LARGE = "db.influx.large",
        DB_INFLUX_XLARGE = "db.influx.xlarge",
        DB_INFLUX_2XLARGE = "db.influx.2xlarge",
        DB_INFLUX_4XLARGE = "db.influx.4xlarge",
        DB_INFLUX_8XLARGE = "db.influx.8xlarge",
        DB_INFLUX_12XLARGE = "db.influx.12xlarge",
        DB_INFLUX_16XLARGE = "db.influx.16xlarge",
        DB_INFLUX_24XLARGE = "db.influx.24xlarge",
    }
}

c::open_enum! {
    DbStorageType {
        INFLUX_IO_INCLUDED_T1 = "InfluxIOIncludedT1",
        INFLUX_IO_INCLUDED_T2 = "InfluxIOIncludedT2",
        INFLUX_IO_INCLUDED_T3 = "InfluxIOIncludedT3",
    }
}

c::open_enum! {
    DeploymentType {
        SINGLE_AZ = "SINGLE_AZ",
        WITH_MULTIAZ_STANDBY = "WITH_MULTIAZ_STANDBY",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "IPV4",
        DUAL = "DUAL",
    }
}
