// Written by `cargo xtask codegen` from crates/registry/data/auditmanager.txt.

//! `AWS::AuditManager::AssessmentFramework` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAssessmentFramework = "AWS::AuditManager::AssessmentFramework", "auditmanager-assessmentframework", reference arn,
        arn "arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}", tags List "Tags";
    new {
        /// at least 1 item
        A control_sets: c::List<ControlSet> = "ControlSets",
        /// 1 to 300 characters; matches `^[^\\]*$`
        B name: str = "Name",
    }
    set {
        /// at most 100 characters
        compliance_type: str = "ComplianceType",
        /// 1 to 1000 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        FRAMEWORK_ID: str = "FrameworkId",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        LAST_UPDATED_BY: str = "LastUpdatedBy",
        TYPE: str = "Type",
    }
}

c::property! {
    ControlSet, "auditmanager-assessmentframework-controlset";
    new {
        /// at least 1 item
        A controls: c::List<ControlSetControl> = "Controls",
        /// 1 to 300 characters; matches `^[^\\_]*$`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    ControlSetControl, "auditmanager-assessmentframework-controlsetcontrol";
    new {
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        A id: str = "Id",
    }
    set {}
}
