// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::NetworkProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNetworkProfile = "AWS::DeviceFarm::NetworkProfile", "devicefarm-networkprofile", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}", tags List "Tags";
    new CfnNetworkProfileRequired {
        /// 1 to 256 characters
        A name: str = "Name",
        /// 32 to 1011 characters; matches `^arn:.+`; an update replaces the resource
        B project_arn: str = "ProjectArn",
    }
    set {
        /// 1 to 16384 characters
        description: str = "Description",
        /// 0 to 104857600
        downlink_bandwidth_bits: i64 = "DownlinkBandwidthBits",
        /// 0 to 2000
        downlink_delay_ms: i64 = "DownlinkDelayMs",
        /// 0 to 2000
        downlink_jitter_ms: i64 = "DownlinkJitterMs",
        /// 0 to 100
        downlink_loss_percent: i64 = "DownlinkLossPercent",
        tags: c::List<c::Tag> = "Tags",
        /// 0 to 104857600
        uplink_bandwidth_bits: i64 = "UplinkBandwidthBits",
        /// 0 to 2000
        uplink_delay_ms: i64 = "UplinkDelayMs",
        /// 0 to 2000
        uplink_jitter_ms: i64 = "UplinkJitterMs",
        /// 0 to 100
        uplink_loss_percent: i64 = "UplinkLossPercent",
    }
    get {
        @arn "Arn",
    }
}
