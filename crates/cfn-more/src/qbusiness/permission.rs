// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::Permission` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPermission = "AWS::QBusiness::Permission", "qbusiness-permission", reference text;
    new CfnPermissionRequired {
        /// 1 to 10 items; each: matches `^qbusiness:[a-zA-Z]+$`; an update replaces the resource
        A actions: c::List<str> = "Actions",
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        B application_id: str = "ApplicationId",
        /// 1 to 1284 characters; matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`; an update replaces the resource
        C principal: str = "Principal",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        D statement_id: str = "StatementId",
    }
    set {
        /// 1 to 10 items; an update replaces the resource
        conditions: c::List<Condition> = "Conditions",
    }
    get {}
}

c::property! {
    Condition, "qbusiness-permission-condition";
    new ConditionRequired {
        /// matches `^aws:PrincipalTag/qbusiness-dataaccessor:[a-zA-Z]+`
        A condition_key: str = "ConditionKey",
        B condition_operator: ConditionConditionOperator = "ConditionOperator",
        /// 1 item
        C condition_values: c::List<str> = "ConditionValues",
    }
    set {}
}

c::open_enum! {
    ConditionConditionOperator {
        STRING_EQUALS = "StringEquals",
    }
}
