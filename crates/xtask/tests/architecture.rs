//! The rules of `docs/invariants.md` that concern the whole tree.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// All Rust files below a folder of the repository.
fn rust_files(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Code without doc comments and unit tests.
fn code_only(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Which crates of ours each crate may depend on, outside of tests.
const ALLOWED: [(&str, &[&str]); 10] = [
    ("catchment-core", &[]),
    ("catchment-registry", &["catchment-core"]),
    ("catchment-iam", &["catchment-core"]),
    ("catchment-cfn", &["catchment-core", "catchment-iam"]),
    (
        "catchment-cfn-more",
        &["catchment-core", "catchment-iam", "catchment-cfn"],
    ),
    (
        "catchment-constructs",
        &["catchment-core", "catchment-iam", "catchment-cfn"],
    ),
    (
        "catchment",
        &[
            "catchment-core",
            "catchment-iam",
            "catchment-cfn",
            "catchment-cfn-more",
            "catchment-constructs",
            "catchment-registry",
        ],
    ),
    (
        "catchment-testing",
        &["catchment-core", "catchment-registry"],
    ),
    (
        "catchment-cli",
        &["catchment-core", "catchment-registry", "catchment"],
    ),
    ("xtask", &["catchment-core", "catchment-registry"]),
];

#[test]
fn dependencies_between_crates_point_one_way() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.into_iter().collect();
    let mut seen = 0;
    for package in metadata["packages"].as_array().unwrap() {
        let Some(allowed) = allowed.get(package["name"].as_str().unwrap()) else {
            continue;
        };
        seen += 1;
        for dependency in package["dependencies"].as_array().unwrap() {
            let name = dependency["name"].as_str().unwrap();
            if dependency["kind"].is_null() && name.starts_with("catchment") {
                assert!(
                    allowed.contains(&name),
                    "{} depends on {name}",
                    package["name"]
                );
            }
        }
    }
    assert_eq!(seen, ALLOWED.len());
}

#[test]
fn core_knows_no_aws_service() {
    let files = rust_files("crates/core/src");
    assert!(files.len() > 30);
    for (name, text) in files {
        for (number, line) in code_only(&text).lines().enumerate() {
            let named = line.match_indices("\"AWS::").filter(|(at, _)| {
                let rest = &line[at + 6..];
                // CloudFormation's own: nested stacks, its capabilities, its transforms and
                // pseudo parameters, which have no second `::`.
                rest.contains("::")
                    && !rest.starts_with("CloudFormation::")
                    && !rest.starts_with("IAM::\"")
            });
            assert_eq!(named.count(), 0, "{name}:{number}: {line}");
        }
    }
}

#[test]
fn no_library_iterates_over_hashes_or_reads_the_world() {
    let forbidden = [
        "HashMap<",
        "HashSet<",
        "SystemTime::",
        "Instant::now",
        "std::env::var",
        "env::var(",
        "TcpStream",
        "UdpSocket",
        "thread_rng",
        " rand::",
        "fastrand::",
    ];
    for folder in [
        "crates/core/src",
        "crates/iam/src",
        "crates/registry/src",
        "constructs/src",
    ] {
        for (name, text) in rust_files(folder) {
            let code = code_only(&text);
            for word in forbidden {
                assert!(!code.contains(word), "{name} holds `{word}`");
            }
        }
    }
}

#[test]
fn no_test_is_ignored_and_nothing_is_left_undone() {
    for folder in ["crates", "constructs", "examples", "snapshots", "benches"] {
        for (name, text) in rust_files(folder) {
            if name.ends_with("architecture.rs") || name.contains("/target/") {
                continue;
            }
            for word in [
                concat!("#[", "ignore"),
                concat!("todo", "!("),
                concat!("unimplemented", "!("),
                concat!("FIX", "ME"),
                "dbg!(",
            ] {
                assert!(!text.contains(word), "{name} holds `{word}`");
            }
        }
    }
}
