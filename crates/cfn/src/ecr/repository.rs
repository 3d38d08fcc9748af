// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::Repository` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RepositoryName`.
    CfnRepository = "AWS::ECR::Repository", "ecr-repository", reference name, name_property "RepositoryName",
        arn "arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}", tags List "Tags";
    new {}
    set {
        /// AWS does not show it again
        empty_on_delete: bool = "EmptyOnDelete",
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        image_scanning_configuration: ImageScanningConfiguration = "ImageScanningConfiguration",
        image_tag_mutability: ImageTagMutability = "ImageTagMutability",
        /// 1 to 5 items
        image_tag_mutability_exclusion_filters: c::List<ImageTagMutabilityExclusionFilter> = "ImageTagMutabilityExclusionFilters",
        lifecycle_policy: LifecyclePolicy = "LifecyclePolicy",
        /// 2 to 256 characters; matches `^(?:.{2,256}$)`; matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`; an update replaces the resource
        repository_name: str = "RepositoryName",
        repository_policy_text: c::PolicyDocument = "RepositoryPolicyText",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        REPOSITORY_URI: str = "RepositoryUri",
    }
}

c::property! {
    EncryptionConfiguration, "ecr-repository-encryptionconfiguration";
    new {
        /// an update replaces the resource
        A encryption_type: EncryptionType = "EncryptionType",
    }
    set {
        /// 1 to 2048 characters; an update replaces the resource
        kms_key: c::Arn<crate::kms::CfnKey> = "KmsKey",
    }
}

c::property! {
    ImageScanningConfiguration, "ecr-repository-imagescanningconfiguration";
    new {}
    set {
        scan_on_push: bool = "ScanOnPush",
    }
}

c::property! {
    ImageTagMutabilityExclusionFilter, "ecr-repository-imagetagmutabilityexclusionfilter";
    new ImageTagMutabilityExclusionFilterRequired {
        A image_tag_mutability_exclusion_filter_type: ImageTagMutabilityExclusionFilterType = "ImageTagMutabilityExclusionFilterType",
        /// 1 to 128 characters; matches `^[0-9a-zA-Z._*-]{1,128}`
        B image_tag_mutability_exclusion_filter_value: str = "ImageTagMutabilityExclusionFilterValue",
    }
    set {}
}

c::property! {
    LifecyclePolicy, "ecr-repository-lifecyclepolicy";
    new {}
    set {
        /// 100 to 30720 characters
        lifecycle_policy_text: str = "LifecyclePolicyText",
        /// 12 characters; matches `^[0-9]{12}$`
        registry_id: str = "RegistryId",
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
    ImageTagMutabilityExclusionFilterType {
        WILDCARD = "WILDCARD",
    }
}

c::open_enum! {
    ImageTagMutability {
        MUTABLE = "MUTABLE",
        IMMUTABLE = "IMMUTABLE",
        MUTABLE_WITH_EXCLUSION = "MUTABLE_WITH_EXCLUSION",
        IMMUTABLE_WITH_EXCLUSION = "IMMUTABLE_WITH_EXCLUSION",
    }
}
