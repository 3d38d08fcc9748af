// Written by `cargo xtask codegen` from crates/registry/data/globalaccelerator.txt.

//! `AWS::GlobalAccelerator::Accelerator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AcceleratorArn`.
    CfnAccelerator = "AWS::GlobalAccelerator::Accelerator", "globalaccelerator-accelerator", reference arn,
        arn "arn:${Partition}:globalaccelerator::${Account}:accelerator/${AcceleratorId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]{0,64}$`
        A name: str = "Name",
    }
    set {
        /// default `true`
        enabled: bool = "Enabled",
        /// default `false`
        flow_logs_enabled: bool = "FlowLogsEnabled",
        /// at most 255 characters
        flow_logs_s3_bucket: str = "FlowLogsS3Bucket",
        /// at most 255 characters
        flow_logs_s3_prefix: str = "FlowLogsS3Prefix",
        /// default `"IPV4"`
        ip_address_type: IpAddressType = "IpAddressType",
        /// at most 2 items; each: matches `^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`
        ip_addresses: c::List<str> = "IpAddresses",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AcceleratorArn",
        ACCELERATOR_ARN: c::Arn<CfnAccelerator> = "AcceleratorArn",
        DNS_NAME: str = "DnsName",
        DUAL_STACK_DNS_NAME: str = "DualStackDnsName",
        IPV4_ADDRESSES: c::List<str> = list "Ipv4Addresses",
        IPV6_ADDRESSES: c::List<str> = list "Ipv6Addresses",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "IPV4",
        DUAL_STACK = "DUAL_STACK",
    }
}
