// Written by `cargo xtask codegen` from crates/registry/data/resiliencehub.txt.

//! `AWS::ResilienceHub::App` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AppArn`.
    CfnApp = "AWS::ResilienceHub::App", "resiliencehub-app", reference arn,
        arn "arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}", tags Map "Tags";
    new CfnAppRequired {
        /// at most 409600 characters; matches `^[0-9A-Za-z_\s:,-\.'\/{}\[\]:"]+$`
        A app_template_body: str = "AppTemplateBody",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        B name: str = "Name",
        C resource_mappings: c::List<ResourceMapping> = "ResourceMappings",
    }
    set {
        app_assessment_schedule: AppAssessmentSchedule = "AppAssessmentSchedule",
        /// at most 500 characters
        description: str = "Description",
        /// at most 10 items
        event_subscriptions: c::List<EventSubscription> = "EventSubscriptions",
        permission_model: PermissionModel = "PermissionModel",
        resiliency_policy_arn: str = "ResiliencyPolicyArn",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "AppArn",
        APP_ARN: c::Arn<CfnApp> = "AppArn",
        DRIFT_STATUS: str = "DriftStatus",
    }
}

c::property! {
    EventSubscription, "resiliencehub-app-eventsubscription";
    new EventSubscriptionRequired {
        A event_type: EventSubscriptionEventType = "EventType",
        /// 1 to 256 characters
        B name: str = "Name",
    }
    set {
        sns_topic_arn: c::Arn<catchment_cfn::sns::CfnTopic> = "SnsTopicArn",
    }
}

c::property! {
    PermissionModel, "resiliencehub-app-permissionmodel";
    new {
        A r#type: PermissionModelType = "Type",
    }
    set {
        /// at most 10 items
        cross_account_role_arns: c::List<str> = "CrossAccountRoleArns",
        /// matches `((\x{002F}[\x{0021}-\x{007E}]+\x{002F}){1,511})?[A-Za-z0-9+=,.@_/-]{1,64}`
        invoker_role_name: str = "InvokerRoleName",
    }
}

c::property! {
    PhysicalResourceId, "resiliencehub-app-physicalresourceid";
    new PhysicalResourceIdRequired {
        /// 1 to 255 characters
        A identifier: str = "Identifier",
        /// matches `Arn|Native`
        B r#type: str = "Type",
    }
    set {
        /// matches `^[0-9]{12}$`
        aws_account_id: str = "AwsAccountId",
        /// matches `^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$`
        aws_region: str = "AwsRegion",
    }
}

c::property! {
    ResourceMapping, "resiliencehub-app-resourcemapping";
    new {
        /// matches `CfnStack|Resource|Terraform|EKS`
        A mapping_type: str = "MappingType",
        B physical_resource_id: PhysicalResourceId = "PhysicalResourceId",
    }
    set {
        /// 1 to 255 characters
        eks_source_name: str = "EksSourceName",
        /// 1 to 255 characters
        logical_stack_name: str = "LogicalStackName",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`
        resource_name: str = "ResourceName",
        /// 1 to 255 characters
        terraform_source_name: str = "TerraformSourceName",
    }
}

c::open_enum! {
    AppAssessmentSchedule {
        DISABLED = "Disabled",
        DAILY = "Daily",
    }
}

c::open_enum! {
    EventSubscriptionEventType {
        SCHEDULED_ASSESSMENT_FAILURE = "ScheduledAssessmentFailure",
        DRIFT_DETECTED = "DriftDetected",
    }
}

c::open_enum! {
    PermissionModelType {
        LEGACY_IAM_USER = "LegacyIAMUser",
        ROLE_BASED = "RoleBased",
    }
}
