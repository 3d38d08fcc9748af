// Written by `cargo xtask codegen` from crates/registry/data/codegurureviewer.txt.

//! `AWS::CodeGuruReviewer::RepositoryAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationArn`.
    CfnRepositoryAssociation = "AWS::CodeGuruReviewer::RepositoryAssociation", "codegurureviewer-repositoryassociation", reference arn,
        arn "arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}", tags List "Tags";
    new CfnRepositoryAssociationRequired {
        /// 1 to 100 characters; matches `^\S[0-9A-Za-z_.-]*$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B r#type: Type = "Type",
    }
    set {
        /// 3 to 63 characters; matches `^\S(.*\S)?$`; an update replaces the resource
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        /// at most 256 characters; matches `arn:aws(-[0-9A-Za-z_]+)*:.+:.+:[0-9]{12}:.+`; an update replaces the resource; AWS does not show it again
        connection_arn: str = "ConnectionArn",
        /// 1 to 100 characters; matches `^\S(.*\S)?$`; an update replaces the resource; AWS does not show it again
        owner: str = "Owner",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AssociationArn",
        ASSOCIATION_ARN: c::Arn<CfnRepositoryAssociation> = "AssociationArn",
    }
}

c::open_enum! {
    Type {
        CODE_COMMIT = "CodeCommit",
        BITBUCKET = "Bitbucket",
        GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
        S3_BUCKET = "S3Bucket",
    }
}
