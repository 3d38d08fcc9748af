// Written by `cargo xtask codegen` from crates/registry/data/secretsmanager.txt.

//! `AWS::SecretsManager::Secret` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it has no attribute for its ARN.
    CfnSecret = "AWS::SecretsManager::Secret", "secretsmanager-secret", reference name,
        arn "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}", tags List "Tags", stateful true;
    new {}
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// AWS does not show it again
        generate_secret_string: GenerateSecretString = "GenerateSecretString",
        /// at most 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 512 characters; an update replaces the resource
        name: str = "Name",
        replica_regions: c::List<ReplicaRegion> = "ReplicaRegions",
        /// 1 to 65536 characters; AWS does not show it again
        secret_string: str = "SecretString",
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters
        r#type: str = "Type",
    }
    get {
        ID: c::Name<CfnSecret> = "Id",
    }
}

c::property! {
    GenerateSecretString, "secretsmanager-secret-generatesecretstring";
    new {}
    set {
        exclude_characters: str = "ExcludeCharacters",
        exclude_lowercase: bool = "ExcludeLowercase",
        exclude_numbers: bool = "ExcludeNumbers",
        exclude_punctuation: bool = "ExcludePunctuation",
        exclude_uppercase: bool = "ExcludeUppercase",
        generate_string_key: str = "GenerateStringKey",
        include_space: bool = "IncludeSpace",
        password_length: i64 = "PasswordLength",
        require_each_included_type: bool = "RequireEachIncludedType",
        secret_string_template: str = "SecretStringTemplate",
    }
}

c::property! {
    ReplicaRegion, "secretsmanager-secret-replicaregion";
    new {
        A region: str = "Region",
    }
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}
