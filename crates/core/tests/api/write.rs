//! Writing leaves either the new output or the old one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use catchment_core::{App, Assembly, Env, Format, WriteError, WriteOptions};
use serde_json::Value;

use crate::support::{home, synth, thing};

fn assembly(value: &str) -> Assembly {
    let app = App::new();
    app.stack("Logs", home()).add_raw("Thing", thing(value));
    app.stage("Prod", home())
        .stack("Logs", Env::agnostic())
        .add_raw("Thing", thing(value));
    synth(app)
}

/// All files below a directory, by path.
fn contents(directory: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![directory.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().display().to_string();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn write(value: &str, directory: &Path) -> Result<(), WriteError> {
    assembly(value).write(directory, &WriteOptions::new())
}

#[test]
fn a_cloud_assembly_with_plan_and_report_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("deep/catchment.out");
    write("x", &target).unwrap();
    let files = contents(&target);
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    let expected = [
        "Logs.template.json",
        "assembly-Prod/ProdLogsC4B1F9D9.template.json",
        "assembly-Prod/cdk.out",
        "assembly-Prod/manifest.json",
        "cdk.out",
        "manifest.json",
        "plan.json",
        "tree.json",
        "validation-report.json",
    ];
    assert_eq!(names.len(), expected.len(), "{names:?}");
    let manifest: Value = serde_json::from_str(&files["manifest.json"]).unwrap();
    assert_eq!(
        manifest["artifacts"]["Logs"]["environment"],
        "aws://111111111111/ca-central-1"
    );
    assert_eq!(
        manifest["artifacts"]["assembly-Prod"]["type"],
        "cdk:cloud-assembly"
    );
    let plan: Value = serde_json::from_str(&files["plan.json"]).unwrap();
    for step in plan["steps"].as_array().unwrap() {
        let template = &files[step["template"].as_str().unwrap()];
        assert_eq!(step["size"], template.len());
    }
    assert_eq!(fs::read_dir(folder.path().join("deep")).unwrap().count(), 1);
}

#[test]
fn the_previous_output_is_replaced_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    write("old", &target).unwrap();
    fs::write(target.join("Stale.template.json"), "{}").unwrap();
    write("new", &target).unwrap();
    let files = contents(&target);
    assert!(files["Logs.template.json"].contains("new"));
    assert!(!files.contains_key("Stale.template.json"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn writing_twice_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let [one, two] = ["one", "two"].map(|name| folder.path().join(name));
    write("x", &one).unwrap();
    write("x", &two).unwrap();
    assert_eq!(contents(&one), contents(&two));
}

#[test]
fn a_directory_that_is_not_ours_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    for (file, content) in [("thesis.txt", "years of work"), ("plan.json", "{}")] {
        let target = folder.path().join(file.replace('.', "-"));
        fs::create_dir(&target).unwrap();
        fs::write(target.join(file), content).unwrap();
        let error = write("x", &target).unwrap_err();
        assert!(matches!(error, WriteError::Foreign { .. }), "{error}");
        assert!(error.to_string().contains(file), "{error}");
        assert_eq!(
            contents(&target),
            BTreeMap::from([(file.to_owned(), content.to_owned())])
        );
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn what_somebody_put_into_our_directory_is_never_deleted() {
    for found in [
        "notes.txt",
        "keep/file",
        "assembly-Prod/notes.txt",
        "assembly-Prod/deep/file",
        "assembly-Prod/synth.lock",
        "dir.lock/file",
        "assembly-Notes",
        "dir.template.json/file",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out");
        write("old", &target).unwrap();
        let file = target.join(found);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "years of work").unwrap();
        let before = contents(&target);
        let error = write("new", &target).unwrap_err();
        assert!(matches!(error, WriteError::Foreign { .. }), "{error}");
        let named = found.trim_end_matches("/file");
        assert!(error.to_string().contains(&format!("`{named}`")), "{error}");
        assert_eq!(contents(&target), before);
    }
}

#[test]
fn a_file_in_the_way_is_an_error_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    fs::write(&target, "a file").unwrap();
    for path in [&target, &target.join("deeper"), &target.join("a/b")] {
        let error = write("x", path).unwrap_err();
        assert!(matches!(error, WriteError::Target { .. }), "{error}");
        let message = format!("`{}` is a file, not a directory", target.display());
        assert!(error.to_string().starts_with(&message), "{error}");
    }
    assert_eq!(fs::read_to_string(&target).unwrap(), "a file");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn paths_that_mean_no_directory_of_its_own_are_refused() {
    for (path, problem) in [
        ("", "is empty"),
        (".", "is the current directory, or holds it"),
        ("..", "is the current directory, or holds it"),
        ("tests/..", "is the current directory, or holds it"),
        ("/", "is the current directory, or holds it"),
        ("not-there/..", "does not end in a name"),
    ] {
        let error = write("x", Path::new(path)).unwrap_err();
        assert!(matches!(error, WriteError::Target { .. }), "{error}");
        let message = format!("`{path}` {problem}\n  help: name a directory");
        assert!(error.to_string().starts_with(&message), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_kept_and_what_it_leads_to_replaced() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().unwrap();
    let [target, link] = ["real/out", "link"].map(|name| folder.path().join(name));
    write("old", &target).unwrap();
    symlink(&target, &link).unwrap();
    write("new", &link).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(contents(&target)["Logs.template.json"].contains("new"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    let nowhere = folder.path().join("nowhere");
    symlink(folder.path().join("missing"), &nowhere).unwrap();
    let error = write("x", &nowhere).unwrap_err().to_string();
    assert!(error.contains("is a symbolic link to nothing"), "{error}");
}

#[test]
fn lock_files_of_the_cdk_are_kept_and_an_empty_directory_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("synth.lock"), "1").unwrap();
    write("x", folder.path()).unwrap();
    let files = contents(folder.path());
    assert_eq!(files["synth.lock"], "1");
    assert!(files.contains_key("plan.json"));
}

#[test]
fn pretty_templates_say_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let options = WriteOptions::new()
        .format(Format::Pretty)
        .manifest_version("55.0.0");
    assembly("x").write(&target, &options).unwrap();
    let files = contents(&target);
    assert!(files["Logs.template.json"].lines().count() > 5);
    let pretty: Value = serde_json::from_str(&files["Logs.template.json"]).unwrap();
    let minified: Value =
        serde_json::from_str(assembly("x").stack("Logs").unwrap().template_json()).unwrap();
    assert_eq!(pretty, minified);
    assert_eq!(files["cdk.out"], r#"{"version":"55.0.0"}"#);
}

#[test]
fn a_long_description_in_a_template_does_not_change_the_rest() {
    let name = "LogArchive";
    let app = App::new();
    app.stack(name, home()).add_raw("Thing", thing("x"));
    assert_eq!(
        synth(app).stack(name).unwrap().template_file(),
        "LogArchive.template.json"
    );
}
