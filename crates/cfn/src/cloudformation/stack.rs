// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::Stack` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StackId`; it holds data; it has no attribute for its ARN.
    CfnStack = "AWS::CloudFormation::Stack", "cloudformation-stack", reference name, tags List "Tags", stateful true;
    new {
        /// 1 to 1024 characters; AWS does not show it again
        A template_url: str = "TemplateURL",
    }
    set {
        /// at most 5 items
        notification_arns: c::List<str> = "NotificationARNs",
        parameters: c::Map<c::Json> = "Parameters",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at least 1
        timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
    get {
        CHANGE_SET_ID: str = "ChangeSetId",
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATE_TIME: str = "LastUpdateTime",
        OUTPUTS: c::List<c::Json> = list "Outputs",
        PARENT_ID: str = "ParentId",
        ROOT_ID: str = "RootId",
        STACK_ID: c::Name<CfnStack> = "StackId",
        STACK_STATUS: str = "StackStatus",
    }
}
