// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::UserProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnUserProfile = "AWS::DataZone::UserProfile", "datazone-userprofile", reference text;
    new CfnUserProfileRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
        /// an update replaces the resource; AWS does not show it again
        B user_identifier: str = "UserIdentifier",
    }
    set {
        /// 2 to 64 characters; AWS does not show it again
        session_name: str = "SessionName",
        status: UserProfileStatus = "Status",
        /// an update replaces the resource; AWS does not show it again
        user_type: UserType = "UserType",
    }
    get {
        DETAILS: c::Json = "Details",
        DOMAIN_ID: str = "DomainId",
        ID: str = "Id",
        TYPE: c::Json = "Type",
    }
}

c::open_enum! {
    UserProfileStatus {
        ASSIGNED = "ASSIGNED",
        NOT_ASSIGNED = "NOT_ASSIGNED",
        ACTIVATED = "ACTIVATED",
        DEACTIVATED = "DEACTIVATED",
    }
}

c::open_enum! {
    UserType {
        IAM_USER = "IAM_USER",
        IAM_ROLE = "IAM_ROLE",
        SSO_USER = "SSO_USER",
        IAM_ROLE_SESSION = "IAM_ROLE_SESSION",
    }
}
