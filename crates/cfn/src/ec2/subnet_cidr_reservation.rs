// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SubnetCidrReservation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSubnetCidrReservation = "AWS::EC2::SubnetCidrReservation", "ec2-subnetcidrreservation", reference text, tags List "Tags";
    new CfnSubnetCidrReservationRequired {
        /// format ipv4-network; an update replaces the resource
        A cidr: str = "Cidr",
        /// an update replaces the resource
        B reservation_type: ReservationType = "ReservationType",
        /// an update replaces the resource
        C subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// an update replaces the resource
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        OWNER_ID: str = "OwnerId",
        SUBNET_CIDR_RESERVATION_ID: str = "SubnetCidrReservationId",
    }
}

c::open_enum! {
    ReservationType {
        PREFIX = "prefix",
        EXPLICIT = "explicit",
    }
}
