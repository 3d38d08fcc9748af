//! `cargo xtask bench compile`: what the typed resources cost a build.

mod app;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use super::contestant;
use super::measure::Sample;
use super::{machine, page};
use crate::command::codegen::split::Home;
use crate::shell;

/// A small logging stack.
const TWELVE: &str = "cloudtrail,ec2,s3,kinesis,kinesisfirehose,kms,logs,iam,lambda,events,sns,sqs";

/// The services that have to do with logging and security.
const FORTY_FIVE: &str = "accessanalyzer,athena,auditmanager,cloudformation,cloudfront,cloudtrail,\
cloudwatch,config,detective,dynamodb,ec2,eks,elasticloadbalancing,elasticloadbalancingv2,events,\
fms,glue,guardduty,iam,inspectorv2,kinesis,kinesisfirehose,kms,lambda,logs,macie,networkfirewall,\
oam,observabilityadmin,opensearchservice,organizations,osis,rds,redshift,route53,route53resolver,\
s3,secretsmanager,securityhub,securitylake,sns,sqs,ssm,stepfunctions,wafv2";

/// What is built, and what that took.
struct Row {
    what: &'static str,
    check: Sample,
    build: Sample,
}

/// Measures, prints, and writes the section of docs/benchmarks.md.
pub(super) fn run(quick: bool) -> anyhow::Result<()> {
    let lines = machine::hardware()?;
    let folder = shell::root().join("target/bench/compile");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let builds = Builds {
        measure: contestant::built("catchment-benches", "measure")?,
        folder,
    };
    let mut rows = Vec::new();
    for (what, home, features) in [
        ("1 service: `kms`", Home::Cfn, "kms"),
        ("12 services", Home::Cfn, TWELVE),
        ("45 services", Home::Cfn, FORTY_FIVE),
        ("`catchment-cfn`, `all`", Home::Cfn, "all"),
        ("`catchment-cfn-more`, `all`", Home::More, "all"),
    ] {
        rows.push(Row {
            what,
            check: builds.library(home, features, "check")?,
            build: builds.library(home, features, "build")?,
        });
    }
    let app = app::write(&builds.folder)?;
    rows.push(Row {
        what: "an app of ten types, from nothing",
        check: builds.app(&app, "check")?,
        build: builds.app(&app, "build")?,
    });
    let report = report::markdown(&rows, &lines);
    println!("{report}");
    if !quick {
        page::write(page::COMPILING, &report)?;
    }
    fs::remove_dir_all(&builds.folder)
        .with_context(|| format!("cannot remove {}", builds.folder.display()))
}

struct Builds {
    measure: PathBuf,
    folder: PathBuf,
}

impl Builds {
    /// One of the generated crates alone: what it depends on is built before.
    fn library(&self, home: Home, features: &str, verb: &str) -> anyhow::Result<Sample> {
        let package = home.package();
        let words = [
            verb,
            "--quiet",
            "--package",
            package,
            "--features",
            features,
        ];
        let target = self.folder.join("target");
        shell::run(prepared(&mut shell::cargo(), &target).args(words))?;
        let clean = ["clean", "--quiet", "--package", package];
        shell::run(prepared(&mut shell::cargo(), &target).args(clean))?;
        self.sample(&shell::root(), &target, &words)
    }

    /// An app with all that it depends on.
    fn app(&self, app: &Path, verb: &str) -> anyhow::Result<Sample> {
        let target = self.folder.join(format!("app-{verb}"));
        // What has to be downloaded is not part of it.
        shell::run(shell::cargo().current_dir(app).args(["fetch", "--quiet"]))?;
        self.sample(app, &target, &[verb, "--quiet"])
    }

    fn sample(&self, folder: &Path, target: &Path, words: &[&str]) -> anyhow::Result<Sample> {
        let report = self.folder.join("sample.json");
        let mut measured = shell::command(&self.measure);
        let program = shell::cargo();
        measured.arg(&report).arg(program.get_program()).args(words);
        shell::run(prepared(&mut measured, target).current_dir(folder))?;
        let sample: Sample = serde_json::from_str(&fs::read_to_string(&report)?)?;
        eprintln!("{}: {:.1} CPU s", words.join(" "), sample.cpu());
        Ok(sample)
    }
}

/// The command with the settings under which everything is built.
fn prepared<'a>(command: &'a mut Command, target: &Path) -> &'a mut Command {
    command
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
}
