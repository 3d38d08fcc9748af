// Written by `cargo xtask codegen` from crates/registry/data/resiliencehubv2.txt.

//! `AWS::ResilienceHubV2::Policy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PolicyArn`.
    CfnPolicy = "AWS::ResilienceHubV2::Policy", "resiliencehubv2-policy", reference arn, tags List "Tags";
    new {
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        availability_slo: AvailabilitySlo = "AvailabilitySlo",
        data_recovery: DataRecoveryTargets = "DataRecovery",
        /// at most 615 characters
        description: str = "Description",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        multi_az: MultiAzTargets = "MultiAz",
        multi_region: MultiRegionTargets = "MultiRegion",
        /// default `false`
        sharing_enabled: bool = "SharingEnabled",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PolicyArn",
        ASSOCIATED_SERVICE_COUNT: i64 = "AssociatedServiceCount",
        CREATED_AT: str = "CreatedAt",
        POLICY_ARN: c::Arn<CfnPolicy> = "PolicyArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AvailabilitySlo, "resiliencehubv2-policy-availabilityslo";
    new {}
    set {
        /// 0 to 100
        target: f64 = "Target",
    }
}

c::property! {
    DataRecoveryTargets, "resiliencehubv2-policy-datarecoverytargets";
    new {}
    set {
        /// at least 0
        time_between_backups_in_minutes: i64 = "TimeBetweenBackupsInMinutes",
    }
}

c::property! {
    MultiAzTargets, "resiliencehubv2-policy-multiaztargets";
    new {}
    set {
        disaster_recovery_approach: MultiAzTargetsDisasterRecoveryApproach = "DisasterRecoveryApproach",
        /// 0 to 2147483647
        rpo_in_minutes: i64 = "RpoInMinutes",
        /// 0 to 2147483647
        rto_in_minutes: i64 = "RtoInMinutes",
    }
}

c::property! {
    MultiRegionTargets, "resiliencehubv2-policy-multiregiontargets";
    new {}
    set {
        disaster_recovery_approach: MultiRegionTargetsDisasterRecoveryApproach = "DisasterRecoveryApproach",
        /// 0 to 2147483647
        rpo_in_minutes: i64 = "RpoInMinutes",
        /// 0 to 2147483647
        rto_in_minutes: i64 = "RtoInMinutes",
    }
}

c::open_enum! {
    MultiAzTargetsDisasterRecoveryApproach {
        ACTIVE_ACTIVE = "ACTIVE_ACTIVE",
        HOT_STANDBY = "HOT_STANDBY",
        WARM_STANDBY = "WARM_STANDBY",
        PILOT_LIGHT = "PILOT_LIGHT",
        BACKUP_AND_RESTORE = "BACKUP_AND_RESTORE",
    }
}

c::open_enum! {
    MultiRegionTargetsDisasterRecoveryApproach {
        ACTIVE_ACTIVE = "ACTIVE_ACTIVE",
        HOT_STANDBY = "HOT_STANDBY",
        WARM_STANDBY = "WARM_STANDBY",
        PILOT_LIGHT = "PILOT_LIGHT",
        BACKUP_AND_RESTORE = "BACKUP_AND_RESTORE",
    }
}
