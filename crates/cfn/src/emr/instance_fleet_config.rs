// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::InstanceFleetConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnInstanceFleetConfig = "AWS::EMR::InstanceFleetConfig", "emr-instancefleetconfig", reference text;
    new CfnInstanceFleetConfigRequired {
        /// at most 256 characters; an update replaces the resource
        A cluster_id: str = "ClusterId",
        /// an update replaces the resource
        B instance_fleet_type: str = "InstanceFleetType",
    }
    set {
        instance_type_configs: c::List<InstanceTypeConfig> = "InstanceTypeConfigs",
        /// an update replaces the resource
        launch_specifications: InstanceFleetProvisioningSpecifications = "LaunchSpecifications",
        /// an update replaces the resource
        name: str = "Name",
        resize_specifications: InstanceFleetResizingSpecifications = "ResizeSpecifications",
        target_on_demand_capacity: i64 = "TargetOnDemandCapacity",
        target_spot_capacity: i64 = "TargetSpotCapacity",
    }
    get {
        ID: str = "Id",
        INSTANCE_FLEET_ID: str = "InstanceFleetId",
    }
}

c::property! {
    ApplicationConfiguration, "emr-instancefleetconfig-applicationconfiguration";
    new {}
    set {
        classification: str = "Classification",
        configuration_properties: c::Map<str> = "ConfigurationProperties",
        configurations: c::List<ApplicationConfiguration> = "Configurations",
    }
}

c::property! {
    EbsBlockDeviceConfig, "emr-instancefleetconfig-ebsblockdeviceconfig";
    new {
        A volume_specification: VolumeSpecification = "VolumeSpecification",
    }
    set {
        /// AWS does not show it again
        volumes_per_instance: i64 = "VolumesPerInstance",
    }
}

c::property! {
    EbsConfiguration, "emr-instancefleetconfig-ebsconfiguration";
    new {}
    set {
        ebs_block_device_configs: c::List<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs",
        ebs_optimized: bool = "EbsOptimized",
    }
}

c::property! {
    InstanceFleetProvisioningSpecifications, "emr-instancefleetconfig-instancefleetprovisioningspecifications";
    new {}
    set {
        on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification",
        spot_specification: SpotProvisioningSpecification = "SpotSpecification",
    }
}

c::property! {
    InstanceFleetResizingSpecifications, "emr-instancefleetconfig-instancefleetresizingspecifications";
    new {}
    set {
        on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification",
        spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification",
    }
}

c::property! {
    InstanceTypeConfig, "emr-instancefleetconfig-instancetypeconfig";
    new {
        A instance_type: str = "InstanceType",
    }
    set {
        bid_price: str = "BidPrice",
        bid_price_as_percentage_of_on_demand_price: f64 = "BidPriceAsPercentageOfOnDemandPrice",
        configurations: c::List<ApplicationConfiguration> = "Configurations",
        custom_ami_id: str = "CustomAmiId",
        ebs_configuration: EbsConfiguration = "EbsConfiguration",
        priority: f64 = "Priority",
        weighted_capacity: i64 = "WeightedCapacity",
    }
}

c::property! {
    OnDemandCapacityReservationOptions, "emr-instancefleetconfig-ondemandcapacityreservationoptions";
    new {}
    set {
        capacity_reservation_preference: str = "CapacityReservationPreference",
        capacity_reservation_resource_group_arn: str = "CapacityReservationResourceGroupArn",
        usage_strategy: str = "UsageStrategy",
    }
}

c::property! {
    OnDemandProvisioningSpecification, "emr-instancefleetconfig-ondemandprovisioningspecification";
    new {
        A allocation_strategy: str = "AllocationStrategy",
    }
    set {
        capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions",
    }
}

c::property! {
    OnDemandResizingSpecification, "emr-instancefleetconfig-ondemandresizingspecification";
    new {}
    set {
        allocation_strategy: str = "AllocationStrategy",
        capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions",
        timeout_duration_minutes: i64 = "TimeoutDurationMinutes",
    }
}

c::property! {
    SpotProvisioningSpecification, "emr-instancefleetconfig-spotprovisioningspecification";
    new {
        A timeout_action: str = "TimeoutAction",
        B timeout_duration_minutes: i64 = "TimeoutDurationMinutes",
    }
    set {
        allocation_strategy: str = "AllocationStrategy",
        block_duration_minutes: i64 = "BlockDurationMinutes",
    }
}

c::property! {
    SpotResizingSpecification, "emr-instancefleetconfig-spotresizingspecification";
    new {}
    set {
        allocation_strategy: str = "AllocationStrategy",
        timeout_duration_minutes: i64 = "TimeoutDurationMinutes",
    }
}

c::property! {
    VolumeSpecification, "emr-instancefleetconfig-volumespecification";
    new {
        A size_in_gb: i64 = "SizeInGB",
        B volume_type: str = "VolumeType",
    }
    set {
        iops: i64 = "Iops",
        throughput: i64 = "Throughput",
    }
}
