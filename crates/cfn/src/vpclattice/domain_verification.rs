// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::DomainVerification` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDomainVerification = "AWS::VpcLattice::DomainVerification", "vpclattice-domainverification", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}", tags List "Tags";
    new {
        /// 3 to 255 characters; an update replaces the resource
        A domain_name: str = "DomainName",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        STATUS: str = "Status",
        TXT_METHOD_CONFIG: c::Json = "TxtMethodConfig",
    }
}

c::property! {
    Tag, "vpclattice-domainverification-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// 1 to 256 characters
        value: str = "Value",
    }
}
