// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::EndpointAccess` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointName`; it takes no tags; it has no attribute for its ARN.
    CfnEndpointAccess = "AWS::Redshift::EndpointAccess", "redshift-endpointaccess", reference name, name_property "EndpointName";
    new CfnEndpointAccessRequired {
        /// at most 2147483647 characters; an update replaces the resource
        A cluster_identifier: str = "ClusterIdentifier",
        /// matches `^(?:^[a-z][a-z0-9]*(-[a-z0-9]+)*$)`; matches `^.{1,30}$`; an update replaces the resource
        B endpoint_name: str = "EndpointName",
        /// matches `^(?:^[a-zA-Z0-9-]+$)`; matches `^.{1,255}$`; an update replaces the resource
        C subnet_group_name: str = "SubnetGroupName",
        /// each: at most 2147483647 characters
        D vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    set {
        /// at most 2147483647 characters; matches `^[0-9]{12}$`; an update replaces the resource
        resource_owner: str = "ResourceOwner",
    }
    get {
        ADDRESS: str = "Address",
        ENDPOINT_CREATE_TIME: str = "EndpointCreateTime",
        ENDPOINT_STATUS: str = "EndpointStatus",
        PORT: i64 = "Port",
        VPC_ENDPOINT: c::Json = "VpcEndpoint",
        VPC_ENDPOINT_NETWORK_INTERFACES: c::List<c::Json> = list "VpcEndpoint.NetworkInterfaces",
        VPC_ENDPOINT_VPC_ENDPOINT_ID: c::Name<crate::ec2::CfnVPCEndpoint> = "VpcEndpoint.VpcEndpointId",
        VPC_ENDPOINT_VPC_ID: str = "VpcEndpoint.VpcId",
        VPC_SECURITY_GROUPS: c::List<c::Json> = list "VpcSecurityGroups",
    }
}
