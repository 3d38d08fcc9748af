// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! `AWS::SSO::PermissionSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnPermissionSet = "AWS::SSO::PermissionSet", "sso-permissionset", reference text, tags List "Tags";
    new CfnPermissionSetRequired {
        /// 10 to 1224 characters; matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        /// 1 to 32 characters; matches `[0-9A-Za-z_+=,.@-]+`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 25 items
        customer_managed_policy_references: c::List<CustomerManagedPolicyReference> = "CustomerManagedPolicyReferences",
        /// 1 to 700 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]*`
        description: str = "Description",
        inline_policy: c::Json = "InlinePolicy",
        /// at most 25 items; each: 20 to 2048 characters
        managed_policies: c::List<str> = "ManagedPolicies",
        permissions_boundary: PermissionsBoundary = "PermissionsBoundary",
        /// 1 to 240 characters; matches `[a-zA-Z0-9\&amp;$@#\/%?=\~\-_'\&quot;|!:,.;*+\[\]\ \(\)\{\}]+`
        relay_state_type: str = "RelayStateType",
        /// 1 to 100 characters
        session_duration: str = "SessionDuration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PermissionSetArn",
        PERMISSION_SET_ARN: c::Arn<CfnPermissionSet> = "PermissionSetArn",
    }
}

c::property! {
    CustomerManagedPolicyReference, "sso-permissionset-customermanagedpolicyreference";
    new {
        /// 1 to 128 characters; matches `[0-9A-Za-z_+=,.@-]+`
        A name: str = "Name",
    }
    set {
        /// 1 to 512 characters; matches `((/[A-Za-z0-9\.,\+@=_-]+)*)/`
        path: str = "Path",
    }
}

c::property! {
    PermissionsBoundary, "sso-permissionset-permissionsboundary";
    new {}
    set {
        customer_managed_policy_reference: CustomerManagedPolicyReference = "CustomerManagedPolicyReference",
        /// 20 to 2048 characters
        managed_policy_arn: str = "ManagedPolicyArn",
    }
}
