// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnProject = "AWS::DataZone::Project", "datazone-project", reference text;
    new CfnProjectRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_ -]+$`
        B name: str = "Name",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// 1 to 256 characters; matches `^[a-z0-9_-]+$`
        domain_unit_id: str = "DomainUnitId",
        /// at most 20 items; each: matches `^[a-zA-Z0-9_-]{1,36}$`
        glossary_terms: c::List<str> = "GlossaryTerms",
        /// an update replaces the resource; AWS does not show it again
        membership_assignments: c::List<ProjectMembershipAssignment> = "MembershipAssignments",
        /// an update replaces the resource
        project_category: str = "ProjectCategory",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role/[0-9A-Za-z_+=,.@/-]+$`; an update replaces the resource; AWS does not show it again
        project_execution_role: str = "ProjectExecutionRole",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        project_profile_id: str = "ProjectProfileId",
        /// AWS does not show it again
        project_profile_version: str = "ProjectProfileVersion",
        resource_tags: c::List<ResourceTag> = "ResourceTags",
        /// AWS does not show it again
        user_parameters: c::List<EnvironmentConfigurationUserParameter> = "UserParameters",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DOMAIN_ID: str = "DomainId",
        ID: str = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        PROJECT_STATUS: c::Json = "ProjectStatus",
    }
}

c::property! {
    EnvironmentConfigurationUserParameter, "datazone-project-environmentconfigurationuserparameter";
    new {}
    set {
        /// 1 to 64 characters; matches `^[0-9A-Za-z_ -]+$`
        environment_configuration_name: str = "EnvironmentConfigurationName",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`
        environment_id: str = "EnvironmentId",
        environment_parameters: c::List<EnvironmentParameter> = "EnvironmentParameters",
    }
}

c::property! {
    EnvironmentParameter, "datazone-project-environmentparameter";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    Member, "datazone-project-member";
    new {}
    set {
        group_identifier: str = "GroupIdentifier",
        user_identifier: str = "UserIdentifier",
    }
}

c::property! {
    ProjectMembershipAssignment, "datazone-project-projectmembershipassignment";
    new {
        /// matches `^[a-zA-Z0-9_-]{1,36}$`
        A designation: str = "Designation",
        B member: Member = "Member",
    }
    set {}
}

c::property! {
    ResourceTag, "datazone-project-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_ \.:/=+@-]+$`
        A key: str = "Key",
        /// at most 256 characters; matches `^[0-9A-Za-z_ \.:/=+@-]*$`
        B value: str = "Value",
    }
    set {}
}
