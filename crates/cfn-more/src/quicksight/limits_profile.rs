// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::LimitsProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnLimitsProfile = "AWS::QuickSight::LimitsProfile", "quicksight-limitsprofile", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:limits-profile/${ResourceId}";
    new CfnLimitsProfileRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A account_id: str = "AccountId",
        /// 1 to 256 characters
        B profile_name: str = "ProfileName",
        C resource_limits: c::Map<ProfileLimitValue> = "ResourceLimits",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        PROFILE_ID: str = "ProfileId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ProfileLimitValue, "quicksight-limitsprofile-profilelimitvalue";
    new {
        /// at least 0
        A max_value: f64 = "MaxValue",
        B unit: LimitUnit = "Unit",
    }
    set {}
}

c::open_enum! {
    LimitUnit {
        MB = "MB",
        GB = "GB",
        HOURS = "HOURS",
        DAYS = "DAYS",
    }
}
