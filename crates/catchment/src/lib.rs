//! Declare how every security log of an AWS organization drains into one archive.
//!
//! An app is a program whose `main` calls [`run`] with a function that declares stacks:
//!
//! ```no_run
//! use catchment::prelude::*;
//!
//! fn main() -> ExitCode {
//!     catchment::run(|app| {
//!         let stack = app.stack("Alerts", Env::new("111111111111", "ca-central-1"));
//!         let topic = stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
//!         stack.output("TopicName", topic.get_att_raw("TopicName"));
//!     })
//! }
//! ```
//!
//! This crate holds no logic of its own: it gathers the others under one name and is the one
//! place that reads the environment.
//!
//! | module | what |
//! |---|---|
//! | [`prelude`] | what most apps name |
//! | [`core`] | app, stack, value, diagnostic, synthesis |
//! | [`iam`] | policy documents |
//! | [`cfn`] | CloudFormation's resource types, of the services whose features are on |
//! | [`constructs`] | resources with secure defaults, wired to each other |
//! | [`registry`] | CloudFormation's resource types as data, and the check of any template |
//!
//! An app turns on further services with a dependency on `catchment-cfn` beside that on
//! `catchment`: with `catchment-cfn = { version = "0.1", features = ["athena"] }` there is a
//! `catchment::cfn::athena`.

mod environment;
mod findings;
mod guide;
mod options;
pub mod prelude;
mod report;
mod run;

pub use catchment_cfn as cfn;
pub use catchment_constructs as constructs;
pub use catchment_core as core;
pub use catchment_iam as iam;
pub use catchment_registry as registry;

pub use options::{Deny, RunOptions};
pub use run::{run, run_with};
