// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::LegalHold` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLegalHold = "AWS::Backup::LegalHold", "backup-legalhold", reference arn,
        arn "arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}", tags List "Tags";
    new CfnLegalHoldRequired {
        /// an update replaces the resource
        A description: str = "Description",
        /// an update replaces the resource
        B recovery_point_selection: RecoveryPointSelection = "RecoveryPointSelection",
        /// an update replaces the resource
        C title: str = "Title",
    }
    set {
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE: str = "CreationDate",
        LEGAL_HOLD_ID: str = "LegalHoldId",
        STATUS: str = "Status",
    }
}

c::property! {
    DateRange, "backup-legalhold-daterange";
    new DateRangeRequired {
        /// format date-time
        A from_date: str = "FromDate",
        /// format date-time
        B to_date: str = "ToDate",
    }
    set {}
}

c::property! {
    RecoveryPointSelection, "backup-legalhold-recoverypointselection";
    new {}
    set {
        date_range: DateRange = "DateRange",
        resource_identifiers: c::List<str> = "ResourceIdentifiers",
        vault_names: c::List<str> = "VaultNames",
    }
}

c::property! {
    Tags, "backup-legalhold-tags";
    new TagsRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}
