// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ComputeQuota` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ComputeQuotaArn`.
    CfnComputeQuota = "AWS::SageMaker::ComputeQuota", "sagemaker-computequota", reference arn, tags List "Tags";
    new CfnComputeQuotaRequired {
        /// 20 to 256 characters; matches `^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`; an update replaces the resource
        A cluster_arn: str = "ClusterArn",
        B compute_quota_config: ComputeQuotaConfig = "ComputeQuotaConfig",
        C compute_quota_target: ComputeQuotaTarget = "ComputeQuotaTarget",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        D name: str = "Name",
    }
    set {
        activation_state: ActivationState = "ActivationState",
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ComputeQuotaArn",
        COMPUTE_QUOTA_ARN: c::Arn<CfnComputeQuota> = "ComputeQuotaArn",
        COMPUTE_QUOTA_ID: str = "ComputeQuotaId",
        COMPUTE_QUOTA_VERSION: i64 = "ComputeQuotaVersion",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATUS: str = "Status",
    }
}

c::property! {
    AcceleratorPartitionConfig, "sagemaker-computequota-acceleratorpartitionconfig";
    new {
        /// 0 to 10000000
        A count: i64 = "Count",
        B r#type: AcceleratorPartitionConfigType = "Type",
    }
    set {}
}

c::property! {
    ComputeQuotaConfig, "sagemaker-computequota-computequotaconfig";
    new {}
    set {
        /// at most 15 items
        compute_quota_resources: c::List<ComputeQuotaResourceConfig> = "ComputeQuotaResources",
        preempt_team_tasks: ComputeQuotaConfigPreemptTeamTasks = "PreemptTeamTasks",
        resource_sharing_config: ResourceSharingConfig = "ResourceSharingConfig",
    }
}

c::property! {
    ComputeQuotaResourceConfig, "sagemaker-computequota-computequotaresourceconfig";
    new {
        A instance_type: ComputeQuotaResourceConfigInstanceType = "InstanceType",
    }
    set {
        accelerator_partition: AcceleratorPartitionConfig = "AcceleratorPartition",
        /// 0 to 10000000
        accelerators: i64 = "Accelerators",
        /// 0 to 10000000
        count: i64 = "Count",
        /// 0 to 10000000
        memory_in_gi_b: f64 = "MemoryInGiB",
        /// 0 to 10000000
        v_cpu: f64 = "VCpu",
    }
}

c::property! {
    ComputeQuotaTarget, "sagemaker-computequota-computequotatarget";
    new {
        /// matches `^[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?$`; an update replaces the resource
        A team_name: str = "TeamName",
    }
    set {
        /// 0 to 100
        fair_share_weight: i64 = "FairShareWeight",
    }
}

c::property! {
    ResourceSharingConfig, "sagemaker-computequota-resourcesharingconfig";
    new {
        A strategy: ResourceSharingConfigStrategy = "Strategy",
    }
    set {
        /// at most 15 items
        absolute_borrow_limits: c::List<ComputeQuotaResourceConfig> = "AbsoluteBorrowLimits",
        /// 0 to 10000
        borrow_limit: i64 = "BorrowLimit",
    }
}

c::open_enum! {
    ActivationState {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    AcceleratorPartitionConfigType {
        MIG_1G_5GB = "mig-1g.5gb",
        MIG_1G_10GB = "mig-1g.10gb",
        MIG_1G_18GB = "mig-1g.18gb",
        MIG_1G_20GB = "mig-1g.20gb",
        MIG_1G_23GB = "mig-1g.23gb",
        MIG_1G_35GB = "mig-1g.35gb",
        MIG_1G_45GB = "mig-1g.45gb",
        MIG_1G_47GB = "mig-1g.47gb",
        MIG_2G_10GB = "mig-2g.10gb",
        MIG_2G_20GB = "mig-2g.20gb",
        MIG_2G_35GB = "mig-2g.35gb",
        MIG_2G_45GB = "mig-2g.45gb",
        MIG_2G_47GB = "mig-2g.47gb",
        MIG_3G_20GB = "mig-3g.20gb",
        MIG_3G_40GB = "mig-3g.40gb",
        MIG_3G_71GB = "mig-3g.71gb",
        MIG_3G_90GB = "mig-3g.90gb",
        MIG_3G_93GB = "mig-3g.93gb",
        MIG_4G_20GB = "mig-4g.20gb",
        MIG_4G_40GB = "mig-4g.40gb",
        MIG_4G_71GB = "mig-4g.71gb",
        MIG_4G_90GB = "mig-4g.90gb",
        MIG_4G_93GB = "mig-4g.93gb",
        MIG_7G_40GB = "mig-7g.40gb",
        MIG_7G_80GB = "mig-7g.80gb",
        MIG_7G_141GB = "mig-7g.141gb",
        MIG_7G_180GB = "mig-7g.180gb",
        MIG_7G_186GB = "mig-7g.186gb",
    }
}

c::open_enum! {
    ComputeQuotaConfigPreemptTeamTasks {
        NEVER = "Never",
        LOWER_PRIORITY = "LowerPriority",
    }
}

c::open_enum! {
    ComputeQuotaResourceConfigInstanceType {
        ML_C5_12XLARGE = "ml.c5.12xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_24XLARGE = "ml.c5.24xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_LARGE = "ml.c5.large",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5N_18XLARGE = "ml.c5n.18xlarge",
        ML_C5N_2XLARGE = "ml.c5n.2xlarge",
        ML_C5N_4XLARGE = "ml.c5n.4xlarge",
        ML_C5N_9XLARGE = "ml.c5n.9xlarge",
        ML_C5N_LARGE = "ml.c5n.large",
        ML_C6A_12XLARGE = "ml.c6a.12xlarge",
        ML_C6A_16XLARGE = "ml.c6a.16xlarge",
        ML_C6A_24XLARGE = "ml.c6a.24xlarge",
        ML_C6A_2XLARGE = "ml.c6a.2xlarge",
        ML_C6A_32XLARGE = "ml.c6a.32xlarge",
        ML_C6A_48XLARGE = "ml.c6a.48xlarge",
        ML_C6A_4XLARGE = "ml.c6a.4xlarge",
        ML_C6A_8XLARGE = "ml.c6a.8xlarge",
        ML_C6A_LARGE = "ml.c6a.large",
        ML_C6A_XLARGE = "ml.c6a.xlarge",
        ML_C6G_12XLARGE = "ml.c6g.12xlarge",
        ML_C6G_16XLARGE = "ml.c6g.16xlarge",
        ML_C6G_2XLARGE = "ml.c6g.2xlarge",
        ML_C6G_4XLARGE = "ml.c6g.4xlarge",
        ML_C6G_8XLARGE = "ml.c6g.8xlarge",
        ML_C6G_LARGE = "ml.c6g.large",
        ML_C6G_MEDIUM = "ml.c6g.medium",
        ML_C6G_XLARGE = "ml.c6g.xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_LARGE = "ml.c6i.large",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C7G_12XLARGE = "ml.c7g.12xlarge",
        ML_C7G_16XLARGE = "ml.c7g.16xlarge",
        ML_C7G_2XLARGE = "ml.c7g.2xlarge",
        ML_C7G_4XLARGE = "ml.c7g.4xlarge",
        ML_C7G_8XLARGE = "ml.c7g.8xlarge",
        ML_C7G_LARGE = "ml.c7g.large",
        ML_C7G_MEDIUM = "ml.c7g.medium",
        ML_C7G_XLARGE = "ml.c7g.xlarge",
        ML_C8A_16XLARGE = "ml.c8a.16xlarge",
        ML_C8G_12XLARGE = "ml.c8g.12xlarge",
        ML_C8G_16XLARGE = "ml.c8g.16xlarge",
        ML_C8G_24XLARGE = "ml.c8g.24xlarge",
        ML_C8G_2XLARGE = "ml.c8g.2xlarge",
        ML_C8G_48XLARGE = "ml.c8g.48xlarge",
        ML_C8G_4XLARGE = "ml.c8g.4xlarge",
        ML_C8G_8XLARGE = "ml.c8g.8xlarge",
        ML_C8G_LARGE = "ml.c8g.large",
        ML_C8G_MEDIUM = "ml.c8g.medium",
        ML_C8G_XLARGE = "ml.c8g.xlarge",
        ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
        ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
        ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
        ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
        ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
        ML_G4DN_XLARGE = "ml.g4dn.xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G6_12XLARGE = "ml.g6.12xlarge",
        ML_G6_16XLARGE = "ml.g6.16xlarge",
        ML_G6_24XLARGE = "ml.g6.24xlarge",
        ML_G6_2XLARGE = "ml.g6.2xlarge",
        ML_G6_48XLARGE = "ml.g6.48xlarge",
        ML_G6_4XLARGE = "ml.g6.4xlarge",
        ML_G6_8XLARGE = "ml.g6.8xlarge",
        ML_G6_XLARGE = "ml.g6.xlarge",
        ML_G6E_12XLARGE = "ml.g6e.12xlarge",
        ML_G6E_16XLARGE = "ml.g6e.16xlarge",
        ML_G6E_24XLARGE = "ml.g6e.24xlarge",
        ML_G6E_2XLARGE = "ml.g6e.2xlarge",
        ML_G6E_48XLARGE = "ml.g6e.48xlarge",
        ML_G6E_4XLARGE = "ml.g6e.4xlarge",
        ML_G6E_8XLARGE = "ml.g6e.8xlarge",
        ML_G6E_XLARGE = "ml.g6e.xlarge",
        ML_G7_12XLARGE = "ml.g7.12xlarge",
        ML_G7_24XLARGE = "ml.g7.24xlarge",
        ML_G7_2XLARGE = "ml.g7.2xlarge",
        ML_G7_48XLARGE = "ml.g7.48xlarge",
        ML_G7_4XLARGE = "ml.g7.4xlarge",
        ML_G7_8XLARGE = "ml.g7.8xlarge",
        ML_G7E_12XLARGE = "ml.g7e.12xlarge",
        ML_G7E_24XLARGE = "ml.g7e.24xlarge",
        ML_G7E_2XLARGE = "ml.g7e.2xlarge",
        ML_G7E_48XLARGE = "ml.g7e.48xlarge",
        ML_G7E_4XLARGE = "ml.g7e.4xlarge",
        ML_G7E_8XLARGE = "ml.g7e.8xlarge",
        ML_GR6_4XLARGE = "ml.gr6.4xlarge",
        ML_GR6_8XLARGE = "ml.gr6.8xlarge",
        ML_I3EN_12XLARGE = "ml.i3en.12xlarge",
        ML_I3EN_24XLARGE = "ml.i3en.24xlarge",
        ML_I3EN_2XLARGE = "ml.i3en.2xlarge",
        ML_I3EN_3XLARGE = "ml.i3en.3xlarge",
        ML_I3EN_6XLARGE = "ml.i3en.6xlarge",
        ML_I3EN_LARGE = "ml.i3en.large",
        ML_I3EN_XLARGE = "ml.i3en.xlarge",
        ML_M5_12XLARGE = "ml.m5.12xlarge",
        ML_M5_16XLARGE = "ml.m5.16xlarge",
        ML_M5_24XLARGE = "ml.m5.24xlarge",
        ML_M5_2XLARGE = "ml.m5.2xlarge",
        ML_M5_4XLARGE = "ml.m5.4xlarge",
        ML_M5_8XLARGE = "ml.m5.8xlarge",
        ML_M5_LARGE = "ml.m5.large",
        ML_M5_XLARGE = "ml.m5.xlarge",
        ML_M6A_12XLARGE = "ml.m6a.12xlarge",
        ML_M6A_16XLARGE = "ml.m6a.16xlarge",
        ML_M6A_24XLARGE = "ml.m6a.24xlarge",
        ML_M6A_2XLARGE = "ml.m6a.2xlarge",
        ML_M6A_32XLARGE = "ml.m6a.32xlarge",
        ML_M6A_48XLARGE = "ml.m6a.48xlarge",
        ML_M6A_4XLARGE = "ml.m6a.4xlarge",
        ML_M6A_8XLARGE = "ml.m6a.8xlarge",
        ML_M6A_LARGE = "ml.m6a.large",
        ML_M6A_XLARGE = "ml.m6a.xlarge",
        ML_M6G_12XLARGE = "ml.m6g.12xlarge",
        ML_M6G_16XLARGE = "ml.m6g.16xlarge",
        ML_M6G_2XLARGE = "ml.m6g.2xlarge",
        ML_M6G_4XLARGE = "ml.m6g.4xlarge",
        ML_M6G_8XLARGE = "ml.m6g.8xlarge",
        ML_M6G_LARGE = "ml.m6g.large",
        ML_M6G_MEDIUM = "ml.m6g.medium",
        ML_M6G_XLARGE = "ml.m6g.xlarge",
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M7G_12XLARGE = "ml.m7g.12xlarge",
        ML_M7G_16XLARGE = "ml.m7g.16xlarge",
        ML_M7G_2XLARGE = "ml.m7g.2xlarge",
        ML_M7G_4XLARGE = "ml.m7g.4xlarge",
        ML_M7G_8XLARGE = "ml.m7g.8xlarge",
        ML_M7G_LARGE = "ml.m7g.large",
        ML_M7G_MEDIUM = "ml.m7g.medium",
        ML_M7G_XLARGE = "ml.m7g.xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_M8A_16XLARGE = "ml.m8a.16xlarge",
        ML_M8G_12XLARGE = "ml.m8g.12xlarge",
        ML_M8G_16XLARGE = "ml.m8g.16xlarge",
        ML_M8G_24XLARGE = "ml.m8g.24xlarge",
        ML_M8G_2XLARGE = "ml.m8g.2xlarge",
        ML_M8G_48XLARGE = "ml.m8g.48xlarge",
        ML_M8G_4XLARGE = "ml.m8g.4xlarge",
        ML_M8G_8XLARGE = "ml.m8g.8xlarge",
        ML_M8G_LARGE = "ml.m8g.large",
        ML_M8G_MEDIUM = "ml.m8g.medium",
        ML_M8G_XLARGE = "ml.m8g.xlarge",
        ML_P4D_24XLARGE = "ml.p4d.24xlarge",
        ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
        ML_P5_48XLARGE = "ml.p5.48xlarge",
        ML_P5_4XLARGE = "ml.p5.4xlarge",
        ML_P5E_48XLARGE = "ml.p5e.48xlarge",
        ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
        ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
        ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
        ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
        ML_R5D_16XLARGE = "ml.r5d.16xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_T3_2XLARGE = "ml.t3.2xlarge",
        ML_T3_LARGE = "ml.t3.large",
        ML_T3_MEDIUM = "ml.t3.medium",
        ML_T3_XLARGE = "ml.t3.xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        ML_TRN2_3XLARGE = "ml.trn2.3xlarge",
        ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
    }
}

c::open_enum! {
    ResourceSharingConfigStrategy {
        LEND = "Lend",
        DONT_LEND = "DontLend",
        LEND_AND_BORROW = "LendAndBorrow",
    }
}
