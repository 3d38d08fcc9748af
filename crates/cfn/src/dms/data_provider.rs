// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::DataProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DataProviderArn`.
    CfnDataProvider = "AWS::DMS::DataProvider", "dms-dataprovider", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:data-provider:${ResourceId}", tags List "Tags";
    new {
        A engine: Engine = "Engine",
    }
    set {
        /// 1 to 255 characters; AWS does not show it again; deprecated by AWS
        data_provider_identifier: str = "DataProviderIdentifier",
        /// 1 to 255 characters
        data_provider_name: str = "DataProviderName",
        /// 1 to 255 characters
        description: str = "Description",
        /// default `false`; AWS does not show it again
        exact_settings: bool = "ExactSettings",
        settings: Settings = "Settings",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// default `false`
        r#virtual: bool = "Virtual",
    }
    get {
        @arn "DataProviderArn",
        DATA_PROVIDER_ARN: c::Arn<CfnDataProvider> = "DataProviderArn",
        DATA_PROVIDER_CREATION_TIME: str = "DataProviderCreationTime",
    }
}

c::property! {
    DocDbSettings, "dms-dataprovider-docdbsettings";
    new DocDbSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
    }
    set {
        certificate_arn: str = "CertificateArn",
        ssl_mode: MongoDbSslModeValue = "SslMode",
    }
}

c::property! {
    IbmDb2LuwSettings, "dms-dataprovider-ibmdb2luwsettings";
    new IbmDb2LuwSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
        D ssl_mode: Db2SslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
        encryption_algorithm: i64 = "EncryptionAlgorithm",
        security_mechanism: i64 = "SecurityMechanism",
    }
}

c::property! {
    IbmDb2zOsSettings, "dms-dataprovider-ibmdb2zossettings";
    new IbmDb2zOsSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
        D ssl_mode: Db2SslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
    }
}

c::property! {
    MariaDbSettings, "dms-dataprovider-mariadbsettings";
    new MariaDbSettingsRequired {
        A port: i64 = "Port",
        B server_name: str = "ServerName",
        C ssl_mode: DmsSslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
    }
}

c::property! {
    MicrosoftSqlServerSettings, "dms-dataprovider-microsoftsqlserversettings";
    new MicrosoftSqlServerSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
        D ssl_mode: DmsSslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
        s3_access_role_arn: str = "S3AccessRoleArn",
        s3_path: str = "S3Path",
    }
}

c::property! {
    MongoDbSettings, "dms-dataprovider-mongodbsettings";
    new {
        A port: i64 = "Port",
        B server_name: str = "ServerName",
    }
    set {
        auth_mechanism: MongoDbAuthMechanism = "AuthMechanism",
        auth_source: str = "AuthSource",
        auth_type: MongoDbAuthType = "AuthType",
        certificate_arn: str = "CertificateArn",
        database_name: str = "DatabaseName",
        ssl_mode: MongoDbSslModeValue = "SslMode",
    }
}

c::property! {
    MySqlSettings, "dms-dataprovider-mysqlsettings";
    new MySqlSettingsRequired {
        A port: i64 = "Port",
        B server_name: str = "ServerName",
        C ssl_mode: DmsSslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
    }
}

c::property! {
    OracleSettings, "dms-dataprovider-oraclesettings";
    new OracleSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
        D ssl_mode: DmsSslModeValue = "SslMode",
    }
    set {
        asm_server: str = "AsmServer",
        certificate_arn: str = "CertificateArn",
        secrets_manager_oracle_asm_access_role_arn: str = "SecretsManagerOracleAsmAccessRoleArn",
        secrets_manager_oracle_asm_secret_id: str = "SecretsManagerOracleAsmSecretId",
        secrets_manager_security_db_encryption_access_role_arn: str = "SecretsManagerSecurityDbEncryptionAccessRoleArn",
        secrets_manager_security_db_encryption_secret_id: str = "SecretsManagerSecurityDbEncryptionSecretId",
    }
}

c::property! {
    PostgreSqlSettings, "dms-dataprovider-postgresqlsettings";
    new PostgreSqlSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
        D ssl_mode: DmsSslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
    }
}

c::property! {
    RedshiftSettings, "dms-dataprovider-redshiftsettings";
    new RedshiftSettingsRequired {
        A database_name: str = "DatabaseName",
        B port: i64 = "Port",
        C server_name: str = "ServerName",
    }
    set {}
}

c::property! {
    /// At least one of `PostgreSqlSettings`, `MySqlSettings`, `OracleSettings`, `MicrosoftSqlServerSettings`, `RedshiftSettings`, `DocDbSettings`, `MariaDbSettings`, `MongoDbSettings`, `IbmDb2LuwSettings`, `IbmDb2zOsSettings`, `SybaseAseSettings`.
    Settings, "dms-dataprovider-settings";
    new {}
    set {
        doc_db_settings: DocDbSettings = "DocDbSettings",
        ibm_db2_luw_settings: IbmDb2LuwSettings = "IbmDb2LuwSettings",
        ibm_db2z_os_settings: IbmDb2zOsSettings = "IbmDb2zOsSettings",
        maria_db_settings: MariaDbSettings = "MariaDbSettings",
        microsoft_sql_server_settings: MicrosoftSqlServerSettings = "MicrosoftSqlServerSettings",
        mongo_db_settings: MongoDbSettings = "MongoDbSettings",
        my_sql_settings: MySqlSettings = "MySqlSettings",
        oracle_settings: OracleSettings = "OracleSettings",
        postgre_sql_settings: PostgreSqlSettings = "PostgreSqlSettings",
        redshift_settings: RedshiftSettings = "RedshiftSettings",
        sybase_ase_settings: SybaseAseSettings = "SybaseAseSettings",
    }
}

c::property! {
    SybaseAseSettings, "dms-dataprovider-sybaseasesettings";
    new SybaseAseSettingsRequired {
        A port: i64 = "Port",
        B server_name: str = "ServerName",
        C ssl_mode: SybaseSslModeValue = "SslMode",
    }
    set {
        certificate_arn: str = "CertificateArn",
        database_name: str = "DatabaseName",
        encrypt_password: bool = "EncryptPassword",
    }
}

c::open_enum! {
    Db2SslModeValue {
        NONE = "none",
        VERIFY_CA = "verify-ca",
    }
}

c::open_enum! {
    DmsSslModeValue {
        NONE = "none",
        REQUIRE = "require",
        VERIFY_CA = "verify-ca",
        VERIFY_FULL = "verify-full",
    }
}

c::open_enum! {
    MongoDbAuthMechanism {
        DEFAULT = "default",
        MONGODB_CR = "mongodb_cr",
        SCRAM_SHA_1 = "scram_sha_1",
    }
}

c::open_enum! {
    MongoDbAuthType {
        NO = "no",
        PASSWORD = "password",
    }
}

c::open_enum! {
    MongoDbSslModeValue {
        NONE = "none",
        REQUIRE = "require",
        VERIFY_FULL = "verify-full",
    }
}

c::open_enum! {
    SybaseSslModeValue {
        NONE = "none",
        REQUIRE = "require",
        VERIFY_CA = "verify-ca",
    }
}

c::open_enum! {
    Engine {
        AURORA = "aurora",
        AURORA_POSTGRESQL = "aurora_postgresql",
        MYSQL = "mysql",
        ORACLE = "oracle",
        POSTGRES = "postgres",
        SQLSERVER = "sqlserver",
        REDSHIFT = "redshift",
        MARIADB = "mariadb",
        MONGODB = "mongodb",
        DOCDB = "docdb",
        DB2 = "db2",
        DB2_ZOS = "db2_zos",
        SYBASE = "sybase",
    }
}
