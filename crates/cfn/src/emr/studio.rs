// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::Studio` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StudioId`.
    CfnStudio = "AWS::EMR::Studio", "emr-studio", reference name,
        arn "arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}", tags List "Tags";
    new CfnStudioRequired {
        /// an update replaces the resource
        A auth_mode: AuthMode = "AuthMode",
        /// 6 to 10280 characters; matches `^s3://.*`
        B default_s3_location: str = "DefaultS3Location",
        /// 4 to 256 characters; matches `^sg-[a-zA-Z0-9\-._]+$`; an update replaces the resource
        C engine_security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "EngineSecurityGroupId",
        /// 1 to 256 characters; matches `[a-zA-Z0-9_-]+`
        D name: str = "Name",
        /// at most 10280 characters; an update replaces the resource
        E service_role: c::Arn<crate::iam::CfnRole> = "ServiceRole",
        /// at least 1 item; each: matches `^(subnet-[a-f0-9]{13})|(subnet-[a-f0-9]{8})$`
        F subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        /// at most 256 characters; matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`; an update replaces the resource
        G vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
        /// at most 256 characters; matches `^sg-[a-zA-Z0-9\-._]+$`; an update replaces the resource
        H workspace_security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "WorkspaceSecurityGroupId",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
        /// at most 10280 characters; an update replaces the resource
        encryption_key_arn: c::Arn<crate::kms::CfnKey> = "EncryptionKeyArn",
        /// 20 to 2048 characters; an update replaces the resource
        idc_instance_arn: str = "IdcInstanceArn",
        /// an update replaces the resource
        idc_user_assignment: IdcUserAssignment = "IdcUserAssignment",
        /// at most 4096 characters; matches `^https://[0-9a-zA-Z]([-.0-9A-Za-z_]*[0-9a-zA-Z])(:[0-9]*)*([?/#].*)?$`
        idp_auth_url: str = "IdpAuthUrl",
        /// at most 256 characters
        idp_relay_state_parameter_name: str = "IdpRelayStateParameterName",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        trusted_identity_propagation_enabled: bool = "TrustedIdentityPropagationEnabled",
        /// at most 10280 characters; an update replaces the resource
        user_role: c::Arn<crate::iam::CfnRole> = "UserRole",
    }
    get {
        @arn "Arn",
        STUDIO_ID: c::Name<CfnStudio> = "StudioId",
        URL: str = "Url",
    }
}

c::open_enum! {
    AuthMode {
        SSO = "SSO",
        IAM = "IAM",
    }
}

c::open_enum! {
    IdcUserAssignment {
        REQUIRED = "REQUIRED",
        OPTIONAL = "OPTIONAL",
    }
}
