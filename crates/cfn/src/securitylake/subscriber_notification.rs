// Written by `cargo xtask codegen` from crates/registry/data/securitylake.txt.

//! `AWS::SecurityLake::SubscriberNotification` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriberArn`; it takes no tags; it has no attribute for its ARN.
    CfnSubscriberNotification = "AWS::SecurityLake::SubscriberNotification", "securitylake-subscribernotification", reference name, name_property "SubscriberArn";
    new {
        A notification_configuration: NotificationConfiguration = "NotificationConfiguration",
        /// matches `^arn:.*$`; an update replaces the resource
        B subscriber_arn: str = "SubscriberArn",
    }
    set {}
    get {
        SUBSCRIBER_ENDPOINT: str = "SubscriberEndpoint",
    }
}

c::property! {
    HttpsNotificationConfiguration, "securitylake-subscribernotification-httpsnotificationconfiguration";
    new HttpsNotificationConfigurationRequired {
        /// matches `^https?://.+$`; AWS does not show it again
        A endpoint: str = "Endpoint",
        /// matches `^arn:.*$`; AWS does not show it again
        B target_role_arn: c::Arn<crate::iam::CfnRole> = "TargetRoleArn",
    }
    set {
        /// AWS does not show it again
        authorization_api_key_name: str = "AuthorizationApiKeyName",
        /// AWS does not show it again
        authorization_api_key_value: str = "AuthorizationApiKeyValue",
        /// AWS does not show it again
        http_method: HttpsNotificationConfigurationHttpMethod = "HttpMethod",
    }
}

c::property! {
    /// Exactly one of `HttpsNotificationConfiguration`, `SqsNotificationConfiguration`.
    NotificationConfiguration, "securitylake-subscribernotification-notificationconfiguration";
    new {}
    set {
        https_notification_configuration: HttpsNotificationConfiguration = "HttpsNotificationConfiguration",
        sqs_notification_configuration: c::Json = "SqsNotificationConfiguration",
    }
}

c::open_enum! {
    HttpsNotificationConfigurationHttpMethod {
        POST = "POST",
        PUT = "PUT",
    }
}
