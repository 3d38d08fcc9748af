// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::ReceiptRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnReceiptRule = "AWS::SES::ReceiptRule", "ses-receiptrule", reference text;
    new {
        A rule: Rule = "Rule",
        /// an update replaces the resource
        B rule_set_name: str = "RuleSetName",
    }
    set {
        /// AWS does not show it again
        after: str = "After",
    }
    get {
        ID: str = "Id",
        RULE_NAME: str = "RuleName",
    }
}

c::property! {
    Action, "ses-receiptrule-action";
    new {}
    set {
        add_header_action: AddHeaderAction = "AddHeaderAction",
        bounce_action: BounceAction = "BounceAction",
        connect_action: ConnectAction = "ConnectAction",
        lambda_action: LambdaAction = "LambdaAction",
        s3_action: S3Action = "S3Action",
        sns_action: SNSAction = "SNSAction",
        stop_action: StopAction = "StopAction",
        workmail_action: WorkmailAction = "WorkmailAction",
    }
}

c::property! {
    AddHeaderAction, "ses-receiptrule-addheaderaction";
    new AddHeaderActionRequired {
        A header_name: str = "HeaderName",
        B header_value: str = "HeaderValue",
    }
    set {}
}

c::property! {
    BounceAction, "ses-receiptrule-bounceaction";
    new BounceActionRequired {
        A message: str = "Message",
        B sender: str = "Sender",
        C smtp_reply_code: str = "SmtpReplyCode",
    }
    set {
        status_code: str = "StatusCode",
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::property! {
    ConnectAction, "ses-receiptrule-connectaction";
    new ConnectActionRequired {
        /// 20 to 2048 characters
        A iam_role_arn: c::Arn<crate::iam::CfnRole> = "IAMRoleARN",
        B instance_arn: str = "InstanceARN",
    }
    set {}
}

c::property! {
    LambdaAction, "ses-receiptrule-lambdaaction";
    new {
        A function_arn: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
    }
    set {
        invocation_type: LambdaActionInvocationType = "InvocationType",
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::property! {
    Rule, "ses-receiptrule-rule";
    new {}
    set {
        actions: c::List<Action> = "Actions",
        enabled: bool = "Enabled",
        /// an update replaces the resource
        name: str = "Name",
        recipients: c::List<str> = "Recipients",
        scan_enabled: bool = "ScanEnabled",
        tls_policy: RuleTlsPolicy = "TlsPolicy",
    }
}

c::property! {
    S3Action, "ses-receiptrule-s3action";
    new {
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {
        /// 20 to 2048 characters
        iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        object_key_prefix: str = "ObjectKeyPrefix",
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::property! {
    SNSAction, "ses-receiptrule-snsaction";
    new {}
    set {
        encoding: SNSActionEncoding = "Encoding",
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::property! {
    StopAction, "ses-receiptrule-stopaction";
    new {
        A scope: StopActionScope = "Scope",
    }
    set {
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::property! {
    WorkmailAction, "ses-receiptrule-workmailaction";
    new {
        A organization_arn: str = "OrganizationArn",
    }
    set {
        topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
}

c::open_enum! {
    LambdaActionInvocationType {
        EVENT = "Event",
        REQUEST_RESPONSE = "RequestResponse",
    }
}

c::open_enum! {
    RuleTlsPolicy {
        OPTIONAL = "Optional",
        REQUIRE = "Require",
    }
}

c::open_enum! {
    SNSActionEncoding {
        BASE64 = "Base64",
        UTF_8 = "UTF-8",
    }
}

c::open_enum! {
    StopActionScope {
        RULE_SET = "RuleSet",
    }
}
