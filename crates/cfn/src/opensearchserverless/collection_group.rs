// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::CollectionGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnCollectionGroup = "AWS::OpenSearchServerless::CollectionGroup", "opensearchserverless-collectiongroup", reference name,
        arn "arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}", tags List "Tags";
    new CfnCollectionGroupRequired {
        /// 3 to 32 characters; matches `^[a-z][a-z0-9-]{2,31}$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B standby_replicas: StandbyReplicas = "StandbyReplicas",
    }
    set {
        capacity_limits: CapacityLimits = "CapacityLimits",
        /// at most 1000 characters
        description: str = "Description",
        /// an update replaces the resource
        generation: Generation = "Generation",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnCollectionGroup> = "Id",
    }
}

c::property! {
    CapacityLimits, "opensearchserverless-collectiongroup-capacitylimits";
    new {}
    set {
        /// at least 1
        max_indexing_capacity_in_ocu: f64 = "MaxIndexingCapacityInOcu",
        /// at least 1
        max_search_capacity_in_ocu: f64 = "MaxSearchCapacityInOcu",
        /// at least 0
        min_indexing_capacity_in_ocu: f64 = "MinIndexingCapacityInOcu",
        /// at least 0
        min_search_capacity_in_ocu: f64 = "MinSearchCapacityInOcu",
    }
}

c::open_enum! {
    StandbyReplicas {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Generation {
        CLASSIC = "CLASSIC",
        NEXTGEN = "NEXTGEN",
    }
}
