// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::AccessEntry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAccessEntry = "AWS::EKS::AccessEntry", "eks-accessentry", reference text, tags List "Tags";
    new CfnAccessEntryRequired {
        /// at least 1 character; an update replaces the resource
        A cluster_name: str = "ClusterName",
        /// at least 1 character; an update replaces the resource
        B principal_arn: str = "PrincipalArn",
    }
    set {
        /// at most 20 items; no item twice
        access_policies: c::List<AccessPolicy> = "AccessPolicies",
        /// no item twice
        kubernetes_groups: c::List<str> = "KubernetesGroups",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        r#type: str = "Type",
        username: str = "Username",
    }
    get {
        @arn "AccessEntryArn",
        ACCESS_ENTRY_ARN: c::Arn<CfnAccessEntry> = "AccessEntryArn",
    }
}

c::property! {
    AccessPolicy, "eks-accessentry-accesspolicy";
    new {
        A access_scope: AccessScope = "AccessScope",
        B policy_arn: str = "PolicyArn",
    }
    set {}
}

c::property! {
    AccessScope, "eks-accessentry-accessscope";
    new {
        A r#type: AccessScopeType = "Type",
    }
    set {
        /// no item twice
        namespaces: c::List<str> = "Namespaces",
    }
}

c::open_enum! {
    AccessScopeType {
        NAMESPACE = "namespace",
        CLUSTER = "cluster",
    }
}
