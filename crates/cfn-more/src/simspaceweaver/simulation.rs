// Written by `cargo xtask codegen` from crates/registry/data/simspaceweaver.txt.

//! `AWS::SimSpaceWeaver::Simulation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `SchemaS3Location`, `SnapshotS3Location`.
    CfnSimulation = "AWS::SimSpaceWeaver::Simulation", "simspaceweaver-simulation", reference name, name_property "Name",
        arn "arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}";
    new CfnSimulationRequired {
        /// 1 to 2048 characters; matches `[a-zA-Z0-9_-]{1,2048}$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 2 to 6 characters; an update replaces the resource
        maximum_duration: str = "MaximumDuration",
        /// an update replaces the resource
        schema_s3_location: S3Location = "SchemaS3Location",
        /// an update replaces the resource
        snapshot_s3_location: S3Location = "SnapshotS3Location",
    }
    get {
        DESCRIBE_PAYLOAD: str = "DescribePayload",
    }
}

c::property! {
    S3Location, "simspaceweaver-simulation-s3location";
    new S3LocationRequired {
        /// 3 to 63 characters; matches `[a-zA-Z0-9_-]{3,63}$`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// 3 to 255 characters
        B object_key: str = "ObjectKey",
    }
    set {}
}
