//! The construct tree, typed values and synthesis of Catchment.
//!
//! This crate knows CloudFormation and no AWS service. It reads no clock, environment, network or
//! randomness: the same program gives the same bytes, in any process.
//!
//! ```
//! use catchment_core::{App, Env, OutputData, RawResource};
//!
//! let app = App::new();
//! let stack = app.stack("Hello", Env::agnostic());
//! let topic = stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
//! stack.output("TopicName", topic.get_att_raw("TopicName"));
//! let assembly = app.synth().unwrap();
//! let template = assembly.stack("Hello").unwrap().template_json();
//! assert!(template.contains(r#""Fn::GetAtt":["Topic","TopicName"]"#));
//! ```

mod acknowledge;
mod app;
mod assembly;
mod describe;
mod diagnostic;
mod element;
mod env;
mod logical_id;
mod names;
mod nested_stack;
mod options;
mod overrides;
pub mod plan;
mod props;
mod resource;
mod scope;
mod scope_elements;
mod stack;
mod stage;
mod synth;
mod tag;
mod tree;
mod tree_problems;
mod units;
mod validator;
mod value;
mod visitor;

pub use acknowledge::Acknowledged;
pub use app::App;
pub use assembly::{Assembly, Format, StackArtifact, WriteError, WriteOptions};
pub use diagnostic::{Diagnostic, Severity, SourceLocation};
pub use element::{
    Condition, ForEach, Mapping, MappingData, OutputData, Parameter, ParameterData, RuleData,
};
pub use env::Env;
pub use nested_stack::{NestedStack, NestedStackProps};
pub use options::{DeletionPolicy, RemovalPolicy, ResourceHandle};
pub use plan::{Plan, Prerequisite};
pub use props::Props;
pub use resource::{
    Attribute, HasArn, HasName, RawResource, Resource, ResourceId, ResourceMeta, Tagging, Untyped,
};
pub use scope::Scope;
pub use stack::{CrossStackReferences, Stack, StackProps, TerminationProtection};
pub use stage::{Stage, StageProps};
pub use synth::SynthError;
pub use tag::{AppliesToLaunched, TagOptions};
pub use tree::NodeId;
pub use units::{Bytes, Days, Hours, KiB, MiB, Seconds, Years};
pub use validator::{Validation, Validator, WrittenTemplate};
pub use value::{
    Arn, ArnParts, IntoValue, Json, List, Map, Name, Predicate, Value, concat, dynamic, fns,
    format, pseudo,
};
pub use visitor::{Visit, Visitor};
