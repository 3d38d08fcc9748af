//! `catchment init`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::folder::{Answer, Folder};

fn checkout() -> &'static str {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder
        .parent()
        .and_then(Path::parent)
        .unwrap()
        .to_str()
        .unwrap()
}

#[test]
fn a_new_app_builds_against_the_repository_unless_a_checkout_is_named() {
    let folder = Folder::new();
    let answer = folder.catchment(&["init", "log-archive"]);
    assert!(
        answer.err.contains("Catchment is not on crates.io yet"),
        "{}",
        answer.err
    );
    assert!(
        answer
            .err
            .ends_with("next: cd log-archive && cargo test && catchment synth\n")
    );
    assert_eq!(answer.data(), "");
    let manifest = folder.read("log-archive/Cargo.toml");
    let source = concat!("{ git = \"", env!("CARGO_PKG_REPOSITORY"), "\" }");
    assert!(
        manifest.contains(&format!("catchment = {source}")),
        "{manifest}"
    );
    assert!(
        manifest.contains(&format!("catchment-testing = {source}")),
        "{manifest}"
    );
    assert!(
        folder
            .read("log-archive/src/main.rs")
            .contains("log_archive::declare")
    );
}

#[test]
fn no_file_of_a_new_app_has_a_blank_left_to_fill_in() {
    let folder = Folder::new();
    folder.catchment(&["init", "a/log-archive"]).data();
    for file in [
        "Cargo.toml",
        "README.md",
        "cdk.json",
        ".gitignore",
        "src/lib.rs",
        "src/main.rs",
        "tests/snapshot.rs",
    ] {
        let text = folder.read(&format!("a/log-archive/{file}"));
        assert!(!text.contains("{{"), "{file}: {text}");
    }
}

#[test]
fn a_folder_that_holds_anything_is_left_alone() {
    let folder = Folder::new();
    folder.write("log-archive/.hidden", "kept");
    folder.catchment(&["init", "log-archive"]).failed(&[
        "/log-archive` holds something, and is left alone",
        "that is empty",
    ]);
    assert_eq!(folder.names("log-archive"), [".hidden"]);
    folder.write("file", "kept");
    folder
        .catchment(&["init", "file"])
        .failed(&["cannot make `/", "/file`"]);
    assert_eq!(folder.read("file"), "kept");
}

#[test]
fn bad_names_and_checkouts_are_refused_before_anything_is_made() {
    let folder = Folder::new();
    for (line, part) in [
        (
            &["init", "LogArchive"][..],
            "`LogArchive` is no name for a package",
        ),
        (
            &["init", "ok", "--catchment-path", "absent"],
            "cannot use `absent`",
        ),
        (
            &["init", "ok", "--catchment-path", "."],
            "`.` is no checkout of Catchment",
        ),
    ] {
        folder.catchment(line).failed(&[part]);
    }
    assert!(folder.names(".").is_empty());
}

/// Builds the app with what the workspace has built already: offline, locked to the same versions.
/// Its folder is always the same, so that a second test run has little to build.
#[test]
fn a_new_app_compiles_passes_its_own_snapshot_test_and_synthesizes() {
    let folder = Folder::new();
    let app = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-app");
    drop(fs::remove_dir_all(&app));
    let path = app.to_str().unwrap();
    folder
        .catchment(&["init", path, "--catchment-path", checkout()])
        .data();
    fs::copy(
        Path::new(checkout()).join("Cargo.lock"),
        app.join("Cargo.lock"),
    )
    .unwrap();
    let tested = cargo(&folder, &app, "test");
    assert_eq!(tested.code, Some(0), "{}{}", tested.out, tested.err);
    assert!(tested.out.contains("1 passed"), "{}", tested.out);
    let run = cargo(&folder, &app, "run");
    assert!(
        run.err.ends_with("wrote 1 stack to `catchment.out`\n"),
        "{}",
        run.err
    );
    assert!(
        folder
            .read("catchment.out/LogArchive.template.json")
            .contains("AWS::S3::Bucket")
    );

    let source = fs::read_to_string(app.join("src/lib.rs")).unwrap();
    let changed = source.replace("KeyProps::new()", "KeyProps::new().alias(\"changed\")");
    fs::write(app.join("src/lib.rs"), changed).unwrap();
    let changed = cargo(&folder, &app, "test");
    assert_ne!(changed.code, Some(0), "the snapshot test sees no change");
    assert!(changed.out.contains("alias/changed"), "{}", changed.out);
}

fn cargo(folder: &Folder, app: &Path, verb: &str) -> Answer {
    let test = std::env::current_exe().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([verb, "--offline", "--quiet", "--manifest-path"]);
    cargo.arg(app.join("Cargo.toml"));
    // The profile of the workspace, so that its libraries need not be built again.
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    cargo.env("CARGO_TARGET_DIR", test.ancestors().nth(3).unwrap());
    folder.run(cargo.env("INSTA_UPDATE", "no"))
}
