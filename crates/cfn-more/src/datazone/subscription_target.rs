// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::SubscriptionTarget` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSubscriptionTarget = "AWS::DataZone::SubscriptionTarget", "datazone-subscriptiontarget", reference text;
    new CfnSubscriptionTargetRequired {
        /// each: 1 to 256 characters, matches `^[^\.]*`
        A applicable_asset_types: c::List<str> = "ApplicableAssetTypes",
        /// 1 to 10 items; each: matches `^[a-zA-Z0-9:/_-]*$`
        B authorized_principals: c::List<str> = "AuthorizedPrincipals",
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        C domain_identifier: str = "DomainIdentifier",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        D environment_identifier: str = "EnvironmentIdentifier",
        /// 1 to 256 characters
        E name: str = "Name",
        F subscription_target_config: c::List<SubscriptionTargetForm> = "SubscriptionTargetConfig",
        /// an update replaces the resource
        G r#type: str = "Type",
    }
    set {
        manage_access_role: str = "ManageAccessRole",
        provider: str = "Provider",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DOMAIN_ID: str = "DomainId",
        ENVIRONMENT_ID: str = "EnvironmentId",
        ID: str = "Id",
        PROJECT_ID: str = "ProjectId",
        UPDATED_AT: str = "UpdatedAt",
        UPDATED_BY: str = "UpdatedBy",
    }
}

c::property! {
    SubscriptionTargetForm, "datazone-subscriptiontarget-subscriptiontargetform";
    new SubscriptionTargetFormRequired {
        A content: str = "Content",
        /// 1 to 128 characters
        B form_name: str = "FormName",
    }
    set {}
}
