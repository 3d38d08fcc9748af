// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ServiceNetworkResourceAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServiceNetworkResourceAssociation = "AWS::VpcLattice::ServiceNetworkResourceAssociation", "vpclattice-servicenetworkresourceassociation", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        private_dns_enabled: bool = "PrivateDnsEnabled",
        /// 17 to 2048 characters; matches `^rcfg-[0-9a-z]{17}$`; an update replaces the resource
        resource_configuration_id: str = "ResourceConfigurationId",
        /// 3 to 2048 characters; an update replaces the resource
        service_network_id: str = "ServiceNetworkId",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}
