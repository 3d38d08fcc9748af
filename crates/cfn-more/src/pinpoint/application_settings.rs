// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::ApplicationSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApplicationSettings = "AWS::Pinpoint::ApplicationSettings", "pinpoint-applicationsettings", reference name;
    new {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
    }
    set {
        campaign_hook: CampaignHook = "CampaignHook",
        cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled",
        limits: Limits = "Limits",
        quiet_time: QuietTime = "QuietTime",
    }
    get {
        ID: c::Name<CfnApplicationSettings> = "Id",
    }
}

c::property! {
    CampaignHook, "pinpoint-applicationsettings-campaignhook";
    new {}
    set {
        lambda_function_name: str = "LambdaFunctionName",
        mode: str = "Mode",
        web_url: str = "WebUrl",
    }
}

c::property! {
    Limits, "pinpoint-applicationsettings-limits";
    new {}
    set {
        daily: i64 = "Daily",
        maximum_duration: i64 = "MaximumDuration",
        messages_per_second: i64 = "MessagesPerSecond",
        total: i64 = "Total",
    }
}

c::property! {
    QuietTime, "pinpoint-applicationsettings-quiettime";
    new QuietTimeRequired {
        A end: str = "End",
        B start: str = "Start",
    }
    set {}
}
