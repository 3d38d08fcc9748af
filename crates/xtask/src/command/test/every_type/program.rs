//! A program that makes every example by the typed API and writes a template per service.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::Example;
use super::source::Printer;
use crate::command::codegen::split::Home;
use crate::command::codegen::world::World;
use crate::shell;

/// What stands at the top of the program. Functions that are the same for all examples are few, so
/// that little is compiled.
const MAIN: &str = r#"
use std::path::Path;

use catchment_core::{App, Env, Stack, Value};
use catchment_iam::PolicyDocument;

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

fn policy(text: &str) -> Value<PolicyDocument> {
    PolicyDocument::raw(json(text))
}

fn write(folder: &Path, service: &str, rounds: usize, add: fn(Stack<'_>, usize)) {
    for round in 0..rounds {
        let app = App::new();
        add(app.stack("Every", Env::agnostic()), round);
        let assembly = app.synth().unwrap_or_else(|errors| panic!("{service}: {errors}"));
        let template = assembly.stack("Every").unwrap().template_json();
        let name = format!("{service}.{round}.template.json");
        std::fs::write(folder.join(name), template).unwrap();
    }
}
"#;

/// Writes the program for the services of a crate, and returns its folder.
pub(super) fn write(
    home: Home,
    world: &World<'_>,
    examples: &BTreeMap<String, Vec<Example<'_>>>,
) -> anyhow::Result<PathBuf> {
    let folder = shell::root().join("target/every-type").join(home.folder());
    let source = folder.join("src");
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    fs::create_dir_all(&source)?;
    fs::write(folder.join("Cargo.toml"), manifest(home))?;
    fs::copy(shell::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut main = String::from("#![allow(deprecated, unused_imports)]\n");
    let mut calls = String::new();
    for (service, examples) in examples {
        let _ = writeln!(main, "mod {service};");
        let rounds = examples.iter().map(|example| example.round + 1).max();
        let rounds = rounds.unwrap_or_default();
        let _ = writeln!(
            calls,
            "    write(&folder, {service:?}, {rounds}, {service}::add);"
        );
        fs::write(
            source.join(format!("{service}.rs")),
            module(world, examples)?,
        )?;
    }
    let _ = write!(
        main,
        "{MAIN}\nfn main() {{\n    let folder = std::env::args().nth(1).unwrap();\n    let folder = Path::new(&folder).to_path_buf();\n{calls}}}\n"
    );
    fs::write(source.join("main.rs"), main)?;
    Ok(folder)
}

/// Builds the program and lets it write its templates.
pub(super) fn run(program: &Path) -> anyhow::Result<PathBuf> {
    let templates = program.join("templates");
    if templates.exists() {
        fs::remove_dir_all(&templates)?;
    }
    fs::create_dir_all(&templates)?;
    let target = shell::root().join("target/every-type/target");
    let mut cargo = shell::cargo();
    cargo
        .current_dir(program)
        .env("CARGO_TARGET_DIR", target)
        .args(["run", "--quiet", "--"])
        .arg(&templates);
    shell::run(&mut cargo)?;
    Ok(templates)
}

fn manifest(home: Home) -> String {
    let root = shell::root();
    let root = root.display();
    let mut text = format!(
        "[package]\nname = \"every-type-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n\n\
         [dependencies]\nserde_json = {{ version = \"1.0\", features = [\"preserve_order\"] }}\n\
         catchment-core = {{ path = \"{root}/crates/core\" }}\n\
         catchment-iam = {{ path = \"{root}/crates/iam\" }}\n",
        home.folder(),
    );
    let with_tags = (home != Home::Cfn).then_some((Home::Cfn, ""));
    let own = (home, ", features = [\"all\"]");
    for (known, features) in with_tags.into_iter().chain([own]) {
        let _ = writeln!(
            text,
            "{} = {{ path = \"{root}/crates/{}\"{features} }}",
            known.package(),
            known.folder()
        );
    }
    text
}

/// The examples of a service: a function each.
fn module(world: &World<'_>, examples: &[Example<'_>]) -> anyhow::Result<String> {
    let mut out = String::from("use crate::{Stack, json, policy};\n\n");
    let mut rounds: BTreeMap<usize, String> = BTreeMap::new();
    let mut functions = String::new();
    for example in examples {
        let printer = Printer::new(world, example.resource);
        let id = &example.id;
        let function = id.to_ascii_lowercase();
        let source = printer
            .resource(&example.properties)
            .with_context(|| example.resource.name.clone())?;
        let calls = rounds.entry(example.round).or_default();
        let _ = writeln!(calls, "            stack.add({id:?}, {function}());");
        let type_path = printer.type_path();
        let _ = writeln!(
            functions,
            "fn {function}() -> {type_path} {{\n{source}\n}}\n"
        );
    }
    out.push_str("pub(crate) fn add(stack: Stack<'_>, round: usize) {\n    match round {\n");
    for (round, calls) in rounds {
        let _ = writeln!(out, "        {round} => {{\n{calls}        }}");
    }
    let _ = write!(out, "        _ => {{}}\n    }}\n}}\n\n{functions}");
    Ok(out)
}
