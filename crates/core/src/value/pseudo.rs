//! CloudFormation's pseudo parameters.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html>

use super::node::{Expr, Pseudo};
use super::{List, Value};

macro_rules! pseudo {
    ($($(#[$doc:meta])* $function:ident: $kind:ty = $variant:ident;)+) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $function() -> Value<$kind> {
            Value::from_expr(Expr::Pseudo(Pseudo::$variant))
        }
    )+};
}

pseudo! {
    /// `AWS::AccountId`: the account in which the stack is created.
    account_id: str = AccountId;
    /// `AWS::NotificationARNs`: the notification topics of the current stack operation.
    notification_arns: List<str> = NotificationArns;
    /// `AWS::Partition`: `aws`, `aws-cn`, `aws-us-gov`, …
    partition: str = Partition;
    /// `AWS::Region`: the region in which the stack is created.
    region: str = Region;
    /// `AWS::StackId`: the ARN of the stack.
    stack_id: str = StackId;
    /// `AWS::StackName`: the name of the stack.
    stack_name: str = StackName;
    /// `AWS::URLSuffix`: the domain suffix of the partition, such as `amazonaws.com`.
    url_suffix: str = UrlSuffix;
}

/// `AWS::NoValue`: in `Fn::If`, removes the property.
#[must_use]
pub fn no_value<T: ?Sized>() -> Value<T> {
    Value::from_expr(Expr::Pseudo(Pseudo::NoValue))
}
