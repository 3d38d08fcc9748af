// Written by `cargo xtask codegen` from crates/registry/data/apptest.txt.

//! `AWS::AppTest::TestCase` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TestCaseId`.
    CfnTestCase = "AWS::AppTest::TestCase", "apptest-testcase", reference name,
        arn "arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}", tags Map "Tags";
    new {
        /// matches `^[A-Za-z][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 20 items
        B steps: c::List<Step> = "Steps",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        /// 0 to 200 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "TestCaseArn",
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATE_TIME: str = "LastUpdateTime",
        LATEST_VERSION: c::Json = "LatestVersion",
        STATUS: c::Json = "Status",
        TEST_CASE_ARN: c::Arn<CfnTestCase> = "TestCaseArn",
        TEST_CASE_ID: c::Name<CfnTestCase> = "TestCaseId",
        TEST_CASE_VERSION: f64 = "TestCaseVersion",
    }
}

c::property! {
    Batch, "apptest-testcase-batch";
    new {
        /// matches `^\S{1,1000}$`
        A batch_job_name: str = "BatchJobName",
    }
    set {
        batch_job_parameters: c::Map<str> = "BatchJobParameters",
        /// each: matches `^\S{1,100}$`
        export_data_set_names: c::List<str> = "ExportDataSetNames",
    }
}

c::property! {
    CloudFormationAction, "apptest-testcase-cloudformationaction";
    new {
        /// matches `^\S{1,1000}$`
        A resource: str = "Resource",
    }
    set {
        action_type: CloudFormationActionType = "ActionType",
    }
}

c::property! {
    CompareAction, "apptest-testcase-compareaction";
    new {
        A input: Input = "Input",
    }
    set {
        output: Output = "Output",
    }
}

c::property! {
    DataSet, "apptest-testcase-dataset";
    new DataSetRequired {
        /// matches `^\S{1,50}$`
        A ccsid: str = "Ccsid",
        B format: Format = "Format",
        C length: f64 = "Length",
        /// matches `^\S{1,100}$`
        D name: str = "Name",
        E r#type: DataSetType = "Type",
    }
    set {}
}

c::property! {
    DatabaseCDC, "apptest-testcase-databasecdc";
    new {
        A source_metadata: SourceDatabaseMetadata = "SourceMetadata",
        B target_metadata: TargetDatabaseMetadata = "TargetMetadata",
    }
    set {}
}

c::property! {
    /// Exactly one of `DataSets`, `DatabaseCDC`.
    FileMetadata, "apptest-testcase-filemetadata";
    new {}
    set {
        data_sets: c::List<DataSet> = "DataSets",
        database_cdc: DatabaseCDC = "DatabaseCDC",
    }
}

c::property! {
    /// Exactly one of `File`.
    Input, "apptest-testcase-input";
    new {}
    set {
        file: InputFile = "File",
    }
}

c::property! {
    InputFile, "apptest-testcase-inputfile";
    new InputFileRequired {
        A file_metadata: FileMetadata = "FileMetadata",
        /// matches `^\S{1,1000}$`
        B source_location: str = "SourceLocation",
        /// matches `^\S{1,1000}$`
        C target_location: str = "TargetLocation",
    }
    set {}
}

c::property! {
    M2ManagedActionProperties, "apptest-testcase-m2managedactionproperties";
    new {}
    set {
        force_stop: bool = "ForceStop",
        /// matches `^\S{1,1000}$`
        import_data_set_location: str = "ImportDataSetLocation",
    }
}

c::property! {
    M2ManagedApplicationAction, "apptest-testcase-m2managedapplicationaction";
    new M2ManagedApplicationActionRequired {
        A action_type: M2ManagedActionType = "ActionType",
        /// matches `^\S{1,1000}$`
        B resource: str = "Resource",
    }
    set {
        properties: M2ManagedActionProperties = "Properties",
    }
}

c::property! {
    M2NonManagedApplicationAction, "apptest-testcase-m2nonmanagedapplicationaction";
    new M2NonManagedApplicationActionRequired {
        A action_type: M2NonManagedActionType = "ActionType",
        /// matches `^\S{1,1000}$`
        B resource: str = "Resource",
    }
    set {}
}

c::property! {
    MainframeAction, "apptest-testcase-mainframeaction";
    new {
        A action_type: MainframeActionType = "ActionType",
        /// matches `^\S{1,1000}$`
        B resource: str = "Resource",
    }
    set {
        properties: MainframeActionProperties = "Properties",
    }
}

c::property! {
    MainframeActionProperties, "apptest-testcase-mainframeactionproperties";
    new {}
    set {
        /// matches `^\S{1,1000}$`
        dms_task_arn: str = "DmsTaskArn",
    }
}

c::property! {
    /// Exactly one of `Batch`, `Tn3270`.
    MainframeActionType, "apptest-testcase-mainframeactiontype";
    new {}
    set {
        batch: Batch = "Batch",
        tn3270: TN3270 = "Tn3270",
    }
}

c::property! {
    /// Exactly one of `File`.
    Output, "apptest-testcase-output";
    new {}
    set {
        file: OutputFile = "File",
    }
}

c::property! {
    OutputFile, "apptest-testcase-outputfile";
    new {}
    set {
        /// at most 1024 characters
        file_location: str = "FileLocation",
    }
}

c::property! {
    /// Exactly one of `M2ManagedApplicationAction`, `M2NonManagedApplicationAction`, `CloudFormationAction`.
    ResourceAction, "apptest-testcase-resourceaction";
    new {}
    set {
        cloud_formation_action: CloudFormationAction = "CloudFormationAction",
        m2_managed_application_action: M2ManagedApplicationAction = "M2ManagedApplicationAction",
        m2_non_managed_application_action: M2NonManagedApplicationAction = "M2NonManagedApplicationAction",
    }
}

c::property! {
    Script, "apptest-testcase-script";
    new ScriptRequired {
        /// at most 1024 characters
        A script_location: str = "ScriptLocation",
        B r#type: ScriptType = "Type",
    }
    set {}
}

c::property! {
    SourceDatabaseMetadata, "apptest-testcase-sourcedatabasemetadata";
    new SourceDatabaseMetadataRequired {
        A capture_tool: CaptureTool = "CaptureTool",
        B r#type: SourceDatabase = "Type",
    }
    set {}
}

c::property! {
    Step, "apptest-testcase-step";
    new {
        A action: StepAction = "Action",
        /// matches `^[A-Za-z][A-Za-z0-9_-]{1,59}$`
        B name: str = "Name",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
    }
}

c::property! {
    /// Exactly one of `ResourceAction`, `MainframeAction`, `CompareAction`.
    StepAction, "apptest-testcase-stepaction";
    new {}
    set {
        compare_action: CompareAction = "CompareAction",
        mainframe_action: MainframeAction = "MainframeAction",
        resource_action: ResourceAction = "ResourceAction",
    }
}

c::property! {
    TN3270, "apptest-testcase-tn3270";
    new {
        A script: Script = "Script",
    }
    set {
        /// each: matches `^\S{1,100}$`
        export_data_set_names: c::List<str> = "ExportDataSetNames",
    }
}

c::property! {
    TargetDatabaseMetadata, "apptest-testcase-targetdatabasemetadata";
    new TargetDatabaseMetadataRequired {
        A capture_tool: CaptureTool = "CaptureTool",
        B r#type: TargetDatabase = "Type",
    }
    set {}
}

c::open_enum! {
    CaptureTool {
        PRECISELY = "Precisely",
        AWS_DMS = "AWS DMS",
    }
}

c::open_enum! {
    CloudFormationActionType {
        CREATE = "Create",
        DELETE = "Delete",
    }
}

c::open_enum! {
    DataSetType {
        PS = "PS",
    }
}

c::open_enum! {
    Format {
        FIXED = "FIXED",
        VARIABLE = "VARIABLE",
        LINE_SEQUENTIAL = "LINE_SEQUENTIAL",
    }
}

c::open_enum! {
    M2ManagedActionType {
        CONFIGURE = "Configure",
        DECONFIGURE = "Deconfigure",
    }
}

c::open_enum! {
    M2NonManagedActionType {
        CONFIGURE = "Configure",
        DECONFIGURE = "Deconfigure",
    }
}

c::open_enum! {
    ScriptType {
        SELENIUM = "Selenium",
    }
}

c::open_enum! {
    SourceDatabase {
        Z_OS_DB2 = "z/OS-DB2",
    }
}

c::open_enum! {
    TargetDatabase {
        POSTGRE_SQL = "PostgreSQL",
    }
}
