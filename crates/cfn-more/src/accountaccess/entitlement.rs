// Written by `cargo xtask codegen` from crates/registry/data/accountaccess.txt.

//! `AWS::AccountAccess::Entitlement` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEntitlement = "AWS::AccountAccess::Entitlement", "accountaccess-entitlement", reference text;
    new {
        /// 49 to 2048 characters; an update replaces the resource
        A application_arn: str = "ApplicationArn",
        /// an update replaces the resource
        B entitlement: Entitlement = "Entitlement",
    }
    set {}
    get {
        CREATED_AT: str = "CreatedAt",
        ENTITLEMENT_PRINCIPAL_ROLE_ACCOUNT: str = "Entitlement.PrincipalRole.Account",
        ENTITLEMENT_ID: str = "EntitlementId",
    }
}

c::property! {
    Entitlement, "accountaccess-entitlement-entitlement";
    new {
        A principal_role: PrincipalRoleEntitlement = "PrincipalRole",
    }
    set {}
}

c::property! {
    /// Exactly one of `UserId`, `GroupId`.
    IdentityCenterPrincipal, "accountaccess-entitlement-identitycenterprincipal";
    new {}
    set {
        /// 1 to 47 characters
        group_id: str = "GroupId",
        /// 1 to 47 characters
        user_id: str = "UserId",
    }
}

c::property! {
    Principal, "accountaccess-entitlement-principal";
    new {
        A identity_center: IdentityCenterPrincipal = "IdentityCenter",
    }
    set {}
}

c::property! {
    PrincipalRoleEntitlement, "accountaccess-entitlement-principalroleentitlement";
    new {
        A principal: Principal = "Principal",
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}
