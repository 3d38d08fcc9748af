//! What CloudTrail computes from the events of a trail.

use catchment_cfn::cloudtrail::trail as cfn;
use catchment_cfn::cloudtrail::trail::{InsightSelectorInsightType, SourceEventCategory, Template};

/// A measure whose unusual values CloudTrail Insights logs. Charged by the number of events
/// analyzed.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insight {
    /// `ApiCallRateInsight`: the rate of calls that write.
    ApiCallRate,
    /// `ApiErrorRateInsight`: the rate of calls that fail.
    ApiErrorRate,
}

/// The events that an insight is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InsightEvents {
    /// Management events.
    Management,
    /// Data events.
    Data,
}

/// A summary of data events that CloudTrail logs every five minutes.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AggregationConfiguration.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregation {
    /// `API_ACTIVITY`: by call.
    ApiActivity,
    /// `RESOURCE_ACCESS`: by resource.
    ResourceAccess,
    /// `USER_ACTIONS`: by caller.
    UserActions,
}

impl Insight {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::ApiCallRate => "ApiCallRateInsight",
            Self::ApiErrorRate => "ApiErrorRateInsight",
        }
    }
}

/// An insight selector: categories are left out while they are CloudTrail's default.
pub(super) fn selector(insight: Insight, events: &[InsightEvents]) -> cfn::InsightSelector {
    let selector = cfn::InsightSelector::new().insight_type(match insight {
        Insight::ApiCallRate => InsightSelectorInsightType::API_CALL_RATE_INSIGHT,
        Insight::ApiErrorRate => InsightSelectorInsightType::API_ERROR_RATE_INSIGHT,
    });
    if events == [InsightEvents::Management] {
        return selector;
    }
    let categories: Vec<SourceEventCategory> = events
        .iter()
        .map(|events| match events {
            InsightEvents::Management => SourceEventCategory::MANAGEMENT,
            InsightEvents::Data => SourceEventCategory::DATA,
        })
        .collect();
    selector.event_categories(categories)
}

pub(super) fn aggregation(templates: &[Aggregation]) -> cfn::AggregationConfiguration {
    let templates: Vec<Template> = templates
        .iter()
        .map(|template| match template {
            Aggregation::ApiActivity => Template::API_ACTIVITY,
            Aggregation::ResourceAccess => Template::RESOURCE_ACCESS,
            Aggregation::UserActions => Template::USER_ACTIONS,
        })
        .collect();
    cfn::AggregationConfiguration::new(cfn::AggregationConfigurationEventCategory::DATA, templates)
}
