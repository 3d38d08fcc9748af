// Written by `cargo xtask codegen` from crates/registry/data/b2bi.txt.

//! `AWS::B2BI::Profile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ProfileId`.
    CfnProfile = "AWS::B2BI::Profile", "b2bi-profile", reference name,
        arn "arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}", tags List "Tags";
    new CfnProfileRequired {
        /// 1 to 254 characters
        A business_name: str = "BusinessName",
        /// an update replaces the resource
        B logging: Logging = "Logging",
        /// 1 to 254 characters
        C name: str = "Name",
        /// 7 to 22 characters; matches `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*([0-9]+))?$`
        D phone: str = "Phone",
    }
    set {
        /// 5 to 254 characters; matches `^[0-9A-Za-z_\.-]+@[0-9A-Za-z_\.-]+$`
        email: str = "Email",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProfileArn",
        CREATED_AT: str = "CreatedAt",
        LOG_GROUP_NAME: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroupName",
        MODIFIED_AT: str = "ModifiedAt",
        PROFILE_ARN: c::Arn<CfnProfile> = "ProfileArn",
        PROFILE_ID: c::Name<CfnProfile> = "ProfileId",
    }
}

c::open_enum! {
    Logging {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
