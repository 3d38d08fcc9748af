// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::Document` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDocument = "AWS::SSM::Document", "ssm-document", reference name, name_property "Name",
        arn "arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}", tags List "Tags";
    new {
        /// an update may replace the resource
        A content: c::Json = "Content",
    }
    set {
        /// at most 20 items; an update may replace the resource; AWS does not show it again
        attachments: c::List<AttachmentsSource> = "Attachments",
        /// default `"JSON"`; an update may replace the resource
        document_format: DocumentFormat = "DocumentFormat",
        /// an update replaces the resource
        document_type: DocumentType = "DocumentType",
        /// matches `^[a-zA-Z0-9_\-.]{3,128}$`; an update replaces the resource
        name: str = "Name",
        /// at least 1 item; an update may replace the resource
        requires: c::List<DocumentRequires> = "Requires",
        /// at most 1000 items
        tags: c::List<Tag> = "Tags",
        /// at most 200 characters; matches `^\/[0-9A-Za-z_\.\-\:\/]*$`; an update may replace the resource
        target_type: str = "TargetType",
        /// default `"Replace"`; AWS does not show it again
        update_method: UpdateMethod = "UpdateMethod",
        /// matches `^[a-zA-Z0-9_\-.]{1,128}$`; an update may replace the resource
        version_name: str = "VersionName",
    }
    get {}
}

c::property! {
    AttachmentsSource, "ssm-document-attachmentssource";
    new {}
    set {
        key: AttachmentsSourceKey = "Key",
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        name: str = "Name",
        /// 1 item; each: 1 to 100000 characters
        values: c::List<str> = "Values",
    }
}

c::property! {
    DocumentRequires, "ssm-document-documentrequires";
    new {}
    set {
        /// at most 200 characters; matches `^[a-zA-Z0-9_\-.:/]{3,200}$`
        name: str = "Name",
        /// at most 8 characters; matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`
        version: str = "Version",
    }
}

c::property! {
    Tag, "ssm-document-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// 1 to 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    DocumentFormat {
        YAML = "YAML",
        JSON = "JSON",
        TEXT = "TEXT",
    }
}

c::open_enum! {
    DocumentType {
        APPLICATION_CONFIGURATION = "ApplicationConfiguration",
        APPLICATION_CONFIGURATION_SCHEMA = "ApplicationConfigurationSchema",
        AUTOMATION = "Automation",
        AUTOMATION_CHANGE_TEMPLATE = "Automation.ChangeTemplate",
        AUTO_APPROVAL_POLICY = "AutoApprovalPolicy",
        CHANGE_CALENDAR = "ChangeCalendar",
        CLOUD_FORMATION = "CloudFormation",
        COMMAND = "Command",
        DEPLOYMENT_STRATEGY = "DeploymentStrategy",
        MANUAL_APPROVAL_POLICY = "ManualApprovalPolicy",
        PACKAGE = "Package",
        POLICY = "Policy",
        PROBLEM_ANALYSIS = "ProblemAnalysis",
        PROBLEM_ANALYSIS_TEMPLATE = "ProblemAnalysisTemplate",
        SESSION = "Session",
    }
}

c::open_enum! {
    UpdateMethod {
        REPLACE = "Replace",
        NEW_VERSION = "NewVersion",
    }
}

c::open_enum! {
    AttachmentsSourceKey {
        SOURCE_URL = "SourceUrl",
        S3_FILE_URL = "S3FileUrl",
        ATTACHMENT_REFERENCE = "AttachmentReference",
    }
}
