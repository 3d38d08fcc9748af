// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::GroupProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGroupProfile = "AWS::DataZone::GroupProfile", "datazone-groupprofile", reference text;
    new {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        group_identifier: str = "GroupIdentifier",
        /// AWS does not show it again
        group_type: GroupType = "GroupType",
        /// an update replaces the resource; AWS does not show it again
        role_principal_arn: str = "RolePrincipalArn",
        status: GroupProfileStatus = "Status",
    }
    get {
        DOMAIN_ID: str = "DomainId",
        GROUP_NAME: str = "GroupName",
        ID: str = "Id",
        ROLE_PRINCIPAL_ID: str = "RolePrincipalId",
    }
}

c::open_enum! {
    GroupProfileStatus {
        ASSIGNED = "ASSIGNED",
        NOT_ASSIGNED = "NOT_ASSIGNED",
    }
}

c::open_enum! {
    GroupType {
        DATAZONE_SSO_GROUP = "DATAZONE_SSO_GROUP",
        IAM_ROLE_SESSION_GROUP = "IAM_ROLE_SESSION_GROUP",
    }
}
