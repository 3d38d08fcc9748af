// Written by `cargo xtask codegen` from crates/registry/data/budgets.txt.

//! `AWS::Budgets::BudgetsAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnBudgetsAction = "AWS::Budgets::BudgetsAction", "budgets-budgetsaction", reference text, tags List "ResourceTags";
    new CfnBudgetsActionRequired {
        A action_threshold: ActionThreshold = "ActionThreshold",
        /// an update replaces the resource
        B action_type: ActionType = "ActionType",
        /// 1 to 100 characters; matches `^[^:\\]+$`; does not match `^(?:[^:\\]*/action/|(?i).*<script>.*</script>.*)`; an update replaces the resource
        C budget_name: str = "BudgetName",
        D definition: Definition = "Definition",
        /// 32 to 618 characters
        E execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        F notification_type: NotificationType = "NotificationType",
        /// 1 to 11 items
        G subscribers: c::List<Subscriber> = "Subscribers",
    }
    set {
        approval_model: ApprovalModel = "ApprovalModel",
        /// at most 200 items
        resource_tags: c::List<ResourceTag> = "ResourceTags",
    }
    get {
        ACTION_ID: str = "ActionId",
    }
}

c::property! {
    ActionThreshold, "budgets-budgetsaction-actionthreshold";
    new {
        A r#type: ActionThresholdType = "Type",
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    Definition, "budgets-budgetsaction-definition";
    new {}
    set {
        iam_action_definition: IamActionDefinition = "IamActionDefinition",
        scp_action_definition: ScpActionDefinition = "ScpActionDefinition",
        ssm_action_definition: SsmActionDefinition = "SsmActionDefinition",
    }
}

c::property! {
    IamActionDefinition, "budgets-budgetsaction-iamactiondefinition";
    new {
        /// 25 to 684 characters
        A policy_arn: str = "PolicyArn",
    }
    set {
        /// 1 to 100 items; each: 1 to 640 characters, matches `^([\x{0021}-\x{007F}]+\x{002F})?[0-9A-Za-z_+=,.@-]+$`
        groups: c::List<str> = "Groups",
        /// 1 to 100 items; each: 1 to 576 characters, matches `^([\x{0021}-\x{007F}]+\x{002F})?[0-9A-Za-z_+=,.@-]+$`
        roles: c::List<str> = "Roles",
        /// 1 to 100 items; each: 1 to 576 characters, matches `^([\x{0021}-\x{007F}]+\x{002F})?[0-9A-Za-z_+=,.@-]+$`
        users: c::List<str> = "Users",
    }
}

c::property! {
    ResourceTag, "budgets-budgetsaction-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ScpActionDefinition, "budgets-budgetsaction-scpactiondefinition";
    new {
        /// 10 to 130 characters; matches `^p-[0-9a-zA-Z_]{8,128}$`
        A policy_id: str = "PolicyId",
        /// 1 to 100 items; each: 12 to 68 characters, matches `^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)|([0-9]{12})$`
        B target_ids: c::List<str> = "TargetIds",
    }
    set {}
}

c::property! {
    SsmActionDefinition, "budgets-budgetsaction-ssmactiondefinition";
    new SsmActionDefinitionRequired {
        /// 1 to 100 items; each: 1 to 63 characters
        A instance_ids: c::List<str> = "InstanceIds",
        /// 9 to 20 characters; matches `^[0-9A-Za-z_]{2,4}-[0-9A-Za-z_]+(-[0-9A-Za-z_]+)?-[0-9]$`
        B region: str = "Region",
        C subtype: SsmActionDefinitionSubtype = "Subtype",
    }
    set {}
}

c::property! {
    Subscriber, "budgets-budgetsaction-subscriber";
    new SubscriberRequired {
        /// 1 to 2147483647 characters; matches `^(.*[\n\r\t\f\ ]?)*$`
        A address: str = "Address",
        B r#type: SubscriberType = "Type",
    }
    set {}
}

c::open_enum! {
    ActionType {
        APPLY_IAM_POLICY = "APPLY_IAM_POLICY",
        APPLY_SCP_POLICY = "APPLY_SCP_POLICY",
        RUN_SSM_DOCUMENTS = "RUN_SSM_DOCUMENTS",
    }
}

c::open_enum! {
    NotificationType {
        ACTUAL = "ACTUAL",
        FORECASTED = "FORECASTED",
    }
}

c::open_enum! {
    ApprovalModel {
        AUTOMATIC = "AUTOMATIC",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    ActionThresholdType {
        PERCENTAGE = "PERCENTAGE",
        ABSOLUTE_VALUE = "ABSOLUTE_VALUE",
    }
}

c::open_enum! {
    SsmActionDefinitionSubtype {
        STOP_EC2_INSTANCES = "STOP_EC2_INSTANCES",
        STOP_RDS_INSTANCES = "STOP_RDS_INSTANCES",
    }
}

c::open_enum! {
    SubscriberType {
        SNS = "SNS",
        EMAIL = "EMAIL",
    }
}
