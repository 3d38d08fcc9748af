//! Finds, counts and expects resources.

use crate::compare::{Outcome, compare};
use crate::failure;
use crate::mismatch::Mismatch;
use crate::path::Path;
use crate::pattern::{self, Pattern};
use crate::template::{Template, type_of};
use serde_json::Value;
use std::collections::BTreeMap;

/// Resources. Each `expect_*` method panics where its `check_*` twin returns an error.
///
/// A pattern is compared with the whole resource (`Type`, `Properties`, `DependsOn`,
/// `DeletionPolicy` …), except in [`Template::expect_properties`].
impl Template {
    /// The resources of one type that match, in the template's order.
    ///
    /// ```
    /// # use catchment_testing::{Template, pattern};
    /// # let template: Template =
    /// #     "{Resources: {A: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain}, B: {Type: 'AWS::S3::Bucket'}}}".parse().unwrap();
    /// let kept = template.find_resources("AWS::S3::Bucket", pattern!({ "DeletionPolicy": "Retain" }));
    /// assert_eq!(kept.len(), 1);
    /// assert_eq!(kept[0].0, "A");
    /// ```
    pub fn find_resources(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
    ) -> Vec<(&str, &Value)> {
        let pattern = pattern.into();
        let mut found = Vec::new();
        for (id, resource) in self.resources(resource_type) {
            let outcome = compare(&pattern, Some(resource), &Path::default());
            if outcome.is_match() {
                outcome.commit();
                found.push((id, resource));
            }
        }
        found
    }

    /// A resource of this type matches. Gives the logical id of the first.
    ///
    /// # Panics
    /// If none matches; the message shows the closest and the difference.
    #[track_caller]
    pub fn expect_resource(&self, resource_type: &str, pattern: impl Into<Pattern>) -> &str {
        failure::expect(self.check_resource(resource_type, pattern))
    }

    /// A resource of this type matches. Gives the logical id of the first.
    ///
    /// # Errors
    /// If none matches, with the closest and the difference.
    pub fn check_resource(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
    ) -> Result<&str, Mismatch> {
        let pattern = pattern.into();
        let mut count = 0_usize;
        let mut closest: Option<(&str, Outcome)> = None;
        for (id, resource) in self.resources(resource_type) {
            count = count.saturating_add(1);
            let outcome = compare(&pattern, Some(resource), &Path::default());
            if outcome.is_match() {
                outcome.commit();
                return Ok(id);
            }
            // Of equally close ones the first: the message must not depend on later resources.
            if closest
                .as_ref()
                .is_none_or(|(_, best)| outcome.is_closer_than(best))
            {
                closest = Some((id, outcome));
            }
        }
        Err(match closest {
            Some((id, outcome)) => {
                let which = match count {
                    1 => "the only one".to_owned(),
                    _ => format!("of {count} the closest"),
                };
                Mismatch::new(format!("no `{resource_type}` matches; {which} is"))
                    .closest_is(id, &pattern, outcome)
            }
            None => self.no_such_type(resource_type),
        })
    }

    /// A resource of this type has properties that match. Gives the logical id of the first.
    ///
    /// Short for `expect_resource(resource_type, properties(pattern))`.
    ///
    /// # Panics
    /// If none matches; the message shows the closest and the difference.
    #[track_caller]
    pub fn expect_properties(&self, resource_type: &str, pattern: impl Into<Pattern>) -> &str {
        failure::expect(self.check_properties(resource_type, pattern))
    }

    /// A resource of this type has properties that match. Gives the logical id of the first.
    ///
    /// # Errors
    /// If none matches, with the closest and the difference.
    pub fn check_properties(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
    ) -> Result<&str, Mismatch> {
        self.check_resource(resource_type, pattern::properties(pattern))
    }

    /// All resources of this type match, and there is at least one.
    ///
    /// # Panics
    /// If there is none, or one does not match; the message shows the first such.
    #[track_caller]
    pub fn expect_every_resource(&self, resource_type: &str, pattern: impl Into<Pattern>) {
        failure::expect(self.check_every_resource(resource_type, pattern));
    }

    /// All resources of this type match, and there is at least one.
    ///
    /// # Errors
    /// If there is none, or with the first that does not match.
    pub fn check_every_resource(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
    ) -> Result<(), Mismatch> {
        let pattern = pattern.into();
        let mut outcomes: Vec<_> = self
            .resources(resource_type)
            .map(|(id, resource)| (id, compare(&pattern, Some(resource), &Path::default())))
            .collect();
        let count = outcomes.len();
        if count == 0 {
            return Err(self.no_such_type(resource_type));
        }
        let Some(first) = outcomes.iter().position(|(_, outcome)| !outcome.is_match()) else {
            outcomes
                .into_iter()
                .for_each(|(_, outcome)| outcome.commit());
            return Ok(());
        };
        let (id, outcome) = outcomes.swap_remove(first);
        let others = outcomes.iter().filter(|(_, outcome)| !outcome.is_match());
        let failed = others.count().saturating_add(1);
        Err(Mismatch::new(format!(
            "{failed} of {count} `{resource_type}` do not match; the first is"
        ))
        .closest_is(id, &pattern, outcome))
    }

    /// No resource of this type matches.
    ///
    /// # Panics
    /// If one does; the message names each that does.
    #[track_caller]
    pub fn expect_no_resource(&self, resource_type: &str, pattern: impl Into<Pattern>) {
        failure::expect(self.check_no_resource(resource_type, pattern));
    }

    /// No resource of this type matches.
    ///
    /// # Errors
    /// If one does, with the logical ids of those that do.
    pub fn check_no_resource(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
    ) -> Result<(), Mismatch> {
        let pattern = pattern.into();
        self.check_matching_count(resource_type, pattern, 0)
    }

    /// There are so many resources of this type.
    ///
    /// # Panics
    /// If there are fewer or more; the message names them.
    #[track_caller]
    pub fn expect_count(&self, resource_type: &str, count: usize) {
        failure::expect(self.check_count(resource_type, count));
    }

    /// There are so many resources of this type.
    ///
    /// # Errors
    /// If there are fewer or more, with their logical ids.
    pub fn check_count(&self, resource_type: &str, count: usize) -> Result<(), Mismatch> {
        let ids: Vec<_> = self.resources(resource_type).map(|(id, _)| id).collect();
        if ids.len() == count {
            return Ok(());
        }
        let headline = format!("expected {count} `{resource_type}`, found {}", listed(&ids));
        Err(Mismatch::new(headline))
    }

    /// So many resources of this type match.
    ///
    /// # Panics
    /// If fewer or more do; the message names them.
    #[track_caller]
    pub fn expect_matching_count(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
        count: usize,
    ) {
        failure::expect(self.check_matching_count(resource_type, pattern, count));
    }

    /// So many resources of this type match.
    ///
    /// # Errors
    /// If fewer or more do, with their logical ids.
    pub fn check_matching_count(
        &self,
        resource_type: &str,
        pattern: impl Into<Pattern>,
        count: usize,
    ) -> Result<(), Mismatch> {
        let pattern = pattern.into();
        let matching = |resource| compare(&pattern, Some(resource), &Path::default()).is_match();
        let total = self.resources(resource_type).count();
        let ids: Vec<_> = self
            .resources(resource_type)
            .filter(|(_, resource)| matching(resource))
            .map(|(id, _)| id)
            .collect();
        if ids.len() == count {
            return Ok(());
        }
        Err(Mismatch::new(format!(
            "expected {count} `{resource_type}` that match, found {} among {total}",
            listed(&ids)
        )))
    }

    fn no_such_type(&self, resource_type: &str) -> Mismatch {
        let mut types = BTreeMap::<&str, usize>::new();
        for (_, resource) in self.all_resources() {
            let count = types
                .entry(type_of(resource).unwrap_or("no type"))
                .or_default();
            *count = count.saturating_add(1);
        }
        let mismatch = Mismatch::new(format!("the template has no `{resource_type}`"));
        if types.is_empty() {
            return mismatch.note("it has no resources");
        }
        let types: Vec<_> = types
            .into_iter()
            .map(|(name, count)| format!("{count} `{name}`"))
            .collect();
        mismatch.note(format!("it has {}", types.join(", ")))
    }
}

/// `2: `A`, `B``, or `none`.
fn listed(ids: &[&str]) -> String {
    let names: Vec<_> = ids.iter().map(|id| format!("`{id}`")).collect();
    match names.len() {
        0 => "none".to_owned(),
        count => format!("{count} ({})", names.join(", ")),
    }
}
