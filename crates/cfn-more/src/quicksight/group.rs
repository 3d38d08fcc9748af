// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Group` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnGroup = "AWS::QuickSight::Group", "quicksight-group", reference arn;
    new CfnGroupRequired {
        /// at least 1 character; matches `^[\x{0020}-\x{00FF}]+$`; an update replaces the resource
        A group_name: str = "GroupName",
        /// at most 64 characters; matches `^[a-zA-Z0-9._-]*$`; an update replaces the resource
        B namespace: str = "Namespace",
    }
    set {
        /// 1 to 512 characters
        description: str = "Description",
    }
    get {
        @arn "Arn",
        PRINCIPAL_ID: str = "PrincipalId",
    }
}
