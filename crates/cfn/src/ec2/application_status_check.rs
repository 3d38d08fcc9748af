// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::ApplicationStatusCheck` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApplicationStatusCheck = "AWS::EC2::ApplicationStatusCheck", "ec2-applicationstatuscheck", reference arn,
        arn "arn:${Partition}:ec2:${Region}:${Account}:application-status-check/${ApplicationStatusCheckId}", tags List "Tags";
    new {
        /// 1 to 65535
        A port: i64 = "Port",
        B protocol: Protocol = "Protocol",
    }
    set {
        aggregation: Aggregation = "Aggregation",
        device_index: i64 = "DeviceIndex",
        failure_threshold: i64 = "FailureThreshold",
        health_check_paths: c::List<HealthCheckPath> = "HealthCheckPaths",
        /// -1 to 600
        initialization_grace_period_seconds: i64 = "InitializationGracePeriodSeconds",
        /// an update replaces the resource
        interval: i64 = "Interval",
        /// an update replaces the resource
        ip_scope: IpScope = "IpScope",
        ip_version: IpVersion = "IpVersion",
        path: str = "Path",
        status_code_matcher: str = "StatusCodeMatcher",
        success_threshold: i64 = "SuccessThreshold",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        timeout: i64 = "Timeout",
    }
    get {
        @arn "Arn",
        APPLICATION_STATUS_CHECK_ID: str = "ApplicationStatusCheckId",
        CREATION_TIME: str = "CreationTime",
    }
}

c::property! {
    HealthCheckPath, "ec2-applicationstatuscheck-healthcheckpath";
    new {}
    set {
        destinations: c::List<HealthCheckPathDestination> = "Destinations",
        source: HealthCheckPathSource = "Source",
    }
}

c::property! {
    HealthCheckPathDestination, "ec2-applicationstatuscheck-healthcheckpathdestination";
    new {}
    set {
        security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "SecurityGroupId",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::property! {
    HealthCheckPathSource, "ec2-applicationstatuscheck-healthcheckpathsource";
    new {}
    set {
        security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "SecurityGroupId",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::open_enum! {
    Protocol {
        HTTP = "http",
        HTTPS = "https",
    }
}

c::open_enum! {
    Aggregation {
        INCLUDED = "included",
        EXCLUDED = "excluded",
    }
}

c::open_enum! {
    IpScope {
        PRIVATE = "private",
    }
}

c::open_enum! {
    IpVersion {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}
