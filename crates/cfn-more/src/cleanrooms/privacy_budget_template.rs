// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::PrivacyBudgetTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnPrivacyBudgetTemplate = "AWS::CleanRooms::PrivacyBudgetTemplate", "cleanrooms-privacybudgettemplate", reference text, tags List "Tags";
    new CfnPrivacyBudgetTemplateRequired {
        /// an update replaces the resource
        A auto_refresh: AutoRefresh = "AutoRefresh",
        /// 36 characters; matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`; an update replaces the resource
        B membership_identifier: str = "MembershipIdentifier",
        C parameters: Parameters = "Parameters",
        /// an update replaces the resource
        D privacy_budget_type: PrivacyBudgetType = "PrivacyBudgetType",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLABORATION_ARN: str = "CollaborationArn",
        COLLABORATION_IDENTIFIER: str = "CollaborationIdentifier",
        MEMBERSHIP_ARN: str = "MembershipArn",
        PRIVACY_BUDGET_TEMPLATE_IDENTIFIER: str = "PrivacyBudgetTemplateIdentifier",
    }
}

c::property! {
    BudgetParameter, "cleanrooms-privacybudgettemplate-budgetparameter";
    new {
        /// at least 0
        A budget: i64 = "Budget",
        B r#type: BudgetParameterType = "Type",
    }
    set {
        auto_refresh: BudgetParameterAutoRefresh = "AutoRefresh",
    }
}

c::property! {
    Parameters, "cleanrooms-privacybudgettemplate-parameters";
    new {}
    set {
        /// 1 to 2 items
        budget_parameters: c::List<BudgetParameter> = "BudgetParameters",
        /// 1 to 20
        epsilon: i64 = "Epsilon",
        /// at most 200 characters; an update replaces the resource
        resource_arn: str = "ResourceArn",
        /// 10 to 100
        users_noise_per_query: i64 = "UsersNoisePerQuery",
    }
}

c::open_enum! {
    AutoRefresh {
        CALENDAR_MONTH = "CALENDAR_MONTH",
        NONE = "NONE",
    }
}

c::open_enum! {
    PrivacyBudgetType {
        DIFFERENTIAL_PRIVACY = "DIFFERENTIAL_PRIVACY",
        ACCESS_BUDGET = "ACCESS_BUDGET",
    }
}

c::open_enum! {
    BudgetParameterType {
        CALENDAR_DAY = "CALENDAR_DAY",
        CALENDAR_MONTH = "CALENDAR_MONTH",
        CALENDAR_WEEK = "CALENDAR_WEEK",
        LIFETIME = "LIFETIME",
    }
}

c::open_enum! {
    BudgetParameterAutoRefresh {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
