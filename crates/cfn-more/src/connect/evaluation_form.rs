// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::EvaluationForm` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EvaluationFormArn`.
    CfnEvaluationForm = "AWS::Connect::EvaluationForm", "connect-evaluationform", reference arn, tags List "Tags";
    new CfnEvaluationFormRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 200 items
        B items: c::List<EvaluationFormBaseItem> = "Items",
        /// default `"DRAFT"`
        C status: Status = "Status",
        /// 1 to 128 characters
        D title: str = "Title",
    }
    set {
        /// 1 to 256 characters
        ai_version: str = "AIVersion",
        auto_evaluation_configuration: AutoEvaluationConfiguration = "AutoEvaluationConfiguration",
        /// at most 1024 characters
        description: str = "Description",
        language_configuration: EvaluationFormLanguageConfiguration = "LanguageConfiguration",
        review_configuration: EvaluationReviewConfiguration = "ReviewConfiguration",
        scoring_strategy: ScoringStrategy = "ScoringStrategy",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        target_configuration: EvaluationFormTargetConfiguration = "TargetConfiguration",
    }
    get {
        @arn "EvaluationFormArn",
        EVALUATION_FORM_ARN: c::Arn<CfnEvaluationForm> = "EvaluationFormArn",
    }
}

c::property! {
    AutoEvaluationConfiguration, "connect-evaluationform-autoevaluationconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    AutomaticFailConfiguration, "connect-evaluationform-automaticfailconfiguration";
    new {}
    set {
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        target_section: str = "TargetSection",
    }
}

c::property! {
    EvaluationFormBaseItem, "connect-evaluationform-evaluationformbaseitem";
    new {
        A section: EvaluationFormSection = "Section",
    }
    set {}
}

c::property! {
    EvaluationFormItem, "connect-evaluationform-evaluationformitem";
    new {}
    set {
        question: EvaluationFormQuestion = "Question",
        section: EvaluationFormSection = "Section",
    }
}

c::property! {
    EvaluationFormItemEnablementCondition, "connect-evaluationform-evaluationformitemenablementcondition";
    new {
        /// at least 1 item
        A operands: c::List<EvaluationFormItemEnablementConditionOperand> = "Operands",
    }
    set {
        operator: EvaluationFormItemEnablementConditionOperator = "Operator",
    }
}

c::property! {
    EvaluationFormItemEnablementConditionOperand, "connect-evaluationform-evaluationformitemenablementconditionoperand";
    new {}
    set {
        expression: EvaluationFormItemEnablementExpression = "Expression",
    }
}

c::property! {
    EvaluationFormItemEnablementConfiguration, "connect-evaluationform-evaluationformitemenablementconfiguration";
    new {
        A action: EvaluationFormItemEnablementConfigurationAction = "Action",
        B condition: EvaluationFormItemEnablementCondition = "Condition",
    }
    set {
        default_action: EvaluationFormItemEnablementConfigurationDefaultAction = "DefaultAction",
    }
}

c::property! {
    EvaluationFormItemEnablementExpression, "connect-evaluationform-evaluationformitemenablementexpression";
    new {
        A comparator: EvaluationFormItemEnablementExpressionComparator = "Comparator",
        B source: EvaluationFormItemEnablementSource = "Source",
        /// at least 1 item
        C values: c::List<EvaluationFormItemEnablementSourceValue> = "Values",
    }
    set {}
}

c::property! {
    EvaluationFormItemEnablementSource, "connect-evaluationform-evaluationformitemenablementsource";
    new {
        A r#type: EvaluationFormItemEnablementSourceType = "Type",
    }
    set {
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        ref_id: str = "RefId",
    }
}

c::property! {
    EvaluationFormItemEnablementSourceValue, "connect-evaluationform-evaluationformitemenablementsourcevalue";
    new {}
    set {
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        ref_id: str = "RefId",
        r#type: EvaluationFormItemEnablementSourceValueType = "Type",
    }
}

c::property! {
    EvaluationFormLanguageConfiguration, "connect-evaluationform-evaluationformlanguageconfiguration";
    new {}
    set {
        form_language: EvaluationFormLanguageConfigurationFormLanguage = "FormLanguage",
    }
}

c::property! {
    EvaluationFormMetricConfiguration, "connect-evaluationform-evaluationformmetricconfiguration";
    new EvaluationFormMetricConfigurationRequired {
        /// 1 to 256 characters; matches `^[^\p{C}]*$`
        A metric_name: str = "MetricName",
        B metric_type: EvaluationFormMetricConfigurationMetricType = "MetricType",
    }
    set {}
}

c::property! {
    EvaluationFormMultiSelectQuestionAutomation, "connect-evaluationform-evaluationformmultiselectquestionautomation";
    new {}
    set {
        answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource",
        /// each: matches `^[a-zA-Z0-9._-]{1,40}$`
        default_option_ref_ids: c::List<str> = "DefaultOptionRefIds",
        /// 1 to 20 items
        options: c::List<EvaluationFormMultiSelectQuestionAutomationOption> = "Options",
    }
}

c::property! {
    EvaluationFormMultiSelectQuestionAutomationOption, "connect-evaluationform-evaluationformmultiselectquestionautomationoption";
    new {
        A rule_category: MultiSelectQuestionRuleCategoryAutomation = "RuleCategory",
    }
    set {}
}

c::property! {
    EvaluationFormMultiSelectQuestionOption, "connect-evaluationform-evaluationformmultiselectquestionoption";
    new EvaluationFormMultiSelectQuestionOptionRequired {
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        A ref_id: str = "RefId",
        /// 1 to 128 characters
        B text: str = "Text",
    }
    set {
        automatic_fail: bool = "AutomaticFail",
        automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration",
        points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration",
        /// 0 to 10
        score: i64 = "Score",
    }
}

c::property! {
    EvaluationFormMultiSelectQuestionProperties, "connect-evaluationform-evaluationformmultiselectquestionproperties";
    new {
        /// 2 to 256 items
        A options: c::List<EvaluationFormMultiSelectQuestionOption> = "Options",
    }
    set {
        automation: EvaluationFormMultiSelectQuestionAutomation = "Automation",
        display_as: EvaluationFormMultiSelectQuestionPropertiesDisplayAs = "DisplayAs",
    }
}

c::property! {
    EvaluationFormNumericQuestionAutomation, "connect-evaluationform-evaluationformnumericquestionautomation";
    new {}
    set {
        answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource",
        property_value: NumericQuestionPropertyValueAutomation = "PropertyValue",
    }
}

c::property! {
    EvaluationFormNumericQuestionOption, "connect-evaluationform-evaluationformnumericquestionoption";
    new EvaluationFormNumericQuestionOptionRequired {
        A max_value: i64 = "MaxValue",
        B min_value: i64 = "MinValue",
    }
    set {
        automatic_fail: bool = "AutomaticFail",
        automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration",
        points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration",
        /// 0 to 10
        score: i64 = "Score",
    }
}

c::property! {
    EvaluationFormNumericQuestionProperties, "connect-evaluationform-evaluationformnumericquestionproperties";
    new EvaluationFormNumericQuestionPropertiesRequired {
        A max_value: i64 = "MaxValue",
        B min_value: i64 = "MinValue",
    }
    set {
        automation: EvaluationFormNumericQuestionAutomation = "Automation",
        /// 1 to 10 items
        options: c::List<EvaluationFormNumericQuestionOption> = "Options",
    }
}

c::property! {
    EvaluationFormQuestion, "connect-evaluationform-evaluationformquestion";
    new EvaluationFormQuestionRequired {
        A question_type: EvaluationFormQuestionQuestionType = "QuestionType",
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        B ref_id: str = "RefId",
        /// 1 to 350 characters
        C title: str = "Title",
    }
    set {
        enablement: EvaluationFormItemEnablementConfiguration = "Enablement",
        /// at most 1024 characters
        instructions: str = "Instructions",
        metric_configuration: EvaluationFormMetricConfiguration = "MetricConfiguration",
        not_applicable_enabled: bool = "NotApplicableEnabled",
        question_type_properties: EvaluationFormQuestionTypeProperties = "QuestionTypeProperties",
        scoring_configuration: EvaluationFormQuestionScoringConfiguration = "ScoringConfiguration",
        /// 0 to 100
        weight: f64 = "Weight",
    }
}

c::property! {
    EvaluationFormQuestionAutomationAnswerSource, "connect-evaluationform-evaluationformquestionautomationanswersource";
    new {
        A source_type: EvaluationFormQuestionAutomationAnswerSourceSourceType = "SourceType",
    }
    set {}
}

c::property! {
    EvaluationFormQuestionScoringConfiguration, "connect-evaluationform-evaluationformquestionscoringconfiguration";
    new {}
    set {
        is_excluded_from_scoring: bool = "IsExcludedFromScoring",
        points_configuration: QuestionPointsConfiguration = "PointsConfiguration",
        score_thresholds: c::List<EvaluationFormScoreThreshold> = "ScoreThresholds",
    }
}

c::property! {
    EvaluationFormQuestionTypeProperties, "connect-evaluationform-evaluationformquestiontypeproperties";
    new {}
    set {
        multi_select: EvaluationFormMultiSelectQuestionProperties = "MultiSelect",
        numeric: EvaluationFormNumericQuestionProperties = "Numeric",
        single_select: EvaluationFormSingleSelectQuestionProperties = "SingleSelect",
        text: EvaluationFormTextQuestionProperties = "Text",
    }
}

c::property! {
    EvaluationFormScoreThreshold, "connect-evaluationform-evaluationformscorethreshold";
    new {
        A performance_category: EvaluationFormScoreThresholdPerformanceCategory = "PerformanceCategory",
    }
    set {
        /// 0 to 100
        max_score_percentage: f64 = "MaxScorePercentage",
        /// 0 to 100
        min_score_percentage: f64 = "MinScorePercentage",
    }
}

c::property! {
    EvaluationFormSection, "connect-evaluationform-evaluationformsection";
    new EvaluationFormSectionRequired {
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        A ref_id: str = "RefId",
        /// 1 to 128 characters
        B title: str = "Title",
    }
    set {
        /// at most 1024 characters
        instructions: str = "Instructions",
        is_excluded_from_scoring: bool = "IsExcludedFromScoring",
        /// 1 to 200 items
        items: c::List<EvaluationFormItem> = "Items",
        score_thresholds: c::List<EvaluationFormScoreThreshold> = "ScoreThresholds",
        /// 0 to 100
        weight: f64 = "Weight",
    }
}

c::property! {
    EvaluationFormSingleSelectQuestionAutomation, "connect-evaluationform-evaluationformsingleselectquestionautomation";
    new {}
    set {
        answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource",
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        default_option_ref_id: str = "DefaultOptionRefId",
        /// 1 to 20 items
        options: c::List<EvaluationFormSingleSelectQuestionAutomationOption> = "Options",
    }
}

c::property! {
    EvaluationFormSingleSelectQuestionAutomationOption, "connect-evaluationform-evaluationformsingleselectquestionautomationoption";
    new {
        A rule_category: SingleSelectQuestionRuleCategoryAutomation = "RuleCategory",
    }
    set {}
}

c::property! {
    EvaluationFormSingleSelectQuestionOption, "connect-evaluationform-evaluationformsingleselectquestionoption";
    new EvaluationFormSingleSelectQuestionOptionRequired {
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        A ref_id: str = "RefId",
        /// 1 to 128 characters
        B text: str = "Text",
    }
    set {
        automatic_fail: bool = "AutomaticFail",
        automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration",
        points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration",
        /// 0 to 10
        score: i64 = "Score",
    }
}

c::property! {
    EvaluationFormSingleSelectQuestionProperties, "connect-evaluationform-evaluationformsingleselectquestionproperties";
    new {
        /// 2 to 256 items
        A options: c::List<EvaluationFormSingleSelectQuestionOption> = "Options",
    }
    set {
        automation: EvaluationFormSingleSelectQuestionAutomation = "Automation",
        display_as: EvaluationFormSingleSelectQuestionPropertiesDisplayAs = "DisplayAs",
    }
}

c::property! {
    EvaluationFormTargetConfiguration, "connect-evaluationform-evaluationformtargetconfiguration";
    new {
        A contact_interaction_type: EvaluationFormTargetConfigurationContactInteractionType = "ContactInteractionType",
    }
    set {}
}

c::property! {
    EvaluationFormTextQuestionAutomation, "connect-evaluationform-evaluationformtextquestionautomation";
    new {}
    set {
        answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource",
    }
}

c::property! {
    EvaluationFormTextQuestionProperties, "connect-evaluationform-evaluationformtextquestionproperties";
    new {}
    set {
        automation: EvaluationFormTextQuestionAutomation = "Automation",
    }
}

c::property! {
    EvaluationReviewConfiguration, "connect-evaluationform-evaluationreviewconfiguration";
    new {
        /// at least 1 item
        A review_notification_recipients: c::List<EvaluationReviewNotificationRecipient> = "ReviewNotificationRecipients",
    }
    set {
        /// 1 to 90
        eligibility_days: i64 = "EligibilityDays",
    }
}

c::property! {
    EvaluationReviewNotificationRecipient, "connect-evaluationform-evaluationreviewnotificationrecipient";
    new {
        A r#type: EvaluationReviewNotificationRecipientType = "Type",
        B value: EvaluationReviewNotificationRecipientValue = "Value",
    }
    set {}
}

c::property! {
    EvaluationReviewNotificationRecipientValue, "connect-evaluationform-evaluationreviewnotificationrecipientvalue";
    new {}
    set {
        /// 1 to 500 characters
        user_id: str = "UserId",
    }
}

c::property! {
    MultiSelectQuestionRuleCategoryAutomation, "connect-evaluationform-multiselectquestionrulecategoryautomation";
    new MultiSelectQuestionRuleCategoryAutomationRequired {
        /// 1 to 50 characters
        A category: str = "Category",
        B condition: MultiSelectQuestionRuleCategoryAutomationCondition = "Condition",
        /// each: matches `^[a-zA-Z0-9._-]{1,40}$`
        C option_ref_ids: c::List<str> = "OptionRefIds",
    }
    set {}
}

c::property! {
    NumericQuestionPropertyValueAutomation, "connect-evaluationform-numericquestionpropertyvalueautomation";
    new {
        A label: NumericQuestionPropertyValueAutomationLabel = "Label",
    }
    set {}
}

c::property! {
    QuestionOptionPointsConfiguration, "connect-evaluationform-questionoptionpointsconfiguration";
    new {
        /// 0 to 100
        A point_value: i64 = "PointValue",
    }
    set {
        is_bonus: bool = "IsBonus",
    }
}

c::property! {
    QuestionPointsConfiguration, "connect-evaluationform-questionpointsconfiguration";
    new {}
    set {
        is_bonus: bool = "IsBonus",
        /// 0 to 100
        max_point_value: i64 = "MaxPointValue",
        /// 0 to 100
        min_point_value: i64 = "MinPointValue",
    }
}

c::property! {
    ScoringStrategy, "connect-evaluationform-scoringstrategy";
    new ScoringStrategyRequired {
        A mode: ScoringStrategyMode = "Mode",
        B status: ScoringStrategyStatus = "Status",
    }
    set {
        score_thresholds: c::List<EvaluationFormScoreThreshold> = "ScoreThresholds",
    }
}

c::property! {
    SingleSelectQuestionRuleCategoryAutomation, "connect-evaluationform-singleselectquestionrulecategoryautomation";
    new SingleSelectQuestionRuleCategoryAutomationRequired {
        /// 1 to 50 characters
        A category: str = "Category",
        B condition: SingleSelectQuestionRuleCategoryAutomationCondition = "Condition",
        /// matches `^[a-zA-Z0-9._-]{1,40}$`
        C option_ref_id: str = "OptionRefId",
    }
    set {}
}

c::open_enum! {
    Status {
        DRAFT = "DRAFT",
        ACTIVE = "ACTIVE",
    }
}

c::open_enum! {
    EvaluationFormItemEnablementConditionOperator {
        OR = "OR",
        AND = "AND",
    }
}

c::open_enum! {
    EvaluationFormItemEnablementConfigurationAction {
        DISABLE = "DISABLE",
        ENABLE = "ENABLE",
    }
}

c::open_enum! {
    EvaluationFormItemEnablementConfigurationDefaultAction {
        DISABLE = "DISABLE",
        ENABLE = "ENABLE",
    }
}

c::open_enum! {
    EvaluationFormItemEnablementExpressionComparator {
        IN = "IN",
        NOT_IN = "NOT_IN",
        ALL_IN = "ALL_IN",
        EXACT = "EXACT",
    }
}

c::open_enum! {
    EvaluationFormItemEnablementSourceType {
        QUESTION_REF_ID = "QUESTION_REF_ID",
    }
}

c::open_enum! {
    EvaluationFormItemEnablementSourceValueType {
        OPTION_REF_ID = "OPTION_REF_ID",
    }
}

c::open_enum! {
    EvaluationFormLanguageConfigurationFormLanguage {
        DE_DE = "de-DE",
        EN_US = "en-US",
        ES_ES = "es-ES",
        FR_FR = "fr-FR",
        IT_IT = "it-IT",
        PT_BR = "pt-BR",
        JA_JP = "ja-JP",
        KO_KR = "ko-KR",
        ZH_CN = "zh-CN",
        MS_MY = "ms-MY",
    }
}

c::open_enum! {
    EvaluationFormMetricConfigurationMetricType {
        BUSINESS_OUTCOME = "BUSINESS_OUTCOME",
    }
}

c::open_enum! {
    EvaluationFormMultiSelectQuestionPropertiesDisplayAs {
        DROPDOWN = "DROPDOWN",
        CHECKBOX = "CHECKBOX",
    }
}

c::open_enum! {
    EvaluationFormQuestionQuestionType {
        NUMERIC = "NUMERIC",
        SINGLESELECT = "SINGLESELECT",
        TEXT = "TEXT",
        MULTISELECT = "MULTISELECT",
        DATETIME = "DATETIME",
    }
}

c::open_enum! {
    EvaluationFormQuestionAutomationAnswerSourceSourceType {
        CONTACT_LENS_DATA = "CONTACT_LENS_DATA",
        GEN_AI = "GEN_AI",
    }
}

c::open_enum! {
    EvaluationFormScoreThresholdPerformanceCategory {
        NEEDS_IMPROVEMENT = "NEEDS_IMPROVEMENT",
        EXCEEDS_EXPECTATIONS = "EXCEEDS_EXPECTATIONS",
    }
}

c::open_enum! {
    EvaluationFormSingleSelectQuestionPropertiesDisplayAs {
        DROPDOWN = "DROPDOWN",
        RADIO = "RADIO",
    }
}

c::open_enum! {
    EvaluationFormTargetConfigurationContactInteractionType {
        AGENT = "AGENT",
        AUTOMATED = "AUTOMATED",
        CUSTOMER = "CUSTOMER",
    }
}

c::open_enum! {
    EvaluationReviewNotificationRecipientType {
        USER_ID = "USER_ID",
    }
}

c::open_enum! {
    MultiSelectQuestionRuleCategoryAutomationCondition {
        PRESENT = "PRESENT",
        NOT_PRESENT = "NOT_PRESENT",
    }
}

c::open_enum! {
    NumericQuestionPropertyValueAutomationLabel {
        OVERALL_CUSTOMER_SENTIMENT_SCORE = "OVERALL_CUSTOMER_SENTIMENT_SCORE",
        OVERALL_AGENT_SENTIMENT_SCORE = "OVERALL_AGENT_SENTIMENT_SCORE",
        NON_TALK_TIME = "NON_TALK_TIME",
        NON_TALK_TIME_PERCENTAGE = "NON_TALK_TIME_PERCENTAGE",
        NUMBER_OF_INTERRUPTIONS = "NUMBER_OF_INTERRUPTIONS",
        CONTACT_DURATION = "CONTACT_DURATION",
        AGENT_INTERACTION_DURATION = "AGENT_INTERACTION_DURATION",
        CUSTOMER_HOLD_TIME = "CUSTOMER_HOLD_TIME",
        LONGEST_HOLD_DURATION = "LONGEST_HOLD_DURATION",
        NUMBER_OF_HOLDS = "NUMBER_OF_HOLDS",
        AGENT_INTERACTION_AND_HOLD_DURATION = "AGENT_INTERACTION_AND_HOLD_DURATION",
        CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT = "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT",
        CUSTOMER_SENTIMENT_SCORE_WITH_AGENT = "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT",
    }
}

c::open_enum! {
    ScoringStrategyMode {
        QUESTION_ONLY = "QUESTION_ONLY",
        SECTION_ONLY = "SECTION_ONLY",
        POINTS_BASED = "POINTS_BASED",
    }
}

c::open_enum! {
    ScoringStrategyStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SingleSelectQuestionRuleCategoryAutomationCondition {
        PRESENT = "PRESENT",
        NOT_PRESENT = "NOT_PRESENT",
    }
}
