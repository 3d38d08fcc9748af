// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorad.txt.

//! `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTemplateGroupAccessControlEntry = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry", "pcaconnectorad-templategroupaccesscontrolentry", reference text;
    new CfnTemplateGroupAccessControlEntryRequired {
        /// AWS does not show it again
        A access_rights: AccessRights = "AccessRights",
        /// at most 256 characters; matches `^[\x{20}-\x{7E}]+$`; AWS does not show it again
        B group_display_name: str = "GroupDisplayName",
        /// 7 to 256 characters; matches `^S-[0-9]-([0-9]+-){1,14}[0-9]+$`; an update replaces the resource
        C group_security_identifier: str = "GroupSecurityIdentifier",
        /// 5 to 200 characters; an update replaces the resource
        D template_arn: str = "TemplateArn",
    }
    set {}
    get {}
}

c::property! {
    AccessRights, "pcaconnectorad-templategroupaccesscontrolentry-accessrights";
    new {}
    set {
        auto_enroll: AccessRight = "AutoEnroll",
        enroll: AccessRight = "Enroll",
    }
}

c::open_enum! {
    AccessRight {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}
