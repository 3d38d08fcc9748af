// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::Capability` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCapability = "AWS::EKS::Capability", "eks-capability", reference arn, tags List "Tags";
    new CfnCapabilityRequired {
        /// 1 to 100 characters; an update replaces the resource
        A capability_name: str = "CapabilityName",
        /// 1 to 100 characters; an update replaces the resource
        B cluster_name: str = "ClusterName",
        C delete_propagation_policy: DeletePropagationPolicy = "DeletePropagationPolicy",
        /// matches `^arn:aws[a-z-]*:iam::[0-9]+:role/[a-zA-Z0-9+=,.@_-]+$`
        D role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        E r#type: Type = "Type",
    }
    set {
        configuration: CapabilityConfiguration = "Configuration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CONFIGURATION_ARGO_CD_AWS_IDC_IDC_MANAGED_APPLICATION_ARN: str = "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn",
        CONFIGURATION_ARGO_CD_SERVER_URL: str = "Configuration.ArgoCd.ServerUrl",
        CREATED_AT: str = "CreatedAt",
        MODIFIED_AT: str = "ModifiedAt",
        STATUS: str = "Status",
        VERSION: str = "Version",
    }
}

c::property! {
    Ack, "eks-capability-ack";
    new {}
    set {
        /// at most 200 items; each: 1 to 63 characters, matches `^[a-z][a-z0-9]*$`
        disabled_services: c::List<str> = "DisabledServices",
        enable_cross_namespace: bool = "EnableCrossNamespace",
    }
}

c::property! {
    ArgoCd, "eks-capability-argocd";
    new {
        /// an update replaces the resource
        A aws_idc: AwsIdc = "AwsIdc",
    }
    set {
        /// 1 to 50 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        endpoint_prefix: str = "EndpointPrefix",
        /// an update replaces the resource
        namespace: str = "Namespace",
        network_access: NetworkAccess = "NetworkAccess",
        rbac_role_mappings: c::List<ArgoCdRoleMapping> = "RbacRoleMappings",
    }
}

c::property! {
    ArgoCdRoleMapping, "eks-capability-argocdrolemapping";
    new {
        A identities: c::List<SsoIdentity> = "Identities",
        B role: ArgoCdRoleMappingRole = "Role",
    }
    set {}
}

c::property! {
    AwsIdc, "eks-capability-awsidc";
    new {
        A idc_instance_arn: str = "IdcInstanceArn",
    }
    set {
        idc_region: str = "IdcRegion",
    }
}

c::property! {
    CapabilityConfiguration, "eks-capability-capabilityconfiguration";
    new {}
    set {
        ack: Ack = "Ack",
        argo_cd: ArgoCd = "ArgoCd",
    }
}

c::property! {
    NetworkAccess, "eks-capability-networkaccess";
    new {}
    set {
        vpce_ids: c::List<str> = "VpceIds",
    }
}

c::property! {
    SsoIdentity, "eks-capability-ssoidentity";
    new SsoIdentityRequired {
        A id: str = "Id",
        B r#type: SsoIdentityType = "Type",
    }
    set {}
}

c::open_enum! {
    DeletePropagationPolicy {
        RETAIN = "RETAIN",
    }
}

c::open_enum! {
    Type {
        ARGOCD = "ARGOCD",
        ACK = "ACK",
        KRO = "KRO",
    }
}

c::open_enum! {
    ArgoCdRoleMappingRole {
        ADMIN = "ADMIN",
        EDITOR = "EDITOR",
        VIEWER = "VIEWER",
    }
}

c::open_enum! {
    SsoIdentityType {
        SSO_USER = "SSO_USER",
        SSO_GROUP = "SSO_GROUP",
    }
}
