// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::ChannelNamespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ChannelNamespaceArn`.
    CfnChannelNamespace = "AWS::AppSync::ChannelNamespace", "appsync-channelnamespace", reference arn, tags List "Tags";
    new CfnChannelNamespaceRequired {
        /// an update replaces the resource
        A api_id: str = "ApiId",
        /// 1 to 50 characters; matches `([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 32768 characters
        code_handlers: str = "CodeHandlers",
        /// AWS does not show it again
        code_s3_location: str = "CodeS3Location",
        handler_configs: HandlerConfigs = "HandlerConfigs",
        publish_auth_modes: c::List<AuthMode> = "PublishAuthModes",
        subscribe_auth_modes: c::List<AuthMode> = "SubscribeAuthModes",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ChannelNamespaceArn",
        CHANNEL_NAMESPACE_ARN: c::Arn<CfnChannelNamespace> = "ChannelNamespaceArn",
    }
}

c::property! {
    AuthMode, "appsync-channelnamespace-authmode";
    new {}
    set {
        auth_type: AuthenticationType = "AuthType",
    }
}

c::property! {
    HandlerConfig, "appsync-channelnamespace-handlerconfig";
    new {
        A behavior: HandlerBehavior = "Behavior",
        B integration: Integration = "Integration",
    }
    set {}
}

c::property! {
    HandlerConfigs, "appsync-channelnamespace-handlerconfigs";
    new {}
    set {
        on_publish: HandlerConfig = "OnPublish",
        on_subscribe: HandlerConfig = "OnSubscribe",
    }
}

c::property! {
    Integration, "appsync-channelnamespace-integration";
    new {
        /// 1 to 512 characters; matches `([_A-Za-z][_0-9A-Za-z]{0,511})?`
        A data_source_name: str = "DataSourceName",
    }
    set {
        lambda_config: LambdaConfig = "LambdaConfig",
    }
}

c::property! {
    LambdaConfig, "appsync-channelnamespace-lambdaconfig";
    new {
        A invoke_type: InvokeType = "InvokeType",
    }
    set {}
}

c::open_enum! {
    AuthenticationType {
        AMAZON_COGNITO_USER_POOLS = "AMAZON_COGNITO_USER_POOLS",
        AWS_IAM = "AWS_IAM",
        API_KEY = "API_KEY",
        OPENID_CONNECT = "OPENID_CONNECT",
        AWS_LAMBDA = "AWS_LAMBDA",
    }
}

c::open_enum! {
    HandlerBehavior {
        CODE = "CODE",
        DIRECT = "DIRECT",
    }
}

c::open_enum! {
    InvokeType {
        REQUEST_RESPONSE = "REQUEST_RESPONSE",
        EVENT = "EVENT",
    }
}
