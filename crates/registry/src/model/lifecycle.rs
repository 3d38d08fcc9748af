//! What AWS no longer offers, or will not.

/// That a service ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    /// How far it is.
    pub stage: Stage,
    /// Since when, or from when on, as `2026-10-01`; where AWS has said it.
    pub date: Option<String>,
}

/// How far the end of a service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is kept running, and takes no new customers or features.
    Maintenance,
    /// It will be shut down.
    Sunset,
    /// It is shut down.
    Shutdown,
}

/// A runtime of AWS Lambda that is or will be deprecated. Dates are written as `2026-10-01`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LambdaRuntime {
    /// Its name: `python3.8`.
    pub name: String,
    /// When it is no longer patched.
    pub deprecated: Option<String>,
    /// When functions with it can no longer be created.
    pub create_blocked: Option<String>,
    /// When functions with it can no longer be updated.
    pub update_blocked: Option<String>,
    /// What AWS recommends instead.
    pub successor: Option<String>,
}
