// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IpamInternetRegistryAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamInternetRegistryAssociationArn`.
    CfnIpamInternetRegistryAssociation = "AWS::EC2::IpamInternetRegistryAssociation", "ec2-ipaminternetregistryassociation", reference arn, tags List "Tags";
    new CfnIpamInternetRegistryAssociationRequired {
        /// an update replaces the resource
        A ipam_id: str = "IpamId",
        /// an update replaces the resource
        B organization_handle: str = "OrganizationHandle",
        /// an update replaces the resource
        C rir: Rir = "Rir",
    }
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpamInternetRegistryAssociationArn",
        CHILD_REQUEST_XML: str = "ChildRequestXml",
        IPAM_INTERNET_REGISTRY_ASSOCIATION_ARN: c::Arn<CfnIpamInternetRegistryAssociation> = "IpamInternetRegistryAssociationArn",
        IPAM_INTERNET_REGISTRY_ASSOCIATION_ID: str = "IpamInternetRegistryAssociationId",
        IPAM_REGION: str = "IpamRegion",
        OWNER_ID: str = "OwnerId",
        STATE: str = "State",
    }
}

c::open_enum! {
    Rir {
        RIPE = "RIPE",
        APNIC = "APNIC",
        ARIN = "ARIN",
        LACNIC = "LACNIC",
    }
}
