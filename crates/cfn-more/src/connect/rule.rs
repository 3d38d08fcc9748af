// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Rule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnRule = "AWS::Connect::Rule", "connect-rule", reference arn, tags List "Tags";
    new CfnRuleRequired {
        A actions: Actions = "Actions",
        B function: str = "Function",
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        C instance_arn: str = "InstanceArn",
        /// matches `^[a-zA-Z0-9._-]{1,200}$`
        D name: str = "Name",
        E publish_status: PublishStatus = "PublishStatus",
        /// an update replaces the resource
        F trigger_event_source: RuleTriggerEventSource = "TriggerEventSource",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleArn",
        RULE_ARN: c::Arn<CfnRule> = "RuleArn",
    }
}

c::property! {
    Actions, "connect-rule-actions";
    new {}
    set {
        /// 1 item; no item twice
        assign_contact_category_actions: c::List<c::Json> = "AssignContactCategoryActions",
        /// 1 item; no item twice
        assign_sla_actions: c::List<AssignSlaAction> = "AssignSlaActions",
        /// 1 item; no item twice
        create_case_actions: c::List<CreateCaseAction> = "CreateCaseActions",
        /// 1 item; no item twice
        end_associated_tasks_actions: c::List<c::Json> = "EndAssociatedTasksActions",
        /// 1 item; no item twice
        event_bridge_actions: c::List<EventBridgeAction> = "EventBridgeActions",
        /// 1 item; no item twice
        send_in_app_notification_actions: c::List<SendInAppNotificationAction> = "SendInAppNotificationActions",
        /// 1 item; no item twice
        send_notification_actions: c::List<SendNotificationAction> = "SendNotificationActions",
        /// 1 item; no item twice
        submit_auto_evaluation_actions: c::List<SubmitAutoEvaluationAction> = "SubmitAutoEvaluationActions",
        /// 1 item; no item twice
        task_actions: c::List<TaskAction> = "TaskActions",
        /// 1 item; no item twice
        update_case_actions: c::List<UpdateCaseAction> = "UpdateCaseActions",
    }
}

c::property! {
    AssignSlaAction, "connect-rule-assignslaaction";
    new {
        A case_sla_configuration: CaseSlaConfiguration = "CaseSlaConfiguration",
        B sla_assignment_type: AssignSlaActionSlaAssignmentType = "SlaAssignmentType",
    }
    set {}
}

c::property! {
    CaseSlaConfiguration, "connect-rule-caseslaconfiguration";
    new CaseSlaConfigurationRequired {
        /// 1 to 500 characters
        A name: str = "Name",
        /// 1 to 1051200
        B target_sla_minutes: f64 = "TargetSlaMinutes",
        C r#type: CaseSlaConfigurationType = "Type",
    }
    set {
        /// 1 to 500 characters
        field_id: str = "FieldId",
        /// at most 1 item
        target_field_values: c::List<SlaTargetFieldValue> = "TargetFieldValues",
    }
}

c::property! {
    CreateCaseAction, "connect-rule-createcaseaction";
    new {
        /// 1 to 100 items; no item twice
        A fields: c::List<Field> = "Fields",
        /// 1 to 500 characters
        B template_id: str = "TemplateId",
    }
    set {}
}

c::property! {
    EventBridgeAction, "connect-rule-eventbridgeaction";
    new {
        /// matches `^[a-zA-Z0-9._-]{1,100}$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    Field, "connect-rule-field";
    new {
        /// 1 to 500 characters
        A id: str = "Id",
        B value: FieldValue = "Value",
    }
    set {}
}

c::property! {
    FieldValue, "connect-rule-fieldvalue";
    new {}
    set {
        boolean_value: bool = "BooleanValue",
        double_value: f64 = "DoubleValue",
        empty_value: c::Json = "EmptyValue",
        string_value: str = "StringValue",
    }
}

c::property! {
    InAppNotificationRecipientType, "connect-rule-inappnotificationrecipienttype";
    new {}
    set {
        /// 1 to 100 items; no item twice
        user_arns: c::List<str> = "UserArns",
        user_tags: c::Map<str> = "UserTags",
    }
}

c::property! {
    NotificationContent, "connect-rule-notificationcontent";
    new {}
    set {
        /// at most 3000 characters
        de_de: str = "DeDE",
        /// at most 3000 characters
        en_us: str = "EnUS",
        /// at most 3000 characters
        es_es: str = "EsES",
        /// at most 3000 characters
        fr_fr: str = "FrFR",
        /// at most 3000 characters
        id_id: str = "IdID",
        /// at most 3000 characters
        it_it: str = "ItIT",
        /// at most 3000 characters
        ja_jp: str = "JaJP",
        /// at most 3000 characters
        ko_kr: str = "KoKR",
        /// at most 3000 characters
        pt_br: str = "PtBR",
        /// at most 3000 characters
        zh_cn: str = "ZhCN",
        /// at most 3000 characters
        zh_tw: str = "ZhTW",
    }
}

c::property! {
    NotificationRecipientType, "connect-rule-notificationrecipienttype";
    new {}
    set {
        /// 1 to 5 items; no item twice
        user_arns: c::List<str> = "UserArns",
        user_tags: c::Map<str> = "UserTags",
    }
}

c::property! {
    Reference, "connect-rule-reference";
    new ReferenceRequired {
        A r#type: ReferenceType = "Type",
        /// matches `^(/|https:)`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    RuleTriggerEventSource, "connect-rule-ruletriggereventsource";
    new {
        A event_source_name: RuleTriggerEventSourceEventSourceName = "EventSourceName",
    }
    set {
        integration_association_arn: str = "IntegrationAssociationArn",
    }
}

c::property! {
    SendInAppNotificationAction, "connect-rule-sendinappnotificationaction";
    new {
        A content: NotificationContent = "Content",
        B recipient: InAppNotificationRecipientType = "Recipient",
    }
    set {
        exclusion: InAppNotificationRecipientType = "Exclusion",
        priority: SendInAppNotificationActionPriority = "Priority",
    }
}

c::property! {
    SendNotificationAction, "connect-rule-sendnotificationaction";
    new SendNotificationActionRequired {
        /// 1 to 1024 characters
        A content: str = "Content",
        B content_type: SendNotificationActionContentType = "ContentType",
        C delivery_method: SendNotificationActionDeliveryMethod = "DeliveryMethod",
        D recipient: NotificationRecipientType = "Recipient",
    }
    set {
        exclusion: NotificationRecipientType = "Exclusion",
        /// 1 to 200 characters
        subject: str = "Subject",
    }
}

c::property! {
    SlaTargetFieldValue, "connect-rule-slatargetfieldvalue";
    new {}
    set {
        string_value: str = "StringValue",
    }
}

c::property! {
    SubmitAutoEvaluationAction, "connect-rule-submitautoevaluationaction";
    new {
        A evaluation_form_arn: str = "EvaluationFormArn",
    }
    set {}
}

c::property! {
    TaskAction, "connect-rule-taskaction";
    new TaskActionRequired {
        A contact_flow_arn: str = "ContactFlowArn",
        /// 1 to 512 characters
        B name: str = "Name",
    }
    set {
        /// at most 4096 characters
        description: str = "Description",
        references: c::Map<Reference> = "References",
    }
}

c::property! {
    UpdateCaseAction, "connect-rule-updatecaseaction";
    new {
        /// 1 to 100 items; no item twice
        A fields: c::List<Field> = "Fields",
    }
    set {}
}

c::open_enum! {
    PublishStatus {
        DRAFT = "DRAFT",
        PUBLISHED = "PUBLISHED",
    }
}

c::open_enum! {
    AssignSlaActionSlaAssignmentType {
        CASES = "CASES",
    }
}

c::open_enum! {
    CaseSlaConfigurationType {
        CASE_FIELD = "CaseField",
    }
}

c::open_enum! {
    ReferenceType {
        URL = "URL",
        ATTACHMENT = "ATTACHMENT",
        NUMBER = "NUMBER",
        STRING = "STRING",
        DATE = "DATE",
        EMAIL = "EMAIL",
    }
}

c::open_enum! {
    RuleTriggerEventSourceEventSourceName {
        ON_EMAIL_ANALYSIS_AVAILABLE = "OnEmailAnalysisAvailable",
        ON_CONTACT_EVALUATION_SUBMIT = "OnContactEvaluationSubmit",
        ON_POST_CALL_ANALYSIS_AVAILABLE = "OnPostCallAnalysisAvailable",
        ON_REAL_TIME_CALL_ANALYSIS_AVAILABLE = "OnRealTimeCallAnalysisAvailable",
        ON_REAL_TIME_CHAT_ANALYSIS_AVAILABLE = "OnRealTimeChatAnalysisAvailable",
        ON_POST_CHAT_ANALYSIS_AVAILABLE = "OnPostChatAnalysisAvailable",
        ON_ZENDESK_TICKET_CREATE = "OnZendeskTicketCreate",
        ON_ZENDESK_TICKET_STATUS_UPDATE = "OnZendeskTicketStatusUpdate",
        ON_SALESFORCE_CASE_CREATE = "OnSalesforceCaseCreate",
        ON_METRIC_DATA_UPDATE = "OnMetricDataUpdate",
        ON_CASE_CREATE = "OnCaseCreate",
        ON_CASE_UPDATE = "OnCaseUpdate",
        ON_SLA_BREACH = "OnSlaBreach",
        ON_SCHEDULE_PUBLISH = "OnSchedulePublish",
        ON_SCHEDULE_UPDATE = "OnScheduleUpdate",
        ON_SCHEDULE_TIME_OFF_REQUEST_ACTIVITY = "OnScheduleTimeOffRequestActivity",
    }
}

c::open_enum! {
    SendInAppNotificationActionPriority {
        HIGH = "HIGH",
        LOW = "LOW",
    }
}

c::open_enum! {
    SendNotificationActionContentType {
        PLAIN_TEXT = "PLAIN_TEXT",
    }
}

c::open_enum! {
    SendNotificationActionDeliveryMethod {
        EMAIL = "EMAIL",
    }
}
