// Written by `cargo xtask codegen` from crates/registry/data/codepipeline.txt.

//! `AWS::CodePipeline::Webhook` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnWebhook = "AWS::CodePipeline::Webhook", "codepipeline-webhook", reference name, name_property "Name",
        arn "arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}", tags List "Tags";
    new CfnWebhookRequired {
        A authentication: Authentication = "Authentication",
        B authentication_configuration: WebhookAuthConfiguration = "AuthenticationConfiguration",
        C filters: c::List<WebhookFilterRule> = "Filters",
        /// 1 to 100 characters; matches `[A-Za-z0-9.@\-_]+`
        D target_action: str = "TargetAction",
        /// 1 to 100 characters; matches `[A-Za-z0-9.@\-_]+`
        E target_pipeline: str = "TargetPipeline",
    }
    set {
        /// 1 to 100 characters; matches `[A-Za-z0-9.@\-_]+`; an update replaces the resource
        name: str = "Name",
        /// AWS does not show it again
        register_with_third_party: bool = "RegisterWithThirdParty",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        target_pipeline_version: i64 = "TargetPipelineVersion",
    }
    get {
        ID: str = "Id",
        URL: str = "Url",
    }
}

c::property! {
    WebhookAuthConfiguration, "codepipeline-webhook-webhookauthconfiguration";
    new {}
    set {
        /// 1 to 100 characters
        allowed_ip_range: str = "AllowedIPRange",
        /// 1 to 100 characters; AWS does not show it again
        secret_token: str = "SecretToken",
    }
}

c::property! {
    WebhookFilterRule, "codepipeline-webhook-webhookfilterrule";
    new {
        /// 1 to 150 characters
        A json_path: str = "JsonPath",
    }
    set {
        /// 1 to 150 characters
        match_equals: str = "MatchEquals",
    }
}

c::open_enum! {
    Authentication {
        GITHUB_HMAC = "GITHUB_HMAC",
        IP = "IP",
        UNAUTHENTICATED = "UNAUTHENTICATED",
    }
}
