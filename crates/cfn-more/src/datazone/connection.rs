// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::Connection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnConnection = "AWS::DataZone::Connection", "datazone-connection", reference text;
    new CfnConnectionRequired {
        /// matches `^dzd[_-][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
        /// at most 64 characters; matches `^[0-9A-Za-z_][0-9A-Za-z_\.\-\_]*$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        aws_location: AwsLocation = "AwsLocation",
        /// AWS does not show it again
        configurations: c::List<ConnectionConfiguration> = "Configurations",
        /// at most 128 characters; matches `^[\S\s]*$`
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        enable_trusted_identity_propagation: bool = "EnableTrustedIdentityPropagation",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        environment_identifier: str = "EnvironmentIdentifier",
        /// an update replaces the resource; AWS does not show it again
        project_identifier: str = "ProjectIdentifier",
        /// AWS does not show it again
        props: ConnectionPropertiesInput = "Props",
        /// an update replaces the resource; AWS does not show it again
        scope: Scope = "Scope",
    }
    get {
        CONNECTION_ID: str = "ConnectionId",
        DOMAIN_ID: str = "DomainId",
        DOMAIN_UNIT_ID: str = "DomainUnitId",
        ENVIRONMENT_ID: str = "EnvironmentId",
        ENVIRONMENT_USER_ROLE: str = "EnvironmentUserRole",
        PROJECT_ID: str = "ProjectId",
        TYPE: str = "Type",
    }
}

c::property! {
    AmazonQPropertiesInput, "datazone-connection-amazonqpropertiesinput";
    new {}
    set {
        /// at most 128 characters
        auth_mode: str = "AuthMode",
        is_enabled: bool = "IsEnabled",
        /// at most 2048 characters; matches `arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:.*`
        profile_arn: str = "ProfileArn",
    }
}

c::property! {
    AthenaPropertiesInput, "datazone-connection-athenapropertiesinput";
    new {
        /// at most 128 characters; matches `^[a-zA-Z0-9._-]+$`
        A workgroup_name: str = "WorkgroupName",
    }
    set {}
}

c::property! {
    AuthenticationConfigurationInput, "datazone-connection-authenticationconfigurationinput";
    new {}
    set {
        authentication_type: AuthenticationType = "AuthenticationType",
        basic_authentication_credentials: BasicAuthenticationCredentials = "BasicAuthenticationCredentials",
        custom_authentication_credentials: c::Map<str> = "CustomAuthenticationCredentials",
        /// matches `^$|arn:aws[a-z0-9-]*:kms:.*$`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        o_auth2_properties: OAuth2Properties = "OAuth2Properties",
        /// matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$`
        secret_arn: str = "SecretArn",
    }
}

c::property! {
    AuthorizationCodeProperties, "datazone-connection-authorizationcodeproperties";
    new {}
    set {
        /// 1 to 4096 characters
        authorization_code: str = "AuthorizationCode",
        /// at most 512 characters
        redirect_uri: str = "RedirectUri",
    }
}

c::property! {
    AwsLocation, "datazone-connection-awslocation";
    new {}
    set {
        /// at most 2048 characters; matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        access_role: str = "AccessRole",
        /// matches `^[0-9]{12}$`
        aws_account_id: str = "AwsAccountId",
        /// matches `^[a-z]{2}-[a-z]{4,10}-[0-9]$`
        aws_region: str = "AwsRegion",
        /// at most 128 characters; matches `^[a-zA-Z0-9]+$`
        iam_connection_id: str = "IamConnectionId",
    }
}

c::property! {
    BasicAuthenticationCredentials, "datazone-connection-basicauthenticationcredentials";
    new {}
    set {
        /// at most 512 characters; matches `^.*$`
        password: str = "Password",
        /// at most 512 characters; matches `^\S+$`
        user_name: str = "UserName",
    }
}

c::property! {
    ConnectionConfiguration, "datazone-connection-connectionconfiguration";
    new {}
    set {
        /// at most 64 characters; matches `^[0-9A-Za-z_][0-9A-Za-z_\.\-\_]*$`
        classification: str = "Classification",
        properties: c::Map<str> = "Properties",
    }
}

c::property! {
    /// Exactly one of `AthenaProperties`, `GlueProperties`, `HyperPodProperties`, `IamProperties`, `RedshiftProperties`, `SparkEmrProperties`, `AmazonQProperties`, `SparkGlueProperties`, `S3Properties`, `MlflowProperties`, `WorkflowsMwaaProperties`, `WorkflowsServerlessProperties`, `LakehouseProperties`.
    ConnectionPropertiesInput, "datazone-connection-connectionpropertiesinput";
    new {}
    set {
        amazon_q_properties: AmazonQPropertiesInput = "AmazonQProperties",
        athena_properties: AthenaPropertiesInput = "AthenaProperties",
        glue_properties: GluePropertiesInput = "GlueProperties",
        hyper_pod_properties: HyperPodPropertiesInput = "HyperPodProperties",
        iam_properties: IamPropertiesInput = "IamProperties",
        lakehouse_properties: LakehousePropertiesInput = "LakehouseProperties",
        mlflow_properties: MlflowPropertiesInput = "MlflowProperties",
        redshift_properties: RedshiftPropertiesInput = "RedshiftProperties",
        s3_properties: S3PropertiesInput = "S3Properties",
        spark_emr_properties: SparkEmrPropertiesInput = "SparkEmrProperties",
        spark_glue_properties: SparkGluePropertiesInput = "SparkGlueProperties",
        workflows_mwaa_properties: WorkflowsMwaaPropertiesInput = "WorkflowsMwaaProperties",
        workflows_serverless_properties: WorkflowsServerlessPropertiesInput = "WorkflowsServerlessProperties",
    }
}

c::property! {
    GlueConnectionInput, "datazone-connection-glueconnectioninput";
    new {}
    set {
        athena_properties: c::Map<str> = "AthenaProperties",
        authentication_configuration: AuthenticationConfigurationInput = "AuthenticationConfiguration",
        connection_properties: c::Map<str> = "ConnectionProperties",
        connection_type: str = "ConnectionType",
        /// at most 2048 characters; matches `^[\x{0020}-\x{D7FF}\x{E000}-\x{FFFF}\r\n\t]*$`
        description: str = "Description",
        /// at most 10 characters
        match_criteria: str = "MatchCriteria",
        /// 1 to 255 characters; matches `^[\x{0020}-\x{D7FF}\x{E000}-\x{FFFF}\t]*$`
        name: str = "Name",
        physical_connection_requirements: PhysicalConnectionRequirements = "PhysicalConnectionRequirements",
        python_properties: c::Map<str> = "PythonProperties",
        spark_properties: c::Map<str> = "SparkProperties",
        validate_credentials: bool = "ValidateCredentials",
        /// 1 to 50 items
        validate_for_compute_environments: c::List<str> = "ValidateForComputeEnvironments",
    }
}

c::property! {
    GlueOAuth2Credentials, "datazone-connection-glueoauth2credentials";
    new {}
    set {
        /// at most 4096 characters; matches `^[\x{20}-\x{7E}]*$`
        access_token: str = "AccessToken",
        /// at most 8000 characters; matches `^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)$`
        jwt_token: str = "JwtToken",
        /// at most 4096 characters; matches `^[\x{20}-\x{7E}]*$`
        refresh_token: str = "RefreshToken",
        /// at most 512 characters; matches `^[\x{20}-\x{7E}]*$`
        user_managed_client_application_client_secret: str = "UserManagedClientApplicationClientSecret",
    }
}

c::property! {
    GluePropertiesInput, "datazone-connection-gluepropertiesinput";
    new {}
    set {
        glue_connection_input: GlueConnectionInput = "GlueConnectionInput",
    }
}

c::property! {
    HyperPodPropertiesInput, "datazone-connection-hyperpodpropertiesinput";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        A cluster_name: str = "ClusterName",
    }
    set {}
}

c::property! {
    IamPropertiesInput, "datazone-connection-iampropertiesinput";
    new {}
    set {
        glue_lineage_sync_enabled: bool = "GlueLineageSyncEnabled",
        /// at most 2048 characters; matches `^arn:aws[^:]*:iam::[0-9]{12}:role(\/[a-zA-Z0-9+=,.@_-]+)*\/[a-zA-Z0-9+=,.@_-]+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    LakehousePropertiesInput, "datazone-connection-lakehousepropertiesinput";
    new {}
    set {
        glue_lineage_sync_enabled: bool = "GlueLineageSyncEnabled",
    }
}

c::property! {
    LineageSyncSchedule, "datazone-connection-lineagesyncschedule";
    new {}
    set {
        schedule: str = "Schedule",
    }
}

c::property! {
    MlflowPropertiesInput, "datazone-connection-mlflowpropertiesinput";
    new {}
    set {
        tracking_server_arn: str = "TrackingServerArn",
    }
}

c::property! {
    OAuth2ClientApplication, "datazone-connection-oauth2clientapplication";
    new {}
    set {
        /// at most 2048 characters; matches `^\S+$`
        aws_managed_client_application_reference: str = "AWSManagedClientApplicationReference",
        /// at most 2048 characters; matches `^\S+$`
        user_managed_client_application_client_id: str = "UserManagedClientApplicationClientId",
    }
}

c::property! {
    OAuth2Properties, "datazone-connection-oauth2properties";
    new {}
    set {
        authorization_code_properties: AuthorizationCodeProperties = "AuthorizationCodeProperties",
        o_auth2_client_application: OAuth2ClientApplication = "OAuth2ClientApplication",
        o_auth2_credentials: GlueOAuth2Credentials = "OAuth2Credentials",
        o_auth2_grant_type: OAuth2GrantType = "OAuth2GrantType",
        /// at most 256 characters; matches `^(https?)://[-a-zA-Z0-9+\&@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&@#/%=\~_|]$`
        token_url: str = "TokenUrl",
        token_url_parameters_map: c::Map<str> = "TokenUrlParametersMap",
    }
}

c::property! {
    PhysicalConnectionRequirements, "datazone-connection-physicalconnectionrequirements";
    new {}
    set {
        /// 1 to 255 characters
        availability_zone: str = "AvailabilityZone",
        /// at most 50 items; each: 1 to 255 characters
        security_group_id_list: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIdList",
        /// at most 32 characters; matches `^subnet-[a-z0-9]+$`
        subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
        /// 1 to 50 items; each: at most 32 characters, matches `^subnet-[a-z0-9]+$`
        subnet_id_list: c::List<str> = "SubnetIdList",
    }
}

c::property! {
    /// Exactly one of `SecretArn`, `UsernamePassword`.
    RedshiftCredentials, "datazone-connection-redshiftcredentials";
    new {}
    set {
        /// at most 2048 characters
        secret_arn: str = "SecretArn",
        username_password: UsernamePassword = "UsernamePassword",
    }
}

c::property! {
    RedshiftLineageSyncConfigurationInput, "datazone-connection-redshiftlineagesyncconfigurationinput";
    new {}
    set {
        enabled: bool = "Enabled",
        schedule: LineageSyncSchedule = "Schedule",
    }
}

c::property! {
    RedshiftPropertiesInput, "datazone-connection-redshiftpropertiesinput";
    new {}
    set {
        credentials: RedshiftCredentials = "Credentials",
        /// 1 to 64 characters; matches `^[a-z0-9_-]+$`
        database_name: str = "DatabaseName",
        /// at most 256 characters; matches `^[\S]*$`
        host: str = "Host",
        lineage_sync: RedshiftLineageSyncConfigurationInput = "LineageSync",
        /// 0 to 65535
        port: f64 = "Port",
        storage: RedshiftStorageProperties = "Storage",
    }
}

c::property! {
    /// Exactly one of `ClusterName`, `WorkgroupName`.
    RedshiftStorageProperties, "datazone-connection-redshiftstorageproperties";
    new {}
    set {
        /// at most 63 characters; matches `^[a-z0-9-]+$`
        cluster_name: str = "ClusterName",
        /// 3 to 64 characters; matches `^[a-z0-9-]+$`
        workgroup_name: str = "WorkgroupName",
    }
}

c::property! {
    S3PropertiesInput, "datazone-connection-s3propertiesinput";
    new {
        /// at most 2048 characters; matches `s3://.+`
        A s3_uri: str = "S3Uri",
    }
    set {
        register_s3_access_grant_location: bool = "RegisterS3AccessGrantLocation",
        /// at most 64 characters; matches `[a-zA-Z0-9-]+`
        s3_access_grant_location_id: str = "S3AccessGrantLocationId",
    }
}

c::property! {
    SparkEmrPropertiesInput, "datazone-connection-sparkemrpropertiesinput";
    new {}
    set {
        /// at most 2048 characters
        compute_arn: str = "ComputeArn",
        /// at most 2048 characters; matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        instance_profile_arn: str = "InstanceProfileArn",
        /// at most 256 characters; matches `^[\S]*$`
        java_virtual_env: str = "JavaVirtualEnv",
        /// at most 2048 characters; matches `^s3://.+$`
        log_uri: str = "LogUri",
        /// at most 2048 characters
        managed_endpoint_arn: str = "ManagedEndpointArn",
        /// at most 256 characters; matches `^[\S]*$`
        python_virtual_env: str = "PythonVirtualEnv",
        /// at most 2048 characters; matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        runtime_role: str = "RuntimeRole",
        /// at most 2048 characters; matches `^s3://.+$`
        trusted_certificates_s3_uri: str = "TrustedCertificatesS3Uri",
    }
}

c::property! {
    SparkGlueArgs, "datazone-connection-sparkglueargs";
    new {}
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9]+$`
        connection: str = "Connection",
    }
}

c::property! {
    SparkGluePropertiesInput, "datazone-connection-sparkgluepropertiesinput";
    new {}
    set {
        additional_args: SparkGlueArgs = "AdditionalArgs",
        /// 1 to 255 characters; matches `^[\S]*$`
        glue_connection_name: str = "GlueConnectionName",
        /// at most 256 characters; matches `^[0-9A-Za-z_]+\.[0-9A-Za-z_]+$`
        glue_version: str = "GlueVersion",
        /// 1 to 3000
        idle_timeout: f64 = "IdleTimeout",
        /// at most 256 characters; matches `^[\S]*$`
        java_virtual_env: str = "JavaVirtualEnv",
        /// 1 to 1000
        number_of_workers: f64 = "NumberOfWorkers",
        /// at most 256 characters; matches `^[\S]*$`
        python_virtual_env: str = "PythonVirtualEnv",
        /// at most 256 characters; matches `^[G|Z].*$`
        worker_type: str = "WorkerType",
    }
}

c::property! {
    UsernamePassword, "datazone-connection-usernamepassword";
    new UsernamePasswordRequired {
        /// at most 64 characters; matches `^[\S]*$`
        A password: str = "Password",
        /// 1 to 127 characters; matches `^[\S]*$`
        B username: str = "Username",
    }
    set {}
}

c::property! {
    WorkflowsMwaaPropertiesInput, "datazone-connection-workflowsmwaapropertiesinput";
    new {}
    set {
        mwaa_environment_name: str = "MwaaEnvironmentName",
    }
}

c::property! {
    WorkflowsServerlessPropertiesInput, "datazone-connection-workflowsserverlesspropertiesinput";
    new {}
    set {}
}

c::open_enum! {
    AuthenticationType {
        BASIC = "BASIC",
        OAUTH2 = "OAUTH2",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    OAuth2GrantType {
        AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
        CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
        JWT_BEARER = "JWT_BEARER",
    }
}

c::open_enum! {
    Scope {
        DOMAIN = "DOMAIN",
        PROJECT = "PROJECT",
    }
}
