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
//! | [`RegistryValidator`] | the check of every template against the CloudFormation registry, which [`run`] adds |
//!
//! The types of a service are there with the feature of its name: with
//! `catchment = { version = "0.1", features = ["athena"] }` there is a `catchment::cfn::athena`.
//! Services that few apps use are in `catchment-cfn-more`, in the same way: a dependency on it, with
//! the services as its features. The feature `more` shows it as `catchment::cfn_more`.

mod environment;
mod findings;
mod guide;
mod options;
pub mod prelude;
mod report;
mod run;

pub use catchment_cfn as cfn;
#[cfg(feature = "more")]
pub use catchment_cfn_more as cfn_more;
pub use catchment_constructs as constructs;
pub use catchment_core as core;
pub use catchment_iam as iam;

pub use catchment_registry::RegistryValidator;
pub use options::{Deny, RunOptions};
pub use run::{run, run_with};
