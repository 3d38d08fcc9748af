// Written by `cargo xtask codegen` from crates/registry/data/inspector.txt.

//! `AWS::Inspector::ResourceGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnResourceGroup = "AWS::Inspector::ResourceGroup", "inspector-resourcegroup", reference arn;
    new {
        /// 1 to 10 items; an update replaces the resource
        A resource_group_tags: c::List<c::Tag> = "ResourceGroupTags",
    }
    set {}
    get {
        @arn "Arn",
    }
}
