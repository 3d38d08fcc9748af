// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolRiskConfigurationAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolRiskConfigurationAttachment = "AWS::Cognito::UserPoolRiskConfigurationAttachment", "cognito-userpoolriskconfigurationattachment", reference text;
    new CfnUserPoolRiskConfigurationAttachmentRequired {
        /// an update replaces the resource
        A client_id: str = "ClientId",
        /// an update replaces the resource
        B user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
    set {
        account_takeover_risk_configuration: AccountTakeoverRiskConfigurationType = "AccountTakeoverRiskConfiguration",
        compromised_credentials_risk_configuration: CompromisedCredentialsRiskConfigurationType = "CompromisedCredentialsRiskConfiguration",
        risk_exception_configuration: RiskExceptionConfigurationType = "RiskExceptionConfiguration",
    }
    get {}
}

c::property! {
    AccountTakeoverActionType, "cognito-userpoolriskconfigurationattachment-accounttakeoveractiontype";
    new {
        A event_action: str = "EventAction",
        B notify: bool = "Notify",
    }
    set {}
}

c::property! {
    AccountTakeoverActionsType, "cognito-userpoolriskconfigurationattachment-accounttakeoveractionstype";
    new {}
    set {
        high_action: AccountTakeoverActionType = "HighAction",
        low_action: AccountTakeoverActionType = "LowAction",
        medium_action: AccountTakeoverActionType = "MediumAction",
    }
}

c::property! {
    AccountTakeoverRiskConfigurationType, "cognito-userpoolriskconfigurationattachment-accounttakeoverriskconfigurationtype";
    new {
        A actions: AccountTakeoverActionsType = "Actions",
    }
    set {
        notify_configuration: NotifyConfigurationType = "NotifyConfiguration",
    }
}

c::property! {
    CompromisedCredentialsActionsType, "cognito-userpoolriskconfigurationattachment-compromisedcredentialsactionstype";
    new {
        A event_action: str = "EventAction",
    }
    set {}
}

c::property! {
    CompromisedCredentialsRiskConfigurationType, "cognito-userpoolriskconfigurationattachment-compromisedcredentialsriskconfigurationtype";
    new {
        A actions: CompromisedCredentialsActionsType = "Actions",
    }
    set {
        /// no item twice
        event_filter: c::List<str> = "EventFilter",
    }
}

c::property! {
    NotifyConfigurationType, "cognito-userpoolriskconfigurationattachment-notifyconfigurationtype";
    new {
        A source_arn: str = "SourceArn",
    }
    set {
        block_email: NotifyEmailType = "BlockEmail",
        from: str = "From",
        mfa_email: NotifyEmailType = "MfaEmail",
        no_action_email: NotifyEmailType = "NoActionEmail",
        reply_to: str = "ReplyTo",
    }
}

c::property! {
    NotifyEmailType, "cognito-userpoolriskconfigurationattachment-notifyemailtype";
    new {
        A subject: str = "Subject",
    }
    set {
        html_body: str = "HtmlBody",
        text_body: str = "TextBody",
    }
}

c::property! {
    RiskExceptionConfigurationType, "cognito-userpoolriskconfigurationattachment-riskexceptionconfigurationtype";
    new {}
    set {
        /// no item twice
        blocked_ip_range_list: c::List<str> = "BlockedIPRangeList",
        /// no item twice
        skipped_ip_range_list: c::List<str> = "SkippedIPRangeList",
    }
}
