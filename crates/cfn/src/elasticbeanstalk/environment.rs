// Written by `cargo xtask codegen` from crates/registry/data/elasticbeanstalk.txt.

//! `AWS::ElasticBeanstalk::Environment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentName`; it has no attribute for its ARN.
    CfnEnvironment = "AWS::ElasticBeanstalk::Environment", "elasticbeanstalk-environment", reference name, name_property "EnvironmentName", tags List "Tags";
    new {
        /// 1 to 100 characters; an update replaces the resource
        A application_name: c::Name<crate::elasticbeanstalk::CfnApplication> = "ApplicationName",
    }
    set {
        /// 4 to 63 characters; an update replaces the resource
        cname_prefix: str = "CNAMEPrefix",
        /// at most 200 characters
        description: str = "Description",
        /// 4 to 40 characters; an update replaces the resource
        environment_name: str = "EnvironmentName",
        /// 1 to 256 characters
        operations_role: str = "OperationsRole",
        /// AWS does not show it again
        option_settings: c::List<OptionSetting> = "OptionSettings",
        platform_arn: str = "PlatformArn",
        /// an update replaces the resource
        solution_stack_name: str = "SolutionStackName",
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 100 characters; AWS does not show it again
        template_name: str = "TemplateName",
        tier: Tier = "Tier",
        /// 1 to 100 characters
        version_label: str = "VersionLabel",
    }
    get {
        ENDPOINT_URL: str = "EndpointURL",
    }
}

c::property! {
    OptionSetting, "elasticbeanstalk-environment-optionsetting";
    new OptionSettingRequired {
        /// AWS does not show it again
        A namespace: str = "Namespace",
        /// AWS does not show it again
        B option_name: str = "OptionName",
    }
    set {
        /// 1 to 256 characters; AWS does not show it again
        resource_name: str = "ResourceName",
        /// AWS does not show it again
        value: str = "Value",
    }
}

c::property! {
    Tier, "elasticbeanstalk-environment-tier";
    new {}
    set {
        /// an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        r#type: str = "Type",
        version: str = "Version",
    }
}
