// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorad.txt.

//! `AWS::PCAConnectorAD::Connector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorArn`.
    CfnConnector = "AWS::PCAConnectorAD::Connector", "pcaconnectorad-connector", reference arn,
        arn "arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}", tags Map "Tags";
    new CfnConnectorRequired {
        /// 5 to 200 characters; an update replaces the resource
        A certificate_authority_arn: str = "CertificateAuthorityArn",
        /// matches `^d-[0-9a-f]{10}$`; an update replaces the resource
        B directory_id: str = "DirectoryId",
        /// an update replaces the resource
        C vpc_information: VpcInformation = "VpcInformation",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnector> = "ConnectorArn",
    }
}

c::property! {
    VpcInformation, "pcaconnectorad-connector-vpcinformation";
    new {
        /// 1 to 5 items; no item twice; each: 11 to 20 characters, matches `^(?:sg-[0-9a-f]{8}|sg-[0-9a-f]{17})$`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
    set {
        ip_address_type: VpcInformationIpAddressType = "IpAddressType",
    }
}

c::open_enum! {
    VpcInformationIpAddressType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}
