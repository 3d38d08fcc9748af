// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::VpcOrigin` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnVpcOrigin = "AWS::CloudFront::VpcOrigin", "cloudfront-vpcorigin", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}", tags List "Tags";
    new {
        A vpc_origin_endpoint_config: VpcOriginEndpointConfig = "VpcOriginEndpointConfig",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACCOUNT_ID: str = "AccountId",
        CREATED_TIME: str = "CreatedTime",
        ID: c::Name<CfnVpcOrigin> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATUS: str = "Status",
    }
}

c::property! {
    VpcOriginEndpointConfig, "cloudfront-vpcorigin-vpcoriginendpointconfig";
    new VpcOriginEndpointConfigRequired {
        A arn: str = "Arn",
        B name: str = "Name",
    }
    set {
        /// default `80`
        http_port: i64 = "HTTPPort",
        /// default `443`
        https_port: i64 = "HTTPSPort",
        /// default `"ipv4"`
        ip_address_type: VpcOriginEndpointConfigIpAddressType = "IpAddressType",
        /// default `"match-viewer"`
        origin_protocol_policy: VpcOriginEndpointConfigOriginProtocolPolicy = "OriginProtocolPolicy",
        origin_ssl_protocols: c::List<str> = "OriginSSLProtocols",
    }
}

c::open_enum! {
    VpcOriginEndpointConfigIpAddressType {
        IPV4 = "ipv4",
        DUALSTACK = "dualstack",
    }
}

c::open_enum! {
    VpcOriginEndpointConfigOriginProtocolPolicy {
        HTTP_ONLY = "http-only",
        HTTPS_ONLY = "https-only",
        MATCH_VIEWER = "match-viewer",
    }
}
