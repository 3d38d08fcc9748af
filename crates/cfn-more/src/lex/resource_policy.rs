// Written by `cargo xtask codegen` from crates/registry/data/lex.txt.

//! `AWS::Lex::ResourcePolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::Lex::ResourcePolicy", "lex-resourcepolicy", reference name;
    new CfnResourcePolicyRequired {
        A policy: c::Json = "Policy",
        /// 1 to 1011 characters; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {
        ID: c::Name<CfnResourcePolicy> = "Id",
        REVISION_ID: str = "RevisionId",
    }
}
