// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::Addon` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAddon = "AWS::EKS::Addon", "eks-addon", reference text, tags List "Tags";
    new CfnAddonRequired {
        /// at least 1 character; an update replaces the resource
        A addon_name: str = "AddonName",
        /// at least 1 character; an update replaces the resource
        B cluster_name: str = "ClusterName",
    }
    set {
        /// at least 1 character
        addon_version: str = "AddonVersion",
        /// at least 1 character
        configuration_values: str = "ConfigurationValues",
        /// an update replaces the resource
        namespace_config: NamespaceConfig = "NamespaceConfig",
        /// no item twice; AWS does not show it again
        pod_identity_associations: c::List<PodIdentityAssociation> = "PodIdentityAssociations",
        /// AWS does not show it again
        preserve_on_delete: bool = "PreserveOnDelete",
        /// at least 1 character; AWS does not show it again
        resolve_conflicts: ResolveConflicts = "ResolveConflicts",
        /// 1 to 255 characters
        service_account_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccountRoleArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    NamespaceConfig, "eks-addon-namespaceconfig";
    new {
        /// 1 to 63 characters
        A namespace: str = "Namespace",
    }
    set {}
}

c::property! {
    PodIdentityAssociation, "eks-addon-podidentityassociation";
    new PodIdentityAssociationRequired {
        /// matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:(role)\/*`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B service_account: str = "ServiceAccount",
    }
    set {}
}

c::open_enum! {
    ResolveConflicts {
        NONE = "NONE",
        OVERWRITE = "OVERWRITE",
        PRESERVE = "PRESERVE",
    }
}
