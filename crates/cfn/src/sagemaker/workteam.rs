// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Workteam` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkteamArn`.
    CfnWorkteam = "AWS::SageMaker::Workteam", "sagemaker-workteam", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}", tags List "Tags";
    new {
        /// 1 to 200 characters; matches `^.+$`
        A description: str = "Description",
        /// 1 to 10 items
        B member_definitions: c::List<MemberDefinition> = "MemberDefinitions",
    }
    set {
        notification_configuration: NotificationConfiguration = "NotificationConfiguration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9]([a-zA-Z0-9-]){0,62}$`; an update replaces the resource; AWS does not show it again
        workforce_name: str = "WorkforceName",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        workteam_name: str = "WorkteamName",
    }
    get {
        @arn "WorkteamArn",
        WORKTEAM_ARN: c::Arn<CfnWorkteam> = "WorkteamArn",
        WORKTEAM_NAME: str = "WorkteamName",
    }
}

c::property! {
    CognitoMemberDefinition, "sagemaker-workteam-cognitomemberdefinition";
    new CognitoMemberDefinitionRequired {
        /// 1 to 128 characters
        A cognito_client_id: str = "CognitoClientId",
        /// 1 to 128 characters
        B cognito_user_group: str = "CognitoUserGroup",
        /// 1 to 55 characters
        C cognito_user_pool: str = "CognitoUserPool",
    }
    set {}
}

c::property! {
    MemberDefinition, "sagemaker-workteam-memberdefinition";
    new {}
    set {
        cognito_member_definition: CognitoMemberDefinition = "CognitoMemberDefinition",
        oidc_member_definition: OidcMemberDefinition = "OidcMemberDefinition",
    }
}

c::property! {
    NotificationConfiguration, "sagemaker-workteam-notificationconfiguration";
    new {
        /// matches `^arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]*$`
        A notification_topic_arn: str = "NotificationTopicArn",
    }
    set {}
}

c::property! {
    OidcMemberDefinition, "sagemaker-workteam-oidcmemberdefinition";
    new {
        /// 1 to 10 items; each: 1 to 63 characters
        A oidc_groups: c::List<str> = "OidcGroups",
    }
    set {}
}
