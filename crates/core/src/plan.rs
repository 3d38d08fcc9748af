//! The deploy plan: what to do, in which order, where, with what.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the plan's form. It changes when a reader of the old form would misread.
pub const PLAN_VERSION: u32 = 1;

/// The ordered steps that bring an app into its accounts. `plan.json` in the output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// The version of this form: 1.
    pub version: u32,
    /// The program that wrote it: `catchment` and its version.
    pub generator: String,
    /// What must be so before the first step and that no template can express.
    pub prerequisites: Vec<Prerequisite>,
    /// The steps, each after all that it depends on.
    pub steps: Vec<Step>,
}

/// Something that must be so before deployment and that no template can express, such as trusted
/// access of a service in the organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Prerequisite {
    /// A stable name, such as `trusted-access/cloudtrail.amazonaws.com`.
    pub id: String,
    /// What must be so, and why.
    pub description: String,
    /// The account in which it must be so, if it is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub account: Option<String>,
    /// The AWS CLI command that does it, if one does.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub command: Option<String>,
    /// The AWS CLI command that shows whether it is so already: it is, if the command succeeds
    /// and prints something other than nothing, `None`, `null`, `[]`, `{}` or `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub check: Option<String>,
    /// The constructs that need it, as paths.
    #[serde(default)]
    pub needed_by: Vec<String>,
}

impl Prerequisite {
    /// A prerequisite with a stable id and a sentence that says what must be so, and why.
    #[must_use]
    pub fn new(id: &str, description: &str) -> Self {
        Self {
            id: id.to_owned(),
            description: description.to_owned(),
            account: None,
            command: None,
            check: None,
            needed_by: Vec::new(),
        }
    }

    /// The account in which it must be so.
    #[must_use]
    pub fn account(mut self, account: &str) -> Self {
        self.account = Some(account.to_owned());
        self
    }

    /// The AWS CLI command that does it.
    #[must_use]
    pub fn command(mut self, command: &str) -> Self {
        self.command = Some(command.to_owned());
        self
    }

    /// The AWS CLI command that shows whether it is so already.
    #[must_use]
    pub fn check(mut self, command: &str) -> Self {
        self.check = Some(command.to_owned());
        self
    }
}

/// One stack, deployed to one account and region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// The step's id: the stack's artifact id.
    pub id: String,
    /// The stack's path in the app, such as `Prod/LogArchive`.
    pub path: String,
    /// The stack's name.
    pub stack_name: String,
    /// The account; absent when the stack can go to any.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub account: Option<String>,
    /// The region; absent when the stack can go to any.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub region: Option<String>,
    /// The template's file, relative to the plan.
    pub template: String,
    /// The minified template's size in bytes, whatever form is written. Above 51,200 the template goes through an S3 bucket.
    pub size: u64,
    /// Whether the template names files that `aws cloudformation package` must upload first.
    #[serde(default)]
    pub package: bool,
    /// The capabilities to acknowledge, such as `CAPABILITY_NAMED_IAM`.
    pub capabilities: Vec<String>,
    /// The values of parameters, by name.
    pub parameters: IndexMap<String, ParameterSource>,
    /// The stack's tags, by key.
    pub tags: IndexMap<String, String>,
    /// The topics that are told of the stack's events.
    pub notification_arns: Vec<String>,
    /// Whether `DeleteStack` is to be refused.
    pub termination_protection: bool,
    /// The ids of the steps that come before.
    pub depends_on: Vec<String>,
}

/// Where the value of a stack's parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ParameterSource {
    /// The text itself.
    Value(String),
    /// The output of an earlier step.
    Output {
        /// The earlier step's id.
        step: String,
        /// The output's logical id.
        output: String,
    },
}

/// The JSON Schema of `plan.json`.
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Plan).into()
}
