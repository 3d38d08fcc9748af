// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::Destination` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DestinationName`.
    CfnDestination = "AWS::Logs::Destination", "logs-destination", reference name, name_property "DestinationName",
        arn "arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}", tags List "Tags",
        policies [LogsDestination "DestinationPolicy"];
    new CfnDestinationRequired {
        /// 1 to 512 characters; matches `^[^:*]{1,512}$`; an update replaces the resource
        A destination_name: str = "DestinationName",
        /// at least 1 character
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at least 1 character
        C target_arn: str = "TargetArn",
    }
    set {
        /// at least 1 character
        destination_policy: str = "DestinationPolicy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
