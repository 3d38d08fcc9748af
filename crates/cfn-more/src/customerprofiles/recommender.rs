// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::Recommender` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnRecommender = "AWS::CustomerProfiles::Recommender", "customerprofiles-recommender", reference text, tags List "Tags";
    new CfnRecommenderRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B recommender_name: str = "RecommenderName",
        /// an update replaces the resource
        C recommender_recipe_name: RecommenderRecipeName = "RecommenderRecipeName",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
        recommender_config: RecommenderConfig = "RecommenderConfig",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RecommenderArn",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        LATEST_RECOMMENDER_UPDATE: c::Json = "LatestRecommenderUpdate",
        RECOMMENDER_ARN: c::Arn<CfnRecommender> = "RecommenderArn",
        STATUS: c::Json = "Status",
        TRAINING_METRICS: c::List<c::Json> = list "TrainingMetrics",
    }
}

c::property! {
    EventParameters, "customerprofiles-recommender-eventparameters";
    new {
        /// 1 to 255 characters
        A event_type: str = "EventType",
    }
    set {
        event_value_threshold: f64 = "EventValueThreshold",
    }
}

c::property! {
    EventsConfig, "customerprofiles-recommender-eventsconfig";
    new {
        /// 1 to 10 items
        A event_parameters_list: c::List<EventParameters> = "EventParametersList",
    }
    set {}
}

c::property! {
    RecommenderConfig, "customerprofiles-recommender-recommenderconfig";
    new {}
    set {
        events_config: EventsConfig = "EventsConfig",
    }
}

c::open_enum! {
    RecommenderRecipeName {
        FREQUENTLY_PAIRED_ITEMS = "frequently-paired-items",
        PERSONALIZED_RANKING = "personalized-ranking",
        POPULAR_ITEMS = "popular-items",
        RECOMMENDED_FOR_YOU = "recommended-for-you",
        SIMILAR_ITEMS = "similar-items",
        TRENDING_NOW = "trending-now",
    }
}
