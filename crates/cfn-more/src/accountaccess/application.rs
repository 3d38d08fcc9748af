// Written by `cargo xtask codegen` from crates/registry/data/accountaccess.txt.

//! `AWS::AccountAccess::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationArn`.
    CfnApplication = "AWS::AccountAccess::Application", "accountaccess-application", reference arn,
        arn "arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A identity_source: IdentitySource = "IdentitySource",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ApplicationArn",
        APPLICATION_ARN: c::Arn<CfnApplication> = "ApplicationArn",
        CREATED_AT: str = "CreatedAt",
        IDENTITY_SOURCE_IDENTITY_CENTER_APPLICATION_ARN: str = "IdentitySource.IdentityCenter.ApplicationArn",
        STATUS: str = "Status",
        TENANT_ID: str = "TenantId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    IdentityCenter, "accountaccess-application-identitycenter";
    new {
        /// 10 to 1224 characters; matches `^arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`
        A instance_arn: str = "InstanceArn",
    }
    set {}
}

c::property! {
    IdentitySource, "accountaccess-application-identitysource";
    new {
        A identity_center: IdentityCenter = "IdentityCenter",
    }
    set {}
}
