// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::AccessPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AccessPolicyId`; it takes no tags.
    CfnAccessPolicy = "AWS::IoTSiteWise::AccessPolicy", "iotsitewise-accesspolicy", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}";
    new {
        A access_policy_identity: AccessPolicyIdentity = "AccessPolicyIdentity",
        B access_policy_permission: AccessPolicyPermission = "AccessPolicyPermission",
        C access_policy_resource: AccessPolicyResource = "AccessPolicyResource",
    }
    set {}
    get {
        @arn "AccessPolicyArn",
        ACCESS_POLICY_ARN: c::Arn<CfnAccessPolicy> = "AccessPolicyArn",
        ACCESS_POLICY_ID: c::Name<CfnAccessPolicy> = "AccessPolicyId",
    }
}

c::property! {
    AccessPolicyIdentity, "iotsitewise-accesspolicy-accesspolicyidentity";
    new {}
    set {
        iam_role: IamRole = "IamRole",
        iam_user: IamUser = "IamUser",
        user: User = "User",
    }
}

c::property! {
    AccessPolicyResource, "iotsitewise-accesspolicy-accesspolicyresource";
    new {}
    set {
        portal: Portal = "Portal",
        project: Project = "Project",
    }
}

c::property! {
    IamRole, "iotsitewise-accesspolicy-iamrole";
    new {}
    set {
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`
        arn: str = "arn",
    }
}

c::property! {
    IamUser, "iotsitewise-accesspolicy-iamuser";
    new {}
    set {
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`
        arn: str = "arn",
    }
}

c::property! {
    Portal, "iotsitewise-accesspolicy-portal";
    new {}
    set {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; does not match `^(?:00000000-0000-0000-0000-000000000000)`
        id: str = "id",
    }
}

c::property! {
    Project, "iotsitewise-accesspolicy-project";
    new {}
    set {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; does not match `^(?:00000000-0000-0000-0000-000000000000)`
        id: str = "id",
    }
}

c::property! {
    User, "iotsitewise-accesspolicy-user";
    new {}
    set {
        /// 1 to 256 characters; matches `^\S+$`
        id: str = "id",
    }
}

c::open_enum! {
    AccessPolicyPermission {
        ADMINISTRATOR = "ADMINISTRATOR",
        VIEWER = "VIEWER",
    }
}
