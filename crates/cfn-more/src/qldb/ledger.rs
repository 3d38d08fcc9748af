// Written by `cargo xtask codegen` from crates/registry/data/qldb.txt.

//! `AWS::QLDB::Ledger` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it has no attribute for its ARN.
    CfnLedger = "AWS::QLDB::Ledger", "qldb-ledger", reference name,
        arn "arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}", tags List "Tags", stateful true;
    new {
        A permissions_mode: str = "PermissionsMode",
    }
    set {
        deletion_protection: bool = "DeletionProtection",
        kms_key: str = "KmsKey",
        /// an update replaces the resource
        name: str = "Name",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnLedger> = "Id",
    }
}
