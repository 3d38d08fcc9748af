// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::LogGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LogGroupName`; it holds data.
    CfnLogGroup = "AWS::Logs::LogGroup", "logs-loggroup", reference name, name_property "LogGroupName",
        arn "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*", tags List "Tags", stateful true;
    new {}
    set {
        /// default `false`
        bearer_token_authentication_enabled: bool = "BearerTokenAuthenticationEnabled",
        data_protection_policy: c::Json = "DataProtectionPolicy",
        /// default `false`
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// no item twice
        field_index_policies: c::List<c::Json> = "FieldIndexPolicies",
        /// at most 256 characters; matches `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/.+$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// default `"STANDARD"`
        log_group_class: LogGroupClass = "LogGroupClass",
        /// 1 to 512 characters; matches `^[.\-_/#A-Za-z0-9]{1,512}$`; an update replaces the resource
        log_group_name: str = "LogGroupName",
        resource_policy_document: c::PolicyDocument = "ResourcePolicyDocument",
        /// one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653
        retention_in_days: i64 = "RetentionInDays",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    LogGroupClass {
        STANDARD = "STANDARD",
        INFREQUENT_ACCESS = "INFREQUENT_ACCESS",
        DELIVERY = "DELIVERY",
    }
}
