// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::AccessKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnAccessKey = "AWS::IAM::AccessKey", "iam-accesskey", reference name;
    new {
        /// an update replaces the resource
        A user_name: str = "UserName",
    }
    set {
        /// an update replaces the resource
        serial: i64 = "Serial",
        status: str = "Status",
    }
    get {
        ID: c::Name<CfnAccessKey> = "Id",
        SECRET_ACCESS_KEY: str = "SecretAccessKey",
    }
}
