// Written by `cargo xtask codegen` from crates/registry/data/organizations.txt.

//! `AWS::Organizations::OrganizationalUnit` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnOrganizationalUnit = "AWS::Organizations::OrganizationalUnit", "organizations-organizationalunit", reference name, tags List "Tags";
    new CfnOrganizationalUnitRequired {
        /// 1 to 128 characters; matches `[\s\S]*`
        A name: str = "Name",
        /// at most 100 characters; matches `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`; an update replaces the resource
        B parent_id: str = "ParentId",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnOrganizationalUnit> = "Id",
        PATH: str = "Path",
    }
}
