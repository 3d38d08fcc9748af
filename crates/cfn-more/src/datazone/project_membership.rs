// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::ProjectMembership` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnProjectMembership = "AWS::DataZone::ProjectMembership", "datazone-projectmembership", reference text;
    new CfnProjectMembershipRequired {
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; AWS does not show it again
        A designation: str = "Designation",
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        B domain_identifier: str = "DomainIdentifier",
        /// an update replaces the resource; AWS does not show it again
        C member: Member = "Member",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        D project_identifier: str = "ProjectIdentifier",
    }
    set {}
    get {
        MEMBER_IDENTIFIER: str = "MemberIdentifier",
        MEMBER_IDENTIFIER_TYPE: c::Json = "MemberIdentifierType",
    }
}

c::property! {
    /// Exactly one of `UserIdentifier`, `GroupIdentifier`.
    Member, "datazone-projectmembership-member";
    new {}
    set {
        group_identifier: str = "GroupIdentifier",
        user_identifier: str = "UserIdentifier",
    }
}
