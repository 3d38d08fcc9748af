// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::LambdaHook` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HookArn`; it takes no tags.
    CfnLambdaHook = "AWS::CloudFormation::LambdaHook", "cloudformation-lambdahook", reference arn;
    new CfnLambdaHookRequired {
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`; does not match `^(?:(?i)aws)`; an update replaces the resource
        A alias: str = "Alias",
        /// at most 256 characters; matches `arn:.+:iam::[0-9]{12}:role/.+`
        B execution_role: str = "ExecutionRole",
        C failure_mode: FailureMode = "FailureMode",
        /// default `"ENABLED"`
        D hook_status: HookStatus = "HookStatus",
        /// 1 to 170 characters
        E lambda_function: str = "LambdaFunction",
        /// no item twice
        F target_operations: c::List<TargetOperation> = "TargetOperations",
    }
    set {
        /// default `true`; an update replaces the resource; AWS does not show it again
        auto_update: bool = "AutoUpdate",
        /// an update replaces the resource; AWS does not show it again
        logging_config: LoggingConfig = "LoggingConfig",
        stack_filters: StackFilters = "StackFilters",
        target_filters: TargetFilters = "TargetFilters",
    }
    get {
        @arn "HookArn",
        HOOK_ARN: c::Arn<CfnLambdaHook> = "HookArn",
    }
}

c::property! {
    HookTarget, "cloudformation-lambdahook-hooktarget";
    new HookTargetRequired {
        A action: Action = "Action",
        B invocation_point: InvocationPoint = "InvocationPoint",
        /// 1 to 256 characters; matches `^.*$`; does not match `^(?:.*\*\?)`
        C target_name: str = "TargetName",
    }
    set {}
}

c::property! {
    LoggingConfig, "cloudformation-lambdahook-loggingconfig";
    new LoggingConfigRequired {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        A log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 256 characters; matches `arn:.+:iam::[0-9]{12}:role/.+`
        B log_role_arn: c::Arn<crate::iam::CfnRole> = "LogRoleArn",
    }
    set {}
}

c::property! {
    StackFilters, "cloudformation-lambdahook-stackfilters";
    new {
        /// default `"ALL"`
        A filtering_criteria: StackFiltersFilteringCriteria = "FilteringCriteria",
    }
    set {
        stack_names: StackNames = "StackNames",
        stack_roles: StackRoles = "StackRoles",
    }
}

c::property! {
    StackNames, "cloudformation-lambdahook-stacknames";
    new {}
    set {
        /// 1 to 50 items; no item twice; each: at most 128 characters, matches `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`
        exclude: c::List<str> = "Exclude",
        /// 1 to 50 items; no item twice; each: at most 128 characters, matches `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`
        include: c::List<str> = "Include",
    }
}

c::property! {
    StackRoles, "cloudformation-lambdahook-stackroles";
    new {}
    set {
        /// 1 to 50 items; no item twice
        exclude: c::List<str> = "Exclude",
        /// 1 to 50 items; no item twice
        include: c::List<str> = "Include",
    }
}

c::property! {
    TargetFilters, "cloudformation-lambdahook-targetfilters";
    new {}
    set {
        /// 1 to 50 items; no item twice
        actions: c::List<Action> = "Actions",
        /// 1 to 50 items; no item twice
        invocation_points: c::List<InvocationPoint> = "InvocationPoints",
        /// 1 to 50 items; no item twice; each: 1 to 256 characters, matches `^.*$`, does not match `^(?:.*\*\?)`
        target_names: c::List<str> = "TargetNames",
        /// 1 to 50 items; no item twice
        targets: c::List<HookTarget> = "Targets",
    }
}

c::open_enum! {
    Action {
        CREATE = "CREATE",
        UPDATE = "UPDATE",
        DELETE = "DELETE",
    }
}

c::open_enum! {
    InvocationPoint {
        PRE_PROVISION = "PRE_PROVISION",
    }
}

c::open_enum! {
    TargetOperation {
        RESOURCE = "RESOURCE",
        STACK = "STACK",
        CHANGE_SET = "CHANGE_SET",
        CLOUD_CONTROL = "CLOUD_CONTROL",
    }
}

c::open_enum! {
    FailureMode {
        FAIL = "FAIL",
        WARN = "WARN",
    }
}

c::open_enum! {
    HookStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    StackFiltersFilteringCriteria {
        ALL = "ALL",
        ANY = "ANY",
    }
}
