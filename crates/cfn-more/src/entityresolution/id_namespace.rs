// Written by `cargo xtask codegen` from crates/registry/data/entityresolution.txt.

//! `AWS::EntityResolution::IdNamespace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `IdNamespaceName`.
    CfnIdNamespace = "AWS::EntityResolution::IdNamespace", "entityresolution-idnamespace", reference name, name_property "IdNamespaceName",
        arn "arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}", tags List "Tags";
    new CfnIdNamespaceRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z_0-9-]*$`; an update replaces the resource
        A id_namespace_name: str = "IdNamespaceName",
        B r#type: Type = "Type",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// 1 item
        id_mapping_workflow_properties: c::List<IdNamespaceIdMappingWorkflowProperties> = "IdMappingWorkflowProperties",
        /// at most 20 items
        input_source_config: c::List<IdNamespaceInputSource> = "InputSourceConfig",
        /// 32 to 512 characters; matches `^arn:(aws|aws-us-gov|aws-cn):iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IdNamespaceArn",
        CREATED_AT: str = "CreatedAt",
        ID_NAMESPACE_ARN: c::Arn<CfnIdNamespace> = "IdNamespaceArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    IdNamespaceIdMappingWorkflowProperties, "entityresolution-idnamespace-idnamespaceidmappingworkflowproperties";
    new {
        A id_mapping_type: IdNamespaceIdMappingWorkflowPropertiesIdMappingType = "IdMappingType",
    }
    set {
        provider_properties: NamespaceProviderProperties = "ProviderProperties",
        rule_based_properties: NamespaceRuleBasedProperties = "RuleBasedProperties",
    }
}

c::property! {
    IdNamespaceInputSource, "entityresolution-idnamespace-idnamespaceinputsource";
    new {
        A input_source_arn: str = "InputSourceARN",
    }
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z_0-9-]*$`
        schema_name: str = "SchemaName",
    }
}

c::property! {
    NamespaceProviderProperties, "entityresolution-idnamespace-namespaceproviderproperties";
    new {
        /// 20 to 255 characters
        A provider_service_arn: str = "ProviderServiceArn",
    }
    set {
        provider_configuration: c::Map<str> = "ProviderConfiguration",
    }
}

c::property! {
    NamespaceRuleBasedProperties, "entityresolution-idnamespace-namespacerulebasedproperties";
    new {}
    set {
        attribute_matching_model: NamespaceRuleBasedPropertiesAttributeMatchingModel = "AttributeMatchingModel",
        record_matching_models: c::List<RecordMatchingModel> = "RecordMatchingModels",
        rule_definition_types: c::List<RuleDefinitionType> = "RuleDefinitionTypes",
        /// 1 to 25 items
        rules: c::List<Rule> = "Rules",
    }
}

c::property! {
    Rule, "entityresolution-idnamespace-rule";
    new {
        /// 1 to 25 items; each: at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`
        A matching_keys: c::List<str> = "MatchingKeys",
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        B rule_name: str = "RuleName",
    }
    set {}
}

c::open_enum! {
    RecordMatchingModel {
        ONE_SOURCE_TO_ONE_TARGET = "ONE_SOURCE_TO_ONE_TARGET",
        MANY_SOURCE_TO_ONE_TARGET = "MANY_SOURCE_TO_ONE_TARGET",
    }
}

c::open_enum! {
    RuleDefinitionType {
        SOURCE = "SOURCE",
        TARGET = "TARGET",
    }
}

c::open_enum! {
    Type {
        SOURCE = "SOURCE",
        TARGET = "TARGET",
    }
}

c::open_enum! {
    IdNamespaceIdMappingWorkflowPropertiesIdMappingType {
        PROVIDER = "PROVIDER",
        RULE_BASED = "RULE_BASED",
    }
}

c::open_enum! {
    NamespaceRuleBasedPropertiesAttributeMatchingModel {
        ONE_TO_ONE = "ONE_TO_ONE",
        MANY_TO_MANY = "MANY_TO_MANY",
    }
}
