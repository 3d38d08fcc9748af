// Written by `cargo xtask codegen` from crates/registry/data/kendra.txt.

//! `AWS::Kendra::Index` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnIndex = "AWS::Kendra::Index", "kendra-index", reference name,
        arn "arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}", tags List "Tags";
    new CfnIndexRequired {
        /// an update replaces the resource
        A edition: Edition = "Edition",
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        B name: str = "Name",
        /// 1 to 1284 characters
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        capacity_units: CapacityUnitsConfiguration = "CapacityUnits",
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// at most 500 items
        document_metadata_configurations: c::List<DocumentMetadataConfiguration> = "DocumentMetadataConfigurations",
        /// an update replaces the resource
        server_side_encryption_configuration: ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        user_context_policy: UserContextPolicy = "UserContextPolicy",
        /// at most 1 item
        user_token_configurations: c::List<UserTokenConfiguration> = "UserTokenConfigurations",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnIndex> = "Id",
    }
}

c::property! {
    CapacityUnitsConfiguration, "kendra-index-capacityunitsconfiguration";
    new CapacityUnitsConfigurationRequired {
        /// at least 0
        A query_capacity_units: i64 = "QueryCapacityUnits",
        /// at least 0
        B storage_capacity_units: i64 = "StorageCapacityUnits",
    }
    set {}
}

c::property! {
    DocumentMetadataConfiguration, "kendra-index-documentmetadataconfiguration";
    new DocumentMetadataConfigurationRequired {
        /// 1 to 30 characters
        A name: str = "Name",
        B r#type: DocumentAttributeValueType = "Type",
    }
    set {
        relevance: Relevance = "Relevance",
        search: Search = "Search",
    }
}

c::property! {
    JsonTokenTypeConfiguration, "kendra-index-jsontokentypeconfiguration";
    new JsonTokenTypeConfigurationRequired {
        /// 1 to 100 characters
        A group_attribute_field: str = "GroupAttributeField",
        /// 1 to 100 characters
        B user_name_attribute_field: str = "UserNameAttributeField",
    }
    set {}
}

c::property! {
    JwtTokenTypeConfiguration, "kendra-index-jwttokentypeconfiguration";
    new {
        A key_location: KeyLocation = "KeyLocation",
    }
    set {
        /// 1 to 100 characters; matches `^\P{C}*$`
        claim_regex: str = "ClaimRegex",
        /// 1 to 100 characters
        group_attribute_field: str = "GroupAttributeField",
        /// 1 to 65 characters; matches `^\P{C}*$`
        issuer: str = "Issuer",
        /// 1 to 1284 characters
        secret_manager_arn: str = "SecretManagerArn",
        /// 1 to 2048 characters; matches `^(https?|ftp|file):\/\/([^\s]*)`
        url: str = "URL",
        /// 1 to 100 characters
        user_name_attribute_field: str = "UserNameAttributeField",
    }
}

c::property! {
    Relevance, "kendra-index-relevance";
    new {}
    set {
        /// 1 to 10 characters; matches `[0-9]+[s]`
        duration: str = "Duration",
        freshness: bool = "Freshness",
        /// 1 to 10
        importance: i64 = "Importance",
        rank_order: Order = "RankOrder",
        value_importance_items: c::List<ValueImportanceItem> = "ValueImportanceItems",
    }
}

c::property! {
    Search, "kendra-index-search";
    new {}
    set {
        displayable: bool = "Displayable",
        facetable: bool = "Facetable",
        searchable: bool = "Searchable",
        sortable: bool = "Sortable",
    }
}

c::property! {
    ServerSideEncryptionConfiguration, "kendra-index-serversideencryptionconfiguration";
    new {}
    set {
        /// 1 to 2048 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    UserTokenConfiguration, "kendra-index-usertokenconfiguration";
    new {}
    set {
        json_token_type_configuration: JsonTokenTypeConfiguration = "JsonTokenTypeConfiguration",
        jwt_token_type_configuration: JwtTokenTypeConfiguration = "JwtTokenTypeConfiguration",
    }
}

c::property! {
    ValueImportanceItem, "kendra-index-valueimportanceitem";
    new {}
    set {
        /// 1 to 50 characters
        key: str = "Key",
        /// 1 to 10
        value: i64 = "Value",
    }
}

c::open_enum! {
    DocumentAttributeValueType {
        STRING_VALUE = "STRING_VALUE",
        STRING_LIST_VALUE = "STRING_LIST_VALUE",
        LONG_VALUE = "LONG_VALUE",
        DATE_VALUE = "DATE_VALUE",
    }
}

c::open_enum! {
    Edition {
        DEVELOPER_EDITION = "DEVELOPER_EDITION",
        ENTERPRISE_EDITION = "ENTERPRISE_EDITION",
        GEN_AI_ENTERPRISE_EDITION = "GEN_AI_ENTERPRISE_EDITION",
    }
}

c::open_enum! {
    KeyLocation {
        URL = "URL",
        SECRET_MANAGER = "SECRET_MANAGER",
    }
}

c::open_enum! {
    Order {
        ASCENDING = "ASCENDING",
        DESCENDING = "DESCENDING",
    }
}

c::open_enum! {
    UserContextPolicy {
        ATTRIBUTE_FILTER = "ATTRIBUTE_FILTER",
        USER_TOKEN = "USER_TOKEN",
    }
}
