// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ServiceNetworkServiceAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServiceNetworkServiceAssociation = "AWS::VpcLattice::ServiceNetworkServiceAssociation", "vpclattice-servicenetworkserviceassociation", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}", tags List "Tags";
    new {}
    set {
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        service_identifier: str = "ServiceIdentifier",
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        service_network_identifier: str = "ServiceNetworkIdentifier",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DNS_ENTRY_DOMAIN_NAME: str = "DnsEntry.DomainName",
        DNS_ENTRY_HOSTED_ZONE_ID: str = "DnsEntry.HostedZoneId",
        ID: str = "Id",
        SERVICE_ARN: str = "ServiceArn",
        SERVICE_ID: str = "ServiceId",
        SERVICE_NAME: str = "ServiceName",
        SERVICE_NETWORK_ARN: str = "ServiceNetworkArn",
        SERVICE_NETWORK_ID: str = "ServiceNetworkId",
        SERVICE_NETWORK_NAME: str = "ServiceNetworkName",
        STATUS: str = "Status",
    }
}
