// Written by `cargo xtask codegen` from crates/registry/data/elasticbeanstalk.txt.

//! `AWS::ElasticBeanstalk::ConfigurationTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnConfigurationTemplate = "AWS::ElasticBeanstalk::ConfigurationTemplate", "elasticbeanstalk-configurationtemplate", reference text;
    new {
        /// 1 to 100 characters; an update replaces the resource
        A application_name: c::Name<crate::elasticbeanstalk::CfnApplication> = "ApplicationName",
    }
    set {
        /// at most 200 characters
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        environment_id: str = "EnvironmentId",
        option_settings: c::List<ConfigurationOptionSetting> = "OptionSettings",
        /// an update replaces the resource
        platform_arn: str = "PlatformArn",
        /// an update replaces the resource
        solution_stack_name: str = "SolutionStackName",
        /// an update replaces the resource
        source_configuration: SourceConfiguration = "SourceConfiguration",
    }
    get {
        TEMPLATE_NAME: str = "TemplateName",
    }
}

c::property! {
    ConfigurationOptionSetting, "elasticbeanstalk-configurationtemplate-configurationoptionsetting";
    new ConfigurationOptionSettingRequired {
        A namespace: str = "Namespace",
        B option_name: str = "OptionName",
    }
    set {
        /// 1 to 256 characters
        resource_name: str = "ResourceName",
        value: str = "Value",
    }
}

c::property! {
    SourceConfiguration, "elasticbeanstalk-configurationtemplate-sourceconfiguration";
    new SourceConfigurationRequired {
        /// 1 to 100 characters; AWS does not show it again
        A application_name: str = "ApplicationName",
        /// 1 to 100 characters; AWS does not show it again
        B template_name: str = "TemplateName",
    }
    set {}
}
