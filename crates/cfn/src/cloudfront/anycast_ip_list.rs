// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::AnycastIpList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnAnycastIpList = "AWS::CloudFront::AnycastIpList", "cloudfront-anycastiplist", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}";
    new {
        /// an update replaces the resource
        A ip_count: i64 = "IpCount",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_]{1,64}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        ip_address_type: IpAddressType = "IpAddressType",
        /// AWS does not show it again
        ipam_cidr_configs: c::List<IpamCidrConfig> = "IpamCidrConfigs",
        /// an update replaces the resource
        tags: Tags = "Tags",
    }
    get {
        ANYCAST_IP_LIST: c::Json = "AnycastIpList",
        E_TAG: str = "ETag",
        ID: c::Name<CfnAnycastIpList> = "Id",
        IPAM_CIDR_CONFIG_RESULTS: c::List<c::Json> = list "IpamCidrConfigResults",
    }
}

c::property! {
    IpamCidrConfig, "cloudfront-anycastiplist-ipamcidrconfig";
    new IpamCidrConfigRequired {
        /// format ipv4-network
        A cidr: str = "Cidr",
        B ipam_pool_arn: str = "IpamPoolArn",
    }
    set {}
}

c::property! {
    Tag, "cloudfront-anycastiplist-tag";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    Tags, "cloudfront-anycastiplist-tags";
    new {}
    set {
        items: c::List<Tag> = "Items",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "ipv4",
        DUALSTACK = "dualstack",
    }
}
