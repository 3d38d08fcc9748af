// Written by `cargo xtask codegen` from crates/registry/data/robomaker.txt.

//! `AWS::RoboMaker::RobotApplication` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRobotApplication = "AWS::RoboMaker::RobotApplication", "robomaker-robotapplication", reference arn, tags Map "Tags";
    new {
        A robot_software_suite: RobotSoftwareSuite = "RobotSoftwareSuite",
    }
    set {
        /// 1 to 40 characters
        current_revision_id: str = "CurrentRevisionId",
        environment: str = "Environment",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        /// AWS does not show it again
        sources: c::List<SourceConfig> = "Sources",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CURRENT_REVISION_ID: str = "CurrentRevisionId",
    }
}

c::property! {
    RobotSoftwareSuite, "robomaker-robotapplication-robotsoftwaresuite";
    new {
        A name: RobotSoftwareSuiteName = "Name",
    }
    set {
        /// AWS does not show it again
        version: RobotSoftwareSuiteVersion = "Version",
    }
}

c::property! {
    SourceConfig, "robomaker-robotapplication-sourceconfig";
    new SourceConfigRequired {
        /// 1 to 255 characters
        A architecture: SourceConfigArchitecture = "Architecture",
        B s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        C s3_key: str = "S3Key",
    }
    set {}
}

c::open_enum! {
    RobotSoftwareSuiteName {
        ROS = "ROS",
        ROS2 = "ROS2",
        GENERAL = "General",
    }
}

c::open_enum! {
    RobotSoftwareSuiteVersion {
        KINETIC = "Kinetic",
        MELODIC = "Melodic",
        DASHING = "Dashing",
    }
}

c::open_enum! {
    SourceConfigArchitecture {
        X86_64 = "X86_64",
        ARM64 = "ARM64",
        ARMHF = "ARMHF",
    }
}
