// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::SecurityConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnSecurityConfiguration = "AWS::EMR::SecurityConfiguration", "emr-securityconfiguration", reference name, name_property "Name";
    new {
        /// an update replaces the resource
        A security_configuration: c::Json = "SecurityConfiguration",
    }
    set {
        /// at most 10280 characters; an update replaces the resource
        name: str = "Name",
    }
    get {}
}
