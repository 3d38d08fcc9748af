// Written by `cargo xtask codegen` from crates/registry/data/sdb.txt.

//! `AWS::SDB::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it takes no tags; it has no attribute for its ARN.
    CfnDomain = "AWS::SDB::Domain", "sdb-domain", reference name,
        arn "arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}", stateful true;
    new {}
    set {
        description: str = "Description",
    }
    get {
        ID: c::Name<CfnDomain> = "Id",
    }
}
