//! What `catchment check` reads: files, folders, globs, standard input, and what hurts.

use std::fs::File;
use std::process::Command;

use serde_json::Value;

use crate::check::{BAD, GOOD, WARNED, files, found, json};
use crate::folder::Folder;

#[test]
fn folders_are_searched_for_templates() {
    let folder = files(&[
        ("stacks/b.yaml", WARNED),
        ("stacks/a/deep/c.template", WARNED),
        ("stacks/z.JSON", BAD),
        ("stacks/package.json", "{\"name\": \"x\"}"),
        ("stacks/service.yml", "kind: Service\n---\nkind: Pod\n"),
        ("stacks/other.yml", "kind: Resources\n---\nkind: Pod\n"),
        ("stacks/words.json", "[\"Resources\"]"),
        ("stacks/broken.yaml", "Resources:\n  A:\n   Type: 'A::B\n"),
        ("stacks/readme.md", WARNED),
        ("stacks/.hidden/a.yaml", BAD),
        ("stacks/.a.yaml", BAD),
        ("stacks/node_modules/a.yaml", BAD),
        ("stacks/target/a.yaml", BAD),
        ("stacks/asset.0123/a.yaml", BAD),
    ]);
    let expected = [
        "stacks/a/deep/c.template:5:20 template/number-base",
        "stacks/b.yaml:5:20 template/number-base",
        "stacks/broken.yaml:3:10 template/syntax",
        "stacks/z.JSON:4:5 template/duplicate-key",
    ];
    for argument in ["stacks", "./stacks/", "stacks/./"] {
        let answer = json(&folder, &[argument]);
        assert_eq!(found(&answer), expected);
        assert_eq!(
            answer.err,
            "checked 4 templates: 2 errors, 2 warnings, 0 notes; 4 files left out: no template\n"
        );
    }
    assert_eq!(found(&json(&folder, &["."])), expected);
    let hidden = json(&folder, &["stacks/.hidden", "stacks/target"]);
    assert_eq!(
        found(&hidden),
        [
            "stacks/.hidden/a.yaml:4:5 template/duplicate-key",
            "stacks/target/a.yaml:4:5 template/duplicate-key"
        ]
    );
}

#[test]
fn globs_are_matched_without_the_shell() {
    let folder = files(&[
        ("a.yaml", WARNED),
        ("b/a.yaml", WARNED),
        ("b/c/a.yaml", WARNED),
        ("b/c/d.json", BAD),
        ("b/c/e.json", "{}"),
    ]);
    for (glob, expected) in [
        ("*.yaml", &["a.yaml"][..]),
        ("./*.yaml", &["a.yaml"]),
        ("**/*.yaml", &["a.yaml", "b/a.yaml", "b/c/a.yaml"]),
        ("b/*/*.{yaml,json}", &["b/c/a.yaml", "b/c/d.json"]),
        ("b/?/[ad].yaml", &["b/c/a.yaml"]),
    ] {
        let found = found(&json(&folder, &[glob]));
        let files: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split(':').next())
            .collect();
        assert_eq!(files, expected, "{glob}");
    }
    let absolute = folder.path("b/*/*.json");
    let answer = json(&folder, &[absolute.to_str().unwrap()]);
    assert_eq!(found(&answer).len(), 1);
    assert!(answer.err.contains("1 file left out"), "{}", answer.err);
}

#[test]
fn each_file_is_checked_once_in_the_order_of_the_arguments() {
    let folder = files(&[("b.yaml", WARNED), ("a.yaml", WARNED), ("c/d.yaml", WARNED)]);
    let answer = json(&folder, &["c", "b.yaml", ".", "*.yaml", "./b.yaml", "c"]);
    assert_eq!(
        found(&answer),
        [
            "c/d.yaml:5:20 template/number-base",
            "b.yaml:5:20 template/number-base",
            "a.yaml:5:20 template/number-base",
        ]
    );
}

#[test]
fn a_file_that_is_named_is_checked_whatever_it_is() {
    let folder = files(&[("notes.txt", "- a list\n")]);
    let answer = json(&folder, &["notes.txt"]);
    assert_eq!(answer.code, Some(1));
    assert_eq!(found(&answer), ["notes.txt:1:1 template/not-an-object"]);
}

#[test]
fn standard_input_is_a_template_too() {
    let folder = files(&[("a.yaml", WARNED)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_catchment"));
    let input = File::open(folder.path("a.yaml")).unwrap();
    let answer = folder.run(
        command
            .args(["check", "--format", "json", "-"])
            .stdin(input),
    );
    assert_eq!(answer.code, Some(0));
    assert_eq!(found(&answer), ["<stdin>:5:20 template/number-base"]);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_checked() {
    let folder = files(&[("a.yaml", WARNED), ("empty/readme.md", "")]);
    let answer = json(
        &folder,
        &["gone.yaml", "a.yaml", "empty", "*.template", "[.yaml"],
    );
    assert_eq!(answer.code, Some(2));
    assert_eq!(
        found(&answer),
        [
            "gone.yaml:1:1 file/unreadable",
            "a.yaml:5:20 template/number-base",
            "empty:1:1 file/unreadable",
            "*.template:1:1 file/unreadable",
            "[.yaml:1:1 file/unreadable",
        ]
    );
    assert!(
        answer.err.ends_with("; 4 paths could not be read\n"),
        "{}",
        answer.err
    );
    let list: Vec<Value> = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(list[0]["code"], "file/unreadable");
    let text = folder.catchment(&["check", "gone.yaml"]).out;
    assert!(
        text.contains("cannot read `gone.yaml`: No such file"),
        "{text}"
    );
    assert!(text.contains("= help: "), "{text}");
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_are_not_followed() {
    let folder = files(&[("a/b.yaml", WARNED)]);
    std::os::unix::fs::symlink(folder.path("a"), folder.path("a/again")).unwrap();
    std::os::unix::fs::symlink(folder.path("a/b.yaml"), folder.path("a/c.yaml")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path("a/d.yaml")).unwrap();
    assert_eq!(found(&json(&folder, &["a"])).len(), 2);
}

#[cfg(unix)]
#[test]
fn an_endless_file_comes_to_an_end() {
    let folder = Folder::new();
    let answer = json(&folder, &["/dev/zero"]);
    assert_eq!(answer.code, Some(1));
    assert_eq!(found(&answer).len(), 1);
}

#[test]
fn files_made_to_hurt_are_findings() {
    let deep = "[".repeat(100_000);
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let below = level - 1;
        bomb += &format!(
            "a{level}: &a{level} [{}]\n",
            format!("*a{below}, ").repeat(10)
        );
    }
    let folder = files(&[
        ("deep.json", &deep),
        ("bomb.yaml", &bomb),
        ("good.yaml", GOOD),
    ]);
    std::fs::write(folder.path("junk.yaml"), [0xC3, 0x28, 0, 1, 2, 0xFF]).unwrap();
    std::fs::write(folder.path("utf16.json"), [0xFF, 0xFE, b'{', 0, b'}', 0]).unwrap();
    let answer = json(
        &folder,
        &[
            "deep.json",
            "bomb.yaml",
            "junk.yaml",
            "utf16.json",
            "good.yaml",
        ],
    );
    assert_eq!(answer.code, Some(1));
    assert_eq!(
        found(&answer),
        [
            "deep.json:1:129 template/nesting",
            "bomb.yaml:5:55 template/alias-expansion",
            "junk.yaml:1:1 template/encoding",
            "utf16.json:1:1 template/encoding",
        ]
    );
}

#[test]
fn many_files_are_reported_in_order() {
    let folder = Folder::new();
    let names: Vec<String> = (0..300)
        .map(|number| format!("t/{number:03}.yaml"))
        .collect();
    for name in &names {
        folder.write(name, WARNED);
    }
    let found = found(&json(&folder, &["t"]));
    let files: Vec<&str> = found
        .iter()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(files, names);
}

#[test]
fn a_pipe_that_nobody_writes_to_is_not_waited_for() {
    let folder = files(&[("a.yaml", GOOD)]);
    let pipe = folder.path("pipe.yaml");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let answer = folder.catchment(&["check", "pipe.yaml", "a.yaml"]);
    assert_eq!(answer.code, Some(2));
    assert!(answer.out.contains("named pipe"), "{}", answer.out);
}
