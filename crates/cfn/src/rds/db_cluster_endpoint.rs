// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBClusterEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBClusterEndpointArn`.
    CfnDBClusterEndpoint = "AWS::RDS::DBClusterEndpoint", "rds-dbclusterendpoint", reference arn, tags List "Tags";
    new CfnDBClusterEndpointRequired {
        A custom_endpoint_type: CustomEndpointType = "CustomEndpointType",
        /// 1 to 63 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        B db_cluster_endpoint_identifier: str = "DBClusterEndpointIdentifier",
        /// 1 to 63 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        C db_cluster_identifier: str = "DBClusterIdentifier",
    }
    set {
        /// no item twice
        excluded_members: c::List<str> = "ExcludedMembers",
        /// no item twice
        static_members: c::List<str> = "StaticMembers",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DBClusterEndpointArn",
        DB_CLUSTER_ENDPOINT_ARN: c::Arn<CfnDBClusterEndpoint> = "DBClusterEndpointArn",
        DB_CLUSTER_ENDPOINT_RESOURCE_IDENTIFIER: str = "DBClusterEndpointResourceIdentifier",
        ENDPOINT: str = "Endpoint",
        ENDPOINT_TYPE: str = "EndpointType",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    CustomEndpointType {
        READER = "READER",
        WRITER = "WRITER",
        ANY = "ANY",
    }
}
