// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::StackSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StackSetId`; it has no attribute for its ARN.
    ///
    /// Exactly one of `TemplateURL`, `TemplateBody`.
    CfnStackSet = "AWS::CloudFormation::StackSet", "cloudformation-stackset", reference name, tags List "Tags";
    new CfnStackSetRequired {
        /// an update replaces the resource
        A permission_model: PermissionModel = "PermissionModel",
        /// at most 128 characters; matches `^[a-zA-Z][a-zA-Z0-9-]{0,127}$`; an update replaces the resource
        B stack_set_name: str = "StackSetName",
    }
    set {
        /// 20 to 2048 characters
        administration_role_arn: c::Arn<crate::iam::CfnRole> = "AdministrationRoleARN",
        auto_deployment: AutoDeployment = "AutoDeployment",
        /// AWS does not show it again
        call_as: CallAs = "CallAs",
        /// no item twice
        capabilities: c::List<Capability> = "Capabilities",
        /// 1 to 1024 characters
        description: str = "Description",
        /// 1 to 64 characters; matches `^[a-zA-Z_0-9+=,.@/-]+$`
        execution_role_name: c::Name<crate::iam::CfnRole> = "ExecutionRoleName",
        managed_execution: ManagedExecution = "ManagedExecution",
        /// AWS does not show it again
        operation_preferences: OperationPreferences = "OperationPreferences",
        /// no item twice
        parameters: c::List<Parameter> = "Parameters",
        /// no item twice; AWS does not show it again
        stack_instances_group: c::List<StackInstances> = "StackInstancesGroup",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 51200 characters
        template_body: str = "TemplateBody",
        /// 1 to 5120 characters; AWS does not show it again
        template_url: str = "TemplateURL",
    }
    get {
        STACK_SET_ID: c::Name<CfnStackSet> = "StackSetId",
    }
}

c::property! {
    AutoDeployment, "cloudformation-stackset-autodeployment";
    new {}
    set {
        /// no item twice
        depends_on: c::List<str> = "DependsOn",
        enabled: bool = "Enabled",
        retain_stacks_on_account_removal: bool = "RetainStacksOnAccountRemoval",
    }
}

c::property! {
    DeploymentTargets, "cloudformation-stackset-deploymenttargets";
    new {}
    set {
        account_filter_type: DeploymentTargetsAccountFilterType = "AccountFilterType",
        /// at least 1 item; no item twice; each: matches `^[0-9]{12}$`
        accounts: c::List<str> = "Accounts",
        /// 1 to 5120 characters; matches `(s3://|http(s?)://).+`
        accounts_url: str = "AccountsUrl",
        /// at least 1 item; no item twice; each: matches `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`
        organizational_unit_ids: c::List<str> = "OrganizationalUnitIds",
    }
}

c::property! {
    ManagedExecution, "cloudformation-stackset-managedexecution";
    new {}
    set {
        active: bool = "Active",
    }
}

c::property! {
    OperationPreferences, "cloudformation-stackset-operationpreferences";
    new {}
    set {
        concurrency_mode: ConcurrencyMode = "ConcurrencyMode",
        /// at least 0
        failure_tolerance_count: i64 = "FailureToleranceCount",
        /// 0 to 100
        failure_tolerance_percentage: i64 = "FailureTolerancePercentage",
        /// at least 1
        max_concurrent_count: i64 = "MaxConcurrentCount",
        /// 0 to 100
        max_concurrent_percentage: i64 = "MaxConcurrentPercentage",
        region_concurrency_type: RegionConcurrencyType = "RegionConcurrencyType",
        /// each: matches `^[a-zA-Z0-9-]{1,128}$`
        region_order: c::List<str> = "RegionOrder",
    }
}

c::property! {
    Parameter, "cloudformation-stackset-parameter";
    new ParameterRequired {
        A parameter_key: str = "ParameterKey",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    StackInstances, "cloudformation-stackset-stackinstances";
    new {
        A deployment_targets: DeploymentTargets = "DeploymentTargets",
        /// at least 1 item; no item twice; each: matches `^[a-zA-Z0-9-]{1,128}$`
        B regions: c::List<str> = "Regions",
    }
    set {
        /// no item twice
        parameter_overrides: c::List<Parameter> = "ParameterOverrides",
    }
}

c::open_enum! {
    Capability {
        CAPABILITY_IAM = "CAPABILITY_IAM",
        CAPABILITY_NAMED_IAM = "CAPABILITY_NAMED_IAM",
        CAPABILITY_AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND",
    }
}

c::open_enum! {
    ConcurrencyMode {
        STRICT_FAILURE_TOLERANCE = "STRICT_FAILURE_TOLERANCE",
        SOFT_FAILURE_TOLERANCE = "SOFT_FAILURE_TOLERANCE",
    }
}

c::open_enum! {
    RegionConcurrencyType {
        SEQUENTIAL = "SEQUENTIAL",
        PARALLEL = "PARALLEL",
    }
}

c::open_enum! {
    PermissionModel {
        SERVICE_MANAGED = "SERVICE_MANAGED",
        SELF_MANAGED = "SELF_MANAGED",
    }
}

c::open_enum! {
    CallAs {
        SELF = "SELF",
        DELEGATED_ADMIN = "DELEGATED_ADMIN",
    }
}

c::open_enum! {
    DeploymentTargetsAccountFilterType {
        NONE = "NONE",
        UNION = "UNION",
        INTERSECTION = "INTERSECTION",
        DIFFERENCE = "DIFFERENCE",
    }
}
