// Written by `cargo xtask codegen` from crates/registry/data/stepfunctions.txt.

//! `AWS::StepFunctions::Activity` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnActivity = "AWS::StepFunctions::Activity", "stepfunctions-activity", reference arn,
        arn "arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}", tags List "Tags";
    new {
        /// 1 to 80 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        tags: c::List<TagsEntry> = "Tags",
    }
    get {
        @arn "Arn",
        NAME: str = "Name",
    }
}

c::property! {
    EncryptionConfiguration, "stepfunctions-activity-encryptionconfiguration";
    new {
        A r#type: EncryptionConfigurationType = "Type",
    }
    set {
        /// 60 to 900
        kms_data_key_reuse_period_seconds: i64 = "KmsDataKeyReusePeriodSeconds",
        /// 1 to 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    TagsEntry, "stepfunctions-activity-tagsentry";
    new TagsEntryRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// 1 to 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    EncryptionConfigurationType {
        CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
        AWS_OWNED_KEY = "AWS_OWNED_KEY",
    }
}
