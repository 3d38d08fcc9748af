// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::RunGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnRunGroup = "AWS::Omics::RunGroup", "omics-rungroup", reference name,
        arn "arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}", tags Map "Tags";
    new {}
    set {
        /// 1 to 100000
        max_cpus: f64 = "MaxCpus",
        /// 1 to 100000
        max_duration: f64 = "MaxDuration",
        /// 1 to 100000
        max_gpus: f64 = "MaxGpus",
        /// 1 to 100000
        max_runs: f64 = "MaxRuns",
        /// 1 to 128 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        name: str = "Name",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        ID: c::Name<CfnRunGroup> = "Id",
    }
}
