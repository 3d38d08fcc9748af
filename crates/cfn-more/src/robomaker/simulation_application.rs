// Written by `cargo xtask codegen` from crates/registry/data/robomaker.txt.

//! `AWS::RoboMaker::SimulationApplication` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSimulationApplication = "AWS::RoboMaker::SimulationApplication", "robomaker-simulationapplication", reference arn, tags Map "Tags";
    new {
        A robot_software_suite: RobotSoftwareSuite = "RobotSoftwareSuite",
        B simulation_software_suite: SimulationSoftwareSuite = "SimulationSoftwareSuite",
    }
    set {
        current_revision_id: str = "CurrentRevisionId",
        environment: str = "Environment",
        /// 1 to 255 characters; matches `[a-zA-Z0-9_-]*`; an update replaces the resource
        name: str = "Name",
        /// AWS does not show it again
        rendering_engine: RenderingEngine = "RenderingEngine",
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
    RenderingEngine, "robomaker-simulationapplication-renderingengine";
    new RenderingEngineRequired {
        A name: RenderingEngineName = "Name",
        /// matches `1.x`
        B version: str = "Version",
    }
    set {}
}

c::property! {
    RobotSoftwareSuite, "robomaker-simulationapplication-robotsoftwaresuite";
    new {
        A name: RobotSoftwareSuiteName = "Name",
    }
    set {
        /// AWS does not show it again
        version: RobotSoftwareSuiteVersion = "Version",
    }
}

c::property! {
    SimulationSoftwareSuite, "robomaker-simulationapplication-simulationsoftwaresuite";
    new {
        A name: SimulationSoftwareSuiteName = "Name",
    }
    set {
        /// AWS does not show it again
        version: SimulationSoftwareSuiteVersion = "Version",
    }
}

c::property! {
    SourceConfig, "robomaker-simulationapplication-sourceconfig";
    new SourceConfigRequired {
        A architecture: SourceConfigArchitecture = "Architecture",
        /// matches `[a-z0-9][a-z0-9.-]*[a-z0-9]`
        B s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters
        C s3_key: str = "S3Key",
    }
    set {}
}

c::open_enum! {
    RenderingEngineName {
        OGRE = "OGRE",
    }
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
        FOXY = "Foxy",
    }
}

c::open_enum! {
    SimulationSoftwareSuiteName {
        GAZEBO = "Gazebo",
        ROSBAG_PLAY = "RosbagPlay",
        SIMULATION_RUNTIME = "SimulationRuntime",
    }
}

c::open_enum! {
    SimulationSoftwareSuiteVersion {
        _7 = "7",
        _9 = "9",
        _11 = "11",
        KINETIC = "Kinetic",
        MELODIC = "Melodic",
        DASHING = "Dashing",
        FOXY = "Foxy",
    }
}

c::open_enum! {
    SourceConfigArchitecture {
        X86_64 = "X86_64",
        ARM64 = "ARM64",
        ARMHF = "ARMHF",
    }
}
