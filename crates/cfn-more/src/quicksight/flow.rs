// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Flow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnFlow = "AWS::QuickSight::Flow", "quicksight-flow", reference arn,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}";
    new CfnFlowRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A aws_account_id: str = "AwsAccountId",
        B flow_definition: c::Json = "FlowDefinition",
        /// 1 to 128 characters; matches `^[^{}"\\<>]*$`; does not match `^(?:\s+$)`
        C name: str = "Name",
    }
    set {
        /// at most 1024 characters; matches `^[^{}"\\<>]*$`; does not match `^(?:\s+$)`
        description: str = "Description",
        /// AWS does not show it again
        permissions: c::List<Permission> = "Permissions",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        FLOW_ID: str = "FlowId",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        PUBLISH_STATE: c::Json = "PublishState",
        STEP_ALIASES: c::List<c::Json> = list "StepAliases",
    }
}

c::property! {
    Permission, "quicksight-flow-permission";
    new {
        /// each: 1 to 64 characters
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}
