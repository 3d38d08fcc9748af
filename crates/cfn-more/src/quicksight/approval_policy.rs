// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::ApprovalPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PolicyId`; it takes no tags; it has no attribute for its ARN.
    CfnApprovalPolicy = "AWS::QuickSight::ApprovalPolicy", "quicksight-approvalpolicy", reference name, name_property "PolicyId",
        arn "arn:${Partition}:quicksight:${Region}:${Account}:approval-policy/${ResourceId}";
    new CfnApprovalPolicyRequired {
        /// 1 to 10 items
        A actions: c::List<Actions> = "Actions",
        B applicable_to: ApplicableTo = "ApplicableTo",
        /// at least 1 item
        C approval_groups: c::List<str> = "ApprovalGroups",
        /// at least 1 item
        D asset_types: c::List<AssetTypes> = "AssetTypes",
        /// 1 to 256 characters
        E name: str = "Name",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        F policy_id: str = "PolicyId",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        POLICY_ARN: str = "PolicyArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ApplicableTo, "quicksight-approvalpolicy-applicableto";
    new {
        A r#type: ApplicableToType = "Type",
    }
    set {
        /// at least 1 item
        group_arns: c::List<str> = "GroupArns",
    }
}

c::open_enum! {
    Actions {
        SHARE = "SHARE",
    }
}

c::open_enum! {
    AssetTypes {
        AGENT = "AGENT",
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        SPACE = "SPACE",
    }
}

c::open_enum! {
    ApplicableToType {
        GROUP = "GROUP",
    }
}
