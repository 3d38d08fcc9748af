// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::Workflow` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkflowId`.
    CfnWorkflow = "AWS::Transfer::Workflow", "transfer-workflow", reference name,
        arn "arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}", tags List "Tags";
    new {
        /// at most 8 items; no item twice; an update replaces the resource
        A steps: c::List<WorkflowStep> = "Steps",
    }
    set {
        /// at most 256 characters; matches `^[0-9A-Za-z_\- ]*$`; an update replaces the resource
        description: str = "Description",
        /// at most 8 items; no item twice; an update replaces the resource
        on_exception_steps: c::List<WorkflowStep> = "OnExceptionSteps",
        /// 1 to 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        WORKFLOW_ID: c::Name<CfnWorkflow> = "WorkflowId",
    }
}

c::property! {
    CopyStepDetails, "transfer-workflow-copystepdetails";
    new {}
    set {
        destination_file_location: S3FileLocation = "DestinationFileLocation",
        /// at most 30 characters; matches `^[0-9A-Za-z_-]*$`
        name: str = "Name",
        overwrite_existing: CopyStepDetailsOverwriteExisting = "OverwriteExisting",
        /// at most 256 characters; matches `^\$\{([0-9A-Za-z_]+.)+[0-9A-Za-z_]+\}$`
        source_file_location: str = "SourceFileLocation",
    }
}

c::property! {
    CustomStepDetails, "transfer-workflow-customstepdetails";
    new {}
    set {
        /// at most 30 characters; matches `^[0-9A-Za-z_-]*$`
        name: str = "Name",
        /// at most 256 characters; matches `^\$\{([0-9A-Za-z_]+.)+[0-9A-Za-z_]+\}$`
        source_file_location: str = "SourceFileLocation",
        /// at most 170 characters; matches `arn:[a-z-]+:lambda:.*$`
        target: str = "Target",
        /// 1 to 1800
        timeout_seconds: i64 = "TimeoutSeconds",
    }
}

c::property! {
    DecryptStepDetails, "transfer-workflow-decryptstepdetails";
    new {
        A destination_file_location: InputFileLocation = "DestinationFileLocation",
        B r#type: DecryptStepDetailsType = "Type",
    }
    set {
        /// at most 30 characters; matches `^[0-9A-Za-z_-]*$`
        name: str = "Name",
        overwrite_existing: DecryptStepDetailsOverwriteExisting = "OverwriteExisting",
        /// at most 256 characters; matches `^\$\{([0-9A-Za-z_]+.)+[0-9A-Za-z_]+\}$`
        source_file_location: str = "SourceFileLocation",
    }
}

c::property! {
    DeleteStepDetails, "transfer-workflow-deletestepdetails";
    new {}
    set {
        /// at most 30 characters; matches `^[0-9A-Za-z_-]*$`
        name: str = "Name",
        /// at most 256 characters; matches `^\$\{([0-9A-Za-z_]+.)+[0-9A-Za-z_]+\}$`
        source_file_location: str = "SourceFileLocation",
    }
}

c::property! {
    EfsInputFileLocation, "transfer-workflow-efsinputfilelocation";
    new {}
    set {
        /// at most 128 characters
        file_system_id: str = "FileSystemId",
        /// 1 to 65536 characters; matches `^[^\x{00}]+$`
        path: str = "Path",
    }
}

c::property! {
    InputFileLocation, "transfer-workflow-inputfilelocation";
    new {}
    set {
        efs_file_location: EfsInputFileLocation = "EfsFileLocation",
        s3_file_location: S3InputFileLocation = "S3FileLocation",
    }
}

c::property! {
    S3FileLocation, "transfer-workflow-s3filelocation";
    new {}
    set {
        s3_file_location: S3InputFileLocation = "S3FileLocation",
    }
}

c::property! {
    S3InputFileLocation, "transfer-workflow-s3inputfilelocation";
    new {}
    set {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        bucket: str = "Bucket",
        /// at most 1024 characters
        key: str = "Key",
    }
}

c::property! {
    S3Tag, "transfer-workflow-s3tag";
    new S3TagRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TagStepDetails, "transfer-workflow-tagstepdetails";
    new {}
    set {
        /// at most 30 characters; matches `^[0-9A-Za-z_-]*$`
        name: str = "Name",
        /// at most 256 characters; matches `^\$\{([0-9A-Za-z_]+.)+[0-9A-Za-z_]+\}$`
        source_file_location: str = "SourceFileLocation",
        /// 1 to 10 items; no item twice
        tags: c::List<S3Tag> = "Tags",
    }
}

c::property! {
    WorkflowStep, "transfer-workflow-workflowstep";
    new {}
    set {
        copy_step_details: CopyStepDetails = "CopyStepDetails",
        custom_step_details: CustomStepDetails = "CustomStepDetails",
        decrypt_step_details: DecryptStepDetails = "DecryptStepDetails",
        delete_step_details: DeleteStepDetails = "DeleteStepDetails",
        tag_step_details: TagStepDetails = "TagStepDetails",
        r#type: WorkflowStepType = "Type",
    }
}

c::open_enum! {
    CopyStepDetailsOverwriteExisting {
        TRUE = "TRUE",
        FALSE = "FALSE",
    }
}

c::open_enum! {
    DecryptStepDetailsType {
        PGP = "PGP",
    }
}

c::open_enum! {
    DecryptStepDetailsOverwriteExisting {
        TRUE = "TRUE",
        FALSE = "FALSE",
    }
}

c::open_enum! {
    WorkflowStepType {
        COPY = "COPY",
        CUSTOM = "CUSTOM",
        DECRYPT = "DECRYPT",
        DELETE = "DELETE",
        TAG = "TAG",
    }
}
