// Written by `cargo xtask codegen` from crates/registry/data/pcs.txt.

//! `AWS::PCS::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCluster = "AWS::PCS::Cluster", "pcs-cluster", reference arn,
        arn "arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A networking: Networking = "Networking",
        B scheduler: Scheduler = "Scheduler",
        /// an update replaces the resource
        C size: Size = "Size",
    }
    set {
        /// an update replaces the resource
        name: str = "Name",
        slurm_configuration: SlurmConfiguration = "SlurmConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ENDPOINTS: c::List<c::Json> = list "Endpoints",
        ERROR_INFO: c::List<c::Json> = list "ErrorInfo",
        ID: str = "Id",
        STATUS: str = "Status",
    }
}

c::property! {
    Accounting, "pcs-cluster-accounting";
    new {
        /// default `"NONE"`
        A mode: AccountingMode = "Mode",
    }
    set {
        /// -1 to 10000; default `-1`
        default_purge_time_in_days: i64 = "DefaultPurgeTimeInDays",
    }
}

c::property! {
    AuthKey, "pcs-cluster-authkey";
    new AuthKeyRequired {
        A secret_arn: str = "SecretArn",
        B secret_version: str = "SecretVersion",
    }
    set {}
}

c::property! {
    CgroupCustomSetting, "pcs-cluster-cgroupcustomsetting";
    new CgroupCustomSettingRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    JwtAuth, "pcs-cluster-jwtauth";
    new {}
    set {
        jwt_key: JwtKey = "JwtKey",
    }
}

c::property! {
    JwtKey, "pcs-cluster-jwtkey";
    new JwtKeyRequired {
        A secret_arn: str = "SecretArn",
        B secret_version: str = "SecretVersion",
    }
    set {}
}

c::property! {
    Networking, "pcs-cluster-networking";
    new {}
    set {
        network_type: NetworkingNetworkType = "NetworkType",
        /// each: matches `^sg-[0-9A-Za-z_]{8,17}$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at least 1 item; each: matches `^subnet-[0-9A-Za-z_]{8,17}$`
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    Scheduler, "pcs-cluster-scheduler";
    new SchedulerRequired {
        A r#type: SchedulerType = "Type",
        B version: str = "Version",
    }
    set {}
}

c::property! {
    SlurmConfiguration, "pcs-cluster-slurmconfiguration";
    new {}
    set {
        accounting: Accounting = "Accounting",
        auth_key: AuthKey = "AuthKey",
        cgroup_custom_settings: c::List<CgroupCustomSetting> = "CgroupCustomSettings",
        jwt_auth: JwtAuth = "JwtAuth",
        /// at least 1
        scale_down_idle_time_in_seconds: i64 = "ScaleDownIdleTimeInSeconds",
        slurm_custom_settings: c::List<SlurmCustomSetting> = "SlurmCustomSettings",
        slurm_rest: SlurmRest = "SlurmRest",
        slurmdbd_custom_settings: c::List<SlurmdbdCustomSetting> = "SlurmdbdCustomSettings",
    }
}

c::property! {
    SlurmCustomSetting, "pcs-cluster-slurmcustomsetting";
    new SlurmCustomSettingRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    SlurmRest, "pcs-cluster-slurmrest";
    new {
        /// default `"NONE"`
        A mode: SlurmRestMode = "Mode",
    }
    set {}
}

c::property! {
    SlurmdbdCustomSetting, "pcs-cluster-slurmdbdcustomsetting";
    new SlurmdbdCustomSettingRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::open_enum! {
    Size {
        SMALL = "SMALL",
        MEDIUM = "MEDIUM",
        LARGE = "LARGE",
    }
}

c::open_enum! {
    AccountingMode {
        STANDARD = "STANDARD",
        NONE = "NONE",
    }
}

c::open_enum! {
    NetworkingNetworkType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    SchedulerType {
        SLURM = "SLURM",
    }
}

c::open_enum! {
    SlurmRestMode {
        STANDARD = "STANDARD",
        NONE = "NONE",
    }
}
