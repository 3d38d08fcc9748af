//! `catchment list` and `catchment plan`, on good and bad input.

use crate::folder::Folder;

fn synthesized(behaviour: &str) -> Folder {
    let folder = Folder::new();
    let app = format!("$APP {behaviour}");
    folder.catchment(&["synth", "--app", &app]).data();
    folder
}

#[test]
fn the_list_is_in_deployment_order() {
    let folder = Folder::new();
    let list = folder.catchment(&["list", "--app", "$APP"]).data();
    insta::assert_snapshot!(list, @r"
    STACK       NAME        ACCOUNT       REGION        BYTES  RESOURCES
    LogArchive  LogArchive  222222222222  ca-central-1    156          1
    Management  Management  111111111111  us-east-1       332          1
    ");
    assert!(folder.names(".").is_empty(), "the list leaves no file");
}

#[test]
fn the_list_as_json_has_the_same_stacks() {
    let folder = synthesized("");
    insta::assert_snapshot!(
        folder
            .catchment(&["list", "catchment.out", "--format", "json"])
            .data()
    );
}

#[test]
fn the_plan_shows_prerequisites_and_steps() {
    let folder = Folder::new();
    let plan = folder.catchment(&["plan", "--app", "$APP requires"]).data();
    insta::assert_snapshot!(plan);
    assert_eq!(folder.names("."), ["catchment.out"]);
}

#[test]
fn the_plan_as_json_is_the_file() {
    let folder = synthesized("requires");
    let plan = folder
        .catchment(&["plan", "catchment.out", "--format", "json"])
        .data();
    assert_eq!(plan, folder.read("catchment.out/plan.json"));
}

#[test]
fn the_plan_as_script_deploys_step_after_step() {
    let folder = synthesized("requires");
    insta::assert_snapshot!(
        folder
            .catchment(&["plan", "catchment.out", "--format", "sh"])
            .data()
    );
}

#[test]
fn a_directory_without_a_plan_is_told() {
    let folder = Folder::new();
    for verb in ["list", "plan"] {
        folder.catchment(&[verb, "absent"]).failed(&[
            "cannot read `absent/plan.json`",
            "that `catchment synth` wrote",
        ]);
    }
}

#[test]
fn a_plan_that_cannot_be_used_is_told_with_the_reason() {
    let folder = synthesized("");
    let plan = folder.read("catchment.out/plan.json");
    for (broken, part) in [
        (plan.replacen('{', "", 1), "no JSON: "),
        (
            plan.replacen("\"version\": 1", "\"version\": 2", 1),
            "its version is 2, and this command reads 1",
        ),
        (plan.replacen("\"version\": 1,", "", 1), "it has no version"),
        (
            plan.replacen("\"stackName\"", "\"stack\"", 1),
            "no plan: unknown field `stack`",
        ),
        (
            plan.replace("\"id\": \"Management\"", "\"id\": \"LogArchive\""),
            "two steps are called `LogArchive`",
        ),
        (
            plan.replacen("\"id\": \"LogArchive\"", "\"id\": \"Other\"", 1),
            "step `Management` needs `LogArchive`, which is no earlier step",
        ),
    ] {
        assert_ne!(broken, plan, "{part}");
        folder.write("catchment.out/plan.json", &broken);
        for line in [
            &["list", "catchment.out"][..],
            &["plan", "catchment.out", "--format", "sh"],
        ] {
            folder.catchment(line).failed(&[
                "cannot use `catchment.out/plan.json`: ",
                part,
                "write it again",
            ]);
        }
        assert_eq!(folder.read("catchment.out/plan.json"), broken);
    }
}

#[test]
fn a_template_that_is_gone_or_broken_is_told() {
    let folder = synthesized("");
    folder.write("catchment.out/Management.template.json", "{");
    folder
        .catchment(&["list", "catchment.out"])
        .failed(&["cannot read `catchment.out/Management.template.json`: EOF"]);
    std::fs::remove_file(folder.path("catchment.out/Management.template.json")).unwrap();
    folder
        .catchment(&["plan", "catchment.out", "--format", "sh"])
        .failed(&["cannot read `catchment.out/Management.template.json`: No such file"]);
}

#[test]
fn what_the_script_could_not_say_is_refused() {
    let folder = synthesized("");
    let plan = folder.read("catchment.out/plan.json");
    for (from, to, part) in [
        (
            "\"team\"",
            "\"a=b\"",
            "cannot give stack `Management` the tag `a=b`",
        ),
        (
            "\"team\"",
            "\"-a\"",
            "cannot give stack `Management` the tag `-a`",
        ),
        ("it's", "\\u0000", "holds a NUL character"),
        ("117DC735\"", "117DC735' || `'\"", "is no logical id"),
    ] {
        let broken = plan.replacen(from, to, 1);
        assert_ne!(broken, plan);
        folder.write("catchment.out/plan.json", &broken);
        folder
            .catchment(&["plan", "catchment.out", "--format", "sh"])
            .failed(&[part]);
    }
}
