// Written by `cargo xtask codegen` from crates/registry/data/supportauthz.txt.

//! `AWS::SupportAuthZ::SupportPermit` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSupportPermit = "AWS::SupportAuthZ::SupportPermit", "supportauthz-supportpermit", reference arn,
        arn "arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9]{1,256}$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B permit: Permit = "Permit",
        /// an update replaces the resource
        C signing_key_info: SigningKeyInfo = "SigningKeyInfo",
    }
    set {
        /// 1 to 1024 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 512 characters; matches `^[a-zA-Z0-9:/-]{1,512}$`; an update replaces the resource
        support_case_display_id: str = "SupportCaseDisplayId",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        PERMIT_ID: str = "PermitId",
        STATUS: str = "Status",
    }
}

c::property! {
    ActionSet, "supportauthz-supportpermit-actionset";
    new {}
    set {
        /// 1 to 10 items; each: 3 to 255 characters, matches `^[a-z][a-z0-9-]*:[A-Za-z0-9_.-]+$`
        actions: c::List<str> = "Actions",
        all_actions: AllActions = "AllActions",
    }
}

c::property! {
    AllActions, "supportauthz-supportpermit-allactions";
    new {}
    set {}
}

c::property! {
    AllResourcesInRegion, "supportauthz-supportpermit-allresourcesinregion";
    new {}
    set {}
}

c::property! {
    Condition, "supportauthz-supportpermit-condition";
    new {}
    set {
        /// format date-time
        allow_after: str = "AllowAfter",
        /// format date-time
        allow_before: str = "AllowBefore",
    }
}

c::property! {
    Permit, "supportauthz-supportpermit-permit";
    new {
        A actions: ActionSet = "Actions",
        B resources: ResourceSet = "Resources",
    }
    set {
        /// at most 2 items
        conditions: c::List<Condition> = "Conditions",
    }
}

c::property! {
    ResourceSet, "supportauthz-supportpermit-resourceset";
    new {}
    set {
        all_resources_in_region: AllResourcesInRegion = "AllResourcesInRegion",
        /// 1 to 5 items; each: 1 to 512 characters, matches `^[a-zA-Z0-9:/_.-]+$`
        resources: c::List<str> = "Resources",
    }
}

c::property! {
    SigningKeyInfo, "supportauthz-supportpermit-signingkeyinfo";
    new {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9/:_-]{1,512}$`
        A kms_key: str = "KmsKey",
    }
    set {}
}
