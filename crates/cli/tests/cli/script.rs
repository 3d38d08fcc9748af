//! The plan's script, run with an `aws` that notes what it is asked.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use crate::folder::{Answer, Folder};

/// Notes the profile and the words of every call, and answers as the variables of a test say.
const AWS: &str = r#"#!/bin/sh
{
  printf '%s:' "${AWS_PROFILE-no profile}"
  for word in "$@"; do printf ' [%s]' "$word"; done
  printf '\n'
} >>calls
case "$*" in
  *"${FAILS_AT:-nothing}"*) echo 'AWS refuses' >&2; exit 254 ;;
  'sts get-caller-identity '*) echo "${ACCOUNT:-${AWS_PROFILE#deploy-}}" ;;
  'cloudformation describe-stacks '*) echo "${OUTPUT:-arn:aws:sns:ca-central-1:222222222222:it's}" ;;
  'organizations '*) echo "${ACCESS-cloudtrail.amazonaws.com}" ;;
esac
"#;

/// A folder with a script, its assembly and the `aws` above.
struct Deployment(Folder);

impl Deployment {
    fn new(behaviour: &str) -> Self {
        Self::changed(behaviour, |plan| plan)
    }

    /// With a plan that the app would not write.
    fn changed(behaviour: &str, change: impl FnOnce(String) -> String) -> Self {
        let folder = Folder::new();
        let app = format!("$APP {behaviour}");
        folder.catchment(&["synth", "--app", &app]).data();
        let plan = folder.read("catchment.out/plan.json");
        folder.write("catchment.out/plan.json", &change(plan));
        folder.write("bin/aws", AWS);
        fs::set_permissions(folder.path("bin/aws"), fs::Permissions::from_mode(0o755)).unwrap();
        let deployment = Self(folder);
        deployment.print();
        deployment
    }

    fn print(&self) {
        let script = self
            .0
            .catchment(&["plan", "catchment.out", "--format", "sh"]);
        self.0.write("deploy.sh", &script.data());
    }

    /// Runs the script with a profile per account, and the variables given.
    fn run(&self, variables: &[(&str, &str)]) -> Answer {
        drop(fs::remove_file(self.0.path("calls")));
        let path = std::env::join_paths([self.0.path("bin"), "/usr/bin".into(), "/bin".into()]);
        let mut sh = Command::new("sh");
        sh.arg("deploy.sh").env_clear().env("PATH", path.unwrap());
        sh.env("CATCHMENT_PROFILE_PREFIX", "deploy-");
        self.0.run(sh.envs(variables.iter().copied()))
    }

    /// The calls of `aws` in the last run.
    fn calls(&self) -> String {
        self.0.read("calls")
    }

    #[track_caller]
    fn succeeds(&self, variables: &[(&str, &str)]) -> String {
        let answer = self.run(variables);
        assert_eq!(answer.code, Some(0), "{}", answer.err);
        self.calls()
    }
}

#[test]
fn steps_are_deployed_in_order_each_in_its_account() {
    let calls = Deployment::new("requires").succeeds(&[]);
    insta::assert_snapshot!(calls);
}

#[test]
fn a_second_run_makes_the_same_calls() {
    let deployment = Deployment::new("");
    assert_eq!(deployment.succeeds(&[]), deployment.succeeds(&[]));
}

#[test]
fn credentials_of_another_account_stop_the_script_before_it_deploys() {
    let deployment = Deployment::new("");
    for prefix in ["", "deploy-"] {
        let variables = [
            ("CATCHMENT_PROFILE_PREFIX", prefix),
            ("ACCOUNT", "999999999999"),
        ];
        let answer = deployment.run(&variables);
        answer.failed(&[
            "1/2: LogArchive\n",
            "the credentials at hand are of account 999999999999, and this step needs 222222222222",
            "set CATCHMENT_PROFILE_PREFIX",
        ]);
        assert_eq!(deployment.calls().lines().count(), 1);
    }
}

#[test]
fn without_a_prefix_the_credentials_at_hand_are_used_as_they_are() {
    let deployment = Deployment::changed("", |plan| plan.replace("111111111111", "222222222222"));
    let variables = [
        ("CATCHMENT_PROFILE_PREFIX", ""),
        ("ACCOUNT", "222222222222"),
    ];
    let calls = deployment.succeeds(&variables);
    assert_eq!(calls.matches("no profile: ").count(), calls.lines().count());
    assert_eq!(calls.matches("[get-caller-identity]").count(), 1, "{calls}");
}

#[test]
fn missing_credentials_stop_the_script() {
    let deployment = Deployment::new("");
    let answer = deployment.run(&[("FAILS_AT", "get-caller-identity")]);
    answer.failed(&[
        "AWS refuses",
        "error: no credentials for account 222222222222: log in",
    ]);
}

#[test]
fn a_step_without_account_has_the_credentials_that_were_given() {
    let deployment = Deployment::changed("", |plan| {
        plan.replacen("\"account\": \"111111111111\",", "", 1)
    });
    let calls = deployment.succeeds(&[("AWS_PROFILE", "mine")]);
    let last = calls.lines().last().unwrap();
    assert!(
        last.starts_with("mine: [cloudformation] [update-termination"),
        "{calls}"
    );
    let calls = deployment.succeeds(&[]);
    let last = calls.lines().last().unwrap();
    assert!(last.starts_with("no profile: [cloudformation] "), "{calls}");
}

#[test]
fn the_first_failure_ends_the_script() {
    let deployment = Deployment::new("");
    let answer = deployment.run(&[("FAILS_AT", "--stack-name LogArchive")]);
    assert_eq!(answer.code, Some(254));
    assert!(!answer.err.contains("2/2"), "{}", answer.err);
    assert!(!deployment.calls().contains("[Management]"));
}

#[test]
fn an_output_that_is_not_there_ends_the_script() {
    let deployment = Deployment::new("");
    let answer = deployment.run(&[("OUTPUT", "None")]);
    answer.failed(&["error: stack LogArchive has no output PublishOutputFnGetAtt"]);
    assert!(!deployment.calls().contains("[Management]"));
    let answer = deployment.run(&[("FAILS_AT", "describe-stacks")]);
    answer.failed(&["error: cannot read the outputs of stack LogArchive"]);
}

#[test]
fn an_output_is_read_in_the_account_of_its_stack_whatever_was_deployed_since() {
    let deployment = Deployment::changed("", |plan| {
        let mut plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
        let steps = plan["steps"].as_array_mut().unwrap();
        let mut between = steps[0].clone();
        between["id"] = "Between".into();
        between["account"] = "333333333333".into();
        steps.insert(1, between);
        plan.to_string()
    });
    let calls = deployment.succeeds(&[]);
    let read = calls
        .lines()
        .find(|call| call.contains("[describe-stacks]"));
    assert!(
        read.unwrap().starts_with("deploy-222222222222: "),
        "{calls}"
    );
}

#[test]
fn prerequisites_are_checked_when_asked_for() {
    let deployment = Deployment::new("requires");
    let answer = deployment.run(&[]);
    assert_eq!(answer.code, Some(0));
    assert!(
        answer.err.starts_with("1 prerequisite, not checked: "),
        "{}",
        answer.err
    );
    let check = ("CATCHMENT_CHECK_PREREQUISITES", "1");
    let calls = deployment.succeeds(&[check]);
    let mut lines = calls.lines();
    assert_eq!(
        lines.next(),
        Some(
            "deploy-111111111111: [sts] [get-caller-identity] [--region] [us-east-1] [--query] [Account] [--output] [text]"
        )
    );
    assert_eq!(
        lines.next(),
        Some(
            "deploy-111111111111: [organizations] [list-aws-service-access-for-organization] [--query] [EnabledServicePrincipals[?ServicePrincipal=='cloudtrail.amazonaws.com']] [--output] [text]"
        )
    );
    for nothing in ["", "None", "[]"] {
        let answer = deployment.run(&[check, ("ACCESS", nothing)]);
        answer.failed(&["error: trusted-access/cloudtrail.amazonaws.com is not so"]);
        assert!(!deployment.calls().contains("[deploy]"));
    }
    let answer = deployment.run(&[check, ("FAILS_AT", "organizations")]);
    answer.failed(&[
        "AWS refuses",
        "error: the check of trusted-access/cloudtrail.amazonaws.com failed: aws organizations",
    ]);
}

#[test]
fn templates_that_were_moved_are_found_with_a_variable() {
    let deployment = Deployment::new("");
    fs::rename(
        deployment.0.path("catchment.out"),
        deployment.0.path("it's moved"),
    )
    .unwrap();
    let answer = deployment.run(&[]);
    answer.failed(&["error: no templates in catchment.out: set CATCHMENT_OUT"]);
    let calls = deployment.succeeds(&[("CATCHMENT_OUT", "it's moved")]);
    assert!(
        calls.contains("[it's moved/LogArchive.template.json]"),
        "{calls}"
    );
}

#[test]
fn a_large_template_goes_through_the_bucket_of_its_account_and_region() {
    let deployment = Deployment::new("");
    let template = deployment.0.read("catchment.out/Management.template.json");
    let large = format!(
        "{template}{}",
        " ".repeat(51_201_usize.saturating_sub(template.len()))
    );
    deployment
        .0
        .write("catchment.out/Management.template.json", &large);
    deployment.print();
    let answer = deployment.run(&[]);
    answer.failed(&["error: some templates go through S3: set CATCHMENT_BUCKET"]);
    let calls = deployment.succeeds(&[("CATCHMENT_BUCKET", "deploy-{account}-{region}")]);
    assert_eq!(
        calls
            .matches("[--s3-bucket] [deploy-111111111111-us-east-1]")
            .count(),
        1,
        "{calls}"
    );
    assert_eq!(calls.matches("[--s3-bucket]").count(), 1, "{calls}");
    deployment
        .0
        .write("catchment.out/Management.template.json", large.trim_end());
    deployment.print();
    assert!(!deployment.succeeds(&[]).contains("[--s3-bucket]"));
}

#[test]
fn files_that_a_template_names_are_packaged_first() {
    let deployment = Deployment::changed("", |plan| {
        plan.replacen("\"package\": false", "\"package\": true", 1)
    });
    let calls = deployment.succeeds(&[("CATCHMENT_BUCKET", "uploads")]);
    let package = calls
        .lines()
        .find(|call| call.contains("[package]"))
        .unwrap();
    let deploy = calls
        .lines()
        .find(|call| call.contains("[deploy]"))
        .unwrap();
    let end = "/1.template.json]";
    assert!(
        package.contains(
            "[--template-file] [catchment.out/LogArchive.template.json] [--s3-bucket] [uploads]"
        ),
        "{package}"
    );
    assert!(package.ends_with(end), "{package}");
    assert!(
        deploy.contains(&format!("{end} [--s3-bucket] [uploads]")),
        "{deploy}"
    );
    let packaged = package.rsplit('[').next().unwrap().trim_end_matches(']');
    assert!(
        !std::path::Path::new(packaged).parent().unwrap().exists(),
        "{packaged} was left"
    );
}

#[test]
fn no_text_of_the_plan_is_run() {
    let hostile = r"x'; touch pwned #\nA$(touch pwned)`touch pwned`\\";
    let plan_text = hostile.replace('\\', r"\\").replace(r"\\n", r"\n");
    let deployment = Deployment::changed("requires", |plan| {
        plan.replace("it's security", &plan_text)
            .replace("CloudTrail sees", &plan_text)
            .replace("trusted-access/", &plan_text)
            .replace(
                "\"path\": \"Management\"",
                &format!("\"path\": \"{plan_text}\""),
            )
            .replace(
                "\"stackName\": \"Management\"",
                &format!("\"stackName\": \"{plan_text}\""),
            )
            .replace("\"us-east-1\"", &format!("\"{plan_text}\""))
    });
    let calls = deployment.succeeds(&[]);
    let tag = plan_text.replace(r"\n", "\n").replace(r"\\", r"\");
    assert!(calls.contains(&format!("[team={tag}]")), "{calls}");
    assert_eq!(
        calls.matches(&format!("[--stack-name] [{tag}]")).count(),
        2,
        "{calls}"
    );
    deployment.run(&[("CATCHMENT_CHECK_PREREQUISITES", "1")]);
    assert!(!deployment.0.path("pwned").exists());
}
