// Written by `cargo xtask codegen` from crates/registry/data/detective.txt.

//! `AWS::Detective::OrganizationAdmin` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnOrganizationAdmin = "AWS::Detective::OrganizationAdmin", "detective-organizationadmin", reference name, name_property "AccountId";
    new {
        /// matches `[0-9]{12}`; an update replaces the resource
        A account_id: str = "AccountId",
    }
    set {}
    get {
        GRAPH_ARN: str = "GraphArn",
    }
}
