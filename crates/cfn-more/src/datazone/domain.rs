// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDomain = "AWS::DataZone::Domain", "datazone-domain", reference name,
        arn "arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}", tags List "Tags";
    new {
        A name: str = "Name",
    }
    set {
        description: str = "Description",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        domain_execution_role: str = "DomainExecutionRole",
        /// an update replaces the resource
        domain_version: DomainVersion = "DomainVersion",
        /// 1 to 1024 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`; an update replaces the resource
        kms_key_identifier: str = "KmsKeyIdentifier",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`; AWS does not show it again
        service_role: str = "ServiceRole",
        single_sign_on: SingleSignOn = "SingleSignOn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: c::Name<CfnDomain> = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        MANAGED_ACCOUNT_ID: str = "ManagedAccountId",
        PORTAL_URL: str = "PortalUrl",
        ROOT_DOMAIN_UNIT_ID: str = "RootDomainUnitId",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    SingleSignOn, "datazone-domain-singlesignon";
    new {}
    set {
        /// 10 to 1224 characters
        idc_instance_arn: str = "IdcInstanceArn",
        r#type: AuthType = "Type",
        user_assignment: UserAssignment = "UserAssignment",
    }
}

c::open_enum! {
    AuthType {
        IAM_IDC = "IAM_IDC",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    UserAssignment {
        AUTOMATIC = "AUTOMATIC",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    DomainVersion {
        V1 = "V1",
        V2 = "V2",
    }
}
