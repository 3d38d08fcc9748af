//! What a value *means*: the type parameters of [`Value`](super::Value).
//!
//! They are never constructed; they only keep a stream's ARN from being taken for a bucket's name.

use std::marker::PhantomData;

/// Free-form JSON: a property without a schema of its own.
#[derive(Debug)]
pub enum Json {}

/// A list whose items mean `T`.
#[derive(Debug)]
pub struct List<T: ?Sized>(PhantomData<fn(&T)>);

/// A JSON object with free keys, whose values mean `T`.
#[derive(Debug)]
pub struct Map<T: ?Sized>(PhantomData<fn(&T)>);

/// The ARN of a resource of type `R`.
#[derive(Debug)]
pub struct Arn<R: ?Sized>(PhantomData<fn(&R)>);

/// The physical name (or id) by which AWS knows a resource of type `R`: what `Ref` returns.
#[derive(Debug)]
pub struct Name<R: ?Sized>(PhantomData<fn(&R)>);

/// A boolean expression of the `Conditions` and `Rules` sections.
///
/// It is not a `bool`: CloudFormation takes conditions in `Fn::If`, never as a property's value.
#[derive(Debug)]
pub enum Predicate {}
