// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::HostedZone` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnHostedZone = "AWS::Route53::HostedZone", "route53-hostedzone", reference name,
        arn "arn:${Partition}:route53:::hostedzone/${Id}", tags List "HostedZoneTags";
    new {}
    set {
        /// at most 32 characters; an update replaces the resource
        delegation_set_id: str = "DelegationSetId",
        hosted_zone_config: HostedZoneConfig = "HostedZoneConfig",
        hosted_zone_features: HostedZoneFeatures = "HostedZoneFeatures",
        /// no item twice
        hosted_zone_tags: c::List<HostedZoneTag> = "HostedZoneTags",
        /// at most 1024 characters; an update replaces the resource
        name: str = "Name",
        query_logging_config: QueryLoggingConfig = "QueryLoggingConfig",
        /// no item twice
        vpcs: c::List<VPC> = "VPCs",
    }
    get {
        ID: c::Name<CfnHostedZone> = "Id",
        NAME_SERVERS: c::List<str> = list "NameServers",
    }
}

c::property! {
    HostedZoneConfig, "route53-hostedzone-hostedzoneconfig";
    new {}
    set {
        /// at most 256 characters
        comment: str = "Comment",
    }
}

c::property! {
    HostedZoneFeatures, "route53-hostedzone-hostedzonefeatures";
    new {}
    set {
        enable_accelerated_recovery: bool = "EnableAcceleratedRecovery",
    }
}

c::property! {
    HostedZoneTag, "route53-hostedzone-hostedzonetag";
    new HostedZoneTagRequired {
        /// at most 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    QueryLoggingConfig, "route53-hostedzone-queryloggingconfig";
    new {
        A cloud_watch_logs_log_group_arn: c::Arn<crate::logs::CfnLogGroup> = "CloudWatchLogsLogGroupArn",
    }
    set {}
}

c::property! {
    VPC, "route53-hostedzone-vpc";
    new VPCRequired {
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VPCId",
        B vpc_region: str = "VPCRegion",
    }
    set {}
}
