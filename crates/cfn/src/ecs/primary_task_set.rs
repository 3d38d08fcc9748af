// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::PrimaryTaskSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPrimaryTaskSet = "AWS::ECS::PrimaryTaskSet", "ecs-primarytaskset", reference text;
    new CfnPrimaryTaskSetRequired {
        /// an update replaces the resource
        A cluster: str = "Cluster",
        /// an update replaces the resource
        B service: str = "Service",
        C task_set_id: str = "TaskSetId",
    }
    set {}
    get {}
}
