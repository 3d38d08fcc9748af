// Written by `cargo xtask codegen` from crates/registry/data/auditmanager.txt.

//! `AWS::AuditManager::Assessment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssessmentId`.
    CfnAssessment = "AWS::AuditManager::Assessment", "auditmanager-assessment", reference name,
        arn "arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}", tags List "Tags";
    new {}
    set {
        assessment_reports_destination: AssessmentReportsDestination = "AssessmentReportsDestination",
        /// an update replaces the resource
        aws_account: AWSAccount = "AwsAccount",
        delegations: c::List<Delegation> = "Delegations",
        /// at most 1000 characters; AWS does not show it again
        description: str = "Description",
        /// 32 to 36 characters; matches `^([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|.*\S.*)$`; an update replaces the resource
        framework_id: str = "FrameworkId",
        /// 1 to 127 characters; matches `^[a-zA-Z0-9-_\.]+$`; AWS does not show it again
        name: str = "Name",
        roles: c::List<Role> = "Roles",
        scope: Scope = "Scope",
        status: AssessmentStatus = "Status",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ASSESSMENT_ID: c::Name<CfnAssessment> = "AssessmentId",
        CREATION_TIME: f64 = "CreationTime",
    }
}

c::property! {
    AWSAccount, "auditmanager-assessment-awsaccount";
    new {}
    set {
        /// 1 to 320 characters; matches `^.*@.*$`
        email_address: str = "EmailAddress",
        /// 12 characters; matches `^[0-9]{12}$`
        id: str = "Id",
        /// 1 to 50 characters; matches `^[\x{0020}-\x{007E}]+$`
        name: str = "Name",
    }
}

c::property! {
    AWSService, "auditmanager-assessment-awsservice";
    new {}
    set {
        /// 1 to 40 characters; matches `^[a-zA-Z0-9\-\s().]+$`
        service_name: str = "ServiceName",
    }
}

c::property! {
    AssessmentReportsDestination, "auditmanager-assessment-assessmentreportsdestination";
    new {}
    set {
        /// 1 to 1024 characters; matches `^(S|s)3:\/\/[a-zA-Z0-9\-\.\(\)\'\*\_\!\=\+\@\:\s\,\?\/]+$`
        destination: str = "Destination",
        destination_type: AssessmentReportDestinationType = "DestinationType",
    }
}

c::property! {
    Delegation, "auditmanager-assessment-delegation";
    new {}
    set {
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; AWS does not show it again
        assessment_id: str = "AssessmentId",
        /// 1 to 127 characters; matches `^[a-zA-Z0-9-_\.]+$`; AWS does not show it again
        assessment_name: str = "AssessmentName",
        /// at most 350 characters
        comment: str = "Comment",
        /// 1 to 300 characters
        control_set_id: str = "ControlSetId",
        /// 20 to 2048 characters; matches `^arn:.*:*:.*`
        created_by: str = "CreatedBy",
        creation_time: f64 = "CreationTime",
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        id: str = "Id",
        last_updated: f64 = "LastUpdated",
        /// 20 to 2048 characters; matches `^arn:.*:iam:.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        role_type: RoleType = "RoleType",
        status: DelegationStatus = "Status",
    }
}

c::property! {
    Role, "auditmanager-assessment-role";
    new {}
    set {
        /// 20 to 2048 characters; matches `^arn:.*:iam:.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        role_type: RoleType = "RoleType",
    }
}

c::property! {
    Scope, "auditmanager-assessment-scope";
    new {}
    set {
        /// 1 to 200 items
        aws_accounts: c::List<AWSAccount> = "AwsAccounts",
        /// AWS does not show it again
        aws_services: c::List<AWSService> = "AwsServices",
    }
}

c::open_enum! {
    AssessmentReportDestinationType {
        S3 = "S3",
    }
}

c::open_enum! {
    AssessmentStatus {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}

c::open_enum! {
    DelegationStatus {
        IN_PROGRESS = "IN_PROGRESS",
        UNDER_REVIEW = "UNDER_REVIEW",
        COMPLETE = "COMPLETE",
    }
}

c::open_enum! {
    RoleType {
        PROCESS_OWNER = "PROCESS_OWNER",
        RESOURCE_OWNER = "RESOURCE_OWNER",
    }
}
