// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerRuleSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleSetId`; it has no attribute for its ARN.
    CfnMailManagerRuleSet = "AWS::SES::MailManagerRuleSet", "ses-mailmanagerruleset", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}", tags List "Tags";
    new {
        /// at most 40 items
        A rules: c::List<Rule> = "Rules",
    }
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_.-]+$`
        rule_set_name: str = "RuleSetName",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        RULE_SET_ARN: str = "RuleSetArn",
        RULE_SET_ID: c::Name<CfnMailManagerRuleSet> = "RuleSetId",
    }
}

c::property! {
    AddHeaderAction, "ses-mailmanagerruleset-addheaderaction";
    new AddHeaderActionRequired {
        /// 1 to 64 characters; matches `^[xX]\-[a-zA-Z0-9-]+$`
        A header_name: str = "HeaderName",
        /// 1 to 128 characters
        B header_value: str = "HeaderValue",
    }
    set {}
}

c::property! {
    Analysis, "ses-mailmanagerruleset-analysis";
    new AnalysisRequired {
        /// matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A analyzer: str = "Analyzer",
        /// 1 to 256 characters; matches `^(addon\.)?[\sa-zA-Z0-9_]+$`
        B result_field: str = "ResultField",
    }
    set {}
}

c::property! {
    ArchiveAction, "ses-mailmanagerruleset-archiveaction";
    new {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A target_archive: str = "TargetArchive",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
    }
}

c::property! {
    BounceAction, "ses-mailmanagerruleset-bounceaction";
    new BounceActionRequired {
        /// 1 to 256 characters; matches `^[\x{20}-\x{7e}]+$`
        A diagnostic_message: str = "DiagnosticMessage",
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at most 254 characters; matches `^[0-9A-Za-z@+.-]+$`
        C sender: str = "Sender",
        /// 3 characters; matches `^[45][0-9][0-9]$`
        D smtp_reply_code: str = "SmtpReplyCode",
        /// 5 to 9 characters; matches `^[45]\.[0-9]{1,3}\.[0-9]{1,3}$`
        E status_code: str = "StatusCode",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
        /// 1 to 500 characters; matches `^[\r\n\x{20}-\x{7e}]+$`
        message: str = "Message",
    }
}

c::property! {
    DeliverToMailboxAction, "ses-mailmanagerruleset-delivertomailboxaction";
    new DeliverToMailboxActionRequired {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A mailbox_arn: str = "MailboxArn",
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
    }
}

c::property! {
    DeliverToQBusinessAction, "ses-mailmanagerruleset-delivertoqbusinessaction";
    new DeliverToQBusinessActionRequired {
        /// 36 characters; matches `^[a-z0-9-]+$`
        A application_id: str = "ApplicationId",
        /// 36 characters; matches `^[a-z0-9-]+$`
        B index_id: str = "IndexId",
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
    }
}

c::property! {
    DropAction, "ses-mailmanagerruleset-dropaction";
    new {}
    set {}
}

c::property! {
    InvokeLambdaAction, "ses-mailmanagerruleset-invokelambdaaction";
    new InvokeLambdaActionRequired {
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A function_arn: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
        B invocation_type: LambdaInvocationType = "InvocationType",
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
        /// 0 to 2160
        retry_time_minutes: i64 = "RetryTimeMinutes",
    }
}

c::property! {
    RelayAction, "ses-mailmanagerruleset-relayaction";
    new {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A relay: str = "Relay",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
        mail_from: MailFrom = "MailFrom",
    }
}

c::property! {
    ReplaceRecipientAction, "ses-mailmanagerruleset-replacerecipientaction";
    new {}
    set {
        /// 1 to 100 items; no item twice; each: at most 254 characters, matches `^[0-9A-Za-z@+.-]+$`
        replace_with: c::List<str> = "ReplaceWith",
    }
}

c::property! {
    Rule, "ses-mailmanagerruleset-rule";
    new {
        /// 1 to 10 items
        A actions: c::List<RuleAction> = "Actions",
    }
    set {
        /// at most 10 items
        conditions: c::List<RuleCondition> = "Conditions",
        /// 1 to 32 characters; matches `^[a-zA-Z0-9_.-]+$`
        name: str = "Name",
        /// at most 10 items
        unless: c::List<RuleCondition> = "Unless",
    }
}

c::property! {
    /// Exactly one of `Drop`, `Relay`, `Archive`, `WriteToS3`, `Send`, `AddHeader`, `ReplaceRecipient`, `DeliverToMailbox`, `DeliverToQBusiness`, `PublishToSns`, `Bounce`, `InvokeLambda`.
    RuleAction, "ses-mailmanagerruleset-ruleaction";
    new {}
    set {
        add_header: AddHeaderAction = "AddHeader",
        archive: ArchiveAction = "Archive",
        bounce: BounceAction = "Bounce",
        deliver_to_mailbox: DeliverToMailboxAction = "DeliverToMailbox",
        deliver_to_q_business: DeliverToQBusinessAction = "DeliverToQBusiness",
        drop: DropAction = "Drop",
        invoke_lambda: InvokeLambdaAction = "InvokeLambda",
        publish_to_sns: SnsAction = "PublishToSns",
        relay: RelayAction = "Relay",
        replace_recipient: ReplaceRecipientAction = "ReplaceRecipient",
        send: SendAction = "Send",
        write_to_s3: S3Action = "WriteToS3",
    }
}

c::property! {
    RuleBooleanExpression, "ses-mailmanagerruleset-rulebooleanexpression";
    new {
        A evaluate: RuleBooleanToEvaluate = "Evaluate",
        B operator: RuleBooleanOperator = "Operator",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`, `Analysis`, `IsInAddressList`.
    RuleBooleanToEvaluate, "ses-mailmanagerruleset-rulebooleantoevaluate";
    new {}
    set {
        analysis: Analysis = "Analysis",
        attribute: RuleBooleanEmailAttribute = "Attribute",
        is_in_address_list: RuleIsInAddressList = "IsInAddressList",
    }
}

c::property! {
    /// Exactly one of `BooleanExpression`, `StringExpression`, `NumberExpression`, `IpExpression`, `VerdictExpression`, `DmarcExpression`.
    RuleCondition, "ses-mailmanagerruleset-rulecondition";
    new {}
    set {
        boolean_expression: RuleBooleanExpression = "BooleanExpression",
        dmarc_expression: RuleDmarcExpression = "DmarcExpression",
        ip_expression: RuleIpExpression = "IpExpression",
        number_expression: RuleNumberExpression = "NumberExpression",
        string_expression: RuleStringExpression = "StringExpression",
        verdict_expression: RuleVerdictExpression = "VerdictExpression",
    }
}

c::property! {
    RuleDmarcExpression, "ses-mailmanagerruleset-ruledmarcexpression";
    new {
        A operator: RuleDmarcOperator = "Operator",
        /// 1 to 10 items
        B values: c::List<RuleDmarcPolicy> = "Values",
    }
    set {}
}

c::property! {
    RuleIpExpression, "ses-mailmanagerruleset-ruleipexpression";
    new {
        A evaluate: RuleIpToEvaluate = "Evaluate",
        B operator: RuleIpOperator = "Operator",
        /// 1 to 10 items; each: 1 to 43 characters, matches `^(([0-9]|.|:|/)*)$`
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`.
    RuleIpToEvaluate, "ses-mailmanagerruleset-ruleiptoevaluate";
    new {}
    set {
        attribute: RuleIpEmailAttribute = "Attribute",
    }
}

c::property! {
    RuleIsInAddressList, "ses-mailmanagerruleset-ruleisinaddresslist";
    new {
        /// 1 item; no item twice
        A address_lists: c::List<str> = "AddressLists",
        B attribute: RuleAddressListEmailAttribute = "Attribute",
    }
    set {}
}

c::property! {
    RuleNumberExpression, "ses-mailmanagerruleset-rulenumberexpression";
    new {
        A evaluate: RuleNumberToEvaluate = "Evaluate",
        B operator: RuleNumberOperator = "Operator",
        C value: f64 = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`.
    RuleNumberToEvaluate, "ses-mailmanagerruleset-rulenumbertoevaluate";
    new {}
    set {
        attribute: RuleNumberEmailAttribute = "Attribute",
    }
}

c::property! {
    RuleStringExpression, "ses-mailmanagerruleset-rulestringexpression";
    new {
        A evaluate: RuleStringToEvaluate = "Evaluate",
        B operator: RuleStringOperator = "Operator",
        /// 1 to 10 items; each: 1 to 4096 characters
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`, `MimeHeaderAttribute`, `Analysis`, `ClientCertificateAttribute`.
    RuleStringToEvaluate, "ses-mailmanagerruleset-rulestringtoevaluate";
    new {}
    set {
        analysis: Analysis = "Analysis",
        attribute: RuleStringEmailAttribute = "Attribute",
        client_certificate_attribute: RuleClientCertificateAttribute = "ClientCertificateAttribute",
        /// matches `^X-[a-zA-Z0-9-]{1,256}$`
        mime_header_attribute: str = "MimeHeaderAttribute",
    }
}

c::property! {
    RuleVerdictExpression, "ses-mailmanagerruleset-ruleverdictexpression";
    new {
        A evaluate: RuleVerdictToEvaluate = "Evaluate",
        B operator: RuleVerdictOperator = "Operator",
        /// 1 to 10 items
        C values: c::List<RuleVerdict> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`, `Analysis`.
    RuleVerdictToEvaluate, "ses-mailmanagerruleset-ruleverdicttoevaluate";
    new {}
    set {
        analysis: Analysis = "Analysis",
        attribute: RuleVerdictAttribute = "Attribute",
    }
}

c::property! {
    S3Action, "ses-mailmanagerruleset-s3action";
    new S3ActionRequired {
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 1 to 62 characters; matches `^[a-zA-Z0-9.-]+$`
        B s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
        /// 1 to 62 characters; matches `^[a-zA-Z0-9!_.*'()/-]+$`
        s3_prefix: str = "S3Prefix",
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9-:/]+$`
        s3_sse_kms_key_id: str = "S3SseKmsKeyId",
    }
}

c::property! {
    SendAction, "ses-mailmanagerruleset-sendaction";
    new {
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
    }
}

c::property! {
    SnsAction, "ses-mailmanagerruleset-snsaction";
    new SnsActionRequired {
        /// 20 to 2048 characters; matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 20 to 2048 characters
        B topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
    set {
        action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy",
        encoding: SnsNotificationEncoding = "Encoding",
        payload_type: SnsNotificationPayloadType = "PayloadType",
    }
}

c::open_enum! {
    ActionFailurePolicy {
        CONTINUE = "CONTINUE",
        DROP = "DROP",
    }
}

c::open_enum! {
    LambdaInvocationType {
        EVENT = "EVENT",
        REQUEST_RESPONSE = "REQUEST_RESPONSE",
    }
}

c::open_enum! {
    MailFrom {
        REPLACE = "REPLACE",
        PRESERVE = "PRESERVE",
    }
}

c::open_enum! {
    RuleAddressListEmailAttribute {
        RECIPIENT = "RECIPIENT",
        MAIL_FROM = "MAIL_FROM",
        SENDER = "SENDER",
        FROM = "FROM",
        TO = "TO",
        CC = "CC",
    }
}

c::open_enum! {
    RuleBooleanEmailAttribute {
        READ_RECEIPT_REQUESTED = "READ_RECEIPT_REQUESTED",
        TLS = "TLS",
        TLS_WRAPPED = "TLS_WRAPPED",
    }
}

c::open_enum! {
    RuleBooleanOperator {
        IS_TRUE = "IS_TRUE",
        IS_FALSE = "IS_FALSE",
    }
}

c::open_enum! {
    RuleClientCertificateAttribute {
        CN = "CN",
        SAN_RFC822_NAME = "SAN_RFC822_NAME",
        SAN_DNS_NAME = "SAN_DNS_NAME",
        SAN_DIRECTORY_NAME = "SAN_DIRECTORY_NAME",
        SAN_UNIFORM_RESOURCE_IDENTIFIER = "SAN_UNIFORM_RESOURCE_IDENTIFIER",
        SAN_IP_ADDRESS = "SAN_IP_ADDRESS",
        SAN_REGISTERED_ID = "SAN_REGISTERED_ID",
        SERIAL_NUMBER = "SERIAL_NUMBER",
    }
}

c::open_enum! {
    RuleDmarcOperator {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
    }
}

c::open_enum! {
    RuleDmarcPolicy {
        NONE = "NONE",
        QUARANTINE = "QUARANTINE",
        REJECT = "REJECT",
    }
}

c::open_enum! {
    RuleIpEmailAttribute {
        SOURCE_IP = "SOURCE_IP",
    }
}

c::open_enum! {
    RuleIpOperator {
        CIDR_MATCHES = "CIDR_MATCHES",
        NOT_CIDR_MATCHES = "NOT_CIDR_MATCHES",
    }
}

c::open_enum! {
    RuleNumberEmailAttribute {
        MESSAGE_SIZE = "MESSAGE_SIZE",
    }
}

c::open_enum! {
    RuleNumberOperator {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN = "GREATER_THAN",
        LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
        GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
    }
}

c::open_enum! {
    RuleStringEmailAttribute {
        MAIL_FROM = "MAIL_FROM",
        HELO = "HELO",
        RECIPIENT = "RECIPIENT",
        SENDER = "SENDER",
        FROM = "FROM",
        SUBJECT = "SUBJECT",
        TO = "TO",
        CC = "CC",
    }
}

c::open_enum! {
    RuleStringOperator {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
        STARTS_WITH = "STARTS_WITH",
        ENDS_WITH = "ENDS_WITH",
        CONTAINS = "CONTAINS",
    }
}

c::open_enum! {
    RuleVerdict {
        PASS = "PASS",
        FAIL = "FAIL",
        GRAY = "GRAY",
        PROCESSING_FAILED = "PROCESSING_FAILED",
    }
}

c::open_enum! {
    RuleVerdictAttribute {
        SPF = "SPF",
        DKIM = "DKIM",
    }
}

c::open_enum! {
    RuleVerdictOperator {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
    }
}

c::open_enum! {
    SnsNotificationEncoding {
        UTF_8 = "UTF-8",
        BASE64 = "BASE64",
    }
}

c::open_enum! {
    SnsNotificationPayloadType {
        CONTENT = "CONTENT",
        HEADERS = "HEADERS",
    }
}
