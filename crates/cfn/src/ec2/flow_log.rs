// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::FlowLog` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnFlowLog = "AWS::EC2::FlowLog", "ec2-flowlog", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${FlowLogId}", tags List "Tags";
    new CfnFlowLogRequired {
        /// an update replaces the resource
        A resource_id: str = "ResourceId",
        /// an update replaces the resource
        B resource_type: ResourceType = "ResourceType",
    }
    set {
        /// an update replaces the resource
        deliver_cross_account_role: str = "DeliverCrossAccountRole",
        /// an update replaces the resource
        deliver_logs_permission_arn: str = "DeliverLogsPermissionArn",
        /// an update replaces the resource
        destination_options: DestinationOptions = "DestinationOptions",
        /// an update replaces the resource
        log_destination: str = "LogDestination",
        /// an update replaces the resource
        log_destination_type: LogDestinationType = "LogDestinationType",
        /// an update replaces the resource
        log_format: str = "LogFormat",
        /// an update replaces the resource
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// an update replaces the resource
        max_aggregation_interval: i64 = "MaxAggregationInterval",
        /// 1 to 3 items; no item twice; an update replaces the resource
        tag_field_specifications: c::List<TagFieldSpecification> = "TagFieldSpecifications",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        traffic_type: TrafficType = "TrafficType",
    }
    get {
        ID: c::Name<CfnFlowLog> = "Id",
    }
}

c::property! {
    DestinationOptions, "ec2-flowlog-destinationoptions";
    new DestinationOptionsRequired {
        A file_format: DestinationOptionsFileFormat = "FileFormat",
        B hive_compatible_partitions: bool = "HiveCompatiblePartitions",
        C per_hour_partition: bool = "PerHourPartition",
    }
    set {}
}

c::property! {
    TagFieldSpecification, "ec2-flowlog-tagfieldspecification";
    new {
        A resource_type: TagFieldSpecificationResourceType = "ResourceType",
        /// 1 to 2 items; each: 1 to 128 characters
        B tag_keys: c::List<str> = "TagKeys",
    }
    set {}
}

c::open_enum! {
    ResourceType {
        NETWORK_INTERFACE = "NetworkInterface",
        SUBNET = "Subnet",
        VPC = "VPC",
        TRANSIT_GATEWAY = "TransitGateway",
        TRANSIT_GATEWAY_ATTACHMENT = "TransitGatewayAttachment",
        REGIONAL_NAT_GATEWAY = "RegionalNatGateway",
    }
}

c::open_enum! {
    LogDestinationType {
        CLOUD_WATCH_LOGS = "cloud-watch-logs",
        S3 = "s3",
        KINESIS_DATA_FIREHOSE = "kinesis-data-firehose",
    }
}

c::open_enum! {
    TrafficType {
        ACCEPT = "ACCEPT",
        ALL = "ALL",
        REJECT = "REJECT",
    }
}

c::open_enum! {
    DestinationOptionsFileFormat {
        PLAIN_TEXT = "plain-text",
        PARQUET = "parquet",
    }
}

c::open_enum! {
    TagFieldSpecificationResourceType {
        AUTO_SCALING_GROUP = "auto-scaling-group",
        INSTANCE = "instance",
        NETWORK_INTERFACE = "network-interface",
    }
}
