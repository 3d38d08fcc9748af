// Written by `cargo xtask codegen` from crates/registry/data/mwaaserverless.txt.

//! `AWS::MWAAServerless::Workflow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `WorkflowArn`.
    CfnWorkflow = "AWS::MWAAServerless::Workflow", "mwaaserverless-workflow", reference arn,
        arn "arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}", tags Map "Tags";
    new {
        A definition_s3_location: S3Location = "DefinitionS3Location",
        /// 1 to 2048 characters
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        code: Code = "Code",
        /// 1 to 1024 characters; matches `^.+$`
        description: str = "Description",
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        logging_configuration: LoggingConfiguration = "LoggingConfiguration",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9]+[a-zA-Z0-9\.\-_]*$`; an update replaces the resource
        name: str = "Name",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
        /// 1 to 255 characters
        trigger_mode: str = "TriggerMode",
    }
    get {
        @arn "WorkflowArn",
        CODE_SNAPSHOTTED_AT: str = "CodeSnapshottedAt",
        CREATED_AT: str = "CreatedAt",
        MODIFIED_AT: str = "ModifiedAt",
        SCHEDULE_CONFIGURATION: c::Json = "ScheduleConfiguration",
        WORKFLOW_ARN: c::Arn<CfnWorkflow> = "WorkflowArn",
        WORKFLOW_STATUS: c::Json = "WorkflowStatus",
        WORKFLOW_VERSION: str = "WorkflowVersion",
    }
}

c::property! {
    Code, "mwaaserverless-workflow-code";
    new {}
    set {
        s3_location: CodeS3Location = "S3Location",
    }
}

c::property! {
    CodeS3Location, "mwaaserverless-workflow-codes3location";
    new CodeS3LocationRequired {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B object_key: str = "ObjectKey",
    }
    set {
        /// 1 to 1024 characters
        version_id: str = "VersionId",
    }
}

c::property! {
    EncryptionConfiguration, "mwaaserverless-workflow-encryptionconfiguration";
    new {
        A r#type: EncryptionConfigurationType = "Type",
    }
    set {
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    LoggingConfiguration, "mwaaserverless-workflow-loggingconfiguration";
    new {
        /// at least 1 character
        A log_group_name: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroupName",
    }
    set {}
}

c::property! {
    NetworkConfiguration, "mwaaserverless-workflow-networkconfiguration";
    new {}
    set {
        /// each: 1 to 255 characters, matches `^sg-[a-z0-9]*$`
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// each: 1 to 255 characters, matches `^subnet-[a-z0-9]*$`
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    S3Location, "mwaaserverless-workflow-s3location";
    new S3LocationRequired {
        /// at least 1 character
        A bucket: str = "Bucket",
        /// at least 1 character
        B object_key: str = "ObjectKey",
    }
    set {
        version_id: str = "VersionId",
    }
}

c::open_enum! {
    EncryptionConfigurationType {
        AWS_MANAGED_KEY = "AWS_MANAGED_KEY",
        CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
    }
}
