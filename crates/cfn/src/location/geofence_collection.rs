// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::GeofenceCollection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CollectionName`.
    CfnGeofenceCollection = "AWS::Location::GeofenceCollection", "location-geofencecollection", reference name, name_property "CollectionName",
        arn "arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${CollectionName}", tags List "Tags";
    new {
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        A collection_name: str = "CollectionName",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// deprecated by AWS
        pricing_plan: PricingPlan = "PricingPlan",
        /// deprecated by AWS
        pricing_plan_data_source: str = "PricingPlanDataSource",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLECTION_ARN: str = "CollectionArn",
        CREATE_TIME: str = "CreateTime",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::open_enum! {
    PricingPlan {
        REQUEST_BASED_USAGE = "RequestBasedUsage",
    }
}
