// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ServiceNetwork` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServiceNetwork = "AWS::VpcLattice::ServiceNetwork", "vpclattice-servicenetwork", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}", tags List "Tags";
    new {}
    set {
        /// default `"NONE"`
        auth_type: AuthType = "AuthType",
        /// 3 to 63 characters; matches `^[a-z0-9-]+$`; does not match `^(?:servicenetwork-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        sharing_config: SharingConfig = "SharingConfig",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
    }
}

c::property! {
    SharingConfig, "vpclattice-servicenetwork-sharingconfig";
    new {
        A enabled: bool = "enabled",
    }
    set {}
}

c::open_enum! {
    AuthType {
        NONE = "NONE",
        AWS_IAM = "AWS_IAM",
    }
}
