// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::RedshiftIdcApplication` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RedshiftIdcApplicationArn`.
    CfnRedshiftIdcApplication = "AWS::Redshift::RedshiftIdcApplication", "redshift-redshiftidcapplication", reference arn, tags List "Tags";
    new CfnRedshiftIdcApplicationRequired {
        /// at most 2147483647 characters; matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`
        A iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// 1 to 127 characters; matches `^[0-9A-Za-z_+=,.@-]+$`
        B idc_display_name: str = "IdcDisplayName",
        /// at most 2147483647 characters; matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`; an update replaces the resource
        C idc_instance_arn: str = "IdcInstanceArn",
        /// 1 to 63 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        D redshift_idc_application_name: str = "RedshiftIdcApplicationName",
    }
    set {
        /// an update replaces the resource
        application_type: ApplicationType = "ApplicationType",
        authorized_token_issuer_list: c::List<AuthorizedTokenIssuer> = "AuthorizedTokenIssuerList",
        /// 1 to 127 characters; matches `^[a-zA-Z0-9_+.#@$-]+$`
        identity_namespace: str = "IdentityNamespace",
        /// AWS does not show it again
        service_integrations: c::List<ServiceIntegrationsUnion> = "ServiceIntegrations",
        /// each: at most 2147483647 characters; an update replaces the resource; AWS does not show it again
        sso_tag_keys: c::List<str> = "SsoTagKeys",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RedshiftIdcApplicationArn",
        IDC_MANAGED_APPLICATION_ARN: str = "IdcManagedApplicationArn",
        IDC_ONBOARD_STATUS: str = "IdcOnboardStatus",
        REDSHIFT_IDC_APPLICATION_ARN: c::Arn<CfnRedshiftIdcApplication> = "RedshiftIdcApplicationArn",
    }
}

c::property! {
    AuthorizedTokenIssuer, "redshift-redshiftidcapplication-authorizedtokenissuer";
    new {}
    set {
        /// each: at most 2147483647 characters
        authorized_audiences_list: c::List<str> = "AuthorizedAudiencesList",
        /// at most 2147483647 characters; matches `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`
        trusted_token_issuer_arn: str = "TrustedTokenIssuerArn",
    }
}

c::property! {
    Connect, "redshift-redshiftidcapplication-connect";
    new {
        A authorization: ConnectAuthorization = "Authorization",
    }
    set {}
}

c::property! {
    LakeFormationQuery, "redshift-redshiftidcapplication-lakeformationquery";
    new {
        A authorization: LakeFormationQueryAuthorization = "Authorization",
    }
    set {}
}

c::property! {
    LakeFormationScopeUnion, "redshift-redshiftidcapplication-lakeformationscopeunion";
    new {}
    set {
        lake_formation_query: LakeFormationQuery = "LakeFormationQuery",
    }
}

c::property! {
    ReadWriteAccess, "redshift-redshiftidcapplication-readwriteaccess";
    new {
        A authorization: ReadWriteAccessAuthorization = "Authorization",
    }
    set {}
}

c::property! {
    RedshiftScopeUnion, "redshift-redshiftidcapplication-redshiftscopeunion";
    new {}
    set {
        connect: Connect = "Connect",
    }
}

c::property! {
    S3AccessGrantsScopeUnion, "redshift-redshiftidcapplication-s3accessgrantsscopeunion";
    new {}
    set {
        read_write_access: ReadWriteAccess = "ReadWriteAccess",
    }
}

c::property! {
    ServiceIntegrationsUnion, "redshift-redshiftidcapplication-serviceintegrationsunion";
    new {}
    set {
        lake_formation: c::List<LakeFormationScopeUnion> = "LakeFormation",
        redshift: c::List<RedshiftScopeUnion> = "Redshift",
        s3_access_grants: c::List<S3AccessGrantsScopeUnion> = "S3AccessGrants",
    }
}

c::open_enum! {
    ApplicationType {
        NONE = "None",
        LAKEHOUSE = "Lakehouse",
    }
}

c::open_enum! {
    ConnectAuthorization {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    LakeFormationQueryAuthorization {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    ReadWriteAccessAuthorization {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}
