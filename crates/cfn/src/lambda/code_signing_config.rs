// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::CodeSigningConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CodeSigningConfigArn`.
    CfnCodeSigningConfig = "AWS::Lambda::CodeSigningConfig", "lambda-codesigningconfig", reference arn,
        arn "arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}", tags List "Tags";
    new {
        A allowed_publishers: AllowedPublishers = "AllowedPublishers",
    }
    set {
        code_signing_policies: CodeSigningPolicies = "CodeSigningPolicies",
        /// at most 256 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "CodeSigningConfigArn",
        CODE_SIGNING_CONFIG_ARN: c::Arn<CfnCodeSigningConfig> = "CodeSigningConfigArn",
        CODE_SIGNING_CONFIG_ID: str = "CodeSigningConfigId",
    }
}

c::property! {
    AllowedPublishers, "lambda-codesigningconfig-allowedpublishers";
    new {
        /// 1 to 20 items; each: 12 to 1024 characters
        A signing_profile_version_arns: c::List<c::Arn<crate::signer::CfnSigningProfile>> = "SigningProfileVersionArns",
    }
    set {}
}

c::property! {
    CodeSigningPolicies, "lambda-codesigningconfig-codesigningpolicies";
    new {
        /// default `"Warn"`
        A untrusted_artifact_on_deployment: CodeSigningPoliciesUntrustedArtifactOnDeployment = "UntrustedArtifactOnDeployment",
    }
    set {}
}

c::property! {
    Tag, "lambda-codesigningconfig-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    CodeSigningPoliciesUntrustedArtifactOnDeployment {
        WARN = "Warn",
        ENFORCE = "Enforce",
    }
}
