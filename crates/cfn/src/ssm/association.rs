// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::Association` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationId`; it has no attribute for its ARN.
    CfnAssociation = "AWS::SSM::Association", "ssm-association", reference name,
        arn "arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}", tags List "Tags";
    new {
        /// matches `^[a-zA-Z0-9_\-.:/]{3,200}$`
        A name: str = "Name",
    }
    set {
        apply_only_at_cron_interval: bool = "ApplyOnlyAtCronInterval",
        /// 1 to 512 characters; matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`
        association_dispatch_assume_role: str = "AssociationDispatchAssumeRole",
        /// matches `^[a-zA-Z0-9_\-.]{3,128}$`
        association_name: str = "AssociationName",
        /// 1 to 50 characters
        automation_target_parameter_name: str = "AutomationTargetParameterName",
        calendar_names: c::List<str> = "CalendarNames",
        compliance_severity: ComplianceSeverity = "ComplianceSeverity",
        /// matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`
        document_version: str = "DocumentVersion",
        /// matches `(^i-([0-9A-Za-z_]{8}|[0-9A-Za-z_]{17})$)|(^mi-[0-9A-Za-z_]{17}$)`; an update replaces the resource
        instance_id: str = "InstanceId",
        /// 1 to 7 characters; matches `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`
        max_concurrency: str = "MaxConcurrency",
        /// 1 to 7 characters; matches `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`
        max_errors: str = "MaxErrors",
        output_location: InstanceAssociationOutputLocation = "OutputLocation",
        parameters: c::Map<c::List<str>> = "Parameters",
        /// 1 to 256 characters
        schedule_expression: str = "ScheduleExpression",
        /// 1 to 6
        schedule_offset: i64 = "ScheduleOffset",
        sync_compliance: SyncCompliance = "SyncCompliance",
        /// at most 1000 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 5 items
        targets: c::List<Target> = "Targets",
        /// 15 to 172800; AWS does not show it again
        wait_for_success_timeout_seconds: i64 = "WaitForSuccessTimeoutSeconds",
    }
    get {
        ASSOCIATION_ID: c::Name<CfnAssociation> = "AssociationId",
    }
}

c::property! {
    InstanceAssociationOutputLocation, "ssm-association-instanceassociationoutputlocation";
    new {}
    set {
        s3_location: S3OutputLocation = "S3Location",
    }
}

c::property! {
    S3OutputLocation, "ssm-association-s3outputlocation";
    new {}
    set {
        /// 3 to 63 characters
        output_s3_bucket_name: c::Name<crate::s3::CfnBucket> = "OutputS3BucketName",
        /// at most 1024 characters
        output_s3_key_prefix: str = "OutputS3KeyPrefix",
        /// 3 to 20 characters
        output_s3_region: str = "OutputS3Region",
    }
}

c::property! {
    Target, "ssm-association-target";
    new {
        /// 1 to 163 characters; matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$|resource-groups:Name`
        A key: str = "Key",
        /// at most 50 items
        B values: c::List<str> = "Values",
    }
    set {}
}

c::open_enum! {
    ComplianceSeverity {
        CRITICAL = "CRITICAL",
        HIGH = "HIGH",
        MEDIUM = "MEDIUM",
        LOW = "LOW",
        UNSPECIFIED = "UNSPECIFIED",
    }
}

c::open_enum! {
    SyncCompliance {
        AUTO = "AUTO",
        MANUAL = "MANUAL",
    }
}
