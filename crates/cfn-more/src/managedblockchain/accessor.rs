// Written by `cargo xtask codegen` from crates/registry/data/managedblockchain.txt.

//! `AWS::ManagedBlockchain::Accessor` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnAccessor = "AWS::ManagedBlockchain::Accessor", "managedblockchain-accessor", reference name,
        arn "arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A accessor_type: AccessorType = "AccessorType",
    }
    set {
        /// an update replaces the resource
        network_type: NetworkAccessorType = "NetworkType",
        /// at most 50 items; no item twice; AWS does not show it again
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BILLING_TOKEN: str = "BillingToken",
        CREATION_DATE: str = "CreationDate",
        ID: c::Name<CfnAccessor> = "Id",
        STATUS: c::Json = "Status",
    }
}

c::open_enum! {
    AccessorType {
        BILLING_TOKEN = "BILLING_TOKEN",
    }
}

c::open_enum! {
    NetworkAccessorType {
        ETHEREUM_GOERLI = "ETHEREUM_GOERLI",
        ETHEREUM_MAINNET = "ETHEREUM_MAINNET",
        ETHEREUM_MAINNET_AND_GOERLI = "ETHEREUM_MAINNET_AND_GOERLI",
        POLYGON_MAINNET = "POLYGON_MAINNET",
        POLYGON_MUMBAI = "POLYGON_MUMBAI",
    }
}
