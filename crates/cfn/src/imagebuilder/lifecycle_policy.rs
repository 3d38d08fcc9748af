// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::LifecyclePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLifecyclePolicy = "AWS::ImageBuilder::LifecyclePolicy", "imagebuilder-lifecyclepolicy", reference arn,
        arn "arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}", tags Map "Tags";
    new CfnLifecyclePolicyRequired {
        /// 1 to 2048 characters; matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`
        A execution_role: str = "ExecutionRole",
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 3 items
        C policy_details: c::List<PolicyDetail> = "PolicyDetails",
        D resource_selection: ResourceSelection = "ResourceSelection",
        E resource_type: ResourceType = "ResourceType",
    }
    set {
        /// 1 to 1024 characters
        description: str = "Description",
        status: Status = "Status",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Action, "imagebuilder-lifecyclepolicy-action";
    new {
        A r#type: ActionType = "Type",
    }
    set {
        include_resources: IncludeResources = "IncludeResources",
    }
}

c::property! {
    AmiExclusionRules, "imagebuilder-lifecyclepolicy-amiexclusionrules";
    new {}
    set {
        is_public: bool = "IsPublic",
        last_launched: LastLaunched = "LastLaunched",
        /// each: 1 to 1024 characters
        regions: c::List<str> = "Regions",
        /// 1 to 1536 items; each: matches `^[0-9]{12}$`
        shared_accounts: c::List<str> = "SharedAccounts",
        tag_map: c::Map<str> = "TagMap",
    }
}

c::property! {
    ExclusionRules, "imagebuilder-lifecyclepolicy-exclusionrules";
    new {}
    set {
        amis: AmiExclusionRules = "Amis",
        tag_map: c::Map<str> = "TagMap",
    }
}

c::property! {
    Filter, "imagebuilder-lifecyclepolicy-filter";
    new {
        A r#type: FilterType = "Type",
        /// 1 to 1000
        B value: i64 = "Value",
    }
    set {
        /// 1 to 10
        retain_at_least: i64 = "RetainAtLeast",
        unit: TimeUnit = "Unit",
    }
}

c::property! {
    IncludeResources, "imagebuilder-lifecyclepolicy-includeresources";
    new {}
    set {
        amis: bool = "Amis",
        containers: bool = "Containers",
        snapshots: bool = "Snapshots",
    }
}

c::property! {
    LastLaunched, "imagebuilder-lifecyclepolicy-lastlaunched";
    new {
        A unit: TimeUnit = "Unit",
        /// 1 to 365
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    PolicyDetail, "imagebuilder-lifecyclepolicy-policydetail";
    new {
        A action: Action = "Action",
        B filter: Filter = "Filter",
    }
    set {
        exclusion_rules: ExclusionRules = "ExclusionRules",
    }
}

c::property! {
    RecipeSelection, "imagebuilder-lifecyclepolicy-recipeselection";
    new RecipeSelectionRequired {
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`
        A name: str = "Name",
        /// matches `^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$`
        B semantic_version: str = "SemanticVersion",
    }
    set {}
}

c::property! {
    ResourceSelection, "imagebuilder-lifecyclepolicy-resourceselection";
    new {}
    set {
        /// 1 to 50 items
        recipes: c::List<RecipeSelection> = "Recipes",
        tag_map: c::Map<str> = "TagMap",
    }
}

c::open_enum! {
    TimeUnit {
        DAYS = "DAYS",
        WEEKS = "WEEKS",
        MONTHS = "MONTHS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    ResourceType {
        AMI_IMAGE = "AMI_IMAGE",
        CONTAINER_IMAGE = "CONTAINER_IMAGE",
    }
}

c::open_enum! {
    Status {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    ActionType {
        DELETE = "DELETE",
        DEPRECATE = "DEPRECATE",
        DISABLE = "DISABLE",
    }
}

c::open_enum! {
    FilterType {
        AGE = "AGE",
        COUNT = "COUNT",
    }
}
