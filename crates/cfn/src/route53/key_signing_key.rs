// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::KeySigningKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnKeySigningKey = "AWS::Route53::KeySigningKey", "route53-keysigningkey", reference text;
    new CfnKeySigningKeyRequired {
        /// matches `^[A-Z0-9]{1,32}$`; an update replaces the resource
        A hosted_zone_id: str = "HostedZoneId",
        /// 1 to 256 characters; an update replaces the resource
        B key_management_service_arn: str = "KeyManagementServiceArn",
        /// matches `^[a-zA-Z0-9_]{3,128}$`; an update replaces the resource
        C name: str = "Name",
        /// 5 to 150 characters
        D status: Status = "Status",
    }
    set {}
    get {}
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}
