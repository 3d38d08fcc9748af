// Written by `cargo xtask codegen` from crates/registry/data/elasticbeanstalk.txt.

//! `AWS::ElasticBeanstalk::ApplicationVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnApplicationVersion = "AWS::ElasticBeanstalk::ApplicationVersion", "elasticbeanstalk-applicationversion", reference text;
    new {
        /// 1 to 100 characters; an update replaces the resource
        A application_name: c::Name<crate::elasticbeanstalk::CfnApplication> = "ApplicationName",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        build_configuration: BuildConfiguration = "BuildConfiguration",
        /// at most 200 characters
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        image_configuration: ImageConfiguration = "ImageConfiguration",
        /// an update replaces the resource; AWS does not show it again
        process: bool = "Process",
        /// an update replaces the resource
        source_bundle: SourceBundle = "SourceBundle",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    BuildConfiguration, "elasticbeanstalk-applicationversion-buildconfiguration";
    new BuildConfigurationRequired {
        /// matches `\S`
        A code_build_service_role: str = "CodeBuildServiceRole",
        /// matches `\S`
        B image: str = "Image",
    }
    set {
        artifact_name: str = "ArtifactName",
        compute_type: BuildConfigurationComputeType = "ComputeType",
        timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
}

c::property! {
    ImageBuildConfiguration, "elasticbeanstalk-applicationversion-imagebuildconfiguration";
    new ImageBuildConfigurationRequired {
        /// matches `\S`
        A code_build_service_role: str = "CodeBuildServiceRole",
        B r#type: ImageBuildConfigurationType = "Type",
    }
    set {
        architecture: ImageBuildConfigurationArchitecture = "Architecture",
        buildpack: str = "Buildpack",
        compute_type: ImageBuildConfigurationComputeType = "ComputeType",
        dockerfile_location: str = "DockerfileLocation",
        timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
}

c::property! {
    /// Exactly one of `Source`, `Build`.
    ImageConfiguration, "elasticbeanstalk-applicationversion-imageconfiguration";
    new {}
    set {
        build: ImageBuildConfiguration = "Build",
        source: ImageSource = "Source",
    }
}

c::property! {
    ImageSource, "elasticbeanstalk-applicationversion-imagesource";
    new {}
    set {
        uri: str = "Uri",
    }
}

c::property! {
    SourceBundle, "elasticbeanstalk-applicationversion-sourcebundle";
    new SourceBundleRequired {
        /// at most 255 characters
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// at most 1024 characters
        B s3_key: str = "S3Key",
    }
    set {}
}

c::open_enum! {
    BuildConfigurationComputeType {
        BUILD_GENERAL1_SMALL = "BUILD_GENERAL1_SMALL",
        BUILD_GENERAL1_MEDIUM = "BUILD_GENERAL1_MEDIUM",
        BUILD_GENERAL1_LARGE = "BUILD_GENERAL1_LARGE",
    }
}

c::open_enum! {
    ImageBuildConfigurationType {
        DOCKER = "docker",
        BUILDPACK = "buildpack",
    }
}

c::open_enum! {
    ImageBuildConfigurationArchitecture {
        AMD64 = "amd64",
        ARM64 = "arm64",
    }
}

c::open_enum! {
    ImageBuildConfigurationComputeType {
        BUILD_GENERAL1_SMALL = "BUILD_GENERAL1_SMALL",
        BUILD_GENERAL1_MEDIUM = "BUILD_GENERAL1_MEDIUM",
        BUILD_GENERAL1_LARGE = "BUILD_GENERAL1_LARGE",
    }
}
