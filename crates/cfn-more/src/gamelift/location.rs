// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::Location` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `LocationName`.
    CfnLocation = "AWS::GameLift::Location", "gamelift-location", reference name, name_property "LocationName",
        arn "arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}", tags List "Tags";
    new {
        /// 8 to 64 characters; matches `^custom-[A-Za-z0-9-]+`; an update replaces the resource
        A location_name: str = "LocationName",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        LOCATION_ARN: c::Arn<CfnLocation> = "LocationArn",
    }
}
