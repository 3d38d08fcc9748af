// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::UserHierarchyGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `UserHierarchyGroupArn`.
    CfnUserHierarchyGroup = "AWS::Connect::UserHierarchyGroup", "connect-userhierarchygroup", reference arn, tags List "Tags";
    new CfnUserHierarchyGroupRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 100 characters
        B name: str = "Name",
    }
    set {
        /// an update replaces the resource
        parent_group_arn: str = "ParentGroupArn",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "UserHierarchyGroupArn",
        USER_HIERARCHY_GROUP_ARN: c::Arn<CfnUserHierarchyGroup> = "UserHierarchyGroupArn",
    }
}
