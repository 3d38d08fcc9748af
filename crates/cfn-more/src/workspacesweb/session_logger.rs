// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::SessionLogger` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SessionLoggerArn`.
    CfnSessionLogger = "AWS::WorkSpacesWeb::SessionLogger", "workspacesweb-sessionlogger", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}", tags List "Tags";
    new {
        A event_filter: EventFilter = "EventFilter",
        B log_configuration: LogConfiguration = "LogConfiguration",
    }
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 20 to 2048 characters; an update replaces the resource
        customer_managed_key: str = "CustomerManagedKey",
        /// 1 to 64 characters; matches `^[ _\-0-90-9A-Za-z_]+$`
        display_name: str = "DisplayName",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SessionLoggerArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        CREATION_DATE: str = "CreationDate",
        SESSION_LOGGER_ARN: c::Arn<CfnSessionLogger> = "SessionLoggerArn",
    }
}

c::property! {
    /// Exactly one of `All`, `Include`.
    EventFilter, "workspacesweb-sessionlogger-eventfilter";
    new {}
    set {
        all: Unit = "All",
        /// 1 to 100 items; no item twice
        include: c::List<Event> = "Include",
    }
}

c::property! {
    LogConfiguration, "workspacesweb-sessionlogger-logconfiguration";
    new {}
    set {
        s3: S3LogConfiguration = "S3",
    }
}

c::property! {
    S3LogConfiguration, "workspacesweb-sessionlogger-s3logconfiguration";
    new S3LogConfigurationRequired {
        /// 1 to 256 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
        B folder_structure: FolderStructure = "FolderStructure",
        C log_file_format: LogFileFormat = "LogFileFormat",
    }
    set {
        /// matches `^[0-9]{12}$`
        bucket_owner: str = "BucketOwner",
        /// 1 to 256 characters; matches `^[0-90-9A-Za-z_\-_/!().*']+$`
        key_prefix: str = "KeyPrefix",
    }
}

c::property! {
    Unit, "workspacesweb-sessionlogger-unit";
    new {}
    set {}
}

c::open_enum! {
    Event {
        WEBSITE_INTERACT = "WebsiteInteract",
        FILE_DOWNLOAD_FROM_SECURE_BROWSER_TO_REMOTE_DISK = "FileDownloadFromSecureBrowserToRemoteDisk",
        FILE_TRANSFER_FROM_REMOTE_TO_LOCAL_DISK = "FileTransferFromRemoteToLocalDisk",
        FILE_TRANSFER_FROM_LOCAL_TO_REMOTE_DISK = "FileTransferFromLocalToRemoteDisk",
        FILE_UPLOAD_FROM_REMOTE_DISK_TO_SECURE_BROWSER = "FileUploadFromRemoteDiskToSecureBrowser",
        CONTENT_PASTE_TO_WEBSITE = "ContentPasteToWebsite",
        CONTENT_TRANSFER_FROM_LOCAL_TO_REMOTE_CLIPBOARD = "ContentTransferFromLocalToRemoteClipboard",
        CONTENT_COPY_FROM_WEBSITE = "ContentCopyFromWebsite",
        URL_LOAD = "UrlLoad",
        TAB_OPEN = "TabOpen",
        TAB_CLOSE = "TabClose",
        PRINT_JOB_SUBMIT = "PrintJobSubmit",
        SESSION_CONNECT = "SessionConnect",
        SESSION_START = "SessionStart",
        SESSION_DISCONNECT = "SessionDisconnect",
        SESSION_END = "SessionEnd",
        URL_BLOCK_BY_CONTENT_FILTER = "UrlBlockByContentFilter",
    }
}

c::open_enum! {
    FolderStructure {
        FLAT = "Flat",
        NESTED_BY_DATE = "NestedByDate",
    }
}

c::open_enum! {
    LogFileFormat {
        JSON_LINES = "JSONLines",
        JSON = "Json",
    }
}
