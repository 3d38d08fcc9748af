// Written by `cargo xtask codegen` from crates/registry/data/uxc.txt.

//! `AWS::UXC::AccountCustomization` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnAccountCustomization = "AWS::UXC::AccountCustomization", "uxc-accountcustomization", reference name;
    new {}
    set {
        account_color: AccountColor = "AccountColor",
        /// at most 100 items; no item twice; each: matches `^[a-z]{2}(-[a-z]{1,10}){1,2}-[1-9]$`
        visible_regions: c::List<str> = "VisibleRegions",
        /// at most 500 items; no item twice; each: 1 to 64 characters
        visible_services: c::List<str> = "VisibleServices",
    }
    get {
        ACCOUNT_ID: c::Name<CfnAccountCustomization> = "AccountId",
    }
}

c::open_enum! {
    AccountColor {
        NONE = "none",
        PINK = "pink",
        PURPLE = "purple",
        DARK_BLUE = "darkBlue",
        LIGHT_BLUE = "lightBlue",
        TEAL = "teal",
        GREEN = "green",
        YELLOW = "yellow",
        ORANGE = "orange",
        RED = "red",
    }
}
