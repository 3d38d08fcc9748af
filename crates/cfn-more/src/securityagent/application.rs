// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! `AWS::SecurityAgent::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationId`; it has no attribute for its ARN.
    CfnApplication = "AWS::SecurityAgent::Application", "securityagent-application", reference name,
        arn "arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}", tags List "Tags";
    new {}
    set {
        /// at most 2048 characters
        default_kms_key_id: str = "DefaultKmsKeyId",
        /// an update replaces the resource
        id_c_configuration: IdCConfiguration = "IdCConfiguration",
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        APPLICATION_ID: c::Name<CfnApplication> = "ApplicationId",
        APPLICATION_NAME: str = "ApplicationName",
        DOMAIN: str = "Domain",
        ID_C_CONFIGURATION_ID_C_APPLICATION_ARN: str = "IdCConfiguration.IdCApplicationArn",
    }
}

c::property! {
    IdCConfiguration, "securityagent-application-idcconfiguration";
    new {}
    set {
        /// an update replaces the resource
        id_c_instance_arn: str = "IdCInstanceArn",
    }
}
