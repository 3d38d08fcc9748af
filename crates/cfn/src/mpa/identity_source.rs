// Written by `cargo xtask codegen` from crates/registry/data/mpa.txt.

//! `AWS::MPA::IdentitySource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IdentitySourceArn`.
    CfnIdentitySource = "AWS::MPA::IdentitySource", "mpa-identitysource", reference arn,
        arn "arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A identity_source_parameters: IdentitySourceParameters = "IdentitySourceParameters",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IdentitySourceArn",
        CREATION_TIME: str = "CreationTime",
        IDENTITY_SOURCE_ARN: c::Arn<CfnIdentitySource> = "IdentitySourceArn",
        IDENTITY_SOURCE_PARAMETERS_IAM_IDENTITY_CENTER_APPROVAL_PORTAL_URL: str = "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl",
        IDENTITY_SOURCE_TYPE: str = "IdentitySourceType",
        STATUS: str = "Status",
        STATUS_CODE: str = "StatusCode",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

c::property! {
    IamIdentityCenter, "mpa-identitysource-iamidentitycenter";
    new IamIdentityCenterRequired {
        /// 20 to 2048 characters; matches `^arn:.+:sso:::instance/(?:sso)?ins-[a-zA-Z0-9-.]{16}$`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        /// at most 1000 characters; an update replaces the resource
        B region: str = "Region",
    }
    set {}
}

c::property! {
    IdentitySourceParameters, "mpa-identitysource-identitysourceparameters";
    new {
        /// an update replaces the resource
        A iam_identity_center: IamIdentityCenter = "IamIdentityCenter",
    }
    set {}
}
