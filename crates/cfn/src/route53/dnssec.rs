// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::DNSSEC` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HostedZoneId`; it takes no tags; it has no attribute for its ARN.
    CfnDNSSEC = "AWS::Route53::DNSSEC", "route53-dnssec", reference name, name_property "HostedZoneId";
    new {
        /// matches `^[A-Z0-9]{1,32}$`; an update replaces the resource
        A hosted_zone_id: str = "HostedZoneId",
    }
    set {}
    get {}
}
