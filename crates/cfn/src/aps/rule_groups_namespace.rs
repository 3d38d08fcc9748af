// Written by `cargo xtask codegen` from crates/registry/data/aps.txt.

//! `AWS::APS::RuleGroupsNamespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRuleGroupsNamespace = "AWS::APS::RuleGroupsNamespace", "aps-rulegroupsnamespace", reference arn, tags List "Tags";
    new CfnRuleGroupsNamespaceRequired {
        A data: str = "Data",
        /// 1 to 64 characters; an update replaces the resource
        B name: str = "Name",
        /// matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`; an update replaces the resource
        C workspace: str = "Workspace",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
