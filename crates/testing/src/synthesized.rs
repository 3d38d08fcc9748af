//! Templates and diagnostics of synthesized apps.

use crate::diagnostics::Diagnostics;
use crate::error::TemplateError;
use crate::template::Template;
use catchment_core::{App, Assembly, StackArtifact, SynthError};
use catchment_registry::RegistryValidator;

impl Template {
    /// The template of a stack of an assembly, named by its path (`Prod/LogArchive`), artifact id
    /// or stack name.
    ///
    /// ```
    /// # use catchment_core::{App, Env, RawResource};
    /// # use catchment_testing::Template;
    /// let app = App::new();
    /// let stack = app.stack("LogArchive", Env::agnostic());
    /// stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
    /// let assembly = app.synth().unwrap();
    /// let template = Template::from_stack(&assembly, "LogArchive").unwrap();
    /// template.expect_count("AWS::SNS::Topic", 1);
    /// ```
    ///
    /// # Errors
    /// If the assembly has no such stack.
    pub fn from_stack(assembly: &Assembly, stack: &str) -> Result<Self, TemplateError> {
        match assembly.stack(stack) {
            Some(artifact) => Self::from_json(artifact.template_json()),
            None => Err(TemplateError::NoStack {
                name: stack.to_owned(),
                stacks: assembly
                    .stacks()
                    .map(|stack| stack.path().to_owned())
                    .collect(),
            }),
        }
    }

    /// Synthesizes the app as `catchment::run` does, checked against the CloudFormation registry,
    /// and takes the template of one stack. To look at several stacks, synthesize once and use
    /// [`Template::from_stack`].
    ///
    /// # Errors
    /// If the app has errors, with all its diagnostics, or no such stack.
    pub fn from_app(app: App, stack: &str) -> Result<Self, TemplateError> {
        app.validate_with(RegistryValidator);
        Self::from_stack(&app.synth()?, stack)
    }
}

impl TryFrom<&StackArtifact> for Template {
    type Error = TemplateError;

    fn try_from(artifact: &StackArtifact) -> Result<Self, Self::Error> {
        Self::from_json(artifact.template_json())
    }
}

impl Diagnostics {
    /// Synthesizes the app as `catchment::run` does, checked against the CloudFormation registry,
    /// and takes what it reports, whether synthesis succeeds or fails.
    ///
    /// ```
    /// # use catchment_core::{App, Diagnostic, Env};
    /// # use catchment_testing::Diagnostics;
    /// let app = App::new();
    /// let stack = app.stack("LogArchive", Env::agnostic());
    /// stack.report(Diagnostic::error("bucket/lock", "object lock needs versioning").help("enable it"));
    ///
    /// let found = Diagnostics::from_app(app);
    /// let diagnostic = found.expect("bucket/lock", "LogArchive");
    /// assert_eq!(diagnostic.help_text(), Some("enable it"));
    /// found.expect_none("bucket/name");
    /// ```
    pub fn from_app(app: App) -> Self {
        app.validate_with(RegistryValidator);
        match app.synth() {
            Ok(assembly) => Self::from(&assembly),
            Err(error) => Self::from(&error),
        }
    }
}

impl From<&Assembly> for Diagnostics {
    fn from(assembly: &Assembly) -> Self {
        assembly.diagnostics().into()
    }
}

impl From<&SynthError> for Diagnostics {
    fn from(error: &SynthError) -> Self {
        error.diagnostics().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catchment_core::{Diagnostic, Env, RawResource, StageProps};

    fn app() -> App {
        let app = App::new();
        let archive = app.stack("LogArchive", Env::agnostic());
        archive.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
        archive.report(Diagnostic::warning("topic/open", "anybody may publish"));
        let management = app.stack("Management", Env::agnostic());
        management.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
        management.report(Diagnostic::info("trail/none", "there is no trail"));
        app
    }

    #[test]
    fn a_stack_that_is_not_there_names_those_that_are() {
        let error = Template::from_app(app(), "Archive").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the assembly has no stack `Archive`; it has `LogArchive`, `Management`"
        );
    }

    #[test]
    fn a_stack_of_a_stage_is_named_by_its_path() {
        let app = App::new();
        for name in ["Test", "Prod"] {
            let stack = app
                .stage(name, StageProps::new())
                .stack("Logs", Env::agnostic());
            stack.add_raw(name, RawResource::new("AWS::SNS::Topic"));
        }
        let assembly = app.synth().unwrap();
        let template = Template::from_stack(&assembly, "Prod/Logs").unwrap();
        assert!(template.resource("Prod").is_some());
        let artifact = assembly.stack("Prod/Logs").unwrap();
        assert_eq!(Template::try_from(artifact).unwrap(), template);
    }

    #[test]
    fn an_app_with_errors_shows_them() {
        let app = app();
        app.root()
            .report(Diagnostic::error("org/id", "`x` is no organization id"));
        let error = Template::from_app(app, "LogArchive").unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with("error[org/id]: `x` is no organization id\n"),
            "{text}"
        );
        assert!(text.contains("warning[topic/open]"), "{text}");
    }

    #[test]
    fn diagnostics_are_found_by_code_and_path() {
        let found = Diagnostics::from_app(app());
        assert_eq!(
            found.expect("topic/open", "LogArchive").message(),
            "anybody may publish"
        );
        insta::assert_snapshot!(found.check("topic/open", "Management").unwrap_err(), @"
        no diagnostic `topic/open` at `Management`
          warning[topic/open] at `LogArchive`: anybody may publish
        ");
        insta::assert_snapshot!(found.check("topic/closed", "LogArchive").unwrap_err(), @"
        no diagnostic `topic/closed` at `LogArchive`
          warning[topic/open] at `LogArchive`: anybody may publish
          info[trail/none] at `Management`: there is no trail
        ");
        insta::assert_snapshot!(found.check_clean().unwrap_err(), @"
        expected no error and no warning, found 1
          warning[topic/open] at `LogArchive`: anybody may publish
        ");
        insta::assert_snapshot!(found.check_none("trail/none").unwrap_err(), @"
        expected no diagnostic `trail/none`, found 1
          info[trail/none] at `Management`: there is no trail
        ");
        found.expect_none("topic/closed");
        assert_eq!(found.find("trail/none").count(), 1);
        Diagnostics::from_app(App::new()).expect_clean();
    }
}
