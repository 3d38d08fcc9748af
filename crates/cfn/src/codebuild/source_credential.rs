// Written by `cargo xtask codegen` from crates/registry/data/codebuild.txt.

//! `AWS::CodeBuild::SourceCredential` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnSourceCredential = "AWS::CodeBuild::SourceCredential", "codebuild-sourcecredential", reference arn;
    new CfnSourceCredentialRequired {
        A auth_type: str = "AuthType",
        /// an update replaces the resource
        B server_type: str = "ServerType",
        /// AWS does not show it again
        C token: str = "Token",
    }
    set {
        /// AWS does not show it again
        username: str = "Username",
    }
    get {
        @arn "Arn",
    }
}
