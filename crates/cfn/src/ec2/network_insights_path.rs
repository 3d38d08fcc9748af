// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInsightsPath` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NetworkInsightsPathId`.
    CfnNetworkInsightsPath = "AWS::EC2::NetworkInsightsPath", "ec2-networkinsightspath", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}", tags List "Tags";
    new CfnNetworkInsightsPathRequired {
        /// an update replaces the resource
        A protocol: Protocol = "Protocol",
        /// an update replaces the resource
        B source: str = "Source",
    }
    set {
        /// an update replaces the resource
        destination: str = "Destination",
        /// at most 15 characters; matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`; an update replaces the resource
        destination_ip: str = "DestinationIp",
        /// 0 to 65535; an update replaces the resource
        destination_port: i64 = "DestinationPort",
        /// an update replaces the resource
        filter_at_destination: PathFilter = "FilterAtDestination",
        /// an update replaces the resource
        filter_at_source: PathFilter = "FilterAtSource",
        /// at most 15 characters; matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`; an update replaces the resource
        source_ip: str = "SourceIp",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "NetworkInsightsPathArn",
        CREATED_DATE: str = "CreatedDate",
        DESTINATION_ARN: str = "DestinationArn",
        NETWORK_INSIGHTS_PATH_ARN: c::Arn<CfnNetworkInsightsPath> = "NetworkInsightsPathArn",
        NETWORK_INSIGHTS_PATH_ID: c::Name<CfnNetworkInsightsPath> = "NetworkInsightsPathId",
        SOURCE_ARN: str = "SourceArn",
    }
}

c::property! {
    FilterPortRange, "ec2-networkinsightspath-filterportrange";
    new {}
    set {
        /// 0 to 65535
        from_port: i64 = "FromPort",
        /// 0 to 65535
        to_port: i64 = "ToPort",
    }
}

c::property! {
    PathFilter, "ec2-networkinsightspath-pathfilter";
    new {}
    set {
        /// at most 15 characters; matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`
        destination_address: str = "DestinationAddress",
        destination_port_range: FilterPortRange = "DestinationPortRange",
        /// at most 15 characters; matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`
        source_address: str = "SourceAddress",
        source_port_range: FilterPortRange = "SourcePortRange",
    }
}

c::property! {
    Tag, "ec2-networkinsightspath-tag";
    new {
        A key: str = "Key",
    }
    set {
        value: str = "Value",
    }
}

c::open_enum! {
    Protocol {
        TCP = "tcp",
        UDP = "udp",
    }
}
