//! A set of stacks that belong together and may be declared several times.

use std::ops::Deref;
use std::panic::Location;

use crate::diagnostic::Diagnostic;
use crate::env::Env;
use crate::scope::Scope;
use crate::stack::{Stack, StackProps};
use crate::tree::{Kind, NodeId};

/// How a stage is made.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StageProps {
    env: Env,
}

impl StageProps {
    /// Account and region open.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the stage's stacks have where their own environment leaves it open.
    #[must_use]
    pub fn env(mut self, env: Env) -> Self {
        self.env = env;
        self
    }
}

impl From<Env> for StageProps {
    fn from(env: Env) -> Self {
        Self::new().env(env)
    }
}

pub(crate) struct StageData {
    pub(crate) env: Env,
}

/// A stage, such as `Test` or `Prod`: its id begins the names of its stacks, and its output is a
/// folder of its own. References do not cross stages.
#[derive(Clone, Copy, Debug)]
pub struct Stage<'a> {
    scope: Scope<'a>,
}

impl<'a> Stage<'a> {
    /// Adds a stage to an app or to another stage.
    #[track_caller]
    pub fn new(scope: impl Into<Scope<'a>>, id: &str, props: impl Into<StageProps>) -> Self {
        let scope = scope.into();
        let props = props.into();
        let env = props.env.or(&crate::names::stage_env(scope));
        let kind = Kind::Stage(StageData { env });
        let stage = Self {
            scope: scope.at(scope.insert(id, kind, Location::caller())),
        };
        if scope.stack().is_some() {
            stage.report(
                Diagnostic::error("stage/place", "a stage cannot be inside a stack")
                    .help("add it to the app, or to another stage")
                    .structural(),
            );
        }
        if !is_stage_name(id) {
            let message = format!("`{id}` is no name for a stage");
            stage.report(
                Diagnostic::error("stage/name", message)
                    .help("start with a letter, and use letters, digits, `-`, `_` and `.`")
                    .structural(),
            );
        }
        stage
    }

    /// Adds a stack to the stage.
    #[track_caller]
    pub fn stack(self, id: &str, props: impl Into<StackProps>) -> Stack<'a> {
        Stack::new(self.scope, id, props)
    }
}

fn is_stage_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}

impl<'a> Deref for Stage<'a> {
    type Target = Scope<'a>;

    fn deref(&self) -> &Scope<'a> {
        &self.scope
    }
}

impl<'a> From<Stage<'a>> for Scope<'a> {
    fn from(stage: Stage<'a>) -> Self {
        stage.scope
    }
}

impl From<Stage<'_>> for NodeId {
    fn from(stage: Stage<'_>) -> Self {
        stage.scope.node()
    }
}
