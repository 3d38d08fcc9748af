// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::HealthCheck` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HealthCheckId`; it has no attribute for its ARN.
    CfnHealthCheck = "AWS::Route53::HealthCheck", "route53-healthcheck", reference name,
        arn "arn:${Partition}:route53:::healthcheck/${Id}", tags List "HealthCheckTags";
    new {
        A health_check_config: HealthCheckConfig = "HealthCheckConfig",
    }
    set {
        /// no item twice
        health_check_tags: c::List<HealthCheckTag> = "HealthCheckTags",
    }
    get {
        HEALTH_CHECK_ID: c::Name<CfnHealthCheck> = "HealthCheckId",
    }
}

c::property! {
    AlarmIdentifier, "route53-healthcheck-alarmidentifier";
    new AlarmIdentifierRequired {
        /// 1 to 256 characters
        A name: str = "Name",
        B region: AlarmIdentifierRegion = "Region",
    }
    set {}
}

c::property! {
    HealthCheckConfig, "route53-healthcheck-healthcheckconfig";
    new {
        /// an update replaces the resource
        A r#type: HealthCheckConfigType = "Type",
    }
    set {
        alarm_identifier: AlarmIdentifier = "AlarmIdentifier",
        /// at most 256 items; each: at most 64 characters
        child_health_checks: c::List<c::Name<CfnHealthCheck>> = "ChildHealthChecks",
        enable_sni: bool = "EnableSNI",
        /// 1 to 10
        failure_threshold: i64 = "FailureThreshold",
        /// at most 255 characters
        fully_qualified_domain_name: str = "FullyQualifiedDomainName",
        /// 0 to 256
        health_threshold: i64 = "HealthThreshold",
        /// at most 45 characters
        ip_address: str = "IPAddress",
        insufficient_data_health_status: HealthCheckConfigInsufficientDataHealthStatus = "InsufficientDataHealthStatus",
        inverted: bool = "Inverted",
        /// an update replaces the resource
        measure_latency: bool = "MeasureLatency",
        /// 1 to 65535
        port: i64 = "Port",
        /// 3 to 64 items
        regions: c::List<HealthCheckConfigRegions> = "Regions",
        /// 10 to 30; an update replaces the resource
        request_interval: i64 = "RequestInterval",
        /// at most 255 characters
        resource_path: str = "ResourcePath",
        /// 1 to 255 characters
        routing_control_arn: c::Arn<crate::route53recoverycontrol::CfnRoutingControl> = "RoutingControlArn",
        /// at most 255 characters
        search_string: str = "SearchString",
    }
}

c::property! {
    HealthCheckTag, "route53-healthcheck-healthchecktag";
    new HealthCheckTagRequired {
        /// at most 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    AlarmIdentifierRegion {
        AF_SOUTH_1 = "af-south-1",
        AP_EAST_1 = "ap-east-1",
        AP_EAST_2 = "ap-east-2",
        AP_NORTHEAST_1 = "ap-northeast-1",
        AP_NORTHEAST_2 = "ap-northeast-2",
        AP_NORTHEAST_3 = "ap-northeast-3",
        AP_SOUTH_1 = "ap-south-1",
        AP_SOUTH_2 = "ap-south-2",
        AP_SOUTHEAST_1 = "ap-southeast-1",
        AP_SOUTHEAST_2 = "ap-southeast-2",
        AP_SOUTHEAST_3 = "ap-southeast-3",
        AP_SOUTHEAST_4 = "ap-southeast-4",
        AP_SOUTHEAST_5 = "ap-southeast-5",
        AP_SOUTHEAST_6 = "ap-southeast-6",
        AP_SOUTHEAST_7 = "ap-southeast-7",
        CA_CENTRAL_1 = "ca-central-1",
        CA_WEST_1 = "ca-west-1",
        CN_NORTH_1 = "cn-north-1",
        CN_NORTHWEST_1 = "cn-northwest-1",
        EU_CENTRAL_1 = "eu-central-1",
        EU_CENTRAL_2 = "eu-central-2",
        EU_ISOE_WEST_1 = "eu-isoe-west-1",
        EU_NORTH_1 = "eu-north-1",
        EU_SOUTH_1 = "eu-south-1",
        EU_SOUTH_2 = "eu-south-2",
        EU_WEST_1 = "eu-west-1",
        EU_WEST_2 = "eu-west-2",
        EU_WEST_3 = "eu-west-3",
        EUSC_DE_EAST_1 = "eusc-de-east-1",
        IL_CENTRAL_1 = "il-central-1",
        ME_CENTRAL_1 = "me-central-1",
        ME_SOUTH_1 = "me-south-1",
        MX_CENTRAL_1 = "mx-central-1",
        SA_EAST_1 = "sa-east-1",
        US_EAST_1 = "us-east-1",
        US_EAST_2 = "us-east-2",
        US_GOV_EAST_1 = "us-gov-east-1",
        US_GOV_WEST_1 = "us-gov-west-1",
        US_ISO_EAST_1 = "us-iso-east-1",
        US_ISO_WEST_1 = "us-iso-west-1",
        US_ISOB_EAST_1 = "us-isob-east-1",
        US_ISOB_WEST_1 = "us-isob-west-1",
        US_ISOF_EAST_1 = "us-isof-east-1",
        US_ISOF_SOUTH_1 = "us-isof-south-1",
        US_WEST_1 = "us-west-1",
        US_WEST_2 = "us-west-2",
    }
}

c::open_enum! {
    HealthCheckConfigType {
        CALCULATED = "CALCULATED",
        CLOUDWATCH_METRIC = "CLOUDWATCH_METRIC",
        HTTP = "HTTP",
        HTTP_STR_MATCH = "HTTP_STR_MATCH",
        HTTPS = "HTTPS",
        HTTPS_STR_MATCH = "HTTPS_STR_MATCH",
        TCP = "TCP",
        RECOVERY_CONTROL = "RECOVERY_CONTROL",
    }
}

c::open_enum! {
    HealthCheckConfigInsufficientDataHealthStatus {
        HEALTHY = "Healthy",
        LAST_KNOWN_STATUS = "LastKnownStatus",
        UNHEALTHY = "Unhealthy",
    }
}

c::open_enum! {
    HealthCheckConfigRegions {
        AP_NORTHEAST_1 = "ap-northeast-1",
        AP_SOUTHEAST_1 = "ap-southeast-1",
        AP_SOUTHEAST_2 = "ap-southeast-2",
        EU_WEST_1 = "eu-west-1",
        SA_EAST_1 = "sa-east-1",
        US_EAST_1 = "us-east-1",
        US_WEST_1 = "us-west-1",
        US_WEST_2 = "us-west-2",
    }
}
