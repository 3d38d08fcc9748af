//! From the tree to an assembly: a pure function, in small passes.
//!
//! 1. visitors see the tree
//! 2. [`depends`]: dependencies between constructs become `DependsOn` and stack dependencies
//! 3. [`bodies`]: every element becomes one value, tags and overrides applied
//! 4. [`ids`]: every element gets its logical id
//! 5. [`survey`] and [`link`]: references that leave their stack become outputs, parameters,
//!    imports; values that mean nothing are found on the way
//! 6. [`cycles`]: stacks are put in order
//! 7. [`template`]: templates are written and [`limits`] checked
//! 8. [`validate`]: validators read them

mod bodies;
mod check;
mod cycles;
mod depends;
mod ids;
mod limits;
mod link;
pub(crate) mod model;
mod render;
mod route;
mod survey;
mod template;
mod validate;

use crate::acknowledge::{self, Acknowledged};
use crate::app::App;
use crate::assembly::Assembly;
use crate::diagnostic::{Diagnostic, Severity};
use crate::visitor;

use model::Model;

/// Why nothing was synthesized: every finding, errors first.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.summary())]
pub struct SynthError {
    diagnostics: Vec<Diagnostic>,
    acknowledged: Vec<Acknowledged>,
}

impl SynthError {
    /// All findings, errors first.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The findings that were accepted.
    #[must_use]
    pub fn acknowledged(&self) -> &[Acknowledged] {
        &self.acknowledged
    }

    fn summary(&self) -> String {
        let texts: Vec<String> = self.diagnostics.iter().map(ToString::to_string).collect();
        texts.join("\n")
    }
}

/// What synthesis works out; the assembly is made of it.
pub(crate) fn synthesize(app: App) -> Result<Assembly, SynthError> {
    visitor::run(&app);
    let mut tree = app.tree.into_inner();
    let needs = depends::expand(&mut tree);
    let bodies = bodies::take(&mut tree);
    let ids = ids::assign(&mut tree);
    let mut model = Model::new(&tree, ids, bodies, needs);
    for (node, clash) in ids::clashes(&model) {
        model.report(node, clash);
    }
    link::link(&mut model);
    cycles::order(&mut model);
    check::stack_names(&mut model);
    check::physical_names(&mut model);
    check::parameter_values(&mut model);
    check::added_ids(&mut model);
    let templates = template::write_all(&mut model);
    let accepted = validate::validate(&mut model, &templates);
    let finished = model
        .finish(templates, accepted)
        .with_findings(&mut tree, acknowledge::settle);
    let failed = finished
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity() == Severity::Error);
    if failed {
        return Err(SynthError {
            diagnostics: finished.diagnostics,
            acknowledged: finished.acknowledged,
        });
    }
    Ok(Assembly::new(&tree, finished))
}
