// Written by `cargo xtask codegen` from crates/registry/data/iotcoredeviceadvisor.txt.

//! `AWS::IoTCoreDeviceAdvisor::SuiteDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SuiteDefinitionId`.
    CfnSuiteDefinition = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition", "iotcoredeviceadvisor-suitedefinition", reference name,
        arn "arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}", tags List "Tags";
    new {
        A suite_definition_configuration: SuiteDefinitionConfiguration = "SuiteDefinitionConfiguration",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SuiteDefinitionArn",
        SUITE_DEFINITION_ARN: c::Arn<CfnSuiteDefinition> = "SuiteDefinitionArn",
        SUITE_DEFINITION_ID: c::Name<CfnSuiteDefinition> = "SuiteDefinitionId",
        SUITE_DEFINITION_VERSION: str = "SuiteDefinitionVersion",
    }
}

c::property! {
    DeviceUnderTest, "iotcoredeviceadvisor-suitedefinition-deviceundertest";
    new {}
    set {
        /// 20 to 2048 characters
        certificate_arn: str = "CertificateArn",
        /// 20 to 2048 characters
        thing_arn: str = "ThingArn",
    }
}

c::property! {
    SuiteDefinitionConfiguration, "iotcoredeviceadvisor-suitedefinition-suitedefinitionconfiguration";
    new SuiteDefinitionConfigurationRequired {
        /// 20 to 2048 characters
        A device_permission_role_arn: str = "DevicePermissionRoleArn",
        /// 1 to 2048 characters
        B root_group: str = "RootGroup",
    }
    set {
        /// at most 2 items
        devices: c::List<DeviceUnderTest> = "Devices",
        intended_for_qualification: bool = "IntendedForQualification",
        /// 1 to 256 characters
        suite_definition_name: str = "SuiteDefinitionName",
    }
}
