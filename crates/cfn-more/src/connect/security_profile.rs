// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::SecurityProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SecurityProfileArn`.
    CfnSecurityProfile = "AWS::Connect::SecurityProfile", "connect-securityprofile", reference arn, tags List "Tags";
    new CfnSecurityProfileRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters; matches `^[ a-zA-Z0-9_@-]+$`; an update replaces the resource
        B security_profile_name: str = "SecurityProfileName",
    }
    set {
        /// at most 127 characters; matches `^[a-zA-Z0-9-]*$`
        allowed_access_control_hierarchy_group_id: str = "AllowedAccessControlHierarchyGroupId",
        /// at most 4 items; no item twice
        allowed_access_control_tags: c::List<c::Tag> = "AllowedAccessControlTags",
        /// at most 10 items; no item twice
        allowed_flow_modules: c::List<FlowModule> = "AllowedFlowModules",
        /// at most 10 items; no item twice
        applications: c::List<Application> = "Applications",
        /// at most 250 characters
        description: str = "Description",
        granular_access_control_configuration: GranularAccessControlConfiguration = "GranularAccessControlConfiguration",
        /// at most 10 items; no item twice; each: 1 to 128 characters
        hierarchy_restricted_resources: c::List<str> = "HierarchyRestrictedResources",
        /// at most 500 items; no item twice; each: 1 to 128 characters
        permissions: c::List<str> = "Permissions",
        /// at most 10 items; no item twice; each: 1 to 128 characters
        tag_restricted_resources: c::List<str> = "TagRestrictedResources",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SecurityProfileArn",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
        SECURITY_PROFILE_ARN: c::Arn<CfnSecurityProfile> = "SecurityProfileArn",
    }
}

c::property! {
    Application, "connect-securityprofile-application";
    new {}
    set {
        /// 1 to 50 items; no item twice; each: 1 to 128 characters
        application_permissions: c::List<str> = "ApplicationPermissions",
        /// 1 to 128 characters
        namespace: str = "Namespace",
        r#type: ApplicationType = "Type",
    }
}

c::property! {
    DataTableAccessControlConfiguration, "connect-securityprofile-datatableaccesscontrolconfiguration";
    new {}
    set {
        primary_attribute_access_control_configuration: PrimaryAttributeAccessControlConfigurationItem = "PrimaryAttributeAccessControlConfiguration",
    }
}

c::property! {
    FlowModule, "connect-securityprofile-flowmodule";
    new {}
    set {
        /// 1 to 128 characters
        flow_module_id: str = "FlowModuleId",
        /// 1 to 128 characters
        r#type: FlowModuleType = "Type",
    }
}

c::property! {
    GranularAccessControlConfiguration, "connect-securityprofile-granularaccesscontrolconfiguration";
    new {}
    set {
        data_table_access_control_configuration: DataTableAccessControlConfiguration = "DataTableAccessControlConfiguration",
    }
}

c::property! {
    PrimaryAttributeAccessControlConfigurationItem, "connect-securityprofile-primaryattributeaccesscontrolconfigurationitem";
    new {}
    set {
        /// 1 to 5 items; no item twice
        primary_attribute_values: c::List<PrimaryAttributeValue> = "PrimaryAttributeValues",
    }
}

c::property! {
    PrimaryAttributeValue, "connect-securityprofile-primaryattributevalue";
    new {}
    set {
        access_type: PrimaryAttributeValueAccessType = "AccessType",
        /// 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`; does not match `^(?:aws:|connect:)`
        attribute_name: str = "AttributeName",
        /// 1 to 2 items; no item twice; each: 1 to 1000 characters, matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]+$`
        values: c::List<str> = "Values",
    }
}

c::open_enum! {
    ApplicationType {
        MCP = "MCP",
        THIRD_PARTY_APPLICATION = "THIRD_PARTY_APPLICATION",
    }
}

c::open_enum! {
    FlowModuleType {
        MCP = "MCP",
    }
}

c::open_enum! {
    PrimaryAttributeValueAccessType {
        ALLOW = "ALLOW",
    }
}
