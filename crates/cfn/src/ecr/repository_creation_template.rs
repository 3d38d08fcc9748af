// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::RepositoryCreationTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Prefix`; it takes no tags; it has no attribute for its ARN.
    CfnRepositoryCreationTemplate = "AWS::ECR::RepositoryCreationTemplate", "ecr-repositorycreationtemplate", reference name, name_property "Prefix";
    new {
        /// no item twice
        A applied_for: c::List<AppliedForItem> = "AppliedFor",
        /// 1 to 256 characters; an update replaces the resource
        B prefix: str = "Prefix",
    }
    set {
        /// at most 2048 characters; matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$`
        custom_role_arn: c::Arn<crate::iam::CfnRole> = "CustomRoleArn",
        /// at most 256 characters
        description: str = "Description",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        image_tag_mutability: ImageTagMutability = "ImageTagMutability",
        /// 1 to 5 items
        image_tag_mutability_exclusion_filters: c::List<ImageTagMutabilityExclusionFilter> = "ImageTagMutabilityExclusionFilters",
        /// 100 to 30720 characters
        lifecycle_policy: str = "LifecyclePolicy",
        /// at most 10240 characters
        repository_policy: str = "RepositoryPolicy",
        /// at most 50 items; no item twice
        resource_tags: c::List<c::Tag> = "ResourceTags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    EncryptionConfiguration, "ecr-repositorycreationtemplate-encryptionconfiguration";
    new {
        A encryption_type: EncryptionType = "EncryptionType",
    }
    set {
        /// 1 to 2048 characters
        kms_key: str = "KmsKey",
    }
}

c::property! {
    ImageTagMutabilityExclusionFilter, "ecr-repositorycreationtemplate-imagetagmutabilityexclusionfilter";
    new ImageTagMutabilityExclusionFilterRequired {
        A image_tag_mutability_exclusion_filter_type: ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType = "ImageTagMutabilityExclusionFilterType",
        /// 1 to 128 characters; matches `^[0-9a-zA-Z._*-]{1,128}`
        B image_tag_mutability_exclusion_filter_value: str = "ImageTagMutabilityExclusionFilterValue",
    }
    set {}
}

c::open_enum! {
    AppliedForItem {
        REPLICATION = "REPLICATION",
        PULL_THROUGH_CACHE = "PULL_THROUGH_CACHE",
        CREATE_ON_PUSH = "CREATE_ON_PUSH",
    }
}

c::open_enum! {
    EncryptionType {
        AES256 = "AES256",
        KMS = "KMS",
        KMS_DSSE = "KMS_DSSE",
    }
}

c::open_enum! {
    ImageTagMutability {
        MUTABLE = "MUTABLE",
        IMMUTABLE = "IMMUTABLE",
        IMMUTABLE_WITH_EXCLUSION = "IMMUTABLE_WITH_EXCLUSION",
        MUTABLE_WITH_EXCLUSION = "MUTABLE_WITH_EXCLUSION",
    }
}

c::open_enum! {
    ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType {
        WILDCARD = "WILDCARD",
    }
}
