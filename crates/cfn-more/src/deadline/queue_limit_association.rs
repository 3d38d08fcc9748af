// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::QueueLimitAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnQueueLimitAssociation = "AWS::Deadline::QueueLimitAssociation", "deadline-queuelimitassociation", reference text;
    new CfnQueueLimitAssociationRequired {
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        A farm_id: str = "FarmId",
        /// matches `^limit-[0-9a-f]{32}$`; an update replaces the resource
        B limit_id: str = "LimitId",
        /// matches `^queue-[0-9a-f]{32}$`; an update replaces the resource
        C queue_id: str = "QueueId",
    }
    set {}
    get {}
}
