// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ServiceNetworkVpcAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServiceNetworkVpcAssociation = "AWS::VpcLattice::ServiceNetworkVpcAssociation", "vpclattice-servicenetworkvpcassociation", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}", tags List "Tags";
    new {}
    set {
        dns_options: DnsOptions = "DnsOptions",
        private_dns_enabled: bool = "PrivateDnsEnabled",
        /// no item twice; each: at most 200 characters, matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        service_network_identifier: str = "ServiceNetworkIdentifier",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 5 to 2048 characters; matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`; an update replaces the resource; AWS does not show it again
        vpc_identifier: str = "VpcIdentifier",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        SERVICE_NETWORK_ARN: str = "ServiceNetworkArn",
        SERVICE_NETWORK_ID: str = "ServiceNetworkId",
        SERVICE_NETWORK_NAME: str = "ServiceNetworkName",
        STATUS: str = "Status",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    DnsOptions, "vpclattice-servicenetworkvpcassociation-dnsoptions";
    new {}
    set {
        private_dns_preference: DnsOptionsPrivateDnsPreference = "PrivateDnsPreference",
        /// 1 to 10 items; no item twice; each: 1 to 255 characters
        private_dns_specified_domains: c::List<str> = "PrivateDnsSpecifiedDomains",
    }
}

c::open_enum! {
    DnsOptionsPrivateDnsPreference {
        VERIFIED_DOMAINS_ONLY = "VERIFIED_DOMAINS_ONLY",
        ALL_DOMAINS = "ALL_DOMAINS",
        VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
        SPECIFIED_DOMAINS_ONLY = "SPECIFIED_DOMAINS_ONLY",
    }
}
