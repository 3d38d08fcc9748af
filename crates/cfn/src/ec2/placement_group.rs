// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::PlacementGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GroupName`; it has no attribute for its ARN.
    CfnPlacementGroup = "AWS::EC2::PlacementGroup", "ec2-placementgroup", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        parent_group_id: str = "ParentGroupId",
        /// an update replaces the resource
        partition_count: i64 = "PartitionCount",
        /// an update replaces the resource
        spread_level: SpreadLevel = "SpreadLevel",
        /// an update replaces the resource
        strategy: Strategy = "Strategy",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        GROUP_ID: str = "GroupId",
        GROUP_NAME: c::Name<CfnPlacementGroup> = "GroupName",
    }
}

c::open_enum! {
    SpreadLevel {
        HOST = "host",
        RACK = "rack",
    }
}

c::open_enum! {
    Strategy {
        CLUSTER = "cluster",
        PARTITION = "partition",
        PRECISION_TIME = "precision-time",
        SPREAD = "spread",
    }
}
