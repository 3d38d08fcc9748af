// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::PlaceIndex` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IndexName`.
    CfnPlaceIndex = "AWS::Location::PlaceIndex", "location-placeindex", reference name, name_property "IndexName",
        arn "arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}", tags List "Tags";
    new CfnPlaceIndexRequired {
        /// an update replaces the resource
        A data_source: str = "DataSource",
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        B index_name: str = "IndexName",
    }
    set {
        data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration",
        /// at most 1000 characters
        description: str = "Description",
        pricing_plan: PricingPlan = "PricingPlan",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        INDEX_ARN: str = "IndexArn",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::property! {
    DataSourceConfiguration, "location-placeindex-datasourceconfiguration";
    new {}
    set {
        intended_use: IntendedUse = "IntendedUse",
    }
}

c::open_enum! {
    IntendedUse {
        SINGLE_USE = "SingleUse",
        STORAGE = "Storage",
    }
}

c::open_enum! {
    PricingPlan {
        REQUEST_BASED_USAGE = "RequestBasedUsage",
    }
}
