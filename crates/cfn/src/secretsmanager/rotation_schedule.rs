// Written by `cargo xtask codegen` from crates/registry/data/secretsmanager.txt.

//! `AWS::SecretsManager::RotationSchedule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnRotationSchedule = "AWS::SecretsManager::RotationSchedule", "secretsmanager-rotationschedule", reference name;
    new {
        /// an update replaces the resource
        A secret_id: str = "SecretId",
    }
    set {
        external_secret_rotation_metadata: c::List<ExternalSecretRotationMetadataItem> = "ExternalSecretRotationMetadata",
        external_secret_rotation_role_arn: c::Arn<crate::iam::CfnRole> = "ExternalSecretRotationRoleArn",
        /// AWS does not show it again
        hosted_rotation_lambda: HostedRotationLambda = "HostedRotationLambda",
        /// AWS does not show it again
        rotate_immediately_on_update: bool = "RotateImmediatelyOnUpdate",
        rotation_lambda_arn: str = "RotationLambdaARN",
        rotation_rules: RotationRules = "RotationRules",
    }
    get {
        ID: c::Name<CfnRotationSchedule> = "Id",
    }
}

c::property! {
    ExternalSecretRotationMetadataItem, "secretsmanager-rotationschedule-externalsecretrotationmetadataitem";
    new ExternalSecretRotationMetadataItemRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    HostedRotationLambda, "secretsmanager-rotationschedule-hostedrotationlambda";
    new {
        /// AWS does not show it again
        A rotation_type: str = "RotationType",
    }
    set {
        /// AWS does not show it again
        exclude_characters: str = "ExcludeCharacters",
        /// AWS does not show it again
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// AWS does not show it again
        master_secret_arn: str = "MasterSecretArn",
        /// AWS does not show it again
        master_secret_kms_key_arn: str = "MasterSecretKmsKeyArn",
        /// AWS does not show it again
        rotation_lambda_name: str = "RotationLambdaName",
        /// AWS does not show it again
        runtime: str = "Runtime",
        /// AWS does not show it again
        superuser_secret_arn: str = "SuperuserSecretArn",
        /// AWS does not show it again
        superuser_secret_kms_key_arn: str = "SuperuserSecretKmsKeyArn",
        /// AWS does not show it again
        vpc_security_group_ids: str = "VpcSecurityGroupIds",
        /// AWS does not show it again
        vpc_subnet_ids: str = "VpcSubnetIds",
    }
}

c::property! {
    RotationRules, "secretsmanager-rotationschedule-rotationrules";
    new {}
    set {
        automatically_after_days: i64 = "AutomaticallyAfterDays",
        duration: str = "Duration",
        schedule_expression: str = "ScheduleExpression",
    }
}
