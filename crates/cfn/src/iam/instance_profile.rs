// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::InstanceProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InstanceProfileName`; it takes no tags.
    CfnInstanceProfile = "AWS::IAM::InstanceProfile", "iam-instanceprofile", reference name, name_property "InstanceProfileName",
        arn "arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}";
    new {
        /// at most 1 item; no item twice; each: matches `[a-zA-Z0-9+=,.@\-_]+`
        A roles: c::List<c::Name<crate::iam::CfnRole>> = "Roles",
    }
    set {
        /// at most 128 characters; matches `^([0-9A-Za-z_+=,.@-]+)?$`; an update replaces the resource
        instance_profile_name: str = "InstanceProfileName",
        /// 1 to 512 characters; matches `^(\x{002F})|(\x{002F}[\x{0021}-\x{007E}]+\x{002F})$`; an update replaces the resource
        path: str = "Path",
    }
    get {
        @arn "Arn",
    }
}
