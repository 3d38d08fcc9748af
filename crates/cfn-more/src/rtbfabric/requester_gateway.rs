// Written by `cargo xtask codegen` from crates/registry/data/rtbfabric.txt.

//! `AWS::RTBFabric::RequesterGateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRequesterGateway = "AWS::RTBFabric::RequesterGateway", "rtbfabric-requestergateway", reference arn,
        arn "arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}", tags List "Tags";
    new CfnRequesterGatewayRequired {
        /// at least 1 item; no item twice; each: 11 to 43 characters, matches `^sg-[0-9a-f]{8,40}$`; an update may replace the resource
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at least 1 item; no item twice; each: 15 to 24 characters, matches `^subnet-[0-9A-Za-z_]{8,17}$`; an update may replace the resource
        B subnet_ids: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "SubnetIds",
        /// 5 to 50 characters; matches `^vpc-[a-f0-9]{8,17}$`; an update may replace the resource
        C vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// matches `^[A-Za-z0-9 ]+$`; an update may replace the resource
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACTIVE_LINKS_COUNT: i64 = "ActiveLinksCount",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        DOMAIN_NAME: str = "DomainName",
        GATEWAY_ID: str = "GatewayId",
        REQUESTER_GATEWAY_STATUS: c::Json = "RequesterGatewayStatus",
        TOTAL_LINKS_COUNT: i64 = "TotalLinksCount",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    Tag, "rtbfabric-requestergateway-tag";
    new {
        /// 1 to 128 characters; matches `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`
        A key: str = "Key",
    }
    set {
        /// at most 1600 characters
        value: str = "Value",
    }
}
