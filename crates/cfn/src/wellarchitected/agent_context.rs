// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::AgentContext` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnAgentContext = "AWS::WellArchitected::AgentContext", "wellarchitected-agentcontext", reference arn;
    new CfnAgentContextRequired {
        A content: c::Json = "Content",
        /// an update replaces the resource
        B context_type: ContextType = "ContextType",
        /// 1 to 2048 characters; an update replaces the resource
        C profile_arn: str = "ProfileArn",
        /// 1 to 1000 characters; matches `^[\P{C}]+$`
        D title: str = "Title",
    }
    set {}
    get {
        @arn "Arn",
        APPLICATION_TYPE: c::Json = "ApplicationType",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        CRITICALITY: c::Json = "Criticality",
        ID: str = "Id",
        LAST_MODIFIED_AT: str = "LastModifiedAt",
        LAST_MODIFIED_BY: str = "LastModifiedBy",
    }
}

c::open_enum! {
    ContextType {
        APPLICATION = "APPLICATION",
    }
}
