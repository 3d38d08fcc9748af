// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::Fleet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFleet = "AWS::IoTFleetWise::Fleet", "iotfleetwise-fleet", reference name, name_property "Id",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}", tags List "Tags";
    new CfnFleetRequired {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9:_-]+$`; an update replaces the resource
        A id: str = "Id",
        /// an update replaces the resource
        B signal_catalog_arn: str = "SignalCatalogArn",
    }
    set {
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
    }
}
