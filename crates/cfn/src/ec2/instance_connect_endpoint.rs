// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::InstanceConnectEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnInstanceConnectEndpoint = "AWS::EC2::InstanceConnectEndpoint", "ec2-instanceconnectendpoint", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        /// an update replaces the resource
        preserve_client_ip: bool = "PreserveClientIp",
        /// at most 16 items; no item twice; an update replaces the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "InstanceConnectEndpointArn",
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        AVAILABILITY_ZONE_ID: str = "AvailabilityZoneId",
        CREATED_AT: str = "CreatedAt",
        ID: c::Name<CfnInstanceConnectEndpoint> = "Id",
        INSTANCE_CONNECT_ENDPOINT_ARN: c::Arn<CfnInstanceConnectEndpoint> = "InstanceConnectEndpointArn",
        NETWORK_INTERFACE_IDS: c::List<str> = list "NetworkInterfaceIds",
        OWNER_ID: str = "OwnerId",
        PUBLIC_DNS_NAMES: c::Json = "PublicDnsNames",
        STATE: str = "State",
        STATE_MESSAGE: str = "StateMessage",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
