// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::LicenseEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLicenseEndpoint = "AWS::Deadline::LicenseEndpoint", "deadline-licenseendpoint", reference arn,
        arn "arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}", tags List "Tags";
    new CfnLicenseEndpointRequired {
        /// 1 to 10 items; each: matches `^sg-[0-9A-Za-z_]{1,120}$`; an update replaces the resource
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 10 items; each: 1 to 32 characters, matches `^subnet-[0-9A-Za-z_]{1,120}$`; an update replaces the resource
        B subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 32 characters; matches `^vpc-[0-9A-Za-z_]{1,120}$`; an update replaces the resource
        C vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        DNS_NAME: str = "DnsName",
        LICENSE_ENDPOINT_ID: str = "LicenseEndpointId",
        STATUS: c::Json = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}
