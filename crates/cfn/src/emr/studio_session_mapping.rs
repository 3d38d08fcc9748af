// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::StudioSessionMapping` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnStudioSessionMapping = "AWS::EMR::StudioSessionMapping", "emr-studiosessionmapping", reference text;
    new CfnStudioSessionMappingRequired {
        /// at most 256 characters; an update replaces the resource
        A identity_name: str = "IdentityName",
        /// an update replaces the resource
        B identity_type: IdentityType = "IdentityType",
        /// at most 256 characters; matches `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:iam::([0-9]{12})?:policy\/[^.]+$`
        C session_policy_arn: str = "SessionPolicyArn",
        /// 4 to 256 characters; matches `^es-[0-9A-Z]+`; an update replaces the resource
        D studio_id: c::Name<crate::emr::CfnStudio> = "StudioId",
    }
    set {}
    get {}
}

c::open_enum! {
    IdentityType {
        USER = "USER",
        GROUP = "GROUP",
    }
}
