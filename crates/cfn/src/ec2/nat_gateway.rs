// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NatGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NatGatewayId`; it has no attribute for its ARN.
    CfnNatGateway = "AWS::EC2::NatGateway", "ec2-natgateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        allocation_id: str = "AllocationId",
        /// an update replaces the resource
        availability_mode: AvailabilityMode = "AvailabilityMode",
        /// no item twice
        availability_zone_addresses: c::List<AvailabilityZoneAddress> = "AvailabilityZoneAddresses",
        /// an update replaces the resource
        connectivity_type: ConnectivityType = "ConnectivityType",
        /// AWS does not show it again
        max_drain_duration_seconds: i64 = "MaxDrainDurationSeconds",
        /// an update replaces the resource
        private_ip_address: str = "PrivateIpAddress",
        /// no item twice
        secondary_allocation_ids: c::List<str> = "SecondaryAllocationIds",
        /// 1 to 31
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount",
        /// no item twice
        secondary_private_ip_addresses: c::List<str> = "SecondaryPrivateIpAddresses",
        /// an update replaces the resource
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    get {
        AUTO_PROVISION_ZONES: str = "AutoProvisionZones",
        AUTO_SCALING_IPS: str = "AutoScalingIps",
        ENI_ID: str = "EniId",
        NAT_GATEWAY_ID: c::Name<CfnNatGateway> = "NatGatewayId",
        ROUTE_TABLE_ID: str = "RouteTableId",
    }
}

c::property! {
    AvailabilityZoneAddress, "ec2-natgateway-availabilityzoneaddress";
    new {
        /// no item twice
        A allocation_ids: c::List<str> = "AllocationIds",
    }
    set {
        availability_zone: str = "AvailabilityZone",
        availability_zone_id: str = "AvailabilityZoneId",
    }
}

c::open_enum! {
    AvailabilityMode {
        REGIONAL = "regional",
        ZONAL = "zonal",
    }
}

c::open_enum! {
    ConnectivityType {
        PRIVATE = "private",
        PUBLIC = "public",
    }
}
