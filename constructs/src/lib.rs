//! Constructs for the security logs of an AWS organization.
