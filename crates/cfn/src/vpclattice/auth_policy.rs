// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::AuthPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnAuthPolicy = "AWS::VpcLattice::AuthPolicy", "vpclattice-authpolicy", reference name, name_property "ResourceIdentifier";
    new CfnAuthPolicyRequired {
        A policy: c::Json = "Policy",
        /// 17 to 200 characters; an update replaces the resource
        B resource_identifier: str = "ResourceIdentifier",
    }
    set {}
    get {
        STATE: str = "State",
    }
}
