// Written by `cargo xtask codegen` from crates/registry/data/aps.txt.

//! `AWS::APS::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkspaceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::APS::ResourcePolicy", "aps-resourcepolicy", reference name, name_property "WorkspaceArn";
    new CfnResourcePolicyRequired {
        A policy_document: str = "PolicyDocument",
        /// matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`; an update replaces the resource
        B workspace_arn: str = "WorkspaceArn",
    }
    set {}
    get {}
}
