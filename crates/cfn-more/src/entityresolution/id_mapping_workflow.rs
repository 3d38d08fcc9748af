// Written by `cargo xtask codegen` from crates/registry/data/entityresolution.txt.

//! `AWS::EntityResolution::IdMappingWorkflow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `WorkflowName`; it has no attribute for its ARN.
    CfnIdMappingWorkflow = "AWS::EntityResolution::IdMappingWorkflow", "entityresolution-idmappingworkflow", reference name, name_property "WorkflowName",
        arn "arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}", tags List "Tags";
    new CfnIdMappingWorkflowRequired {
        A id_mapping_techniques: IdMappingTechniques = "IdMappingTechniques",
        /// 1 to 20 items
        B input_source_config: c::List<IdMappingWorkflowInputSource> = "InputSourceConfig",
        /// at most 512 characters; matches `^arn:(aws|aws-us-gov|aws-cn):iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 255 characters; matches `^[a-zA-Z_0-9-]*$`; an update replaces the resource
        D workflow_name: str = "WorkflowName",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        id_mapping_incremental_run_config: IdMappingIncrementalRunConfig = "IdMappingIncrementalRunConfig",
        /// 1 item
        output_source_config: c::List<IdMappingWorkflowOutputSource> = "OutputSourceConfig",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
        WORKFLOW_ARN: str = "WorkflowArn",
    }
}

c::property! {
    IdMappingIncrementalRunConfig, "entityresolution-idmappingworkflow-idmappingincrementalrunconfig";
    new {
        A incremental_run_type: IdMappingIncrementalRunConfigIncrementalRunType = "IncrementalRunType",
    }
    set {}
}

c::property! {
    IdMappingRuleBasedProperties, "entityresolution-idmappingworkflow-idmappingrulebasedproperties";
    new IdMappingRuleBasedPropertiesRequired {
        A attribute_matching_model: IdMappingRuleBasedPropertiesAttributeMatchingModel = "AttributeMatchingModel",
        B record_matching_model: IdMappingRuleBasedPropertiesRecordMatchingModel = "RecordMatchingModel",
    }
    set {
        rule_definition_type: IdMappingRuleBasedPropertiesRuleDefinitionType = "RuleDefinitionType",
        /// 1 to 25 items
        rules: c::List<Rule> = "Rules",
    }
}

c::property! {
    IdMappingTechniques, "entityresolution-idmappingworkflow-idmappingtechniques";
    new {}
    set {
        id_mapping_type: IdMappingTechniquesIdMappingType = "IdMappingType",
        normalization_version: str = "NormalizationVersion",
        provider_properties: ProviderProperties = "ProviderProperties",
        rule_based_properties: IdMappingRuleBasedProperties = "RuleBasedProperties",
    }
}

c::property! {
    IdMappingWorkflowInputSource, "entityresolution-idmappingworkflow-idmappingworkflowinputsource";
    new {
        A input_source_arn: str = "InputSourceARN",
    }
    set {
        /// matches `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(schemamapping/.*)$`
        schema_arn: str = "SchemaArn",
        r#type: IdMappingWorkflowInputSourceType = "Type",
    }
}

c::property! {
    IdMappingWorkflowOutputSource, "entityresolution-idmappingworkflow-idmappingworkflowoutputsource";
    new {
        /// 1 to 1024 characters; matches `^s3://([^/]+)/?(.*?([^/]+)/?)$`
        A output_s3_path: str = "OutputS3Path",
    }
    set {
        /// matches `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`
        kms_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KMSArn",
    }
}

c::property! {
    IntermediateSourceConfiguration, "entityresolution-idmappingworkflow-intermediatesourceconfiguration";
    new {
        /// 1 to 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        A intermediate_s3_path: str = "IntermediateS3Path",
    }
    set {}
}

c::property! {
    ProviderProperties, "entityresolution-idmappingworkflow-providerproperties";
    new {
        /// 20 to 255 characters
        A provider_service_arn: str = "ProviderServiceArn",
    }
    set {
        intermediate_source_configuration: IntermediateSourceConfiguration = "IntermediateSourceConfiguration",
        provider_configuration: c::Map<str> = "ProviderConfiguration",
    }
}

c::property! {
    Rule, "entityresolution-idmappingworkflow-rule";
    new {
        /// 1 to 15 items; each: at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`
        A matching_keys: c::List<str> = "MatchingKeys",
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        B rule_name: str = "RuleName",
    }
    set {}
}

c::open_enum! {
    IdMappingIncrementalRunConfigIncrementalRunType {
        ON_DEMAND = "ON_DEMAND",
    }
}

c::open_enum! {
    IdMappingRuleBasedPropertiesAttributeMatchingModel {
        ONE_TO_ONE = "ONE_TO_ONE",
        MANY_TO_MANY = "MANY_TO_MANY",
    }
}

c::open_enum! {
    IdMappingRuleBasedPropertiesRecordMatchingModel {
        ONE_SOURCE_TO_ONE_TARGET = "ONE_SOURCE_TO_ONE_TARGET",
        MANY_SOURCE_TO_ONE_TARGET = "MANY_SOURCE_TO_ONE_TARGET",
    }
}

c::open_enum! {
    IdMappingRuleBasedPropertiesRuleDefinitionType {
        SOURCE = "SOURCE",
        TARGET = "TARGET",
    }
}

c::open_enum! {
    IdMappingTechniquesIdMappingType {
        PROVIDER = "PROVIDER",
        RULE_BASED = "RULE_BASED",
    }
}

c::open_enum! {
    IdMappingWorkflowInputSourceType {
        SOURCE = "SOURCE",
        TARGET = "TARGET",
    }
}
