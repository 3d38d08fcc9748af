// Written by `cargo xtask codegen` from crates/registry/data/entityresolution.txt.

//! `AWS::EntityResolution::MatchingWorkflow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `WorkflowName`; it has no attribute for its ARN.
    CfnMatchingWorkflow = "AWS::EntityResolution::MatchingWorkflow", "entityresolution-matchingworkflow", reference name, name_property "WorkflowName",
        arn "arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}", tags List "Tags";
    new CfnMatchingWorkflowRequired {
        /// 1 to 20 items
        A input_source_config: c::List<InputSource> = "InputSourceConfig",
        /// 1 item
        B output_source_config: c::List<OutputSource> = "OutputSourceConfig",
        C resolution_techniques: ResolutionTechniques = "ResolutionTechniques",
        /// matches `^arn:(aws|aws-us-gov|aws-cn):iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        D role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 255 characters; matches `^[a-zA-Z_0-9-]*$`; an update replaces the resource
        E workflow_name: str = "WorkflowName",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        incremental_run_config: IncrementalRunConfig = "IncrementalRunConfig",
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
    CustomerProfilesIntegrationConfig, "entityresolution-matchingworkflow-customerprofilesintegrationconfig";
    new CustomerProfilesIntegrationConfigRequired {
        A domain_arn: str = "DomainArn",
        B object_type_arn: str = "ObjectTypeArn",
    }
    set {}
}

c::property! {
    IncrementalRunConfig, "entityresolution-matchingworkflow-incrementalrunconfig";
    new {
        A incremental_run_type: IncrementalRunConfigIncrementalRunType = "IncrementalRunType",
    }
    set {}
}

c::property! {
    InputSource, "entityresolution-matchingworkflow-inputsource";
    new InputSourceRequired {
        /// matches `arn:(aws|aws-us-gov|aws-cn):.*:.*:[0-9]+:.*$`
        A input_source_arn: str = "InputSourceARN",
        /// matches `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(schemamapping/.*)$`
        B schema_arn: str = "SchemaArn",
    }
    set {
        apply_normalization: bool = "ApplyNormalization",
    }
}

c::property! {
    IntermediateSourceConfiguration, "entityresolution-matchingworkflow-intermediatesourceconfiguration";
    new {
        /// 1 to 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        A intermediate_s3_path: str = "IntermediateS3Path",
    }
    set {}
}

c::property! {
    MatchingConfig, "entityresolution-matchingworkflow-matchingconfig";
    new {}
    set {
        enable_transitive_matching: bool = "EnableTransitiveMatching",
    }
}

c::property! {
    OutputAttribute, "entityresolution-matchingworkflow-outputattribute";
    new {
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        A name: str = "Name",
    }
    set {
        hashed: bool = "Hashed",
    }
}

c::property! {
    OutputSource, "entityresolution-matchingworkflow-outputsource";
    new {
        /// at most 750 items
        A output: c::List<OutputAttribute> = "Output",
    }
    set {
        apply_normalization: bool = "ApplyNormalization",
        customer_profiles_integration_config: CustomerProfilesIntegrationConfig = "CustomerProfilesIntegrationConfig",
        /// matches `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`
        kms_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KMSArn",
        /// at most 1024 characters; matches `^s3://([^/]+)/?(.*?([^/]+)/?)$`
        output_s3_path: str = "OutputS3Path",
    }
}

c::property! {
    ProviderProperties, "entityresolution-matchingworkflow-providerproperties";
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
    ResolutionTechniques, "entityresolution-matchingworkflow-resolutiontechniques";
    new {}
    set {
        /// an update replaces the resource
        enable_real_time_matching: bool = "EnableRealTimeMatching",
        provider_properties: ProviderProperties = "ProviderProperties",
        resolution_type: ResolutionType = "ResolutionType",
        rule_based_properties: RuleBasedProperties = "RuleBasedProperties",
        rule_condition_properties: RuleConditionProperties = "RuleConditionProperties",
    }
}

c::property! {
    Rule, "entityresolution-matchingworkflow-rule";
    new {
        /// 1 to 15 items; each: at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`
        A matching_keys: c::List<str> = "MatchingKeys",
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        B rule_name: str = "RuleName",
    }
    set {}
}

c::property! {
    RuleBasedProperties, "entityresolution-matchingworkflow-rulebasedproperties";
    new {
        A attribute_matching_model: RuleBasedPropertiesAttributeMatchingModel = "AttributeMatchingModel",
        /// 1 to 25 items
        B rules: c::List<Rule> = "Rules",
    }
    set {
        match_purpose: RuleBasedPropertiesMatchPurpose = "MatchPurpose",
    }
}

c::property! {
    RuleCondition, "entityresolution-matchingworkflow-rulecondition";
    new {}
    set {
        condition: str = "Condition",
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        rule_name: str = "RuleName",
    }
}

c::property! {
    RuleConditionProperties, "entityresolution-matchingworkflow-ruleconditionproperties";
    new {
        /// 1 to 25 items
        A rules: c::List<RuleCondition> = "Rules",
    }
    set {
        matching_config: MatchingConfig = "MatchingConfig",
    }
}

c::open_enum! {
    ResolutionType {
        RULE_MATCHING = "RULE_MATCHING",
        ML_MATCHING = "ML_MATCHING",
        PROVIDER = "PROVIDER",
    }
}

c::open_enum! {
    IncrementalRunConfigIncrementalRunType {
        IMMEDIATE = "IMMEDIATE",
    }
}

c::open_enum! {
    RuleBasedPropertiesAttributeMatchingModel {
        ONE_TO_ONE = "ONE_TO_ONE",
        MANY_TO_MANY = "MANY_TO_MANY",
    }
}

c::open_enum! {
    RuleBasedPropertiesMatchPurpose {
        IDENTIFIER_GENERATION = "IDENTIFIER_GENERATION",
        INDEXING = "INDEXING",
    }
}
