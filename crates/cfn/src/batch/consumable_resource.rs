// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::ConsumableResource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConsumableResourceArn`.
    CfnConsumableResource = "AWS::Batch::ConsumableResource", "batch-consumableresource", reference arn,
        arn "arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A resource_type: ResourceType = "ResourceType",
        B total_quantity: i64 = "TotalQuantity",
    }
    set {
        /// matches ``; an update replaces the resource
        consumable_resource_name: str = "ConsumableResourceName",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ConsumableResourceArn",
        AVAILABLE_QUANTITY: i64 = "AvailableQuantity",
        CONSUMABLE_RESOURCE_ARN: c::Arn<CfnConsumableResource> = "ConsumableResourceArn",
        CREATED_AT: i64 = "CreatedAt",
        IN_USE_QUANTITY: i64 = "InUseQuantity",
    }
}

c::open_enum! {
    ResourceType {
        REPLENISHABLE = "REPLENISHABLE",
        NON_REPLENISHABLE = "NON_REPLENISHABLE",
    }
}
