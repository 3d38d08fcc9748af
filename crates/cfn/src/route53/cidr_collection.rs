// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::CidrCollection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags.
    CfnCidrCollection = "AWS::Route53::CidrCollection", "route53-cidrcollection", reference name,
        arn "arn:${Partition}:route53:::cidrcollection/${Id}";
    new {
        /// 1 to 64 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// no item twice
        locations: c::List<Location> = "Locations",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnCidrCollection> = "Id",
    }
}

c::property! {
    Location, "route53-cidrcollection-location";
    new {
        /// no item twice; each: format ipv4-network
        A cidr_list: c::List<str> = "CidrList",
        /// 1 to 16 characters
        B location_name: str = "LocationName",
    }
    set {}
}
