//! The root of everything that is synthesized together.

use std::cell::RefCell;
use std::panic::Location;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::assembly::Assembly;
use crate::scope::Scope;
use crate::stack::{Stack, StackProps};
use crate::stage::{Stage, StageProps};
use crate::synth::{self, SynthError};
use crate::tree::Tree;
use crate::validator::Validator;

/// Sets the ids of one app apart from those of another. It never reaches the output.
static APPS: AtomicU32 = AtomicU32::new(0);

/// A tree of constructs in one arena.
///
/// The library calls no user code while the arena is borrowed, so that a program cannot make it
/// panic by using the app from inside a callback.
pub struct App {
    pub(crate) tree: RefCell<Tree>,
}

impl App {
    /// An empty app.
    #[must_use]
    #[track_caller]
    pub fn new() -> Self {
        let number = APPS.fetch_add(1, Ordering::Relaxed);
        Self {
            tree: RefCell::new(Tree::new(number, Location::caller())),
        }
    }

    /// The scope above all stacks and stages.
    #[must_use]
    pub fn root(&self) -> Scope<'_> {
        Scope::new(self, self.tree.borrow().root())
    }

    /// Adds a stack. An [`Env`](crate::Env) alone is enough.
    #[track_caller]
    pub fn stack(&self, id: &str, props: impl Into<StackProps>) -> Stack<'_> {
        Stack::new(self.root(), id, props)
    }

    /// Adds a stage: a set of stacks that can be declared several times in one app.
    #[track_caller]
    pub fn stage(&self, id: &str, props: impl Into<StageProps>) -> Stage<'_> {
        Stage::new(self.root(), id, props)
    }

    /// Adds a validator, which reads all templates before anything is written.
    ///
    /// The program's main function needs none for what CloudFormation accepts: `catchment::run`
    /// adds that one.
    pub fn validate_with(&self, validator: impl Validator + 'static) {
        self.tree.borrow_mut().validators.push(Box::new(validator));
    }

    /// Turns the tree into templates, a plan and findings; a pure function of the tree.
    ///
    /// The app is consumed: adding to it afterwards does not compile.
    ///
    /// ```compile_fail
    /// # use catchment_core::{App, Env};
    /// let app = App::new();
    /// let stack = app.stack("Logs", Env::agnostic());
    /// let assembly = app.synth();
    /// stack.construct("Late");
    /// ```
    ///
    /// # Errors
    ///
    /// All findings of severity error at once, with all others that were made.
    pub fn synth(self) -> Result<Assembly, SynthError> {
        synth::synthesize(self)
    }
}

impl Default for App {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "App({} nodes)", self.tree.borrow().len())
    }
}
