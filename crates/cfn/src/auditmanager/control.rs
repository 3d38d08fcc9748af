// Written by `cargo xtask codegen` from crates/registry/data/auditmanager.txt.

//! `AWS::AuditManager::Control` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnControl = "AWS::AuditManager::Control", "auditmanager-control", reference arn, tags List "Tags";
    new {
        A control_mapping_sources: c::List<ControlMappingSource> = "ControlMappingSources",
        B name: str = "Name",
    }
    set {
        action_plan_instructions: str = "ActionPlanInstructions",
        action_plan_title: str = "ActionPlanTitle",
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        testing_information: str = "TestingInformation",
    }
    get {
        @arn "Arn",
        CONTROL_SOURCES: str = "ControlSources",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        ID: str = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        LAST_UPDATED_BY: str = "LastUpdatedBy",
        TYPE: str = "Type",
    }
}

c::property! {
    ControlMappingSource, "auditmanager-control-controlmappingsource";
    new {}
    set {
        source_description: str = "SourceDescription",
        source_frequency: ControlMappingSourceSourceFrequency = "SourceFrequency",
        source_keyword: SourceKeyword = "SourceKeyword",
        source_name: str = "SourceName",
        /// AWS does not show it again
        source_set_up_option: ControlMappingSourceSourceSetUpOption = "SourceSetUpOption",
        source_type: ControlMappingSourceSourceType = "SourceType",
        troubleshooting_text: str = "TroubleshootingText",
    }
}

c::property! {
    SourceKeyword, "auditmanager-control-sourcekeyword";
    new {}
    set {
        keyword_input_type: SourceKeywordKeywordInputType = "KeywordInputType",
        keyword_value: str = "KeywordValue",
    }
}

c::open_enum! {
    ControlMappingSourceSourceFrequency {
        DAILY = "DAILY",
        WEEKLY = "WEEKLY",
        MONTHLY = "MONTHLY",
    }
}

c::open_enum! {
    ControlMappingSourceSourceSetUpOption {
        SYSTEM_CONTROLS_MAPPING = "System_Controls_Mapping",
        PROCEDURAL_CONTROLS_MAPPING = "Procedural_Controls_Mapping",
    }
}

c::open_enum! {
    ControlMappingSourceSourceType {
        AWS_CLOUDTRAIL = "AWS_Cloudtrail",
        AWS_CONFIG = "AWS_Config",
        AWS_SECURITY_HUB = "AWS_Security_Hub",
        AWS_API_CALL = "AWS_API_Call",
        MANUAL = "MANUAL",
        COMMON_CONTROL = "Common_Control",
        CORE_CONTROL = "Core_Control",
    }
}

c::open_enum! {
    SourceKeywordKeywordInputType {
        SELECT_FROM_LIST = "SELECT_FROM_LIST",
        UPLOAD_FILE = "UPLOAD_FILE",
        INPUT_TEXT = "INPUT_TEXT",
    }
}
