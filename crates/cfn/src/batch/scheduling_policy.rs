// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::SchedulingPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSchedulingPolicy = "AWS::Batch::SchedulingPolicy", "batch-schedulingpolicy", reference arn,
        arn "arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}", tags Map "Tags";
    new {}
    set {
        fairshare_policy: FairsharePolicy = "FairsharePolicy",
        /// matches ``; an update replaces the resource
        name: str = "Name",
        quota_share_policy: QuotaSharePolicy = "QuotaSharePolicy",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    FairsharePolicy, "batch-schedulingpolicy-fairsharepolicy";
    new {}
    set {
        /// 0 to 99
        compute_reservation: f64 = "ComputeReservation",
        /// 0 to 604800
        share_decay_seconds: f64 = "ShareDecaySeconds",
        share_distribution: c::List<ShareAttributes> = "ShareDistribution",
    }
}

c::property! {
    QuotaSharePolicy, "batch-schedulingpolicy-quotasharepolicy";
    new {}
    set {
        idle_resource_assignment_strategy: QuotaSharePolicyIdleResourceAssignmentStrategy = "IdleResourceAssignmentStrategy",
    }
}

c::property! {
    ShareAttributes, "batch-schedulingpolicy-shareattributes";
    new {}
    set {
        share_identifier: str = "ShareIdentifier",
        /// 0 to 1000
        weight_factor: f64 = "WeightFactor",
    }
}

c::open_enum! {
    QuotaSharePolicyIdleResourceAssignmentStrategy {
        FIFO = "fifo",
    }
}
