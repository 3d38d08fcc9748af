// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::GuardHook` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HookArn`; it takes no tags.
    CfnGuardHook = "AWS::CloudFormation::GuardHook", "cloudformation-guardhook", reference arn;
    new CfnGuardHookRequired {
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`; does not match `^(?:(?i)aws)`; an update replaces the resource
        A alias: str = "Alias",
        /// at most 256 characters; matches `arn:.+:iam::[0-9]{12}:role/.+`; an update replaces the resource
        B execution_role: str = "ExecutionRole",
        /// default `"WARN"`
        C failure_mode: FailureMode = "FailureMode",
        /// default `"DISABLED"`
        D hook_status: HookStatus = "HookStatus",
        E rule_location: S3Location = "RuleLocation",
        /// no item twice
        F target_operations: c::List<TargetOperation> = "TargetOperations",
    }
    set {
        log_bucket: str = "LogBucket",
        options: Options = "Options",
        stack_filters: StackFilters = "StackFilters",
        target_filters: TargetFilters = "TargetFilters",
    }
    get {
        @arn "HookArn",
        HOOK_ARN: c::Arn<CfnGuardHook> = "HookArn",
    }
}

c::property! {
    HookTarget, "cloudformation-guardhook-hooktarget";
    new HookTargetRequired {
        A action: Action = "Action",
        B invocation_point: InvocationPoint = "InvocationPoint",
        /// 1 to 256 characters; matches `^.*$`; does not match `^(?:.*\*\?)`
        C target_name: str = "TargetName",
    }
    set {}
}

c::property! {
    Options, "cloudformation-guardhook-options";
    new {}
    set {
        input_params: c::Json = "InputParams",
    }
}

c::property! {
    S3Location, "cloudformation-guardhook-s3location";
    new {
        A uri: str = "Uri",
    }
    set {
        version_id: str = "VersionId",
    }
}

c::property! {
    StackFilters, "cloudformation-guardhook-stackfilters";
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
    StackNames, "cloudformation-guardhook-stacknames";
    new {}
    set {
        /// 1 to 50 items; no item twice; each: at most 128 characters, matches `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`
        exclude: c::List<str> = "Exclude",
        /// 1 to 50 items; no item twice; each: at most 128 characters, matches `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`
        include: c::List<str> = "Include",
    }
}

c::property! {
    StackRoles, "cloudformation-guardhook-stackroles";
    new {}
    set {
        /// 1 to 50 items; no item twice
        exclude: c::List<str> = "Exclude",
        /// 1 to 50 items; no item twice
        include: c::List<str> = "Include",
    }
}

c::property! {
    TargetFilters, "cloudformation-guardhook-targetfilters";
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
