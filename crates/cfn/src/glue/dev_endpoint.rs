// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::DevEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointName`; it has no attribute for its ARN.
    CfnDevEndpoint = "AWS::Glue::DevEndpoint", "glue-devendpoint", reference name, name_property "EndpointName",
        arn "arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}", tags Map "Tags";
    new {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        arguments: c::Json = "Arguments",
        /// an update replaces the resource
        endpoint_name: str = "EndpointName",
        extra_jars_s3_path: str = "ExtraJarsS3Path",
        extra_python_libs_s3_path: str = "ExtraPythonLibsS3Path",
        glue_version: str = "GlueVersion",
        number_of_nodes: i64 = "NumberOfNodes",
        number_of_workers: i64 = "NumberOfWorkers",
        public_key: str = "PublicKey",
        public_keys: c::List<str> = "PublicKeys",
        security_configuration: str = "SecurityConfiguration",
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        tags: c::Json = "Tags",
        worker_type: str = "WorkerType",
    }
    get {
        ID: str = "Id",
    }
}
