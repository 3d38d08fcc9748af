// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::QueueFleetAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnQueueFleetAssociation = "AWS::Deadline::QueueFleetAssociation", "deadline-queuefleetassociation", reference text;
    new CfnQueueFleetAssociationRequired {
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        A farm_id: str = "FarmId",
        /// matches `^fleet-[0-9a-f]{32}$`; an update replaces the resource
        B fleet_id: str = "FleetId",
        /// matches `^queue-[0-9a-f]{32}$`; an update replaces the resource
        C queue_id: str = "QueueId",
    }
    set {}
    get {}
}
