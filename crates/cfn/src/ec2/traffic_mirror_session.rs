// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TrafficMirrorSession` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnTrafficMirrorSession = "AWS::EC2::TrafficMirrorSession", "ec2-trafficmirrorsession", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}", tags List "Tags";
    new CfnTrafficMirrorSessionRequired {
        A network_interface_id: str = "NetworkInterfaceId",
        B session_number: i64 = "SessionNumber",
        C traffic_mirror_filter_id: str = "TrafficMirrorFilterId",
        D traffic_mirror_target_id: str = "TrafficMirrorTargetId",
    }
    set {
        description: str = "Description",
        owner_id: str = "OwnerId",
        packet_length: i64 = "PacketLength",
        tags: c::List<c::Tag> = "Tags",
        virtual_network_id: i64 = "VirtualNetworkId",
    }
    get {
        ID: c::Name<CfnTrafficMirrorSession> = "Id",
    }
}
