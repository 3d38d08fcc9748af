// Written by `cargo xtask codegen` from crates/registry/data/dataexchange.txt.

//! `AWS::DataExchange::EventAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEventAction = "AWS::DataExchange::EventAction", "dataexchange-eventaction", reference arn,
        arn "arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}", tags List "Tags";
    new {
        A action: Action = "Action",
        /// an update replaces the resource
        B event: Event = "Event",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        EVENT_ACTION_ID: str = "EventActionId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    Action, "dataexchange-eventaction-action";
    new {}
    set {
        export_revision_to_s3: AutoExportRevisionToS3RequestDetails = "ExportRevisionToS3",
    }
}

c::property! {
    AutoExportRevisionDestinationEntry, "dataexchange-eventaction-autoexportrevisiondestinationentry";
    new {
        A bucket: str = "Bucket",
    }
    set {
        key_pattern: str = "KeyPattern",
    }
}

c::property! {
    AutoExportRevisionToS3RequestDetails, "dataexchange-eventaction-autoexportrevisiontos3requestdetails";
    new {
        A revision_destination: AutoExportRevisionDestinationEntry = "RevisionDestination",
    }
    set {
        encryption: ExportServerSideEncryption = "Encryption",
    }
}

c::property! {
    Event, "dataexchange-eventaction-event";
    new {}
    set {
        revision_published: RevisionPublished = "RevisionPublished",
    }
}

c::property! {
    ExportServerSideEncryption, "dataexchange-eventaction-exportserversideencryption";
    new {
        A r#type: ExportServerSideEncryptionType = "Type",
    }
    set {
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    RevisionPublished, "dataexchange-eventaction-revisionpublished";
    new {
        /// matches `^[a-zA-Z0-9]{30,40}$`
        A data_set_id: str = "DataSetId",
    }
    set {}
}

c::open_enum! {
    ExportServerSideEncryptionType {
        AWS_KMS = "aws:kms",
        AES256 = "AES256",
    }
}
