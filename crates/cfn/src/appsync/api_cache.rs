// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::ApiCache` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApiCache = "AWS::AppSync::ApiCache", "appsync-apicache", reference name;
    new CfnApiCacheRequired {
        A api_caching_behavior: ApiCachingBehavior = "ApiCachingBehavior",
        /// an update replaces the resource
        B api_id: str = "ApiId",
        C ttl: i64 = "Ttl",
        D r#type: Type = "Type",
    }
    set {
        /// an update replaces the resource
        at_rest_encryption_enabled: bool = "AtRestEncryptionEnabled",
        health_metrics_config: HealthMetricsConfig = "HealthMetricsConfig",
        /// an update replaces the resource
        transit_encryption_enabled: bool = "TransitEncryptionEnabled",
    }
    get {
        ID: c::Name<CfnApiCache> = "Id",
    }
}

c::open_enum! {
    ApiCachingBehavior {
        FULL_REQUEST_CACHING = "FULL_REQUEST_CACHING",
        OPERATION_LEVEL_CACHING = "OPERATION_LEVEL_CACHING",
        PER_RESOLVER_CACHING = "PER_RESOLVER_CACHING",
    }
}

c::open_enum! {
    Type {
        LARGE = "LARGE",
        LARGE_12X = "LARGE_12X",
        LARGE_2X = "LARGE_2X",
        LARGE_4X = "LARGE_4X",
        LARGE_8X = "LARGE_8X",
        MEDIUM = "MEDIUM",
        R4_2XLARGE = "R4_2XLARGE",
        R4_4XLARGE = "R4_4XLARGE",
        R4_8XLARGE = "R4_8XLARGE",
        R4_LARGE = "R4_LARGE",
        R4_XLARGE = "R4_XLARGE",
        SMALL = "SMALL",
        T2_MEDIUM = "T2_MEDIUM",
        T2_SMALL = "T2_SMALL",
        XLARGE = "XLARGE",
    }
}

c::open_enum! {
    HealthMetricsConfig {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}
