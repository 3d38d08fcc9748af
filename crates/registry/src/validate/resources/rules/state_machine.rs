//! Definitions of state machines, in the Amazon States Language.

use std::collections::BTreeSet;

use catchment_core::Diagnostic;

use super::here::{Here, is_dynamic};
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::{json, suggest, walk};

/// The definition of a state machine is an object, or text that is one in JSON, with `StartAt` and
/// `States`.
const DEFINITION: &str = "state-machine/definition";

/// `StartAt`, `Next` and `Default` name states of the same machine, branch or map.
const TARGET: &str = "state-machine/target";

/// A state has a type, and what its type needs: a task a `Resource`, a choice its `Choices`, a
/// parallel state its `Branches`, a map its `ItemProcessor`.
const STATE: &str = "state-machine/state";

/// A state goes on (`Next`), ends (`End: true`), or is of a type that does neither.
const TRANSITION: &str = "state-machine/transition";

/// A state that no other state goes to is refused.
const UNREACHABLE: &str = "state-machine/unreachable";

const DOCS: &str =
    "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html";

const TYPES: [&str; 8] = [
    "Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail",
];

/// Checks an `AWS::StepFunctions::StateMachine`.
pub(super) fn machine(here: &Here<'_, '_, '_>) {
    here.at(&["Definition"], &mut |node, place| {
        states(here.context, node, place);
    });
    here.at(&["DefinitionString"], &mut |node, place| {
        let Some(text) = node.as_text().filter(|text| !is_dynamic(text)) else {
            return;
        };
        // A substitution may stand where only its value makes it JSON.
        let substituted = text.contains("${");
        let read = json::inside(here.context, (text, node.at), place, states);
        if let Err(error) = read.as_ref()
            && !substituted
        {
            let message = format!("the definition is text that is no JSON: {error}");
            here.report(
                place,
                node,
                Diagnostic::error(DEFINITION, message).link(DOCS),
            );
        }
    });
}

/// Checks a machine: that of the resource, of a branch or of a map.
fn states<'t>(context: &Context<'t>, machine: &'t Node, place: &Place<'_, 't>) {
    if walk::is_function(machine) || walk::is_open(machine) {
        return;
    }
    let Some(map) = machine.as_map() else {
        let message = format!("the definition is {}, allowed is an object", machine.kind());
        report(
            context,
            place,
            machine,
            Diagnostic::error(DEFINITION, message),
        );
        return;
    };
    for key in ["StartAt", "States"] {
        if !map.contains(key) {
            let message = format!("the definition has no `{key}`");
            let finding = Diagnostic::error(DEFINITION, message)
                .help("give `StartAt`, the name of the first state, and `States`, by name");
            report(context, place, machine, finding);
        }
    }
    let Some(states) = map.get("States") else {
        return;
    };
    if walk::is_function(states) || walk::is_open(states) {
        return;
    }
    let Some(known) = states.as_map() else {
        let message = format!("`States` is {}, allowed is an object", states.kind());
        report(
            context,
            &place.key("States"),
            states,
            Diagnostic::error(DEFINITION, message),
        );
        return;
    };
    let mut graph = Graph {
        context,
        names: known.keys().collect(),
        reached: BTreeSet::new(),
        open: false,
    };
    if let Some(start) = map.get("StartAt") {
        graph.target(start, &place.key("StartAt"));
    }
    let inside = place.key("States");
    for entry in known {
        graph.state(&entry.value, &inside.key(&entry.key));
    }
    for entry in known {
        if !graph.open && !graph.reached.contains(entry.key.as_str()) {
            let message = format!("no state goes to `{}`", entry.key);
            let finding = Diagnostic::error(UNREACHABLE, message)
                .help("name it in `Next` of another state, or remove it")
                .link(DOCS);
            context.report(&inside.key(&entry.key), entry.at, finding);
        }
    }
}

fn report(context: &Context<'_>, place: &Place<'_, '_>, node: &Node, finding: Diagnostic) {
    context.report(place, node.at, finding.link(DOCS));
}

/// The states of a machine, and which of them are gone to.
struct Graph<'c, 't> {
    context: &'c Context<'t>,
    names: BTreeSet<&'t str>,
    reached: BTreeSet<&'t str>,
    /// Whether some state that is gone to is not known.
    open: bool,
}

impl<'t> Graph<'_, 't> {
    fn target(&mut self, node: &'t Node, place: &Place<'_, 't>) {
        let Some(name) = node.as_text().filter(|name| !name.contains("${")) else {
            self.open = true;
            return;
        };
        if self.names.contains(name) {
            self.reached.insert(name);
            return;
        }
        let message = format!("there is no state `{name}`");
        let mut finding = Diagnostic::error(TARGET, message);
        if let Some(help) = suggest::help(name, self.names.iter().copied()) {
            finding = finding.help(help);
        }
        report(self.context, place, node, finding);
    }

    fn state(&mut self, state: &'t Node, place: &Place<'_, 't>) {
        if walk::is_function(state) || walk::is_open(state) {
            self.open = true;
            return;
        }
        if state.as_map().is_none() {
            let message = format!("the state is {}, allowed is an object", state.kind());
            report(
                self.context,
                place,
                state,
                Diagnostic::error(STATE, message),
            );
            return;
        }
        for key in ["Next", "Default"] {
            if let Some(next) = state.get(key) {
                self.target(next, &place.key(key));
            }
        }
        for list in ["Choices", "Catch"] {
            let place = place.key(list);
            let items = state.get(list).and_then(Node::as_list).unwrap_or_default();
            for (index, item) in items.iter().enumerate() {
                if let Some(next) = item.get("Next") {
                    self.target(next, &place.index(index).key("Next"));
                } else if walk::is_function(item) {
                    self.open = true;
                }
            }
        }
        let Some(kind) = state.get("Type") else {
            let finding = Diagnostic::error(STATE, "the state has no `Type`")
                .help(format!("give one of {}", suggest::list(&TYPES)));
            report(self.context, place, state, finding);
            return;
        };
        if let Some(kind) = kind.as_text().filter(|text| !text.contains("${")) {
            self.of_type(kind, state, place);
        }
        self.inner(state, place);
    }

    /// Checks what a type of state needs.
    fn of_type(&self, kind: &str, state: &'t Node, place: &Place<'_, 't>) {
        let needs: &[&str] = match kind {
            "Task" => &["Resource"],
            "Choice" => &["Choices"],
            "Parallel" => &["Branches"],
            "Map" => &["ItemProcessor", "Iterator"],
            "Wait" => &["Seconds", "SecondsPath", "Timestamp", "TimestampPath"],
            "Pass" | "Succeed" | "Fail" => &[],
            _ => {
                let message = format!("`{kind}` is no type of state");
                let mut finding = Diagnostic::error(STATE, message);
                if let Some(help) = suggest::help(kind, TYPES) {
                    finding = finding.help(help);
                }
                report(self.context, &place.key("Type"), state, finding);
                return;
            }
        };
        if !needs.is_empty() && !needs.iter().any(|key| state.get(key).is_some()) {
            let message = format!("a state of the type {kind} needs {}", suggest::list(needs));
            report(
                self.context,
                place,
                state,
                Diagnostic::error(STATE, message),
            );
        }
        let ends = state
            .get("End")
            .is_some_and(|end| end.scalar_text() != Some("false"));
        let next = state.get("Next").is_some();
        let message = match (kind, next, ends) {
            ("Choice" | "Succeed" | "Fail", false, false) => return,
            ("Choice" | "Succeed" | "Fail", _, _) => {
                format!("a state of the type {kind} has neither `Next` nor `End`")
            }
            (_, true, true) => "the state has both `Next` and `End`".to_owned(),
            (_, false, false) => "the state has neither `Next` nor `End: true`".to_owned(),
            _ => return,
        };
        report(
            self.context,
            place,
            state,
            Diagnostic::error(TRANSITION, message),
        );
    }

    /// Checks the machines inside a state. The reader bounds how deep they are nested.
    fn inner(&self, state: &'t Node, place: &Place<'_, 't>) {
        if let Some(Value::List(branches)) = state.get("Branches").map(|node| &node.value) {
            let place = place.key("Branches");
            for (index, branch) in branches.iter().enumerate() {
                states(self.context, branch, &place.index(index));
            }
        }
        for key in ["ItemProcessor", "Iterator"] {
            if let Some(machine) = state.get(key) {
                states(self.context, machine, &place.key(key));
            }
        }
    }
}
