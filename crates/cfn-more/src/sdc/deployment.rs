// Written by `cargo xtask codegen` from crates/registry/data/sdc.txt.

//! `AMZN::SDC::Deployment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnDeployment = "AMZN::SDC::Deployment", "amzn" "sdc-deployment", reference name;
    new CfnDeploymentRequired {
        A config_name: str = "ConfigName",
        B dimension: str = "Dimension",
        C s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        /// an update replaces the resource
        D s3_key: str = "S3Key",
        E stage: str = "Stage",
    }
    set {
        pipeline_id: str = "PipelineId",
        target_region_override: str = "TargetRegionOverride",
    }
    get {
        ID: c::Name<CfnDeployment> = "Id",
    }
}
