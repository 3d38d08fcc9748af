//! The environment of a run: the only place outside the command-line tool that reads any.

use std::ffi::{OsStr, OsString};

use catchment_core::Format;

use crate::options::{Deny, RunOptions};

/// A variable whose value means nothing.
#[derive(Debug, thiserror::Error, PartialEq)]
#[error("the environment variable `{name}` is `{}`\n  help: {help}", value.display())]
pub(crate) struct EnvironmentError {
    name: &'static str,
    value: OsString,
    help: &'static str,
}

/// The options that the process's environment gives.
#[expect(
    clippy::disallowed_methods,
    reason = "`run` is the boundary: the caller's wishes arrive as variables, the library below sees options"
)]
pub(crate) fn options() -> Result<RunOptions, EnvironmentError> {
    read(std::env::var_os)
}

/// The options that `variable` gives. An empty variable is as good as none.
fn read(
    variable: impl Fn(&'static str) -> Option<OsString>,
) -> Result<RunOptions, EnvironmentError> {
    let variable = |name| variable(name).filter(|value| !value.is_empty());
    let out = variable("CDK_OUTDIR").unwrap_or_else(|| "catchment.out".into());
    let mut options = RunOptions::new(out);
    options.diagnostics = variable("CATCHMENT_DIAGNOSTICS").map(Into::into);
    let failed = |name, value, help| Err(EnvironmentError { name, value, help });
    if let Some(value) = variable("CDK_CLI_ASM_VERSION") {
        match value.to_str().filter(|text| is_version(text)) {
            Some(version) => options = options.manifest_version(version),
            None => {
                let help = "give three numbers with dots between, such as `55.0.0`";
                return failed("CDK_CLI_ASM_VERSION", value, help);
            }
        }
    }
    match variable("CATCHMENT_PRETTY") {
        None => {}
        Some(value) if value == OsStr::new("0") => {}
        Some(value) if value == OsStr::new("1") => options.format = Format::Pretty,
        Some(value) => {
            let help = "give `1` for indented templates, or `0`";
            return failed("CATCHMENT_PRETTY", value, help);
        }
    }
    match variable("CATCHMENT_DENY") {
        None => {}
        Some(value) if value == OsStr::new("warnings") => options.deny = Deny::Warnings,
        Some(value) => return failed("CATCHMENT_DENY", value, "give `warnings`, or unset it"),
    }
    Ok(options)
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| {
            (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> Result<RunOptions, EnvironmentError> {
        read(|name| {
            let found = variables.iter().find(|(given, _)| *given == name);
            found.map(|(_, value)| value.into())
        })
    }

    #[test]
    fn an_empty_environment_gives_minified_templates_in_catchment_out() {
        assert_eq!(with(&[]), Ok(RunOptions::new("catchment.out")));
    }

    #[test]
    fn empty_variables_are_as_good_as_none() {
        let variables = ["CDK_OUTDIR", "CATCHMENT_PRETTY", "CATCHMENT_DENY"];
        assert_eq!(
            with(&variables.map(|name| (name, ""))),
            Ok(RunOptions::new("catchment.out"))
        );
    }

    #[test]
    fn every_variable_reaches_its_option() {
        let options = with(&[
            ("CDK_OUTDIR", "cdk.out"),
            ("CDK_CLI_ASM_VERSION", "55.0.0"),
            ("CATCHMENT_PRETTY", "1"),
            ("CATCHMENT_DENY", "warnings"),
            ("CATCHMENT_DIAGNOSTICS", "findings.json"),
        ]);
        let expected = RunOptions::new("cdk.out")
            .manifest_version("55.0.0")
            .format(Format::Pretty)
            .deny(Deny::Warnings)
            .diagnostics("findings.json");
        assert_eq!(options, Ok(expected));
    }

    #[test]
    fn values_that_mean_nothing_are_refused_with_what_is_allowed() {
        for (name, value) in [
            ("CDK_CLI_ASM_VERSION", "55"),
            ("CDK_CLI_ASM_VERSION", "1.2.3\"}"),
            ("CDK_CLI_ASM_VERSION", "1..3"),
            ("CATCHMENT_PRETTY", "yes"),
            ("CATCHMENT_DENY", "everything"),
        ] {
            let error = with(&[(name, value)]).unwrap_err().to_string();
            assert!(error.contains(name) && error.contains(value), "{error}");
            assert!(error.contains("help: give "), "{error}");
        }
    }
}
