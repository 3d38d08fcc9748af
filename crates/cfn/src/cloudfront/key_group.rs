// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::KeyGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnKeyGroup = "AWS::CloudFront::KeyGroup", "cloudfront-keygroup", reference name;
    new {
        A key_group_config: KeyGroupConfig = "KeyGroupConfig",
    }
    set {}
    get {
        ID: c::Name<CfnKeyGroup> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    KeyGroupConfig, "cloudfront-keygroup-keygroupconfig";
    new {
        A items: c::List<str> = "Items",
        B name: str = "Name",
    }
    set {
        comment: str = "Comment",
    }
}
