//! The CloudFormation registry as data.
