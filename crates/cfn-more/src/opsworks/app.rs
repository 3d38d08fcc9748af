// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::App` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApp = "AWS::OpsWorks::App", "opsworks-app", reference name;
    new CfnAppRequired {
        A name: str = "Name",
        /// an update replaces the resource
        B stack_id: str = "StackId",
        C r#type: str = "Type",
    }
    set {
        app_source: Source = "AppSource",
        attributes: c::Map<str> = "Attributes",
        /// no item twice
        data_sources: c::List<DataSource> = "DataSources",
        description: str = "Description",
        domains: c::List<str> = "Domains",
        enable_ssl: bool = "EnableSsl",
        environment: c::List<EnvironmentVariable> = "Environment",
        /// an update replaces the resource
        shortname: str = "Shortname",
        ssl_configuration: SslConfiguration = "SslConfiguration",
    }
    get {
        ID: c::Name<CfnApp> = "Id",
    }
}

c::property! {
    DataSource, "opsworks-app-datasource";
    new {}
    set {
        arn: str = "Arn",
        database_name: str = "DatabaseName",
        r#type: str = "Type",
    }
}

c::property! {
    EnvironmentVariable, "opsworks-app-environmentvariable";
    new EnvironmentVariableRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {
        secure: bool = "Secure",
    }
}

c::property! {
    Source, "opsworks-app-source";
    new {}
    set {
        password: str = "Password",
        revision: str = "Revision",
        ssh_key: str = "SshKey",
        r#type: str = "Type",
        url: str = "Url",
        username: str = "Username",
    }
}

c::property! {
    SslConfiguration, "opsworks-app-sslconfiguration";
    new {}
    set {
        certificate: str = "Certificate",
        chain: str = "Chain",
        private_key: str = "PrivateKey",
    }
}
