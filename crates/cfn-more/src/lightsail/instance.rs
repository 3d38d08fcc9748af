// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Instance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `InstanceName`.
    CfnInstance = "AWS::Lightsail::Instance", "lightsail-instance", reference name, name_property "InstanceName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}", tags List "Tags";
    new CfnInstanceRequired {
        /// 1 to 255 characters; matches `\S`; an update replaces the resource
        A blueprint_id: str = "BlueprintId",
        /// 1 to 255 characters; matches `\S`; an update replaces the resource
        B bundle_id: str = "BundleId",
        /// 1 to 254 characters; matches `^[a-zA-Z0-9][0-9A-Za-z_\-.]*[a-zA-Z0-9]$`; an update replaces the resource
        C instance_name: str = "InstanceName",
    }
    set {
        add_ons: c::List<AddOn> = "AddOns",
        /// 1 to 255 characters; an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        hardware: Hardware = "Hardware",
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`
        key_pair_name: str = "KeyPairName",
        networking: Networking = "Networking",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        /// AWS does not show it again
        user_data: str = "UserData",
    }
    get {
        @arn "InstanceArn",
        HARDWARE_CPU_COUNT: i64 = "Hardware.CpuCount",
        HARDWARE_RAM_SIZE_IN_GB: i64 = "Hardware.RamSizeInGb",
        INSTANCE_ARN: c::Arn<CfnInstance> = "InstanceArn",
        IPV6_ADDRESSES: c::List<str> = list "Ipv6Addresses",
        IS_STATIC_IP: bool = "IsStaticIp",
        LOCATION_AVAILABILITY_ZONE: str = "Location.AvailabilityZone",
        LOCATION_REGION_NAME: str = "Location.RegionName",
        NETWORKING_MONTHLY_TRANSFER_GB_PER_MONTH_ALLOCATED: str = "Networking.MonthlyTransfer.GbPerMonthAllocated",
        PRIVATE_IP_ADDRESS: str = "PrivateIpAddress",
        PUBLIC_IP_ADDRESS: str = "PublicIpAddress",
        RESOURCE_TYPE: str = "ResourceType",
        SSH_KEY_NAME: str = "SshKeyName",
        STATE_CODE: i64 = "State.Code",
        STATE_NAME: str = "State.Name",
        SUPPORT_CODE: str = "SupportCode",
        USER_NAME: str = "UserName",
    }
}

c::property! {
    AddOn, "lightsail-instance-addon";
    new {
        /// 1 to 128 characters
        A add_on_type: AddOnAddOnType = "AddOnType",
    }
    set {
        auto_snapshot_add_on_request: AutoSnapshotAddOn = "AutoSnapshotAddOnRequest",
        status: AddOnStatus = "Status",
    }
}

c::property! {
    AutoSnapshotAddOn, "lightsail-instance-autosnapshotaddon";
    new {}
    set {
        /// matches `^[0-9]{2}:00$`
        snapshot_time_of_day: str = "SnapshotTimeOfDay",
    }
}

c::property! {
    Disk, "lightsail-instance-disk";
    new DiskRequired {
        /// 1 to 254 characters; matches `^[a-zA-Z0-9][0-9A-Za-z_\-.]*[a-zA-Z0-9]$`
        A disk_name: str = "DiskName",
        B path: str = "Path",
    }
    set {
        attached_to: str = "AttachedTo",
        attachment_state: str = "AttachmentState",
        iops: i64 = "IOPS",
        is_system_disk: bool = "IsSystemDisk",
        size_in_gb: str = "SizeInGb",
    }
}

c::property! {
    Hardware, "lightsail-instance-hardware";
    new {}
    set {
        /// no item twice
        disks: c::List<Disk> = "Disks",
    }
}

c::property! {
    MonthlyTransfer, "lightsail-instance-monthlytransfer";
    new {}
    set {}
}

c::property! {
    Networking, "lightsail-instance-networking";
    new {
        /// no item twice
        A ports: c::List<Port> = "Ports",
    }
    set {
        monthly_transfer: MonthlyTransfer = "MonthlyTransfer",
    }
}

c::property! {
    Port, "lightsail-instance-port";
    new {}
    set {
        access_direction: str = "AccessDirection",
        access_from: str = "AccessFrom",
        access_type: str = "AccessType",
        cidr_list_aliases: c::List<str> = "CidrListAliases",
        /// each: format ipv4-network
        cidrs: c::List<str> = "Cidrs",
        common_name: str = "CommonName",
        from_port: i64 = "FromPort",
        /// each: format ipv6-network
        ipv6_cidrs: c::List<str> = "Ipv6Cidrs",
        protocol: str = "Protocol",
        to_port: i64 = "ToPort",
    }
}

c::property! {
    Tag, "lightsail-instance-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    AddOnAddOnType {
        AUTO_SNAPSHOT = "AutoSnapshot",
        STOP_INSTANCE_ON_IDLE = "StopInstanceOnIdle",
    }
}

c::open_enum! {
    AddOnStatus {
        ENABLING = "Enabling",
        DISABLING = "Disabling",
        ENABLED = "Enabled",
        TERMINATING = "Terminating",
        TERMINATED = "Terminated",
        DISABLED = "Disabled",
        FAILED = "Failed",
    }
}
