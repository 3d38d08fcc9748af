// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::ConnectionType` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectionTypeArn`.
    CfnConnectionType = "AWS::Glue::ConnectionType", "glue-connectiontype", reference arn,
        arn "arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}", tags List "Tags";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A connection_type: str = "ConnectionType",
        /// an update replaces the resource
        B rest_configuration: RestConfiguration = "RestConfiguration",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        connection_properties: ConnectionPropertiesConfiguration = "ConnectionProperties",
        /// an update replaces the resource; AWS does not show it again
        connector_authentication_configuration: ConnectorAuthenticationConfiguration = "ConnectorAuthenticationConfiguration",
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        integration_type: IntegrationType = "IntegrationType",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConnectionTypeArn",
        CONNECTION_TYPE_ARN: c::Arn<CfnConnectionType> = "ConnectionTypeArn",
    }
}

c::property! {
    BasicAuthenticationProperties, "glue-connectiontype-basicauthenticationproperties";
    new {}
    set {
        password: SecretConnectorProperty = "Password",
        username: SecretConnectorProperty = "Username",
    }
}

c::property! {
    BetweenConfiguration, "glue-connectiontype-betweenconfiguration";
    new {}
    set {
        high_bound_key: str = "HighBoundKey",
        low_bound_key: str = "LowBoundKey",
        template: str = "Template",
    }
}

c::property! {
    ClientCredentialsProperties, "glue-connectiontype-clientcredentialsproperties";
    new {}
    set {
        client_id: SecretConnectorProperty = "ClientId",
        client_secret: SecretConnectorProperty = "ClientSecret",
        content_type: ClientCredentialsPropertiesContentType = "ContentType",
        request_method: ClientCredentialsPropertiesRequestMethod = "RequestMethod",
        scope: ConnectorProperty = "Scope",
        token_url: ConnectorProperty = "TokenUrl",
        token_url_parameters: c::List<ConnectorProperty> = "TokenUrlParameters",
    }
}

c::property! {
    ConnectionPropertiesConfiguration, "glue-connectiontype-connectionpropertiesconfiguration";
    new {}
    set {
        additional_request_parameters: c::List<ConnectorProperty> = "AdditionalRequestParameters",
        url: ConnectorProperty = "Url",
    }
}

c::property! {
    ConnectorAuthenticationConfiguration, "glue-connectiontype-connectorauthenticationconfiguration";
    new {
        A authentication_types: c::List<ConnectorAuthenticationConfigurationAuthenticationTypes> = "AuthenticationTypes",
    }
    set {
        basic_authentication_properties: BasicAuthenticationProperties = "BasicAuthenticationProperties",
        custom_authentication_properties: CustomAuthenticationProperties = "CustomAuthenticationProperties",
        o_auth2_properties: ConnectorOAuth2Properties = "OAuth2Properties",
    }
}

c::property! {
    ConnectorAuthorizationCodeProperties, "glue-connectiontype-connectorauthorizationcodeproperties";
    new {}
    set {
        authorization_code: ConnectorProperty = "AuthorizationCode",
        authorization_code_url: ConnectorProperty = "AuthorizationCodeUrl",
        client_id: SecretConnectorProperty = "ClientId",
        client_secret: SecretConnectorProperty = "ClientSecret",
        content_type: ConnectorAuthorizationCodePropertiesContentType = "ContentType",
        prompt: ConnectorProperty = "Prompt",
        redirect_uri: ConnectorProperty = "RedirectUri",
        request_method: ConnectorAuthorizationCodePropertiesRequestMethod = "RequestMethod",
        scope: ConnectorProperty = "Scope",
        token_url: ConnectorProperty = "TokenUrl",
        token_url_parameters: c::List<ConnectorProperty> = "TokenUrlParameters",
    }
}

c::property! {
    ConnectorOAuth2Properties, "glue-connectiontype-connectoroauth2properties";
    new {
        A o_auth2_grant_type: ConnectorOAuth2PropertiesOAuth2GrantType = "OAuth2GrantType",
    }
    set {
        authorization_code_properties: ConnectorAuthorizationCodeProperties = "AuthorizationCodeProperties",
        client_credentials_properties: ClientCredentialsProperties = "ClientCredentialsProperties",
        jwt_bearer_properties: JWTBearerProperties = "JWTBearerProperties",
    }
}

c::property! {
    ConnectorProperty, "glue-connectiontype-connectorproperty";
    new ConnectorPropertyRequired {
        /// 1 to 128 characters
        A name: str = "Name",
        B property_type: ConnectorPropertyPropertyType = "PropertyType",
        C required: bool = "Required",
    }
    set {
        allowed_values: c::List<str> = "AllowedValues",
        default_value: str = "DefaultValue",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        key_override: str = "KeyOverride",
        property_location: ConnectorPropertyPropertyLocation = "PropertyLocation",
    }
}

c::property! {
    CursorConfiguration, "glue-connectiontype-cursorconfiguration";
    new {
        A next_page: ExtractedParameter = "NextPage",
    }
    set {
        limit_parameter: ExtractedParameter = "LimitParameter",
    }
}

c::property! {
    CustomAuthenticationProperties, "glue-connectiontype-customauthenticationproperties";
    new {
        A authentication_parameters: c::List<SecretConnectorProperty> = "AuthenticationParameters",
    }
    set {}
}

c::property! {
    EntityConfiguration, "glue-connectiontype-entityconfiguration";
    new {}
    set {
        schema: c::Map<FieldDefinition> = "Schema",
        source_configuration: SourceConfiguration = "SourceConfiguration",
    }
}

c::property! {
    ExtractedParameter, "glue-connectiontype-extractedparameter";
    new {}
    set {
        /// 1 to 1024 characters; matches `[^<>\&'"]`
        default_value: str = "DefaultValue",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        key: str = "Key",
        property_location: ExtractedParameterPropertyLocation = "PropertyLocation",
        value: ResponseExtractionMapping = "Value",
    }
}

c::property! {
    FieldDefinition, "glue-connectiontype-fielddefinition";
    new FieldDefinitionRequired {
        A field_data_type: FieldDefinitionFieldDataType = "FieldDataType",
        B name: str = "Name",
    }
    set {
        filter_overrides: FilterOverrides = "FilterOverrides",
        is_nullable: bool = "IsNullable",
        is_orderable: bool = "IsOrderable",
        is_partitionable: bool = "IsPartitionable",
        is_queryable: bool = "IsQueryable",
        response_date_format: str = "ResponseDateFormat",
    }
}

c::property! {
    FilterConfiguration, "glue-connectiontype-filterconfiguration";
    new {
        A filter_mode: FilterConfigurationFilterMode = "FilterMode",
    }
    set {
        between_configuration: BetweenConfiguration = "BetweenConfiguration",
        date_time_format: str = "DateTimeFormat",
        filter_string_configuration: FilterStringConfiguration = "FilterStringConfiguration",
        operator_mappings: c::Map<str> = "OperatorMappings",
        strip_quotes: bool = "StripQuotes",
    }
}

c::property! {
    FilterOverrides, "glue-connectiontype-filteroverrides";
    new {}
    set {
        between_configuration: BetweenConfiguration = "BetweenConfiguration",
        date_time_format: str = "DateTimeFormat",
        field_name: str = "FieldName",
        operator_mappings: c::Map<str> = "OperatorMappings",
    }
}

c::property! {
    FilterStringConfiguration, "glue-connectiontype-filterstringconfiguration";
    new {
        A query_parameter_name: str = "QueryParameterName",
    }
    set {
        quote_character: str = "QuoteCharacter",
        quote_string_values: bool = "QuoteStringValues",
    }
}

c::property! {
    JWTBearerProperties, "glue-connectiontype-jwtbearerproperties";
    new {}
    set {
        content_type: JWTBearerPropertiesContentType = "ContentType",
        jwt_token: SecretConnectorProperty = "JwtToken",
        request_method: JWTBearerPropertiesRequestMethod = "RequestMethod",
        token_url: ConnectorProperty = "TokenUrl",
        token_url_parameters: c::List<ConnectorProperty> = "TokenUrlParameters",
    }
}

c::property! {
    OffsetConfiguration, "glue-connectiontype-offsetconfiguration";
    new OffsetConfigurationRequired {
        A limit_parameter: ExtractedParameter = "LimitParameter",
        B offset_parameter: ExtractedParameter = "OffsetParameter",
    }
    set {}
}

c::property! {
    PaginationConfiguration, "glue-connectiontype-paginationconfiguration";
    new {}
    set {
        cursor_configuration: CursorConfiguration = "CursorConfiguration",
        offset_configuration: OffsetConfiguration = "OffsetConfiguration",
    }
}

c::property! {
    ResponseConfiguration, "glue-connectiontype-responseconfiguration";
    new {
        /// 1 to 512 characters; matches `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`
        A result_path: str = "ResultPath",
    }
    set {
        /// 1 to 512 characters; matches `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`
        error_path: str = "ErrorPath",
    }
}

c::property! {
    ResponseExtractionMapping, "glue-connectiontype-responseextractionmapping";
    new {}
    set {
        /// 1 to 512 characters; matches `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`
        content_path: str = "ContentPath",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        header_key: str = "HeaderKey",
    }
}

c::property! {
    RestConfiguration, "glue-connectiontype-restconfiguration";
    new {}
    set {
        entity_configurations: c::Map<EntityConfiguration> = "EntityConfigurations",
        global_source_configuration: SourceConfiguration = "GlobalSourceConfiguration",
        validation_endpoint_configuration: ValidationEndpointConfiguration = "ValidationEndpointConfiguration",
    }
}

c::property! {
    SecretConnectorProperty, "glue-connectiontype-secretconnectorproperty";
    new SecretConnectorPropertyRequired {
        /// 1 to 128 characters
        A name: str = "Name",
        B property_type: SecretConnectorPropertyPropertyType = "PropertyType",
        C required: bool = "Required",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        key_override: str = "KeyOverride",
        property_location: SecretConnectorPropertyPropertyLocation = "PropertyLocation",
    }
}

c::property! {
    SourceConfiguration, "glue-connectiontype-sourceconfiguration";
    new {}
    set {
        filter_configuration: FilterConfiguration = "FilterConfiguration",
        pagination_configuration: PaginationConfiguration = "PaginationConfiguration",
        request_method: SourceConfigurationRequestMethod = "RequestMethod",
        request_parameters: c::List<ConnectorProperty> = "RequestParameters",
        /// 1 to 512 characters; matches `^/[a-zA-Z0-9._\~:/?#\[\]@!$\&'()*+,;={}-]*$`
        request_path: str = "RequestPath",
        response_configuration: ResponseConfiguration = "ResponseConfiguration",
    }
}

c::property! {
    ValidationEndpointConfiguration, "glue-connectiontype-validationendpointconfiguration";
    new {}
    set {
        request_method: ValidationEndpointConfigurationRequestMethod = "RequestMethod",
        /// 1 to 512 characters; matches `^/[a-zA-Z0-9._\~:/?#\[\]@!$\&'()*+,;={}-]*$`
        request_path: str = "RequestPath",
    }
}

c::open_enum! {
    IntegrationType {
        REST = "REST",
    }
}

c::open_enum! {
    ClientCredentialsPropertiesContentType {
        APPLICATION_JSON = "APPLICATION_JSON",
        URL_ENCODED = "URL_ENCODED",
    }
}

c::open_enum! {
    ClientCredentialsPropertiesRequestMethod {
        GET = "GET",
        POST = "POST",
    }
}

c::open_enum! {
    ConnectorAuthenticationConfigurationAuthenticationTypes {
        BASIC = "BASIC",
        OAUTH2 = "OAUTH2",
        CUSTOM = "CUSTOM",
        IAM = "IAM",
    }
}

c::open_enum! {
    ConnectorAuthorizationCodePropertiesContentType {
        APPLICATION_JSON = "APPLICATION_JSON",
        URL_ENCODED = "URL_ENCODED",
    }
}

c::open_enum! {
    ConnectorAuthorizationCodePropertiesRequestMethod {
        GET = "GET",
        POST = "POST",
    }
}

c::open_enum! {
    ConnectorOAuth2PropertiesOAuth2GrantType {
        CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
        JWT_BEARER = "JWT_BEARER",
        AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
    }
}

c::open_enum! {
    ConnectorPropertyPropertyType {
        USER_INPUT = "USER_INPUT",
        SECRET = "SECRET",
        READ_ONLY = "READ_ONLY",
        UNUSED = "UNUSED",
        SECRET_OR_USER_INPUT = "SECRET_OR_USER_INPUT",
    }
}

c::open_enum! {
    ConnectorPropertyPropertyLocation {
        HEADER = "HEADER",
        BODY = "BODY",
        QUERY_PARAM = "QUERY_PARAM",
        PATH = "PATH",
    }
}

c::open_enum! {
    ExtractedParameterPropertyLocation {
        HEADER = "HEADER",
        BODY = "BODY",
        QUERY_PARAM = "QUERY_PARAM",
        PATH = "PATH",
    }
}

c::open_enum! {
    FieldDefinitionFieldDataType {
        INT = "INT",
        SMALLINT = "SMALLINT",
        BIGINT = "BIGINT",
        FLOAT = "FLOAT",
        LONG = "LONG",
        DATE = "DATE",
        BOOLEAN = "BOOLEAN",
        MAP = "MAP",
        ARRAY = "ARRAY",
        STRING = "STRING",
        TIMESTAMP = "TIMESTAMP",
        DECIMAL = "DECIMAL",
        BYTE = "BYTE",
        SHORT = "SHORT",
        DOUBLE = "DOUBLE",
        STRUCT = "STRUCT",
        BINARY = "BINARY",
        UNION = "UNION",
    }
}

c::open_enum! {
    FilterConfigurationFilterMode {
        QUERY_PARAMS = "QUERY_PARAMS",
        FILTER_STRING = "FILTER_STRING",
    }
}

c::open_enum! {
    JWTBearerPropertiesContentType {
        APPLICATION_JSON = "APPLICATION_JSON",
        URL_ENCODED = "URL_ENCODED",
    }
}

c::open_enum! {
    JWTBearerPropertiesRequestMethod {
        GET = "GET",
        POST = "POST",
    }
}

c::open_enum! {
    SecretConnectorPropertyPropertyType {
        SECRET = "SECRET",
    }
}

c::open_enum! {
    SecretConnectorPropertyPropertyLocation {
        HEADER = "HEADER",
        BODY = "BODY",
        QUERY_PARAM = "QUERY_PARAM",
        PATH = "PATH",
    }
}

c::open_enum! {
    SourceConfigurationRequestMethod {
        GET = "GET",
        POST = "POST",
    }
}

c::open_enum! {
    ValidationEndpointConfigurationRequestMethod {
        GET = "GET",
        POST = "POST",
    }
}
