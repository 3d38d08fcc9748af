// Written by `cargo xtask codegen` from crates/registry/data/ssmincidents.txt.

//! `AWS::SSMIncidents::ResponsePlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnResponsePlan = "AWS::SSMIncidents::ResponsePlan", "ssmincidents-responseplan", reference arn,
        arn "arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}", tags List "Tags";
    new {
        A incident_template: IncidentTemplate = "IncidentTemplate",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 1 item; no item twice
        actions: c::List<Action> = "Actions",
        chat_channel: ChatChannel = "ChatChannel",
        /// 1 to 200 characters
        display_name: str = "DisplayName",
        /// at most 5 items; no item twice; each: at most 1000 characters, matches `^arn:aws(-(cn|us-gov))?:ssm-contacts:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`
        engagements: c::List<str> = "Engagements",
        /// at most 1 item; no item twice
        integrations: c::List<Integration> = "Integrations",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Action, "ssmincidents-responseplan-action";
    new {}
    set {
        ssm_automation: SsmAutomation = "SsmAutomation",
    }
}

c::property! {
    ChatChannel, "ssmincidents-responseplan-chatchannel";
    new {}
    set {
        /// no item twice; each: at most 1000 characters, matches `^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`
        chatbot_sns: c::List<c::Arn<crate::sns::CfnTopic>> = "ChatbotSns",
    }
}

c::property! {
    DynamicSsmParameter, "ssmincidents-responseplan-dynamicssmparameter";
    new {
        /// 1 to 50 characters
        A key: str = "Key",
        B value: DynamicSsmParameterValue = "Value",
    }
    set {}
}

c::property! {
    DynamicSsmParameterValue, "ssmincidents-responseplan-dynamicssmparametervalue";
    new {}
    set {
        variable: VariableType = "Variable",
    }
}

c::property! {
    IncidentTemplate, "ssmincidents-responseplan-incidenttemplate";
    new {
        /// 1 to 5
        A impact: i64 = "Impact",
        /// at most 200 characters
        B title: str = "Title",
    }
    set {
        /// 1 to 1000 characters
        dedupe_string: str = "DedupeString",
        /// at most 50 items; no item twice
        incident_tags: c::List<c::Tag> = "IncidentTags",
        /// at most 10 items
        notification_targets: c::List<NotificationTargetItem> = "NotificationTargets",
        /// 1 to 4000 characters
        summary: str = "Summary",
    }
}

c::property! {
    /// Exactly one of `PagerDutyConfiguration`.
    Integration, "ssmincidents-responseplan-integration";
    new {}
    set {
        pager_duty_configuration: PagerDutyConfiguration = "PagerDutyConfiguration",
    }
}

c::property! {
    NotificationTargetItem, "ssmincidents-responseplan-notificationtargetitem";
    new {}
    set {
        /// at most 1000 characters; matches `^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`
        sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
    }
}

c::property! {
    PagerDutyConfiguration, "ssmincidents-responseplan-pagerdutyconfiguration";
    new PagerDutyConfigurationRequired {
        /// 1 to 200 characters
        A name: str = "Name",
        B pager_duty_incident_configuration: PagerDutyIncidentConfiguration = "PagerDutyIncidentConfiguration",
        /// 1 to 512 characters
        C secret_id: str = "SecretId",
    }
    set {}
}

c::property! {
    PagerDutyIncidentConfiguration, "ssmincidents-responseplan-pagerdutyincidentconfiguration";
    new {
        /// 1 to 200 characters
        A service_id: str = "ServiceId",
    }
    set {}
}

c::property! {
    SsmAutomation, "ssmincidents-responseplan-ssmautomation";
    new SsmAutomationRequired {
        /// at most 128 characters
        A document_name: str = "DocumentName",
        /// at most 1000 characters; matches `^arn:aws(-(cn|us-gov))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 128 characters
        document_version: str = "DocumentVersion",
        /// at most 200 items; no item twice
        dynamic_parameters: c::List<DynamicSsmParameter> = "DynamicParameters",
        /// 1 to 200 items; no item twice
        parameters: c::List<SsmParameter> = "Parameters",
        target_account: SsmAutomationTargetAccount = "TargetAccount",
    }
}

c::property! {
    SsmParameter, "ssmincidents-responseplan-ssmparameter";
    new {
        /// 1 to 50 characters
        A key: str = "Key",
        /// at most 10 items; no item twice; each: at most 10000 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::open_enum! {
    VariableType {
        INCIDENT_RECORD_ARN = "INCIDENT_RECORD_ARN",
        INVOLVED_RESOURCES = "INVOLVED_RESOURCES",
    }
}

c::open_enum! {
    SsmAutomationTargetAccount {
        IMPACTED_ACCOUNT = "IMPACTED_ACCOUNT",
        RESPONSE_PLAN_OWNER_ACCOUNT = "RESPONSE_PLAN_OWNER_ACCOUNT",
    }
}
