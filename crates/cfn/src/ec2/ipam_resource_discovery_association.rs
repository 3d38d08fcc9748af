// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMResourceDiscoveryAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamResourceDiscoveryAssociationId`.
    CfnIPAMResourceDiscoveryAssociation = "AWS::EC2::IPAMResourceDiscoveryAssociation", "ec2-ipamresourcediscoveryassociation", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}", tags List "Tags";
    new CfnIPAMResourceDiscoveryAssociationRequired {
        /// an update replaces the resource
        A ipam_id: str = "IpamId",
        /// an update replaces the resource
        B ipam_resource_discovery_id: str = "IpamResourceDiscoveryId",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpamResourceDiscoveryAssociationArn",
        IPAM_ARN: str = "IpamArn",
        IPAM_REGION: str = "IpamRegion",
        IPAM_RESOURCE_DISCOVERY_ASSOCIATION_ARN: c::Arn<CfnIPAMResourceDiscoveryAssociation> = "IpamResourceDiscoveryAssociationArn",
        IPAM_RESOURCE_DISCOVERY_ASSOCIATION_ID: c::Name<CfnIPAMResourceDiscoveryAssociation> = "IpamResourceDiscoveryAssociationId",
        IS_DEFAULT: bool = "IsDefault",
        OWNER_ID: str = "OwnerId",
        RESOURCE_DISCOVERY_STATUS: str = "ResourceDiscoveryStatus",
        STATE: str = "State",
    }
}
