// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::PolicyGrant` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPolicyGrant = "AWS::DataZone::PolicyGrant", "datazone-policygrant", reference text;
    new CfnPolicyGrantRequired {
        /// an update replaces the resource
        A detail: PolicyGrantDetail = "Detail",
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        B domain_identifier: str = "DomainIdentifier",
        /// an update replaces the resource
        C entity_identifier: str = "EntityIdentifier",
        /// an update replaces the resource
        D entity_type: TargetEntityType = "EntityType",
        /// an update replaces the resource
        E policy_type: ManagedPolicyType = "PolicyType",
        /// an update replaces the resource
        F principal: PolicyGrantPrincipal = "Principal",
    }
    set {}
    get {
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        GRANT_ID: str = "GrantId",
    }
}

c::property! {
    AddToProjectMemberPoolPolicyGrantDetail, "datazone-policygrant-addtoprojectmemberpoolpolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    AllDomainUnitsGrantFilter, "datazone-policygrant-alldomainunitsgrantfilter";
    new {}
    set {}
}

c::property! {
    AllUsersGrantFilter, "datazone-policygrant-allusersgrantfilter";
    new {}
    set {}
}

c::property! {
    CreateAssetTypePolicyGrantDetail, "datazone-policygrant-createassettypepolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    CreateDomainUnitPolicyGrantDetail, "datazone-policygrant-createdomainunitpolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    CreateEnvironmentProfilePolicyGrantDetail, "datazone-policygrant-createenvironmentprofilepolicygrantdetail";
    new {}
    set {
        /// 1 to 256 characters; matches `^[a-z0-9_-]+$`
        domain_unit_id: str = "DomainUnitId",
    }
}

c::property! {
    CreateFormTypePolicyGrantDetail, "datazone-policygrant-createformtypepolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    CreateGlossaryPolicyGrantDetail, "datazone-policygrant-createglossarypolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    CreateProjectFromProjectProfilePolicyGrantDetail, "datazone-policygrant-createprojectfromprojectprofilepolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
        project_profiles: c::List<str> = "ProjectProfiles",
    }
}

c::property! {
    CreateProjectPolicyGrantDetail, "datazone-policygrant-createprojectpolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    DomainUnitFilterForProject, "datazone-policygrant-domainunitfilterforproject";
    new {
        /// 1 to 256 characters; matches `^[a-z0-9_-]+$`; AWS does not show it again
        A domain_unit: str = "DomainUnit",
    }
    set {
        /// default `false`; AWS does not show it again
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    /// Exactly one of `AllDomainUnitsGrantFilter`.
    DomainUnitGrantFilter, "datazone-policygrant-domainunitgrantfilter";
    new {}
    set {
        /// AWS does not show it again
        all_domain_units_grant_filter: AllDomainUnitsGrantFilter = "AllDomainUnitsGrantFilter",
    }
}

c::property! {
    DomainUnitPolicyGrantPrincipal, "datazone-policygrant-domainunitpolicygrantprincipal";
    new {}
    set {
        domain_unit_designation: DomainUnitDesignation = "DomainUnitDesignation",
        /// AWS does not show it again
        domain_unit_grant_filter: DomainUnitGrantFilter = "DomainUnitGrantFilter",
        /// 1 to 256 characters; matches `^[a-z0-9_-]+$`
        domain_unit_identifier: str = "DomainUnitIdentifier",
    }
}

c::property! {
    /// Exactly one of `GroupIdentifier`.
    GroupPolicyGrantPrincipal, "datazone-policygrant-grouppolicygrantprincipal";
    new {}
    set {
        group_identifier: str = "GroupIdentifier",
    }
}

c::property! {
    OverrideDomainUnitOwnersPolicyGrantDetail, "datazone-policygrant-overridedomainunitownerspolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    OverrideProjectOwnersPolicyGrantDetail, "datazone-policygrant-overrideprojectownerspolicygrantdetail";
    new {}
    set {
        include_child_domain_units: bool = "IncludeChildDomainUnits",
    }
}

c::property! {
    /// Exactly one of `CreateDomainUnit`, `OverrideDomainUnitOwners`, `AddToProjectMemberPool`, `OverrideProjectOwners`, `CreateGlossary`, `CreateFormType`, `CreateAssetType`, `CreateProject`, `CreateEnvironmentProfile`, `DelegateCreateEnvironmentProfile`, `CreateEnvironment`, `CreateEnvironmentFromBlueprint`, `CreateProjectFromProjectProfile`.
    PolicyGrantDetail, "datazone-policygrant-policygrantdetail";
    new {}
    set {
        add_to_project_member_pool: AddToProjectMemberPoolPolicyGrantDetail = "AddToProjectMemberPool",
        create_asset_type: CreateAssetTypePolicyGrantDetail = "CreateAssetType",
        create_domain_unit: CreateDomainUnitPolicyGrantDetail = "CreateDomainUnit",
        create_environment: Unit = "CreateEnvironment",
        create_environment_from_blueprint: Unit = "CreateEnvironmentFromBlueprint",
        create_environment_profile: CreateEnvironmentProfilePolicyGrantDetail = "CreateEnvironmentProfile",
        create_form_type: CreateFormTypePolicyGrantDetail = "CreateFormType",
        create_glossary: CreateGlossaryPolicyGrantDetail = "CreateGlossary",
        create_project: CreateProjectPolicyGrantDetail = "CreateProject",
        create_project_from_project_profile: CreateProjectFromProjectProfilePolicyGrantDetail = "CreateProjectFromProjectProfile",
        delegate_create_environment_profile: Unit = "DelegateCreateEnvironmentProfile",
        override_domain_unit_owners: OverrideDomainUnitOwnersPolicyGrantDetail = "OverrideDomainUnitOwners",
        override_project_owners: OverrideProjectOwnersPolicyGrantDetail = "OverrideProjectOwners",
    }
}

c::property! {
    /// Exactly one of `User`, `Group`, `Project`, `DomainUnit`.
    PolicyGrantPrincipal, "datazone-policygrant-policygrantprincipal";
    new {}
    set {
        domain_unit: DomainUnitPolicyGrantPrincipal = "DomainUnit",
        group: GroupPolicyGrantPrincipal = "Group",
        project: ProjectPolicyGrantPrincipal = "Project",
        user: UserPolicyGrantPrincipal = "User",
    }
}

c::property! {
    /// Exactly one of `DomainUnitFilter`.
    ProjectGrantFilter, "datazone-policygrant-projectgrantfilter";
    new {}
    set {
        /// AWS does not show it again
        domain_unit_filter: DomainUnitFilterForProject = "DomainUnitFilter",
    }
}

c::property! {
    ProjectPolicyGrantPrincipal, "datazone-policygrant-projectpolicygrantprincipal";
    new {}
    set {
        /// matches `^[a-zA-Z0-9_-]{1,36}$`
        project_designation: str = "ProjectDesignation",
        /// AWS does not show it again
        project_grant_filter: ProjectGrantFilter = "ProjectGrantFilter",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`
        project_identifier: str = "ProjectIdentifier",
    }
}

c::property! {
    Unit, "datazone-policygrant-unit";
    new {}
    set {}
}

c::property! {
    /// Exactly one of `UserIdentifier`, `AllUsersGrantFilter`.
    UserPolicyGrantPrincipal, "datazone-policygrant-userpolicygrantprincipal";
    new {}
    set {
        all_users_grant_filter: AllUsersGrantFilter = "AllUsersGrantFilter",
        user_identifier: str = "UserIdentifier",
    }
}

c::open_enum! {
    DomainUnitDesignation {
        OWNER = "OWNER",
    }
}

c::open_enum! {
    ManagedPolicyType {
        CREATE_DOMAIN_UNIT = "CREATE_DOMAIN_UNIT",
        OVERRIDE_DOMAIN_UNIT_OWNERS = "OVERRIDE_DOMAIN_UNIT_OWNERS",
        ADD_TO_PROJECT_MEMBER_POOL = "ADD_TO_PROJECT_MEMBER_POOL",
        OVERRIDE_PROJECT_OWNERS = "OVERRIDE_PROJECT_OWNERS",
        CREATE_GLOSSARY = "CREATE_GLOSSARY",
        CREATE_FORM_TYPE = "CREATE_FORM_TYPE",
        CREATE_ASSET_TYPE = "CREATE_ASSET_TYPE",
        CREATE_PROJECT = "CREATE_PROJECT",
        CREATE_ENVIRONMENT_PROFILE = "CREATE_ENVIRONMENT_PROFILE",
        DELEGATE_CREATE_ENVIRONMENT_PROFILE = "DELEGATE_CREATE_ENVIRONMENT_PROFILE",
        CREATE_ENVIRONMENT = "CREATE_ENVIRONMENT",
        CREATE_ENVIRONMENT_FROM_BLUEPRINT = "CREATE_ENVIRONMENT_FROM_BLUEPRINT",
        CREATE_PROJECT_FROM_PROJECT_PROFILE = "CREATE_PROJECT_FROM_PROJECT_PROFILE",
    }
}

c::open_enum! {
    TargetEntityType {
        DOMAIN_UNIT = "DOMAIN_UNIT",
        ENVIRONMENT_BLUEPRINT_CONFIGURATION = "ENVIRONMENT_BLUEPRINT_CONFIGURATION",
        ENVIRONMENT_PROFILE = "ENVIRONMENT_PROFILE",
        ASSET_TYPE = "ASSET_TYPE",
    }
}
