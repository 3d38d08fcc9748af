// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Worker` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorker = "AWS::Deadline::Worker", "deadline-worker", reference arn, tags List "Tags";
    new CfnWorkerRequired {
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        A farm_id: str = "FarmId",
        /// matches `^fleet-[0-9a-f]{32}$`; an update replaces the resource
        B fleet_id: str = "FleetId",
    }
    set {
        /// an update replaces the resource
        host_properties: HostPropertiesRequest = "HostProperties",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        STATUS: str = "Status",
        WORKER_ID: str = "WorkerId",
    }
}

c::property! {
    HostPropertiesRequest, "deadline-worker-hostpropertiesrequest";
    new {}
    set {
        /// matches `^[a-zA-Z0-9_\.-]{0,255}$`
        host_name: str = "HostName",
        ip_addresses: IpAddresses = "IpAddresses",
    }
}

c::property! {
    IpAddresses, "deadline-worker-ipaddresses";
    new {}
    set {
        /// each: matches `^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`
        ip_v4_addresses: c::List<str> = "IpV4Addresses",
        /// each: matches `^(?:[A-F0-9]{1,4}:){7}[A-F0-9]{1,4}$`
        ip_v6_addresses: c::List<str> = "IpV6Addresses",
    }
}

c::property! {
    Tags, "deadline-worker-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}
