// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::Connection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags.
    CfnConnection = "AWS::Events::Connection", "events-connection", reference name, name_property "Name",
        arn "arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}";
    new {}
    set {
        auth_parameters: AuthParameters = "AuthParameters",
        authorization_type: AuthorizationType = "AuthorizationType",
        /// at most 512 characters
        description: str = "Description",
        invocation_connectivity_parameters: InvocationConnectivityParameters = "InvocationConnectivityParameters",
        /// at most 2048 characters; matches `^[a-zA-Z0-9_\-/:]*$`
        kms_key_identifier: str = "KmsKeyIdentifier",
        /// 1 to 64 characters; matches `[\.\-_A-Za-z0-9]+`; an update replaces the resource
        name: str = "Name",
    }
    get {
        @arn "Arn",
        ARN_FOR_POLICY: str = "ArnForPolicy",
        AUTH_PARAMETERS_CONNECTIVITY_PARAMETERS_RESOURCE_PARAMETERS_RESOURCE_ASSOCIATION_ARN: str = "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        INVOCATION_CONNECTIVITY_PARAMETERS_RESOURCE_PARAMETERS_RESOURCE_ASSOCIATION_ARN: str = "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        SECRET_ARN: str = "SecretArn",
    }
}

c::property! {
    ApiKeyAuthParameters, "events-connection-apikeyauthparameters";
    new ApiKeyAuthParametersRequired {
        /// 1 to 512 characters; matches `^[ \t]*[^\x{00}-\x{1F}\x{7F}]+([ \t]+[^\x{00}-\x{1F}\x{7F}]+)*[ \t]*$`
        A api_key_name: str = "ApiKeyName",
        /// 1 to 512 characters; matches `^[ \t]*[^\x{00}-\x{1F}\x{7F}]+([ \t]+[^\x{00}-\x{1F}\x{7F}]+)*[ \t]*$`; AWS does not show it again
        B api_key_value: str = "ApiKeyValue",
    }
    set {}
}

c::property! {
    /// Exactly one of `BasicAuthParameters`, `OAuthParameters`, `ApiKeyAuthParameters`.
    AuthParameters, "events-connection-authparameters";
    new {}
    set {
        api_key_auth_parameters: ApiKeyAuthParameters = "ApiKeyAuthParameters",
        basic_auth_parameters: BasicAuthParameters = "BasicAuthParameters",
        connectivity_parameters: ConnectivityParameters = "ConnectivityParameters",
        /// AWS does not show it again
        invocation_http_parameters: ConnectionHttpParameters = "InvocationHttpParameters",
        o_auth_parameters: OAuthParameters = "OAuthParameters",
    }
}

c::property! {
    BasicAuthParameters, "events-connection-basicauthparameters";
    new BasicAuthParametersRequired {
        /// 1 to 512 characters; matches `^[ \t]*[^\x{00}-\x{1F}\x{7F}]+([ \t]+[^\x{00}-\x{1F}\x{7F}]+)*[ \t]*$`; AWS does not show it again
        A password: str = "Password",
        /// 1 to 512 characters; matches `^[ \t]*[^\x{00}-\x{1F}\x{7F}]+([ \t]+[^\x{00}-\x{1F}\x{7F}]+)*[ \t]*$`
        B username: str = "Username",
    }
    set {}
}

c::property! {
    ClientParameters, "events-connection-clientparameters";
    new ClientParametersRequired {
        /// 1 to 512 characters; matches `^[ \t]*[^\x{00}-\x{1F}\x{7F}]+([ \t]+[^\x{00}-\x{1F}\x{7F}]+)*[ \t]*$`
        A client_id: str = "ClientID",
        /// 1 to 512 characters; matches `^[ \t]*[^\x{00}-\x{1F}\x{7F}]+([ \t]+[^\x{00}-\x{1F}\x{7F}]+)*[ \t]*$`; AWS does not show it again
        B client_secret: str = "ClientSecret",
    }
    set {}
}

c::property! {
    ConnectionHttpParameters, "events-connection-connectionhttpparameters";
    new {}
    set {
        /// at most 100 items
        body_parameters: c::List<Parameter> = "BodyParameters",
        /// at most 100 items
        header_parameters: c::List<Parameter> = "HeaderParameters",
        /// at most 100 items
        query_string_parameters: c::List<Parameter> = "QueryStringParameters",
    }
}

c::property! {
    ConnectivityParameters, "events-connection-connectivityparameters";
    new {
        A resource_parameters: ResourceParameters = "ResourceParameters",
    }
    set {}
}

c::property! {
    InvocationConnectivityParameters, "events-connection-invocationconnectivityparameters";
    new {
        A resource_parameters: ResourceParameters = "ResourceParameters",
    }
    set {}
}

c::property! {
    OAuthParameters, "events-connection-oauthparameters";
    new OAuthParametersRequired {
        /// 1 to 2048 characters; matches `^((%[0-9A-Fa-f]{2}|[-()_.!\~*';/?:@\x{26}=+$,A-Za-z0-9])+)([).!';/?:,])?$`
        A authorization_endpoint: str = "AuthorizationEndpoint",
        B client_parameters: ClientParameters = "ClientParameters",
        C http_method: OAuthParametersHttpMethod = "HttpMethod",
    }
    set {
        o_auth_http_parameters: ConnectionHttpParameters = "OAuthHttpParameters",
    }
}

c::property! {
    Parameter, "events-connection-parameter";
    new ParameterRequired {
        /// at most 512 characters
        A key: str = "Key",
        /// at most 512 characters; matches `^[ \t]*[\x{20}-\x{7E}]+([ \t]+[\x{20}-\x{7E}]+)*[ \t]*$`
        B value: str = "Value",
    }
    set {
        /// default `true`
        is_value_secret: bool = "IsValueSecret",
    }
}

c::property! {
    ResourceParameters, "events-connection-resourceparameters";
    new {
        /// at most 2048 characters
        A resource_configuration_arn: str = "ResourceConfigurationArn",
    }
    set {
        /// 20 to 2048 characters
        resource_association_arn: str = "ResourceAssociationArn",
    }
}

c::open_enum! {
    AuthorizationType {
        API_KEY = "API_KEY",
        BASIC = "BASIC",
        OAUTH_CLIENT_CREDENTIALS = "OAUTH_CLIENT_CREDENTIALS",
    }
}

c::open_enum! {
    OAuthParametersHttpMethod {
        GET = "GET",
        POST = "POST",
        PUT = "PUT",
    }
}
