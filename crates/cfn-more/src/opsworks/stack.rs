// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::Stack` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// `VpcId` needs `DefaultSubnetId`.
    CfnStack = "AWS::OpsWorks::Stack", "opsworks-stack", reference name;
    new CfnStackRequired {
        A default_instance_profile_arn: str = "DefaultInstanceProfileArn",
        B name: str = "Name",
        /// an update replaces the resource
        C service_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ServiceRoleArn",
    }
    set {
        agent_version: str = "AgentVersion",
        attributes: c::Map<str> = "Attributes",
        chef_configuration: ChefConfiguration = "ChefConfiguration",
        /// no item twice; an update replaces the resource
        clone_app_ids: c::List<str> = "CloneAppIds",
        /// an update replaces the resource
        clone_permissions: bool = "ClonePermissions",
        configuration_manager: StackConfigurationManager = "ConfigurationManager",
        custom_cookbooks_source: Source = "CustomCookbooksSource",
        custom_json: c::Json = "CustomJson",
        default_availability_zone: str = "DefaultAvailabilityZone",
        default_os: str = "DefaultOs",
        default_root_device_type: str = "DefaultRootDeviceType",
        default_ssh_key_name: str = "DefaultSshKeyName",
        default_subnet_id: str = "DefaultSubnetId",
        ecs_cluster_arn: str = "EcsClusterArn",
        /// no item twice
        elastic_ips: c::List<ElasticIp> = "ElasticIps",
        hostname_theme: str = "HostnameTheme",
        /// no item twice
        rds_db_instances: c::List<RdsDbInstance> = "RdsDbInstances",
        /// an update replaces the resource
        source_stack_id: str = "SourceStackId",
        tags: c::List<c::Tag> = "Tags",
        use_custom_cookbooks: bool = "UseCustomCookbooks",
        use_opsworks_security_groups: bool = "UseOpsworksSecurityGroups",
        /// an update replaces the resource
        vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    get {
        ID: c::Name<CfnStack> = "Id",
    }
}

c::property! {
    ChefConfiguration, "opsworks-stack-chefconfiguration";
    new {}
    set {
        berkshelf_version: str = "BerkshelfVersion",
        manage_berkshelf: bool = "ManageBerkshelf",
    }
}

c::property! {
    ElasticIp, "opsworks-stack-elasticip";
    new {
        A ip: str = "Ip",
    }
    set {
        name: str = "Name",
    }
}

c::property! {
    RdsDbInstance, "opsworks-stack-rdsdbinstance";
    new RdsDbInstanceRequired {
        A db_password: str = "DbPassword",
        B db_user: str = "DbUser",
        C rds_db_instance_arn: str = "RdsDbInstanceArn",
    }
    set {}
}

c::property! {
    Source, "opsworks-stack-source";
    new {}
    set {
        password: str = "Password",
        revision: str = "Revision",
        ssh_key: str = "SshKey",
        r#type: str = "Type",
        url: str = "Url",
        username: str = "Username",
    }
}

c::property! {
    StackConfigurationManager, "opsworks-stack-stackconfigurationmanager";
    new {}
    set {
        name: str = "Name",
        version: str = "Version",
    }
}
