// Written by `cargo xtask codegen` from crates/registry/data/redshiftserverless.txt.

//! `AWS::RedshiftServerless::Workgroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkgroupName`; it has no attribute for its ARN.
    CfnWorkgroup = "AWS::RedshiftServerless::Workgroup", "redshiftserverless-workgroup", reference name, name_property "WorkgroupName",
        arn "arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}", tags List "Tags";
    new {
        /// 3 to 64 characters; matches `^(?:^[a-z0-9-]+$)`; matches `^.{3,64}$`; an update replaces the resource
        A workgroup_name: str = "WorkgroupName",
    }
    set {
        base_capacity: i64 = "BaseCapacity",
        /// at least 1 item; no item twice; AWS does not show it again
        config_parameters: c::List<ConfigParameter> = "ConfigParameters",
        /// default `false`
        enhanced_vpc_routing: bool = "EnhancedVpcRouting",
        max_capacity: i64 = "MaxCapacity",
        /// 3 to 64 characters; matches `^(?:^[a-z0-9-]+$)`; matches `^.{3,64}$`; an update replaces the resource
        namespace_name: str = "NamespaceName",
        port: i64 = "Port",
        price_performance_target: PerformanceTarget = "PricePerformanceTarget",
        /// default `false`
        publicly_accessible: bool = "PubliclyAccessible",
        /// AWS does not show it again
        recovery_point_id: str = "RecoveryPointId",
        /// 1 to 32 items; each: at most 255 characters, matches `^sg-[0-9a-fA-F]{8,}$`; AWS does not show it again
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// AWS does not show it again
        snapshot_arn: str = "SnapshotArn",
        /// AWS does not show it again
        snapshot_name: str = "SnapshotName",
        /// AWS does not show it again
        snapshot_owner_account: str = "SnapshotOwnerAccount",
        /// 1 to 32 items; each: at most 255 characters, matches `^subnet-[0-9a-fA-F]{8,}$`; AWS does not show it again
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_]+$`
        track_name: str = "TrackName",
        workgroup: Workgroup = "Workgroup",
    }
    get {
        WORKGROUP: c::Json = "Workgroup",
        WORKGROUP_BASE_CAPACITY: i64 = "Workgroup.BaseCapacity",
        WORKGROUP_CONFIG_PARAMETERS: c::List<c::Json> = list "Workgroup.ConfigParameters",
        WORKGROUP_CREATION_DATE: str = "Workgroup.CreationDate",
        WORKGROUP_ENDPOINT: c::Json = "Workgroup.Endpoint",
        WORKGROUP_ENDPOINT_ADDRESS: str = "Workgroup.Endpoint.Address",
        WORKGROUP_ENDPOINT_PORT: i64 = "Workgroup.Endpoint.Port",
        WORKGROUP_ENDPOINT_VPC_ENDPOINTS: c::List<c::Json> = list "Workgroup.Endpoint.VpcEndpoints",
        WORKGROUP_ENHANCED_VPC_ROUTING: bool = "Workgroup.EnhancedVpcRouting",
        WORKGROUP_MAX_CAPACITY: i64 = "Workgroup.MaxCapacity",
        WORKGROUP_NAMESPACE_NAME: str = "Workgroup.NamespaceName",
        WORKGROUP_PUBLICLY_ACCESSIBLE: bool = "Workgroup.PubliclyAccessible",
        WORKGROUP_SECURITY_GROUP_IDS: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = list "Workgroup.SecurityGroupIds",
        WORKGROUP_STATUS: c::Json = "Workgroup.Status",
        WORKGROUP_SUBNET_IDS: c::List<str> = list "Workgroup.SubnetIds",
        WORKGROUP_TRACK_NAME: str = "Workgroup.TrackName",
        WORKGROUP_WORKGROUP_ARN: str = "Workgroup.WorkgroupArn",
        WORKGROUP_WORKGROUP_ID: str = "Workgroup.WorkgroupId",
        WORKGROUP_WORKGROUP_NAME: str = "Workgroup.WorkgroupName",
    }
}

c::property! {
    ConfigParameter, "redshiftserverless-workgroup-configparameter";
    new {}
    set {
        /// at most 255 characters
        parameter_key: str = "ParameterKey",
        /// at most 15000 characters
        parameter_value: str = "ParameterValue",
    }
}

c::property! {
    Endpoint, "redshiftserverless-workgroup-endpoint";
    new {}
    set {
        vpc_endpoints: c::List<VpcEndpoint> = "VpcEndpoints",
    }
}

c::property! {
    NetworkInterface, "redshiftserverless-workgroup-networkinterface";
    new {}
    set {}
}

c::property! {
    PerformanceTarget, "redshiftserverless-workgroup-performancetarget";
    new {}
    set {
        /// 1 to 100
        level: i64 = "Level",
        status: PerformanceTargetStatus = "Status",
    }
}

c::property! {
    VpcEndpoint, "redshiftserverless-workgroup-vpcendpoint";
    new {}
    set {
        network_interfaces: c::List<NetworkInterface> = "NetworkInterfaces",
    }
}

c::property! {
    Workgroup, "redshiftserverless-workgroup-workgroup";
    new {}
    set {
        endpoint: Endpoint = "Endpoint",
        price_performance_target: PerformanceTarget = "PricePerformanceTarget",
    }
}

c::open_enum! {
    PerformanceTargetStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
