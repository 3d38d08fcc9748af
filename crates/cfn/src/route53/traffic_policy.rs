// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::TrafficPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnTrafficPolicy = "AWS::Route53::TrafficPolicy", "route53-trafficpolicy", reference arn,
        arn "arn:${Partition}:route53:::trafficpolicy/${Id}";
    new CfnTrafficPolicyRequired {
        /// at most 102400 characters; an update replaces the resource
        A document: str = "Document",
        /// at most 512 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 1024 characters
        comment: str = "Comment",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        TYPE: str = "Type",
        VERSION: i64 = "Version",
    }
}
