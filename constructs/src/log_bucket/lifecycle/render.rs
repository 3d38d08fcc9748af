//! Lifecycle rules as CloudFormation has them.

use catchment_cfn::s3::bucket::{
    AbortIncompleteMultipartUpload, LifecycleConfiguration,
    LifecycleConfigurationTransitionDefaultMinimumObjectSize as MinimumSize,
    NoncurrentVersionExpiration, NoncurrentVersionTransition, Rule, RuleStatus, Transition,
};
use catchment_core::Days;

use super::{ABORT_RULE, LifecycleRule, SmallObjects, Status};

pub(in crate::log_bucket) fn to_cfn(
    rules: &[LifecycleRule],
    abort_uploads_after: Option<Days>,
    small_objects: SmallObjects,
) -> Option<LifecycleConfiguration> {
    let abort = abort_uploads_after.map(|days| {
        Rule::new(RuleStatus::ENABLED)
            .id(ABORT_RULE)
            .abort_incomplete_multipart_upload(AbortIncompleteMultipartUpload::new(days))
    });
    let rules_in_cfn: Vec<Rule> = abort.into_iter().chain(rules.iter().map(rule)).collect();
    if rules_in_cfn.is_empty() {
        return None;
    }
    let configuration = LifecycleConfiguration::new(rules_in_cfn);
    if !rules.iter().any(LifecycleRule::has_transitions) {
        return Some(configuration);
    }
    Some(
        configuration.transition_default_minimum_object_size(match small_objects {
            SmallObjects::MoveToArchive => MinimumSize::VARIES_BY_STORAGE_CLASS,
            SmallObjects::Stay => MinimumSize::ALL_STORAGE_CLASSES_128_K,
        }),
    )
}

fn rule(rule: &LifecycleRule) -> Rule {
    let mut cfn = Rule::new(match rule.status {
        Status::Enabled => RuleStatus::ENABLED,
        Status::Disabled => RuleStatus::DISABLED,
    });
    if let Some(id) = &rule.id {
        cfn = cfn.id(id);
    }
    if let Some(prefix) = &rule.prefix {
        cfn = cfn.prefix(prefix);
    }
    if let Some(size) = rule.larger_than {
        cfn = cfn.object_size_greater_than(size.get().to_string());
    }
    if let Some(size) = rule.smaller_than {
        cfn = cfn.object_size_less_than(size.get().to_string());
    }
    current(noncurrent(cfn, rule), rule)
}

fn current(mut cfn: Rule, rule: &LifecycleRule) -> Rule {
    if !rule.current.transitions.is_empty() {
        let transitions = rule.current.transitions.iter();
        let transitions = transitions
            .map(|(class, days)| Transition::new(class.name()).transition_in_days(*days));
        cfn = cfn.transitions(transitions.collect::<Vec<_>>());
    }
    if let Some(days) = rule.current.expiration {
        cfn = cfn.expiration_in_days(days);
    }
    cfn
}

fn noncurrent(mut cfn: Rule, rule: &LifecycleRule) -> Rule {
    if !rule.noncurrent.transitions.is_empty() {
        let transitions = rule.noncurrent.transitions.iter();
        let transitions =
            transitions.map(|(class, days)| NoncurrentVersionTransition::new(class.name(), *days));
        cfn = cfn.noncurrent_version_transitions(transitions.collect::<Vec<_>>());
    }
    if let Some(days) = rule.noncurrent.expiration {
        let mut expiration = NoncurrentVersionExpiration::new(days);
        if let Some(kept) = rule.kept_versions {
            expiration = expiration.newer_noncurrent_versions(kept);
        }
        cfn = cfn.noncurrent_version_expiration(expiration);
    }
    cfn
}
