// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::DeploymentStrategy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnDeploymentStrategy = "AWS::AppConfig::DeploymentStrategy", "appconfig-deploymentstrategy", reference name,
        arn "arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}", tags List "Tags";
    new CfnDeploymentStrategyRequired {
        /// 0 to 1440
        A deployment_duration_in_minutes: f64 = "DeploymentDurationInMinutes",
        /// 1 to 100
        B growth_factor: f64 = "GrowthFactor",
        /// 1 to 64 characters; an update replaces the resource
        C name: str = "Name",
        /// an update replaces the resource
        D replicate_to: ReplicateTo = "ReplicateTo",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// 0 to 1440
        final_bake_time_in_minutes: f64 = "FinalBakeTimeInMinutes",
        growth_type: GrowthType = "GrowthType",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnDeploymentStrategy> = "Id",
    }
}

c::property! {
    Tag, "appconfig-deploymentstrategy-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    ReplicateTo {
        NONE = "NONE",
        SSM_DOCUMENT = "SSM_DOCUMENT",
    }
}

c::open_enum! {
    GrowthType {
        EXPONENTIAL = "EXPONENTIAL",
        LINEAR = "LINEAR",
    }
}
