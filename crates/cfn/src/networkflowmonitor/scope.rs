// Written by `cargo xtask codegen` from crates/registry/data/networkflowmonitor.txt.

//! `AWS::NetworkFlowMonitor::Scope` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ScopeArn`.
    CfnScope = "AWS::NetworkFlowMonitor::Scope", "networkflowmonitor-scope", reference arn, tags List "Tags";
    new {
        /// 1 to 100 items; an update replaces the resource
        A targets: c::List<TargetResource> = "Targets",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ScopeArn",
        SCOPE_ARN: c::Arn<CfnScope> = "ScopeArn",
        SCOPE_ID: str = "ScopeId",
        STATUS: str = "Status",
    }
}

c::property! {
    TargetId, "networkflowmonitor-scope-targetid";
    new {
        /// 1 to 12 characters; matches `^[0-9]{12}$`
        A account_id: str = "AccountId",
    }
    set {}
}

c::property! {
    TargetIdentifier, "networkflowmonitor-scope-targetidentifier";
    new {
        A target_id: TargetId = "TargetId",
        B target_type: TargetIdentifierTargetType = "TargetType",
    }
    set {}
}

c::property! {
    TargetResource, "networkflowmonitor-scope-targetresource";
    new {
        A region: str = "Region",
        B target_identifier: TargetIdentifier = "TargetIdentifier",
    }
    set {}
}

c::open_enum! {
    TargetIdentifierTargetType {
        ACCOUNT = "ACCOUNT",
    }
}
