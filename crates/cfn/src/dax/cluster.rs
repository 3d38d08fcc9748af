// Written by `cargo xtask codegen` from crates/registry/data/dax.txt.

//! `AWS::DAX::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterName`.
    CfnCluster = "AWS::DAX::Cluster", "dax-cluster", reference name, name_property "ClusterName",
        arn "arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}", tags Map "Tags";
    new CfnClusterRequired {
        /// an update replaces the resource
        A iam_role_arn: c::Arn<crate::iam::CfnRole> = "IAMRoleARN",
        /// an update replaces the resource
        B node_type: str = "NodeType",
        C replication_factor: i64 = "ReplicationFactor",
    }
    set {
        availability_zones: c::List<str> = "AvailabilityZones",
        /// an update replaces the resource
        cluster_endpoint_encryption_type: str = "ClusterEndpointEncryptionType",
        /// an update replaces the resource
        cluster_name: str = "ClusterName",
        description: str = "Description",
        /// an update replaces the resource
        network_type: str = "NetworkType",
        notification_topic_arn: str = "NotificationTopicARN",
        parameter_group_name: str = "ParameterGroupName",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// an update replaces the resource
        sse_specification: SSESpecification = "SSESpecification",
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// an update replaces the resource
        subnet_group_name: str = "SubnetGroupName",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        CLUSTER_DISCOVERY_ENDPOINT: str = "ClusterDiscoveryEndpoint",
        CLUSTER_DISCOVERY_ENDPOINT_URL: str = "ClusterDiscoveryEndpointURL",
        ID: str = "Id",
    }
}

c::property! {
    SSESpecification, "dax-cluster-ssespecification";
    new {}
    set {
        sse_enabled: bool = "SSEEnabled",
    }
}
