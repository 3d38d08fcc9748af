// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::DelegationSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnDelegationSet = "AWS::Route53::DelegationSet", "route53-delegationset", reference arn;
    new {}
    set {}
    get {
        @arn "Arn",
        CALLER_REFERENCE: str = "CallerReference",
        ID: str = "Id",
        NAME_SERVERS: c::List<str> = list "NameServers",
    }
}
