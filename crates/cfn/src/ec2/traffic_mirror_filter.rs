// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TrafficMirrorFilter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnTrafficMirrorFilter = "AWS::EC2::TrafficMirrorFilter", "ec2-trafficmirrorfilter", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// no item twice
        network_services: c::List<TrafficMirrorNetworkService> = "NetworkServices",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnTrafficMirrorFilter> = "Id",
    }
}

c::open_enum! {
    TrafficMirrorNetworkService {
        AMAZON_DNS = "amazon-dns",
    }
}
