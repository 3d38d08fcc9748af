//! Where in a template a check is.

use super::scenario::Scenario;

/// Where in a template a check is: the element, the way to the value in it, and what is assumed
/// of the conditions there. Costs nothing until a finding needs the path's text.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p, 't> {
    parent: Option<&'p Place<'p, 't>>,
    segment: Segment<'p>,
    element: Option<&'t str>,
    scenario: &'p Scenario<'t>,
}

#[derive(Clone, Copy)]
enum Segment<'p> {
    Root,
    Key(&'p str),
    Index(usize),
}

impl<'p, 't> Place<'p, 't> {
    /// The top of an element (a resource, a parameter …), or of the template.
    pub(crate) const fn root(element: Option<&'t str>, scenario: &'p Scenario<'t>) -> Self {
        Self {
            parent: None,
            segment: Segment::Root,
            element,
            scenario,
        }
    }

    /// What is under a key.
    pub(crate) const fn key<'q>(&'q self, key: &'q str) -> Place<'q, 't>
    where
        'p: 'q,
    {
        self.child(Segment::Key(key))
    }

    /// An item of a list, counted from 0.
    pub(crate) const fn index<'q>(&'q self, index: usize) -> Place<'q, 't>
    where
        'p: 'q,
    {
        self.child(Segment::Index(index))
    }

    const fn child<'q>(&'q self, segment: Segment<'q>) -> Place<'q, 't>
    where
        'p: 'q,
    {
        Place {
            parent: Some(self),
            segment,
            element: self.element,
            scenario: self.scenario,
        }
    }

    /// The same place under other assumptions.
    pub(crate) const fn under<'q>(&'q self, scenario: &'q Scenario<'t>) -> Place<'q, 't>
    where
        'p: 'q,
    {
        Place { scenario, ..*self }
    }

    /// The logical id of the element.
    pub(crate) const fn element(&self) -> Option<&'t str> {
        self.element
    }

    /// What is assumed of the conditions.
    pub(crate) const fn scenario(&self) -> &'p Scenario<'t> {
        self.scenario
    }

    /// The nearest key: the name of the property, also for an item of its list.
    pub(crate) fn name(&self) -> Option<&'p str> {
        let mut place = Some(self);
        while let Some(here) = place {
            if let Segment::Key(key) = here.segment {
                return Some(key);
            }
            place = here.parent;
        }
        None
    }

    /// Whether this is the property at a path: `A/*/B`, with `*` for any item or key.
    pub(crate) fn is_property(&self, path: &str) -> bool {
        let mut place = self;
        for step in path.rsplit('/') {
            let fits = match place.segment {
                Segment::Root => false,
                Segment::Key(key) => step == key || step == "*",
                Segment::Index(_) => step == "*",
            };
            match place.parent {
                Some(parent) if fits => place = parent,
                _ => return false,
            }
        }
        matches!(place.segment, Segment::Key("Properties"))
            && place
                .parent
                .is_some_and(|parent| matches!(parent.segment, Segment::Root))
    }

    /// The way from the element: `Properties.Tags[0].Key`.
    pub(crate) fn path(&self) -> String {
        let mut segments = Vec::new();
        let mut place = Some(self);
        while let Some(here) = place {
            segments.push(here.segment);
            place = here.parent;
        }
        let mut path = String::new();
        for segment in segments.iter().rev() {
            match segment {
                Segment::Root => {}
                Segment::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_keys_and_items() {
        let scenario = Scenario::default();
        let root = Place::root(Some("Logs"), &scenario);
        let properties = root.key("Properties");
        let tags = properties.key("Tags");
        let item = tags.index(0);
        assert_eq!(item.key("Key").path(), "Properties.Tags[0].Key");
        assert_eq!(root.path(), "");
        assert_eq!(item.element(), Some("Logs"));
    }
    #[test]
    fn a_property_is_known_by_its_path() {
        let scenario = Scenario::default();
        let root = Place::root(Some("Logs"), &scenario);
        let properties = root.key("Properties");
        let tags = properties.key("Tags");
        let item = tags.index(0);
        let key = item.key("Key");
        assert!(key.is_property("Tags/*/Key"));
        assert!(!key.is_property("Key"));
        assert!(!key.is_property("*/Key"));
        assert!(tags.is_property("Tags"));
        assert!(!root.key("Tags").is_property("Tags"));
        assert_eq!(item.name(), Some("Tags"));
        assert_eq!(root.name(), None);
    }
}
