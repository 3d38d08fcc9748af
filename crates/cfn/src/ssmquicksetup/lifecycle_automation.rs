// Written by `cargo xtask codegen` from crates/registry/data/ssmquicksetup.txt.

//! `AWS::SSMQuickSetup::LifecycleAutomation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationId`; it has no attribute for its ARN.
    CfnLifecycleAutomation = "AWS::SSMQuickSetup::LifecycleAutomation", "ssmquicksetup-lifecycleautomation", reference name, tags Map "Tags";
    new CfnLifecycleAutomationRequired {
        /// 1 to 500 characters; matches `^\S+$`
        A automation_document: str = "AutomationDocument",
        B automation_parameters: c::Map<c::List<str>> = "AutomationParameters",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        C resource_key: str = "ResourceKey",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        ASSOCIATION_ID: c::Name<CfnLifecycleAutomation> = "AssociationId",
    }
}
