// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::Campaign` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CampaignArn`.
    CfnCampaign = "AWS::Personalize::Campaign", "personalize-campaign", reference arn, tags List "Tags";
    new CfnCampaignRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`; an update replaces the resource
        A name: str = "Name",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`
        B solution_version_arn: str = "SolutionVersionArn",
    }
    set {
        campaign_config: CampaignConfig = "CampaignConfig",
        /// at least 1
        min_provisioned_tps: i64 = "MinProvisionedTPS",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CampaignArn",
        CAMPAIGN_ARN: c::Arn<CfnCampaign> = "CampaignArn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        LAST_UPDATED_DATE_TIME: str = "LastUpdatedDateTime",
        STATUS: str = "Status",
    }
}

c::property! {
    CampaignConfig, "personalize-campaign-campaignconfig";
    new {}
    set {
        enable_metadata_with_recommendations: bool = "EnableMetadataWithRecommendations",
        item_exploration_config: c::Map<str> = "ItemExplorationConfig",
        ranking_influence: c::Map<f64> = "RankingInfluence",
        sync_with_latest_solution_version: bool = "SyncWithLatestSolutionVersion",
    }
}
