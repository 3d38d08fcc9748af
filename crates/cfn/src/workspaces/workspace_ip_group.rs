// Written by `cargo xtask codegen` from crates/registry/data/workspaces.txt.

//! `AWS::WorkSpaces::WorkspaceIpGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkspaceIpGroup = "AWS::WorkSpaces::WorkspaceIpGroup", "workspaces-workspaceipgroup", reference arn,
        arn "arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A group_name: str = "GroupName",
    }
    set {
        /// an update replaces the resource
        group_desc: str = "GroupDesc",
        tags: c::List<c::Tag> = "Tags",
        user_rules: c::List<IpRuleItem> = "UserRules",
    }
    get {
        @arn "Arn",
        GROUP_ID: str = "GroupId",
    }
}

c::property! {
    IpRuleItem, "workspaces-workspaceipgroup-ipruleitem";
    new {
        A ip_rule: str = "IpRule",
    }
    set {
        rule_desc: str = "RuleDesc",
    }
}
