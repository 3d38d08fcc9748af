// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::MigrationProject` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MigrationProjectArn`.
    CfnMigrationProject = "AWS::DMS::MigrationProject", "dms-migrationproject", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:migration-project:${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 1 to 255 characters
        description: str = "Description",
        /// 1 to 255 characters; AWS does not show it again
        instance_profile_identifier: str = "InstanceProfileIdentifier",
        /// 1 to 255 characters; AWS does not show it again; deprecated by AWS
        migration_project_identifier: str = "MigrationProjectIdentifier",
        /// 1 to 255 characters
        migration_project_name: str = "MigrationProjectName",
        schema_conversion_application_attributes: SchemaConversionApplicationAttributes = "SchemaConversionApplicationAttributes",
        /// no item twice
        source_data_provider_descriptors: c::List<DataProviderDescriptor> = "SourceDataProviderDescriptors",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// no item twice
        target_data_provider_descriptors: c::List<DataProviderDescriptor> = "TargetDataProviderDescriptors",
        transformation_rules: str = "TransformationRules",
    }
    get {
        @arn "MigrationProjectArn",
        INSTANCE_PROFILE_ARN: str = "InstanceProfileArn",
        INSTANCE_PROFILE_NAME: str = "InstanceProfileName",
        MIGRATION_PROJECT_ARN: c::Arn<CfnMigrationProject> = "MigrationProjectArn",
        MIGRATION_PROJECT_CREATION_TIME: str = "MigrationProjectCreationTime",
    }
}

c::property! {
    DataProviderDescriptor, "dms-migrationproject-dataproviderdescriptor";
    new {}
    set {
        data_provider_arn: str = "DataProviderArn",
        data_provider_identifier: str = "DataProviderIdentifier",
        data_provider_name: str = "DataProviderName",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
    }
}

c::property! {
    SchemaConversionApplicationAttributes, "dms-migrationproject-schemaconversionapplicationattributes";
    new {}
    set {
        s3_bucket_path: str = "S3BucketPath",
        s3_bucket_role_arn: str = "S3BucketRoleArn",
    }
}
