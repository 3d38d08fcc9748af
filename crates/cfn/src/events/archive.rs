// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::Archive` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ArchiveName`; it takes no tags.
    CfnArchive = "AWS::Events::Archive", "events-archive", reference name, name_property "ArchiveName",
        arn "arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}";
    new {
        /// an update replaces the resource
        A source_arn: str = "SourceArn",
    }
    set {
        /// 1 to 48 characters; matches `[\.\-_A-Za-z0-9]+`; an update replaces the resource
        archive_name: str = "ArchiveName",
        /// at most 512 characters
        description: str = "Description",
        event_pattern: c::Json = "EventPattern",
        /// at most 2048 characters
        kms_key_identifier: str = "KmsKeyIdentifier",
        /// at least 0
        retention_days: i64 = "RetentionDays",
    }
    get {
        @arn "Arn",
    }
}
