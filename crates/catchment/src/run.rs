//! From `main` to the output directory.

use std::process::ExitCode;

use catchment_core::{App, Severity, WriteOptions};
use catchment_registry::RegistryValidator;

use crate::environment;
use crate::findings::{self, Findings};
use crate::options::{Deny, RunOptions};
use crate::report;

/// Declares an app with `build`, synthesizes it and writes the output directory.
///
/// Before anything is written, every template is checked against the CloudFormation registry
/// ([`RegistryValidator`]): what CloudFormation would refuse is an error here.
///
/// The environment says how, as the `cdk` and `catchment` commands set it:
///
/// | variable | meaning | default |
/// |---|---|---|
/// | `CDK_OUTDIR` | the output directory | `catchment.out` |
/// | `CDK_CLI_ASM_VERSION` | the version of the manifest that the caller reads, such as `55.0.0` | 36.0.0 |
/// | `CATCHMENT_PRETTY` | `1`: templates are indented | minified |
/// | `CATCHMENT_DENY` | `warnings`: warnings count as errors | only errors do |
/// | `CATCHMENT_DIAGNOSTICS` | a file that receives all findings as JSON, on failure too | none |
/// | `NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE` | whether findings are coloured | on a terminal |
///
/// Findings go to standard error, nothing goes to standard output.
///
/// # Exit codes
///
/// - 0: the output directory is written
/// - 1: the app has errors, or the directory could not be written; what was there before is as it
///   was
/// - 2: a variable has a value that means nothing
#[track_caller]
pub fn run(build: impl FnOnce(&App)) -> ExitCode {
    match environment::options() {
        Ok(options) => run_with(&options, build),
        Err(error) => {
            report::failure(&error);
            ExitCode::from(2)
        }
    }
}

/// [`run`] with options from the program; it reads no environment but that for colours.
///
/// Exit codes 0 and 1 of [`run`].
#[track_caller]
pub fn run_with(options: &RunOptions, build: impl FnOnce(&App)) -> ExitCode {
    let app = App::new();
    app.validate_with(RegistryValidator);
    build(&app);
    let outcome = app.synth();
    let findings = match &outcome {
        Ok(assembly) => Findings::new(assembly.diagnostics(), assembly.acknowledged()),
        Err(error) => Findings::new(error.diagnostics(), error.acknowledged()),
    };
    report::findings(&findings);
    if let Some(path) = &options.diagnostics
        && let Err(error) = findings::write(path, &findings)
    {
        report::failure(&error);
        return ExitCode::FAILURE;
    }
    let denied = options.deny == Deny::Warnings && findings.count(Severity::Warning) > 0;
    let Ok(assembly) = outcome else {
        return ExitCode::FAILURE;
    };
    if denied {
        return ExitCode::FAILURE;
    }
    let mut write = WriteOptions::new().format(options.format);
    if let Some(version) = &options.manifest_version {
        write = write.manifest_version(version);
    }
    if let Err(error) = assembly.write(&options.out, &write) {
        report::failure(&error);
        return ExitCode::FAILURE;
    }
    // With a file of findings, the program that asked for it gives the summary.
    if options.diagnostics.is_none() {
        report::written(assembly.plan().steps.len(), &options.out);
    }
    ExitCode::SUCCESS
}
