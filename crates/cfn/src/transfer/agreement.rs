// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::Agreement` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAgreement = "AWS::Transfer::Agreement", "transfer-agreement", reference text, tags List "Tags";
    new CfnAgreementRequired {
        /// 20 to 2048 characters; matches `arn:.*role/.*`
        A access_role: str = "AccessRole",
        /// 19 characters; matches `^p-([0-9a-f]{17})$`
        B local_profile_id: str = "LocalProfileId",
        /// 19 characters; matches `^p-([0-9a-f]{17})$`
        C partner_profile_id: str = "PartnerProfileId",
        /// 19 characters; matches `^s-([0-9a-f]{17})$`; an update replaces the resource
        D server_id: str = "ServerId",
    }
    set {
        /// at most 1024 characters; matches `^(|/.*)$`
        base_directory: str = "BaseDirectory",
        custom_directories: CustomDirectories = "CustomDirectories",
        /// 1 to 200 characters; matches `^[\x{0021}-\x{007E}]+$`
        description: str = "Description",
        enforce_message_signing: EnforceMessageSigning = "EnforceMessageSigning",
        preserve_filename: PreserveFilename = "PreserveFilename",
        status: Status = "Status",
        /// 1 to 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AGREEMENT_ID: str = "AgreementId",
    }
}

c::property! {
    CustomDirectories, "transfer-agreement-customdirectories";
    new CustomDirectoriesRequired {
        /// at most 1024 characters; matches `(|/.*)`
        A failed_files_directory: str = "FailedFilesDirectory",
        /// at most 1024 characters; matches `(|/.*)`
        B mdn_files_directory: str = "MdnFilesDirectory",
        /// at most 1024 characters; matches `(|/.*)`
        C payload_files_directory: str = "PayloadFilesDirectory",
        /// at most 1024 characters; matches `(|/.*)`
        D status_files_directory: str = "StatusFilesDirectory",
        /// at most 1024 characters; matches `(|/.*)`
        E temporary_files_directory: str = "TemporaryFilesDirectory",
    }
    set {}
}

c::open_enum! {
    EnforceMessageSigning {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    PreserveFilename {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}
