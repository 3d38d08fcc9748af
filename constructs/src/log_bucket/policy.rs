//! What every bucket policy says.

use catchment_core::{IntoValue as _, Json, Value};
use catchment_iam::{Condition, Principal, Statement};

/// The oldest TLS version that a bucket takes.
///
/// Calls that AWS services make carry no TLS version: they are never refused for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsVersion {
    /// TLS 1.2, which is also the oldest that S3 itself takes.
    V1_2,
    /// TLS 1.3.
    V1_3,
}

/// Refuses requests without TLS.
///
/// `Bool`, not `BoolIfExists`: S3 hides the key for calls of AWS services, which must not be
/// refused for that.
pub(super) fn tls_only(everything: [Value<str>; 2]) -> Statement {
    deny(everything)
        .sid("DenyInsecureTransport")
        .condition(Condition::secure_transport(false))
}

/// Refuses requests with an older TLS version.
pub(super) fn minimum_tls(version: TlsVersion, everything: [Value<str>; 2]) -> Statement {
    let number = match version {
        TlsVersion::V1_2 => "1.2",
        TlsVersion::V1_3 => "1.3",
    };
    // IAM's numbers have decimals; the operator's type does not.
    let number: Value<Json> = number.into_value();
    let older = Condition::numeric_less_than("s3:TlsVersion", number.assume::<i64>());
    deny(everything).sid("DenyOldTls").condition(older)
}

fn deny(everything: [Value<str>; 2]) -> Statement {
    Statement::deny()
        .principal(Principal::anyone())
        .action("s3:*")
        .resources(everything)
}
