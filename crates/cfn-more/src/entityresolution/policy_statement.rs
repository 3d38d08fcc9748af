// Written by `cargo xtask codegen` from crates/registry/data/entityresolution.txt.

//! `AWS::EntityResolution::PolicyStatement` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPolicyStatement = "AWS::EntityResolution::PolicyStatement", "entityresolution-policystatement", reference text;
    new CfnPolicyStatementRequired {
        /// an update replaces the resource
        A arn: str = "Arn",
        /// 1 to 64 characters; matches `^[0-9A-Za-z]+$`; an update replaces the resource
        B statement_id: str = "StatementId",
    }
    set {
        /// at least 1 item; each: 3 to 64 characters, matches `^(entityresolution:[a-zA-Z0-9]+)$`
        action: c::List<str> = "Action",
        /// 1 to 40960 characters
        condition: str = "Condition",
        effect: StatementEffect = "Effect",
        /// at least 1 item; each: 12 to 64 characters, matches `^(\\d{12})|([a-z0-9\\.]+)$`
        principal: c::List<str> = "Principal",
    }
    get {}
}

c::open_enum! {
    StatementEffect {
        ALLOW = "Allow",
        DENY = "Deny",
    }
}
