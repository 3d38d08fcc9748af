// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SnapshotBlockPublicAccess` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnSnapshotBlockPublicAccess = "AWS::EC2::SnapshotBlockPublicAccess", "ec2-snapshotblockpublicaccess", reference name;
    new {
        A state: State = "State",
    }
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnSnapshotBlockPublicAccess> = "AccountId",
    }
}

c::open_enum! {
    State {
        BLOCK_ALL_SHARING = "block-all-sharing",
        BLOCK_NEW_SHARING = "block-new-sharing",
    }
}
