// Written by `cargo xtask codegen` from crates/registry/data/gameliftstreams.txt.

//! `AWS::GameLiftStreams::StreamGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnStreamGroup = "AWS::GameLiftStreams::StreamGroup", "gameliftstreams-streamgroup", reference arn,
        arn "arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}", tags Map "Tags";
    new CfnStreamGroupRequired {
        /// 1 to 80 characters; matches `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`
        A description: str = "Description",
        /// 1 to 100 items; no item twice
        B location_configurations: c::List<LocationConfiguration> = "LocationConfigurations",
        /// 1 to 20 characters; an update replaces the resource
        C stream_class: str = "StreamClass",
    }
    set {
        default_application: DefaultApplication = "DefaultApplication",
        /// 1 to 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    DefaultApplication, "gameliftstreams-streamgroup-defaultapplication";
    new {}
    set {
        /// 1 to 128 characters; matches `^arn:aws:gameliftstreams:([^:\x{0A}]*):([0-9]{12}):([^:\x{0A}]*)$`
        arn: str = "Arn",
        /// 1 to 32 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        id: str = "Id",
    }
}

c::property! {
    LocationConfiguration, "gameliftstreams-streamgroup-locationconfiguration";
    new {
        /// 1 to 20 characters; matches `^[a-zA-Z0-9-]+$`
        A location_name: str = "LocationName",
    }
    set {
        /// at least 0
        always_on_capacity: i64 = "AlwaysOnCapacity",
        /// at least 0
        maximum_capacity: i64 = "MaximumCapacity",
        /// at least 0; deprecated by AWS
        on_demand_capacity: i64 = "OnDemandCapacity",
        /// at least 0
        target_idle_capacity: i64 = "TargetIdleCapacity",
        vpc_transit_configuration: VpcTransitConfiguration = "VpcTransitConfiguration",
    }
}

c::property! {
    VpcTransitConfiguration, "gameliftstreams-streamgroup-vpctransitconfiguration";
    new {
        /// 1 to 5 items; no item twice
        A ipv4_cidr_blocks: c::List<str> = "Ipv4CidrBlocks",
        /// 1 to 32 characters
        B vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {}
}
