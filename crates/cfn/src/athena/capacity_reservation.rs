// Written by `cargo xtask codegen` from crates/registry/data/athena.txt.

//! `AWS::Athena::CapacityReservation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCapacityReservation = "AWS::Athena::CapacityReservation", "athena-capacityreservation", reference arn,
        arn "arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}", tags List "Tags";
    new {
        /// matches `[a-zA-Z0-9._-]{1,128}`; an update replaces the resource
        A name: str = "Name",
        /// at least 1
        B target_dpus: i64 = "TargetDpus",
    }
    set {
        capacity_assignment_configuration: CapacityAssignmentConfiguration = "CapacityAssignmentConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ALLOCATED_DPUS: i64 = "AllocatedDpus",
        CREATION_TIME: str = "CreationTime",
        LAST_SUCCESSFUL_ALLOCATION_TIME: str = "LastSuccessfulAllocationTime",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    CapacityAssignment, "athena-capacityreservation-capacityassignment";
    new {
        /// each: matches `[a-zA-Z0-9._-]{1,128}`
        A workgroup_names: c::List<str> = "WorkgroupNames",
    }
    set {}
}

c::property! {
    CapacityAssignmentConfiguration, "athena-capacityreservation-capacityassignmentconfiguration";
    new {
        A capacity_assignments: c::List<CapacityAssignment> = "CapacityAssignments",
    }
    set {}
}
