//! IAM policy documents for Catchment: statements, principals, actions, conditions.
//!
//! A [`PolicyDocument`] is plain data. Statements that add nothing are dropped, statements that
//! differ in one part only are merged, and what is rendered depends on nothing but what was added.
//!
//! ```
//! use catchment_iam::{Condition, PolicyDocument, PolicyKind, Principal, Statement};
//!
//! let policy = PolicyDocument::new().statement(
//!     Statement::allow()
//!         .sid("AWSCloudTrailAclCheck20150319")
//!         .principal(Principal::service("cloudtrail.amazonaws.com"))
//!         .action("s3:GetBucketAcl")
//!         .resource("arn:aws:s3:::central-logs")
//!         .condition(Condition::source_arn(
//!             "arn:aws:cloudtrail:ca-central-1:111111111111:trail/org",
//!         )),
//! );
//! assert_eq!(policy.check(PolicyKind::BucketPolicy), []);
//! assert_eq!(
//!     policy.json_text().literal(),
//!     Some(concat!(
//!         r#"{"Statement":[{"Action":"s3:GetBucketAcl","#,
//!         r#""Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:cloudtrail:ca-central-1:111111111111:trail/org"}},"#,
//!         r#""Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"#,
//!         r#""Resource":"arn:aws:s3:::central-logs","Sid":"AWSCloudTrailAclCheck20150319"}],"#,
//!         r#""Version":"2012-10-17"}"#,
//!     )),
//! );
//! ```

mod check;
mod condition;
mod document;
mod kind;
mod part;
mod principal;
mod render;
mod statement;

pub use condition::{Condition, ConditionKey, IntoValues, Many, One};
pub use document::{PolicyDocument, PolicySize};
pub use kind::PolicyKind;
pub use principal::Principal;
pub use statement::{Effect, Statement};

const fn assert_plain_data<T: Send + Sync + Clone>() {}
const _: () = {
    assert_plain_data::<PolicyDocument>();
    assert_plain_data::<Statement>();
    assert_plain_data::<Principal>();
    assert_plain_data::<Condition>();
};
