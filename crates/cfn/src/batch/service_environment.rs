// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::ServiceEnvironment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServiceEnvironmentArn`.
    CfnServiceEnvironment = "AWS::Batch::ServiceEnvironment", "batch-serviceenvironment", reference arn,
        arn "arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}", tags Map "Tags";
    new {
        A capacity_limits: c::List<CapacityLimit> = "CapacityLimits",
        /// an update replaces the resource
        B service_environment_type: ServiceEnvironmentType = "ServiceEnvironmentType",
    }
    set {
        /// an update replaces the resource
        service_environment_name: str = "ServiceEnvironmentName",
        state: str = "State",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ServiceEnvironmentArn",
        SERVICE_ENVIRONMENT_ARN: c::Arn<CfnServiceEnvironment> = "ServiceEnvironmentArn",
    }
}

c::property! {
    CapacityLimit, "batch-serviceenvironment-capacitylimit";
    new {}
    set {
        capacity_unit: str = "CapacityUnit",
        max_capacity: i64 = "MaxCapacity",
    }
}

c::open_enum! {
    ServiceEnvironmentType {
        SAGEMAKER_TRAINING = "sagemaker_training",
    }
}
