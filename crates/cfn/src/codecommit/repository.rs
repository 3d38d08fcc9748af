// Written by `cargo xtask codegen` from crates/registry/data/codecommit.txt.

//! `AWS::CodeCommit::Repository` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RepositoryId`.
    CfnRepository = "AWS::CodeCommit::Repository", "codecommit-repository", reference name,
        arn "arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}", tags List "Tags";
    new {
        /// 1 to 100 characters
        A repository_name: str = "RepositoryName",
    }
    set {
        /// AWS does not show it again
        code: Code = "Code",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9:/_-]+$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// 1 to 1000 characters
        repository_description: str = "RepositoryDescription",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        triggers: c::List<RepositoryTrigger> = "Triggers",
    }
    get {
        @arn "Arn",
        CLONE_URL_HTTP: str = "CloneUrlHttp",
        CLONE_URL_SSH: str = "CloneUrlSsh",
        NAME: str = "Name",
        REPOSITORY_ID: c::Name<CfnRepository> = "RepositoryId",
    }
}

c::property! {
    Code, "codecommit-repository-code";
    new {
        A s3: S3 = "S3",
    }
    set {
        /// 1 to 256 characters
        branch_name: str = "BranchName",
    }
}

c::property! {
    RepositoryTrigger, "codecommit-repository-repositorytrigger";
    new RepositoryTriggerRequired {
        A destination_arn: str = "DestinationArn",
        B events: c::List<RepositoryTriggerEvents> = "Events",
        C name: str = "Name",
    }
    set {
        /// each: 1 to 256 characters
        branches: c::List<str> = "Branches",
        custom_data: str = "CustomData",
    }
}

c::property! {
    S3, "codecommit-repository-s3";
    new S3Required {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {
        /// 1 to 1024 characters
        object_version: str = "ObjectVersion",
    }
}

c::open_enum! {
    RepositoryTriggerEvents {
        ALL = "all",
        CREATE_REFERENCE = "createReference",
        DELETE_REFERENCE = "deleteReference",
        UPDATE_REFERENCE = "updateReference",
    }
}
