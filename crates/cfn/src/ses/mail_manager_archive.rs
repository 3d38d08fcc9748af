// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerArchive` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ArchiveId`; it has no attribute for its ARN.
    CfnMailManagerArchive = "AWS::SES::MailManagerArchive", "ses-mailmanagerarchive", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}", tags List "Tags";
    new {}
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`
        archive_name: str = "ArchiveName",
        /// matches `^arn:aws(|-cn|-us-gov|-eusc):kms:[a-z0-9-]{1,20}:[0-9]{12}:(key|alias)/.+$`; an update replaces the resource
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        retention: ArchiveRetention = "Retention",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ARCHIVE_ARN: str = "ArchiveArn",
        ARCHIVE_ID: c::Name<CfnMailManagerArchive> = "ArchiveId",
        ARCHIVE_STATE: c::Json = "ArchiveState",
    }
}

c::property! {
    /// Exactly one of `RetentionPeriod`.
    ArchiveRetention, "ses-mailmanagerarchive-archiveretention";
    new {}
    set {
        retention_period: RetentionPeriod = "RetentionPeriod",
    }
}

c::open_enum! {
    RetentionPeriod {
        THREE_MONTHS = "THREE_MONTHS",
        SIX_MONTHS = "SIX_MONTHS",
        NINE_MONTHS = "NINE_MONTHS",
        ONE_YEAR = "ONE_YEAR",
        EIGHTEEN_MONTHS = "EIGHTEEN_MONTHS",
        TWO_YEARS = "TWO_YEARS",
        THIRTY_MONTHS = "THIRTY_MONTHS",
        THREE_YEARS = "THREE_YEARS",
        FOUR_YEARS = "FOUR_YEARS",
        FIVE_YEARS = "FIVE_YEARS",
        SIX_YEARS = "SIX_YEARS",
        SEVEN_YEARS = "SEVEN_YEARS",
        EIGHT_YEARS = "EIGHT_YEARS",
        NINE_YEARS = "NINE_YEARS",
        TEN_YEARS = "TEN_YEARS",
        PERMANENT = "PERMANENT",
    }
}
