// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::Map` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MapName`.
    CfnMap = "AWS::Location::Map", "location-map", reference name, name_property "MapName",
        arn "arn:${Partition}:geo:${Region}:${Account}:map/${MapName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A configuration: MapConfiguration = "Configuration",
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        B map_name: str = "MapName",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        pricing_plan: PricingPlan = "PricingPlan",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        DATA_SOURCE: str = "DataSource",
        MAP_ARN: str = "MapArn",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::property! {
    MapConfiguration, "location-map-mapconfiguration";
    new {
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`
        A style: str = "Style",
    }
    set {
        /// at most 10 items; each: 1 to 100 characters, matches `^[-._0-9A-Za-z_]+$`
        custom_layers: c::List<str> = "CustomLayers",
        /// 3 characters; matches `^[A-Z]{3}$`
        political_view: str = "PoliticalView",
    }
}

c::open_enum! {
    PricingPlan {
        REQUEST_BASED_USAGE = "RequestBasedUsage",
    }
}
