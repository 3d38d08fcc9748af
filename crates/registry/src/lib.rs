//! The CloudFormation registry as data: every resource type with its properties, attributes and
//! constraints.
//!
//! The data is text, one file per service under `data/`, one line per property:
//!
//! ```text
//! resource AWS::KMS::Alias
//!   identifier AliasName
//!   ref AliasName
//!   AliasName!: string(len=1..256 pattern="^(alias/)[a-zA-Z0-9:/_-]+$") replaces
//!   TargetKeyId!: string(len=1..256)
//! ```
//!
//! | line | means |
//! |---|---|
//! | `Name!: shape words` | a property; `!`: required. Words: `replaces`, `may-replace`, `read-only`, `write-only`, `deprecated`, `retired`, `default=…` |
//! | `.Name: shape`, `any-attribute Outputs.*` | what `Fn::GetAtt` returns; names that each resource has for itself |
//! | `rule one-of A \| B C` | exactly one of the groups is given in full; also `any-of`, `needs A: B C`, `excludes A: B C` |
//! | `check name at A/*: if(.B!(is=x)) then(.C!)` | what holds depending on values, see [`Check`] and [`Schema`] |
//! | `type Name`, `type Name = shape` | a property type, and another name for a shape |
//! | `open` | properties that are not listed are allowed too |
//! | `path A/*/B words` | what holds of a nested property only in that place |
//! | `identifier`, `ref`, `arn`, `tags`, `stateful`, `lifecycle`, `regions` | facts of the resource type |
//! | `retired` | the registry no longer has it; for a property type or attribute a word at the end of its line; `retired-values=…` of a `string`: the values that it no longer has |
//!
//! Shapes: `string`, `integer`, `number`, `boolean`, `json`, `policy`, `[list]`, `{"key pattern": map}`,
//! `<one | other>`, or the name of a property type; facts follow in parentheses.
//!
//! A check's requirements stand beside each other where all must hold:
//!
//! | requirement | holds of |
//! |---|---|
//! | `.A`, `.A!`, `.A(…)` | an object whose `A`, if given, is as in the brackets; `!`: it must be given |
//! | `never` | nothing: `.A(never)` forbids `A` |
//! | `if(…) then(…) else(…)`, `not(…)`, `any(… \| …)`, `one(… \| …)` | what it says |
//! | `is=a,b`, `is-any-case=a`, `in=list`, `type=string,list`, `pattern="…"`, `format=…`, `len=1..9` | a text (`in`: of a list in `data/facts/lists.txt`) |
//! | `min=1`, `max=$queue.Timeout`, `above=`, `below=`, `multiple-of=60` | a number; `$` is a gathered value |
//! | `same=$stage.Api`, `same-as-written=…` | the gathered value itself |
//! | `items(…)`, `contains(…)`, `places(… \| …)`, `count=..5`, `distinct=5` | a list |
//! | `keys(…)` | an object whose keys are so |
//!
//! `check name with queue=AWS::SQS::Queue(EventSourceArn){Timeout=VisibilityTimeout?30} this{Size}: …` looks
//! at a resource that this one refers to, and at this one.
//!
//! `data/facts/` has what belongs to no type: lists of values by region, regions, IAM actions and condition keys, Lambda runtimes.
//!
//! `cargo xtask registry update` writes the data from the sources that `data/registry.lock` names.

mod embedded;
mod model;
mod parse;
mod parse_check;
mod parse_facts;
mod parse_list;
mod parse_shape;
mod print;
mod print_check;
mod synthesis;
pub mod template;
mod validate;

pub use embedded::Registry;
pub use model::{
    Attribute, Body, Bounds, Check, ConditionKeys, Definition, Gathered, GatheredSource,
    GatheredValue, IamAction, IamResource, IamService, Kind, LambdaRuntime, Level, Lifecycle, List,
    Map, Numeric, Object, Operand, Property, Region, Regions, Relation, ResourceType, Rule, Schema,
    Shape, Stage, TagStyle, Tags, Text, Traits, ValueList, ValuePath,
};
pub use parse::{ParseError, parse};
pub use parse_facts::{parse_condition_keys, parse_iam_service, parse_region, parse_runtime};
pub use parse_list::parse_list;
pub use synthesis::RegistryValidator;
pub use validate::{Findings, NestedParameters, Options, Suppressed, nested_templates, validate};
