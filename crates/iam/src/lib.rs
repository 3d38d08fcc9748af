//! IAM policy documents for Catchment: statements, principals, actions, conditions.
