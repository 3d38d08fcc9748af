// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::JobQueue` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `JobQueueArn`.
    ///
    /// Exactly one of `ComputeEnvironmentOrder`, `ServiceEnvironmentOrder`.
    CfnJobQueue = "AWS::Batch::JobQueue", "batch-jobqueue", reference arn,
        arn "arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}", tags Map "Tags";
    new {
        /// 0 to 1000
        A priority: i64 = "Priority",
    }
    set {
        compute_environment_order: c::List<ComputeEnvironmentOrder> = "ComputeEnvironmentOrder",
        /// 1 to 128 characters; an update replaces the resource
        job_queue_name: str = "JobQueueName",
        /// an update replaces the resource
        job_queue_type: JobQueueType = "JobQueueType",
        job_state_time_limit_actions: c::List<JobStateTimeLimitAction> = "JobStateTimeLimitActions",
        scheduling_policy_arn: c::Arn<crate::batch::CfnSchedulingPolicy> = "SchedulingPolicyArn",
        service_environment_order: c::List<ServiceEnvironmentOrder> = "ServiceEnvironmentOrder",
        state: State = "State",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "JobQueueArn",
        JOB_QUEUE_ARN: c::Arn<CfnJobQueue> = "JobQueueArn",
    }
}

c::property! {
    ComputeEnvironmentOrder, "batch-jobqueue-computeenvironmentorder";
    new {
        A compute_environment: c::Arn<crate::batch::CfnComputeEnvironment> = "ComputeEnvironment",
        B order: i64 = "Order",
    }
    set {}
}

c::property! {
    JobStateTimeLimitAction, "batch-jobqueue-jobstatetimelimitaction";
    new JobStateTimeLimitActionRequired {
        A action: JobStateTimeLimitActionAction = "Action",
        /// 600 to 86400
        B max_time_seconds: i64 = "MaxTimeSeconds",
        C reason: str = "Reason",
        D state: JobStateTimeLimitActionState = "State",
    }
    set {}
}

c::property! {
    ServiceEnvironmentOrder, "batch-jobqueue-serviceenvironmentorder";
    new {
        A order: i64 = "Order",
        B service_environment: str = "ServiceEnvironment",
    }
    set {}
}

c::open_enum! {
    JobQueueType {
        ECS = "ecs",
        ECS_FARGATE = "ecs_fargate",
        ECS_MANAGED_INSTANCES = "ecs_managed_instances",
        EKS = "eks",
        SAGEMAKER_TRAINING = "sagemaker_training",
    }
}

c::open_enum! {
    State {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    JobStateTimeLimitActionAction {
        CANCEL = "cancel",
        TERMINATE = "terminate",
    }
}

c::open_enum! {
    JobStateTimeLimitActionState {
        RUNNABLE = "RUNNABLE",
    }
}
