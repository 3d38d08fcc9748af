// Written by `cargo xtask codegen` from crates/registry/data/systemsmanagersap.txt.

//! `AWS::SystemsManagerSAP::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApplication = "AWS::SystemsManagerSAP::Application", "systemsmanagersap-application", reference arn, tags List "Tags";
    new CfnApplicationRequired {
        /// matches `[0-9A-Za-z_0-9\.-]{1,60}`
        A application_id: str = "ApplicationId",
        B application_type: ApplicationType = "ApplicationType",
    }
    set {
        /// at least 1 item; an update replaces the resource; AWS does not show it again
        components_info: c::List<ComponentInfo> = "ComponentsInfo",
        /// at least 1 item; an update replaces the resource; AWS does not show it again
        credentials: c::List<Credential> = "Credentials",
        /// matches `^arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\/.+$`; an update replaces the resource; AWS does not show it again
        database_arn: str = "DatabaseArn",
        /// at least 1 item; each: matches `^i-[0-9A-Za-z_0-9]{8}$|^i-[0-9A-Za-z_0-9]{17}$`; an update replaces the resource; AWS does not show it again
        instances: c::List<str> = "Instances",
        /// matches `[0-9]{2}`; an update replaces the resource; AWS does not show it again
        sap_instance_number: str = "SapInstanceNumber",
        /// matches `[A-Z][A-Z0-9]{2}`; an update replaces the resource; AWS does not show it again
        sid: str = "Sid",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ComponentInfo, "systemsmanagersap-application-componentinfo";
    new {}
    set {
        component_type: ComponentInfoComponentType = "ComponentType",
        /// matches `^i-[0-9A-Za-z_0-9]{8}$|^i-[0-9A-Za-z_0-9]{17}$`
        ec2_instance_id: str = "Ec2InstanceId",
        /// matches `[A-Z][A-Z0-9]{2}`
        sid: str = "Sid",
    }
}

c::property! {
    Credential, "systemsmanagersap-application-credential";
    new {}
    set {
        credential_type: CredentialCredentialType = "CredentialType",
        /// matches `^(?:.{1,100}$)`
        database_name: str = "DatabaseName",
        /// matches `^(?:.{1,100}$)`
        secret_id: str = "SecretId",
    }
}

c::open_enum! {
    ApplicationType {
        HANA = "HANA",
        SAP_ABAP = "SAP_ABAP",
    }
}

c::open_enum! {
    ComponentInfoComponentType {
        HANA = "HANA",
        HANA_NODE = "HANA_NODE",
        ABAP = "ABAP",
        ASCS = "ASCS",
        DIALOG = "DIALOG",
        WEBDISP = "WEBDISP",
        WD = "WD",
        ERS = "ERS",
    }
}

c::open_enum! {
    CredentialCredentialType {
        ADMIN = "ADMIN",
    }
}
