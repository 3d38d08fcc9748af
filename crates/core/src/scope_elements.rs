//! Parameters, outputs and the like, added where they belong.

use std::panic::Location;

use crate::element::{
    Condition, Element, ForEach, Mapping, MappingData, OutputData, Parameter, ParameterData,
    RuleData,
};
use crate::scope::Scope;
use crate::tree::{Kind, NodeId};
use crate::value::{IntoValue, Predicate};

/// What a template holds besides resources. Added to a construct's scope, an element has the
/// construct's ids in its logical id; added to a stack, it has its own id.
impl Scope<'_> {
    /// Adds a parameter.
    #[track_caller]
    pub fn parameter<T: ?Sized>(self, id: &str, parameter: ParameterData<T>) -> Parameter<T> {
        Parameter::new(self.add_element(id, parameter.into_element(), Location::caller()))
    }

    /// Adds a mapping.
    #[track_caller]
    pub fn mapping(self, id: &str, mapping: MappingData) -> Mapping {
        Mapping::new(self.add_element(id, mapping.into_element(), Location::caller()))
    }

    /// Adds a condition.
    #[track_caller]
    pub fn condition(self, id: &str, predicate: impl IntoValue<Predicate>) -> Condition {
        let element = Element::condition(predicate.into_value());
        Condition::new(self.add_element(id, element, Location::caller()))
    }

    /// Adds a rule, which checks parameters before anything is created.
    #[track_caller]
    pub fn rule(self, id: &str, rule: RuleData) -> NodeId {
        self.add_element(id, rule.into_element(), Location::caller())
    }

    /// Adds an output.
    #[track_caller]
    pub fn output(self, id: &str, output: impl Into<OutputData>) -> NodeId {
        self.add_element(id, output.into().into_element(), Location::caller())
    }

    /// Adds a `Fn::ForEach` of resources or outputs, and the transform that it needs. Its name is
    /// what the template has, wherever it is added.
    #[track_caller]
    pub fn for_each(self, name: &str, each: ForEach) -> NodeId {
        self.add_element(name, each.into_element(name), Location::caller())
    }

    fn add_element(
        self,
        id: &str,
        element: Element,
        location: &'static Location<'static>,
    ) -> NodeId {
        let place = self.at(self.insert(id, element.into_kind(), location));
        let problems = {
            let mut tree = self.app().tree.borrow_mut();
            match tree.get_mut(place.node()).map(|node| &mut node.kind) {
                Some(Kind::Element(element)) => std::mem::take(&mut element.problems),
                _ => Vec::new(),
            }
        };
        problems
            .into_iter()
            .for_each(|problem| place.report(problem));
        place.node()
    }
}
