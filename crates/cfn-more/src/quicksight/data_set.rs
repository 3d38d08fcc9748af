// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::DataSet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDataSet = "AWS::QuickSight::DataSet", "quicksight-dataset", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        /// 1 to 8 items
        column_groups: c::List<ColumnGroup> = "ColumnGroups",
        /// at least 1 item
        column_level_permission_rules: c::List<ColumnLevelPermissionRule> = "ColumnLevelPermissionRules",
        data_prep_configuration: DataPrepConfiguration = "DataPrepConfiguration",
        /// an update replaces the resource
        data_set_id: str = "DataSetId",
        data_set_refresh_properties: DataSetRefreshProperties = "DataSetRefreshProperties",
        data_set_usage_configuration: DataSetUsageConfiguration = "DataSetUsageConfiguration",
        /// at most 32 items
        dataset_parameters: c::List<DatasetParameter> = "DatasetParameters",
        /// AWS does not show it again
        field_folders: c::Map<FieldFolder> = "FieldFolders",
        /// at most 10 items; AWS does not show it again
        folder_arns: c::List<str> = "FolderArns",
        import_mode: DataSetImportMode = "ImportMode",
        /// AWS does not show it again
        ingestion_wait_policy: IngestionWaitPolicy = "IngestionWaitPolicy",
        /// 1 to 256 keys; deprecated by AWS
        logical_table_map: c::Map<LogicalTable> = "LogicalTableMap",
        /// 1 to 128 characters
        name: str = "Name",
        performance_configuration: PerformanceConfiguration = "PerformanceConfiguration",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// 0 to 32 keys
        physical_table_map: c::Map<PhysicalTable> = "PhysicalTableMap",
        /// deprecated by AWS
        row_level_permission_data_set: RowLevelPermissionDataSet = "RowLevelPermissionDataSet",
        /// deprecated by AWS
        row_level_permission_tag_configuration: RowLevelPermissionTagConfiguration = "RowLevelPermissionTagConfiguration",
        semantic_model_configuration: SemanticModelConfiguration = "SemanticModelConfiguration",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        use_as: DataSetUseAs = "UseAs",
    }
    get {
        @arn "Arn",
        CONSUMED_SPICE_CAPACITY_IN_BYTES: f64 = "ConsumedSpiceCapacityInBytes",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        OUTPUT_COLUMNS: c::List<c::Json> = list "OutputColumns",
    }
}

c::property! {
    AdditionalNotes, "quicksight-dataset-additionalnotes";
    new {}
    set {
        /// at most 2000 characters
        text: str = "Text",
    }
}

c::property! {
    AggregateOperation, "quicksight-dataset-aggregateoperation";
    new {
        /// at most 128 items
        A aggregations: c::List<Aggregation> = "Aggregations",
        /// 1 to 64 characters
        B alias: str = "Alias",
        C source: TransformOperationSource = "Source",
    }
    set {
        /// at most 128 items; each: 1 to 127 characters
        group_by_column_names: c::List<str> = "GroupByColumnNames",
    }
}

c::property! {
    Aggregation, "quicksight-dataset-aggregation";
    new AggregationRequired {
        A aggregation_function: DataPrepAggregationFunction = "AggregationFunction",
        /// 1 to 64 characters
        B new_column_id: str = "NewColumnId",
        /// 1 to 127 characters
        C new_column_name: str = "NewColumnName",
    }
    set {}
}

c::property! {
    AppendOperation, "quicksight-dataset-appendoperation";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        /// at most 2048 items
        B appended_columns: c::List<AppendedColumn> = "AppendedColumns",
    }
    set {
        first_source: TransformOperationSource = "FirstSource",
        second_source: TransformOperationSource = "SecondSource",
    }
}

c::property! {
    AppendedColumn, "quicksight-dataset-appendedcolumn";
    new AppendedColumnRequired {
        /// 1 to 127 characters
        A column_name: str = "ColumnName",
        /// 1 to 64 characters
        B new_column_id: str = "NewColumnId",
    }
    set {}
}

c::property! {
    CalculatedColumn, "quicksight-dataset-calculatedcolumn";
    new CalculatedColumnRequired {
        /// 1 to 64 characters
        A column_id: str = "ColumnId",
        /// 1 to 127 characters
        B column_name: str = "ColumnName",
        /// 1 to 250000 characters
        C expression: str = "Expression",
    }
    set {}
}

c::property! {
    CastColumnTypeOperation, "quicksight-dataset-castcolumntypeoperation";
    new CastColumnTypeOperationRequired {
        /// 1 to 127 characters
        A column_name: str = "ColumnName",
        B new_column_type: ColumnDataType = "NewColumnType",
    }
    set {
        /// at most 32 characters
        format: str = "Format",
        sub_type: ColumnDataSubType = "SubType",
    }
}

c::property! {
    CastColumnTypesOperation, "quicksight-dataset-castcolumntypesoperation";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        /// at most 2048 items
        B cast_column_type_operations: c::List<CastColumnTypeOperation> = "CastColumnTypeOperations",
        C source: TransformOperationSource = "Source",
    }
    set {}
}

c::property! {
    ColumnDescription, "quicksight-dataset-columndescription";
    new {}
    set {
        /// at most 500 characters
        text: str = "Text",
    }
}

c::property! {
    ColumnGroup, "quicksight-dataset-columngroup";
    new {}
    set {
        geo_spatial_column_group: GeoSpatialColumnGroup = "GeoSpatialColumnGroup",
    }
}

c::property! {
    ColumnLevelPermissionRule, "quicksight-dataset-columnlevelpermissionrule";
    new {}
    set {
        /// at least 1 item
        column_names: c::List<str> = "ColumnNames",
        /// 1 to 100 items
        principals: c::List<str> = "Principals",
    }
}

c::property! {
    ColumnSemanticProperty, "quicksight-dataset-columnsemanticproperty";
    new {}
    set {
        additional_notes: AdditionalNotes = "AdditionalNotes",
        description: ColumnDescription = "Description",
        semantic_type: ColumnSemanticType = "SemanticType",
    }
}

c::property! {
    ColumnSemanticType, "quicksight-dataset-columnsemantictype";
    new {}
    set {
        geographical_role: GeoSpatialDataRole = "GeographicalRole",
    }
}

c::property! {
    ColumnTag, "quicksight-dataset-columntag";
    new {}
    set {
        column_description: ColumnDescription = "ColumnDescription",
        column_geographic_role: GeoSpatialDataRole = "ColumnGeographicRole",
    }
}

c::property! {
    ColumnToUnpivot, "quicksight-dataset-columntounpivot";
    new {}
    set {
        /// 1 to 127 characters
        column_name: str = "ColumnName",
        /// at most 2047 characters
        new_value: str = "NewValue",
    }
}

c::property! {
    CreateColumnsOperation, "quicksight-dataset-createcolumnsoperation";
    new {
        /// at most 256 items
        A columns: c::List<CalculatedColumn> = "Columns",
    }
    set {
        /// 1 to 64 characters
        alias: str = "Alias",
        source: TransformOperationSource = "Source",
    }
}

c::property! {
    CustomInstruction, "quicksight-dataset-custominstruction";
    new {}
    set {
        inline_custom_instruction: InlineCustomInstruction = "InlineCustomInstruction",
    }
}

c::property! {
    CustomSql, "quicksight-dataset-customsql";
    new CustomSqlRequired {
        /// at most 2048 items
        A columns: c::List<InputColumn> = "Columns",
        B data_source_arn: str = "DataSourceArn",
        /// 1 to 128 characters
        C name: str = "Name",
        /// 1 to 168000 characters
        D sql_query: str = "SqlQuery",
    }
    set {}
}

c::property! {
    DataPrepAggregationFunction, "quicksight-dataset-dataprepaggregationfunction";
    new {}
    set {
        list_aggregation: DataPrepListAggregationFunction = "ListAggregation",
        percentile_aggregation: DataPrepPercentileAggregationFunction = "PercentileAggregation",
        simple_aggregation: DataPrepSimpleAggregationFunction = "SimpleAggregation",
    }
}

c::property! {
    DataPrepConfiguration, "quicksight-dataset-dataprepconfiguration";
    new {
        /// 1 key
        A destination_table_map: c::Map<DestinationTable> = "DestinationTableMap",
        /// 1 to 32 keys
        B source_table_map: c::Map<SourceTable> = "SourceTableMap",
        /// 1 to 256 keys
        C transform_step_map: c::Map<TransformStep> = "TransformStepMap",
    }
    set {}
}

c::property! {
    DataPrepListAggregationFunction, "quicksight-dataset-datapreplistaggregationfunction";
    new {
        /// default `false`
        A distinct: bool = "Distinct",
        B separator: str = "Separator",
    }
    set {
        /// 1 to 127 characters
        input_column_name: str = "InputColumnName",
    }
}

c::property! {
    DataPrepPercentileAggregationFunction, "quicksight-dataset-datapreppercentileaggregationfunction";
    new {
        /// 0 to 100; default `0`
        A percentile_value: f64 = "PercentileValue",
    }
    set {
        /// 1 to 127 characters
        input_column_name: str = "InputColumnName",
    }
}

c::property! {
    DataPrepSimpleAggregationFunction, "quicksight-dataset-dataprepsimpleaggregationfunction";
    new {
        A function_type: DataPrepSimpleAggregationFunctionType = "FunctionType",
    }
    set {
        /// 1 to 127 characters
        input_column_name: str = "InputColumnName",
    }
}

c::property! {
    DataSetColumnIdMapping, "quicksight-dataset-datasetcolumnidmapping";
    new DataSetColumnIdMappingRequired {
        /// 1 to 256 characters
        A source_column_id: str = "SourceColumnId",
        /// 1 to 64 characters
        B target_column_id: str = "TargetColumnId",
    }
    set {}
}

c::property! {
    DataSetDateComparisonFilterCondition, "quicksight-dataset-datasetdatecomparisonfiltercondition";
    new {
        A operator: DataSetDateComparisonFilterOperator = "Operator",
    }
    set {
        value: DataSetDateFilterValue = "Value",
    }
}

c::property! {
    DataSetDateFilterCondition, "quicksight-dataset-datasetdatefiltercondition";
    new {}
    set {
        /// 1 to 127 characters
        column_name: str = "ColumnName",
        comparison_filter_condition: DataSetDateComparisonFilterCondition = "ComparisonFilterCondition",
        range_filter_condition: DataSetDateRangeFilterCondition = "RangeFilterCondition",
    }
}

c::property! {
    DataSetDateFilterValue, "quicksight-dataset-datasetdatefiltervalue";
    new {}
    set {
        /// format date-time
        static_value: str = "StaticValue",
    }
}

c::property! {
    DataSetDateRangeFilterCondition, "quicksight-dataset-datasetdaterangefiltercondition";
    new {}
    set {
        include_maximum: bool = "IncludeMaximum",
        include_minimum: bool = "IncludeMinimum",
        range_maximum: DataSetDateFilterValue = "RangeMaximum",
        range_minimum: DataSetDateFilterValue = "RangeMinimum",
    }
}

c::property! {
    DataSetNumericComparisonFilterCondition, "quicksight-dataset-datasetnumericcomparisonfiltercondition";
    new {
        A operator: DataSetNumericComparisonFilterOperator = "Operator",
    }
    set {
        value: DataSetNumericFilterValue = "Value",
    }
}

c::property! {
    DataSetNumericFilterCondition, "quicksight-dataset-datasetnumericfiltercondition";
    new {}
    set {
        /// 1 to 127 characters
        column_name: str = "ColumnName",
        comparison_filter_condition: DataSetNumericComparisonFilterCondition = "ComparisonFilterCondition",
        range_filter_condition: DataSetNumericRangeFilterCondition = "RangeFilterCondition",
    }
}

c::property! {
    DataSetNumericFilterValue, "quicksight-dataset-datasetnumericfiltervalue";
    new {}
    set {
        static_value: f64 = "StaticValue",
    }
}

c::property! {
    DataSetNumericRangeFilterCondition, "quicksight-dataset-datasetnumericrangefiltercondition";
    new {}
    set {
        include_maximum: bool = "IncludeMaximum",
        include_minimum: bool = "IncludeMinimum",
        range_maximum: DataSetNumericFilterValue = "RangeMaximum",
        range_minimum: DataSetNumericFilterValue = "RangeMinimum",
    }
}

c::property! {
    DataSetRefreshProperties, "quicksight-dataset-datasetrefreshproperties";
    new {}
    set {
        failure_configuration: RefreshFailureConfiguration = "FailureConfiguration",
        refresh_configuration: RefreshConfiguration = "RefreshConfiguration",
    }
}

c::property! {
    DataSetSemanticDescription, "quicksight-dataset-datasetsemanticdescription";
    new {
        /// 1 to 500 characters
        A text: str = "Text",
    }
    set {}
}

c::property! {
    DataSetSemanticMetadata, "quicksight-dataset-datasetsemanticmetadata";
    new {}
    set {
        /// 1 to 2 items
        custom_instructions: c::List<CustomInstruction> = "CustomInstructions",
        description: DataSetSemanticDescription = "Description",
    }
}

c::property! {
    DataSetStringComparisonFilterCondition, "quicksight-dataset-datasetstringcomparisonfiltercondition";
    new {
        A operator: DataSetStringComparisonFilterOperator = "Operator",
    }
    set {
        value: DataSetStringFilterValue = "Value",
    }
}

c::property! {
    DataSetStringFilterCondition, "quicksight-dataset-datasetstringfiltercondition";
    new {}
    set {
        /// 1 to 127 characters
        column_name: str = "ColumnName",
        comparison_filter_condition: DataSetStringComparisonFilterCondition = "ComparisonFilterCondition",
        list_filter_condition: DataSetStringListFilterCondition = "ListFilterCondition",
    }
}

c::property! {
    DataSetStringFilterValue, "quicksight-dataset-datasetstringfiltervalue";
    new {}
    set {
        /// at most 512 characters
        static_value: str = "StaticValue",
    }
}

c::property! {
    DataSetStringListFilterCondition, "quicksight-dataset-datasetstringlistfiltercondition";
    new {
        A operator: DataSetStringListFilterOperator = "Operator",
    }
    set {
        values: DataSetStringListFilterValue = "Values",
    }
}

c::property! {
    DataSetStringListFilterValue, "quicksight-dataset-datasetstringlistfiltervalue";
    new {}
    set {
        /// at most 1000 items; each: at most 512 characters
        static_values: c::List<str> = "StaticValues",
    }
}

c::property! {
    DataSetUsageConfiguration, "quicksight-dataset-datasetusageconfiguration";
    new {}
    set {
        /// default `false`
        disable_use_as_direct_query_source: bool = "DisableUseAsDirectQuerySource",
        /// default `false`
        disable_use_as_imported_source: bool = "DisableUseAsImportedSource",
    }
}

c::property! {
    DatasetParameter, "quicksight-dataset-datasetparameter";
    new {}
    set {
        date_time_dataset_parameter: DateTimeDatasetParameter = "DateTimeDatasetParameter",
        decimal_dataset_parameter: DecimalDatasetParameter = "DecimalDatasetParameter",
        integer_dataset_parameter: IntegerDatasetParameter = "IntegerDatasetParameter",
        string_dataset_parameter: StringDatasetParameter = "StringDatasetParameter",
    }
}

c::property! {
    DateTimeDatasetParameter, "quicksight-dataset-datetimedatasetparameter";
    new DateTimeDatasetParameterRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        A id: str = "Id",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B name: str = "Name",
        C value_type: DatasetParameterValueType = "ValueType",
    }
    set {
        default_values: DateTimeDatasetParameterDefaultValues = "DefaultValues",
        time_granularity: TimeGranularity = "TimeGranularity",
    }
}

c::property! {
    DateTimeDatasetParameterDefaultValues, "quicksight-dataset-datetimedatasetparameterdefaultvalues";
    new {}
    set {
        /// at most 32 items
        static_values: c::List<str> = "StaticValues",
    }
}

c::property! {
    DecimalDatasetParameter, "quicksight-dataset-decimaldatasetparameter";
    new DecimalDatasetParameterRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        A id: str = "Id",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B name: str = "Name",
        C value_type: DatasetParameterValueType = "ValueType",
    }
    set {
        default_values: DecimalDatasetParameterDefaultValues = "DefaultValues",
    }
}

c::property! {
    DecimalDatasetParameterDefaultValues, "quicksight-dataset-decimaldatasetparameterdefaultvalues";
    new {}
    set {
        /// at most 32 items
        static_values: c::List<f64> = "StaticValues",
    }
}

c::property! {
    DestinationTable, "quicksight-dataset-destinationtable";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        B source: DestinationTableSource = "Source",
    }
    set {}
}

c::property! {
    DestinationTableSource, "quicksight-dataset-destinationtablesource";
    new {
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        A transform_operation_id: str = "TransformOperationId",
    }
    set {}
}

c::property! {
    FieldFolder, "quicksight-dataset-fieldfolder";
    new {}
    set {
        /// at most 5000 items
        columns: c::List<str> = "Columns",
        /// at most 500 characters
        description: str = "Description",
    }
}

c::property! {
    FilterOperation, "quicksight-dataset-filteroperation";
    new {}
    set {
        /// 1 to 4096 characters
        condition_expression: str = "ConditionExpression",
        date_filter_condition: DataSetDateFilterCondition = "DateFilterCondition",
        numeric_filter_condition: DataSetNumericFilterCondition = "NumericFilterCondition",
        string_filter_condition: DataSetStringFilterCondition = "StringFilterCondition",
    }
}

c::property! {
    FiltersOperation, "quicksight-dataset-filtersoperation";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        /// at most 128 items
        B filter_operations: c::List<FilterOperation> = "FilterOperations",
        C source: TransformOperationSource = "Source",
    }
    set {}
}

c::property! {
    GeoSpatialColumnGroup, "quicksight-dataset-geospatialcolumngroup";
    new {
        /// 1 to 16 items; each: 1 to 127 characters
        A columns: c::List<str> = "Columns",
        /// 1 to 64 characters
        B name: str = "Name",
    }
    set {
        country_code: GeoSpatialCountryCode = "CountryCode",
    }
}

c::property! {
    ImportTableOperation, "quicksight-dataset-importtableoperation";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        B source: ImportTableOperationSource = "Source",
    }
    set {}
}

c::property! {
    ImportTableOperationSource, "quicksight-dataset-importtableoperationsource";
    new {
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        A source_table_id: str = "SourceTableId",
    }
    set {
        /// 1 to 2048 items
        column_id_mappings: c::List<DataSetColumnIdMapping> = "ColumnIdMappings",
    }
}

c::property! {
    IncrementalRefresh, "quicksight-dataset-incrementalrefresh";
    new {
        A lookback_window: LookbackWindow = "LookbackWindow",
    }
    set {}
}

c::property! {
    IngestionWaitPolicy, "quicksight-dataset-ingestionwaitpolicy";
    new {}
    set {
        /// 1 to 36; default `36`
        ingestion_wait_time_in_hours: f64 = "IngestionWaitTimeInHours",
        /// default `true`
        wait_for_spice_ingestion: bool = "WaitForSpiceIngestion",
    }
}

c::property! {
    InlineCustomInstruction, "quicksight-dataset-inlinecustominstruction";
    new {
        /// at most 50000 characters
        A instruction_text: str = "InstructionText",
    }
    set {
        uploaded_document_metadata: UploadedDocumentMetadata = "UploadedDocumentMetadata",
    }
}

c::property! {
    InputColumn, "quicksight-dataset-inputcolumn";
    new InputColumnRequired {
        /// 1 to 127 characters
        A name: str = "Name",
        B r#type: InputColumnDataType = "Type",
    }
    set {
        /// 1 to 256 characters
        id: str = "Id",
        sub_type: ColumnDataSubType = "SubType",
    }
}

c::property! {
    IntegerDatasetParameter, "quicksight-dataset-integerdatasetparameter";
    new IntegerDatasetParameterRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        A id: str = "Id",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B name: str = "Name",
        C value_type: DatasetParameterValueType = "ValueType",
    }
    set {
        default_values: IntegerDatasetParameterDefaultValues = "DefaultValues",
    }
}

c::property! {
    IntegerDatasetParameterDefaultValues, "quicksight-dataset-integerdatasetparameterdefaultvalues";
    new {}
    set {
        /// at most 32 items
        static_values: c::List<i64> = "StaticValues",
    }
}

c::property! {
    JoinInstruction, "quicksight-dataset-joininstruction";
    new JoinInstructionRequired {
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        A left_operand: str = "LeftOperand",
        /// 1 to 512 characters
        B on_clause: str = "OnClause",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        C right_operand: str = "RightOperand",
        D r#type: JoinType = "Type",
    }
    set {
        left_join_key_properties: JoinKeyProperties = "LeftJoinKeyProperties",
        right_join_key_properties: JoinKeyProperties = "RightJoinKeyProperties",
    }
}

c::property! {
    JoinKeyProperties, "quicksight-dataset-joinkeyproperties";
    new {}
    set {
        unique_key: bool = "UniqueKey",
    }
}

c::property! {
    JoinOperandProperties, "quicksight-dataset-joinoperandproperties";
    new {
        /// 1 to 2048 items
        A output_column_name_overrides: c::List<OutputColumnNameOverride> = "OutputColumnNameOverrides",
    }
    set {}
}

c::property! {
    JoinOperation, "quicksight-dataset-joinoperation";
    new JoinOperationRequired {
        /// 1 to 64 characters
        A alias: str = "Alias",
        B left_operand: TransformOperationSource = "LeftOperand",
        /// 1 to 512 characters
        C on_clause: str = "OnClause",
        D right_operand: TransformOperationSource = "RightOperand",
        E r#type: JoinOperationType = "Type",
    }
    set {
        left_operand_properties: JoinOperandProperties = "LeftOperandProperties",
        right_operand_properties: JoinOperandProperties = "RightOperandProperties",
    }
}

c::property! {
    LogicalTable, "quicksight-dataset-logicaltable";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        B source: LogicalTableSource = "Source",
    }
    set {
        /// 1 to 2048 items
        data_transforms: c::List<TransformOperation> = "DataTransforms",
    }
}

c::property! {
    LogicalTableSource, "quicksight-dataset-logicaltablesource";
    new {}
    set {
        data_set_arn: str = "DataSetArn",
        join_instruction: JoinInstruction = "JoinInstruction",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        physical_table_id: str = "PhysicalTableId",
    }
}

c::property! {
    LookbackWindow, "quicksight-dataset-lookbackwindow";
    new LookbackWindowRequired {
        A column_name: str = "ColumnName",
        /// at least 1; default `0`
        B size: f64 = "Size",
        C size_unit: LookbackWindowSizeUnit = "SizeUnit",
    }
    set {}
}

c::property! {
    NewDefaultValues, "quicksight-dataset-newdefaultvalues";
    new {}
    set {
        /// at most 32 items
        date_time_static_values: c::List<str> = "DateTimeStaticValues",
        /// at most 32 items
        decimal_static_values: c::List<f64> = "DecimalStaticValues",
        /// at most 32 items
        integer_static_values: c::List<i64> = "IntegerStaticValues",
        /// at most 32 items; each: at most 512 characters
        string_static_values: c::List<str> = "StringStaticValues",
    }
}

c::property! {
    OutputColumnNameOverride, "quicksight-dataset-outputcolumnnameoverride";
    new {
        /// 1 to 127 characters
        A output_column_name: str = "OutputColumnName",
    }
    set {
        /// 1 to 127 characters
        source_column_name: str = "SourceColumnName",
    }
}

c::property! {
    OverrideDatasetParameterOperation, "quicksight-dataset-overridedatasetparameteroperation";
    new {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        A parameter_name: str = "ParameterName",
    }
    set {
        new_default_values: NewDefaultValues = "NewDefaultValues",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        new_parameter_name: str = "NewParameterName",
    }
}

c::property! {
    ParentDataSet, "quicksight-dataset-parentdataset";
    new {
        A data_set_arn: str = "DataSetArn",
        /// at most 2048 items
        B input_columns: c::List<InputColumn> = "InputColumns",
    }
    set {}
}

c::property! {
    PerformanceConfiguration, "quicksight-dataset-performanceconfiguration";
    new {}
    set {
        /// 1 item
        unique_keys: c::List<UniqueKey> = "UniqueKeys",
    }
}

c::property! {
    PhysicalTable, "quicksight-dataset-physicaltable";
    new {}
    set {
        custom_sql: CustomSql = "CustomSql",
        relational_table: RelationalTable = "RelationalTable",
        s3_source: S3Source = "S3Source",
        saa_s_table: SaaSTable = "SaaSTable",
    }
}

c::property! {
    PivotConfiguration, "quicksight-dataset-pivotconfiguration";
    new {
        /// at most 100 items
        A pivoted_labels: c::List<PivotedLabel> = "PivotedLabels",
    }
    set {
        /// 1 to 127 characters
        label_column_name: str = "LabelColumnName",
    }
}

c::property! {
    PivotOperation, "quicksight-dataset-pivotoperation";
    new PivotOperationRequired {
        /// 1 to 64 characters
        A alias: str = "Alias",
        B pivot_configuration: PivotConfiguration = "PivotConfiguration",
        C source: TransformOperationSource = "Source",
        D value_column_configuration: ValueColumnConfiguration = "ValueColumnConfiguration",
    }
    set {
        /// at most 128 items; each: 1 to 127 characters
        group_by_column_names: c::List<str> = "GroupByColumnNames",
    }
}

c::property! {
    PivotedLabel, "quicksight-dataset-pivotedlabel";
    new PivotedLabelRequired {
        /// at most 2047 characters
        A label_name: str = "LabelName",
        /// 1 to 64 characters
        B new_column_id: str = "NewColumnId",
        /// 1 to 127 characters
        C new_column_name: str = "NewColumnName",
    }
    set {}
}

c::property! {
    ProjectOperation, "quicksight-dataset-projectoperation";
    new {}
    set {
        /// 1 to 64 characters
        alias: str = "Alias",
        /// at most 2048 items
        projected_columns: c::List<str> = "ProjectedColumns",
        source: TransformOperationSource = "Source",
    }
}

c::property! {
    RefreshConfiguration, "quicksight-dataset-refreshconfiguration";
    new {
        A incremental_refresh: IncrementalRefresh = "IncrementalRefresh",
    }
    set {}
}

c::property! {
    RefreshFailureConfiguration, "quicksight-dataset-refreshfailureconfiguration";
    new {}
    set {
        email_alert: RefreshFailureEmailAlert = "EmailAlert",
    }
}

c::property! {
    RefreshFailureEmailAlert, "quicksight-dataset-refreshfailureemailalert";
    new {}
    set {
        alert_status: RefreshFailureAlertStatus = "AlertStatus",
    }
}

c::property! {
    RelationalTable, "quicksight-dataset-relationaltable";
    new RelationalTableRequired {
        A data_source_arn: str = "DataSourceArn",
        /// at most 2048 items
        B input_columns: c::List<InputColumn> = "InputColumns",
        /// 1 to 256 characters
        C name: str = "Name",
    }
    set {
        /// at most 256 characters
        catalog: str = "Catalog",
        /// at most 256 characters
        schema: str = "Schema",
    }
}

c::property! {
    RenameColumnOperation, "quicksight-dataset-renamecolumnoperation";
    new RenameColumnOperationRequired {
        /// 1 to 127 characters
        A column_name: str = "ColumnName",
        /// 1 to 127 characters
        B new_column_name: str = "NewColumnName",
    }
    set {}
}

c::property! {
    RenameColumnsOperation, "quicksight-dataset-renamecolumnsoperation";
    new {
        /// 1 to 64 characters
        A alias: str = "Alias",
        /// at most 2048 items
        B rename_column_operations: c::List<RenameColumnOperation> = "RenameColumnOperations",
        C source: TransformOperationSource = "Source",
    }
    set {}
}

c::property! {
    ResourcePermission, "quicksight-dataset-resourcepermission";
    new {
        /// 1 to 30 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}

c::property! {
    RowLevelPermissionConfiguration, "quicksight-dataset-rowlevelpermissionconfiguration";
    new {}
    set {
        row_level_permission_data_set: RowLevelPermissionDataSet = "RowLevelPermissionDataSet",
        tag_configuration: RowLevelPermissionTagConfiguration = "TagConfiguration",
    }
}

c::property! {
    RowLevelPermissionDataSet, "quicksight-dataset-rowlevelpermissiondataset";
    new RowLevelPermissionDataSetRequired {
        A arn: str = "Arn",
        B permission_policy: RowLevelPermissionPolicy = "PermissionPolicy",
    }
    set {
        format_version: RowLevelPermissionFormatVersion = "FormatVersion",
        /// at most 64 characters; matches `^[a-zA-Z0-9._-]*$`
        namespace: str = "Namespace",
        status: Status = "Status",
    }
}

c::property! {
    RowLevelPermissionTagConfiguration, "quicksight-dataset-rowlevelpermissiontagconfiguration";
    new {
        /// 1 to 50 items
        A tag_rules: c::List<RowLevelPermissionTagRule> = "TagRules",
    }
    set {
        status: Status = "Status",
        /// 1 to 50 items; each: 1 to 50 items, each: 1 to 128 characters
        tag_rule_configurations: c::List<c::List<str>> = "TagRuleConfigurations",
    }
}

c::property! {
    RowLevelPermissionTagRule, "quicksight-dataset-rowlevelpermissiontagrule";
    new RowLevelPermissionTagRuleRequired {
        A column_name: str = "ColumnName",
        /// 1 to 128 characters
        B tag_key: str = "TagKey",
    }
    set {
        /// 1 to 256 characters
        match_all_value: str = "MatchAllValue",
        /// at most 10 characters
        tag_multi_value_delimiter: str = "TagMultiValueDelimiter",
    }
}

c::property! {
    S3Source, "quicksight-dataset-s3source";
    new {
        A data_source_arn: str = "DataSourceArn",
        /// at most 2048 items
        B input_columns: c::List<InputColumn> = "InputColumns",
    }
    set {
        upload_settings: UploadSettings = "UploadSettings",
    }
}

c::property! {
    SaaSTable, "quicksight-dataset-saastable";
    new {
        A data_source_arn: str = "DataSourceArn",
        /// at most 2048 items
        B input_columns: c::List<InputColumn> = "InputColumns",
        /// 1 to 32 items
        C table_path: c::List<TablePathElement> = "TablePath",
    }
    set {}
}

c::property! {
    SemanticModelConfiguration, "quicksight-dataset-semanticmodelconfiguration";
    new {}
    set {
        /// 1 item
        semantic_metadata: c::List<DataSetSemanticMetadata> = "SemanticMetadata",
        /// 1 key
        table_map: c::Map<SemanticTable> = "TableMap",
    }
}

c::property! {
    SemanticTable, "quicksight-dataset-semantictable";
    new SemanticTableRequired {
        /// 1 to 64 characters
        A alias: str = "Alias",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        B destination_table_id: str = "DestinationTableId",
    }
    set {
        row_level_permission_configuration: RowLevelPermissionConfiguration = "RowLevelPermissionConfiguration",
        semantic_metadata: TableSemanticMetadata = "SemanticMetadata",
    }
}

c::property! {
    SharedColumnSemanticMetadata, "quicksight-dataset-sharedcolumnsemanticmetadata";
    new {
        /// 1 to 3 items
        A column_properties: c::List<ColumnSemanticProperty> = "ColumnProperties",
    }
    set {
        /// at least 1 item
        column_names: c::List<str> = "ColumnNames",
    }
}

c::property! {
    SourceTable, "quicksight-dataset-sourcetable";
    new {}
    set {
        data_set: ParentDataSet = "DataSet",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        physical_table_id: str = "PhysicalTableId",
    }
}

c::property! {
    StringDatasetParameter, "quicksight-dataset-stringdatasetparameter";
    new StringDatasetParameterRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        A id: str = "Id",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B name: str = "Name",
        C value_type: DatasetParameterValueType = "ValueType",
    }
    set {
        default_values: StringDatasetParameterDefaultValues = "DefaultValues",
    }
}

c::property! {
    StringDatasetParameterDefaultValues, "quicksight-dataset-stringdatasetparameterdefaultvalues";
    new {}
    set {
        /// at most 32 items; each: at most 512 characters
        static_values: c::List<str> = "StaticValues",
    }
}

c::property! {
    TablePathElement, "quicksight-dataset-tablepathelement";
    new {}
    set {
        /// 1 to 256 characters
        id: str = "Id",
        /// 1 to 256 characters
        name: str = "Name",
    }
}

c::property! {
    TableSemanticMetadata, "quicksight-dataset-tablesemanticmetadata";
    new {}
    set {
        /// 1 to 2000 items
        column_metadata: c::List<SharedColumnSemanticMetadata> = "ColumnMetadata",
    }
}

c::property! {
    TagColumnOperation, "quicksight-dataset-tagcolumnoperation";
    new {
        /// 1 to 127 characters
        A column_name: str = "ColumnName",
        /// 1 to 16 items
        B tags: c::List<ColumnTag> = "Tags",
    }
    set {}
}

c::property! {
    TransformOperation, "quicksight-dataset-transformoperation";
    new {}
    set {
        cast_column_type_operation: CastColumnTypeOperation = "CastColumnTypeOperation",
        create_columns_operation: CreateColumnsOperation = "CreateColumnsOperation",
        filter_operation: FilterOperation = "FilterOperation",
        override_dataset_parameter_operation: OverrideDatasetParameterOperation = "OverrideDatasetParameterOperation",
        project_operation: ProjectOperation = "ProjectOperation",
        rename_column_operation: RenameColumnOperation = "RenameColumnOperation",
        tag_column_operation: TagColumnOperation = "TagColumnOperation",
        untag_column_operation: UntagColumnOperation = "UntagColumnOperation",
    }
}

c::property! {
    TransformOperationSource, "quicksight-dataset-transformoperationsource";
    new {
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-]*$`
        A transform_operation_id: str = "TransformOperationId",
    }
    set {
        /// 1 to 2048 items
        column_id_mappings: c::List<DataSetColumnIdMapping> = "ColumnIdMappings",
    }
}

c::property! {
    TransformStep, "quicksight-dataset-transformstep";
    new {}
    set {
        aggregate_step: AggregateOperation = "AggregateStep",
        append_step: AppendOperation = "AppendStep",
        cast_column_types_step: CastColumnTypesOperation = "CastColumnTypesStep",
        create_columns_step: CreateColumnsOperation = "CreateColumnsStep",
        filters_step: FiltersOperation = "FiltersStep",
        import_table_step: ImportTableOperation = "ImportTableStep",
        join_step: JoinOperation = "JoinStep",
        pivot_step: PivotOperation = "PivotStep",
        project_step: ProjectOperation = "ProjectStep",
        rename_columns_step: RenameColumnsOperation = "RenameColumnsStep",
        unpivot_step: UnpivotOperation = "UnpivotStep",
    }
}

c::property! {
    UniqueKey, "quicksight-dataset-uniquekey";
    new {
        /// 1 item; each: 1 to 127 characters
        A column_names: c::List<str> = "ColumnNames",
    }
    set {}
}

c::property! {
    UnpivotOperation, "quicksight-dataset-unpivotoperation";
    new UnpivotOperationRequired {
        /// 1 to 64 characters
        A alias: str = "Alias",
        /// at most 100 items
        B columns_to_unpivot: c::List<ColumnToUnpivot> = "ColumnsToUnpivot",
        C source: TransformOperationSource = "Source",
        /// 1 to 64 characters
        D unpivoted_label_column_id: str = "UnpivotedLabelColumnId",
        /// 1 to 127 characters
        E unpivoted_label_column_name: str = "UnpivotedLabelColumnName",
        /// 1 to 64 characters
        F unpivoted_value_column_id: str = "UnpivotedValueColumnId",
        /// 1 to 127 characters
        G unpivoted_value_column_name: str = "UnpivotedValueColumnName",
    }
    set {}
}

c::property! {
    UntagColumnOperation, "quicksight-dataset-untagcolumnoperation";
    new {
        /// 1 to 127 characters
        A column_name: str = "ColumnName",
        B tag_names: c::List<ColumnTagName> = "TagNames",
    }
    set {}
}

c::property! {
    UploadSettings, "quicksight-dataset-uploadsettings";
    new {}
    set {
        contains_header: bool = "ContainsHeader",
        /// 1 character
        delimiter: str = "Delimiter",
        format: FileFormat = "Format",
        /// at least 1
        start_from_row: f64 = "StartFromRow",
        text_qualifier: TextQualifier = "TextQualifier",
    }
}

c::property! {
    UploadedDocumentMetadata, "quicksight-dataset-uploadeddocumentmetadata";
    new {}
    set {
        /// 1 to 127 characters
        name: str = "Name",
    }
}

c::property! {
    ValueColumnConfiguration, "quicksight-dataset-valuecolumnconfiguration";
    new {}
    set {
        aggregation_function: DataPrepAggregationFunction = "AggregationFunction",
    }
}

c::open_enum! {
    ColumnDataSubType {
        FLOAT = "FLOAT",
        FIXED = "FIXED",
    }
}

c::open_enum! {
    ColumnDataType {
        STRING = "STRING",
        INTEGER = "INTEGER",
        DECIMAL = "DECIMAL",
        DATETIME = "DATETIME",
    }
}

c::open_enum! {
    ColumnTagName {
        COLUMN_GEOGRAPHIC_ROLE = "COLUMN_GEOGRAPHIC_ROLE",
        COLUMN_DESCRIPTION = "COLUMN_DESCRIPTION",
    }
}

c::open_enum! {
    DataPrepSimpleAggregationFunctionType {
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        SUM = "SUM",
        AVERAGE = "AVERAGE",
        MEDIAN = "MEDIAN",
        MAX = "MAX",
        MIN = "MIN",
        VARIANCE = "VARIANCE",
        STANDARD_DEVIATION = "STANDARD_DEVIATION",
    }
}

c::open_enum! {
    DataSetDateComparisonFilterOperator {
        BEFORE = "BEFORE",
        BEFORE_OR_EQUALS_TO = "BEFORE_OR_EQUALS_TO",
        AFTER = "AFTER",
        AFTER_OR_EQUALS_TO = "AFTER_OR_EQUALS_TO",
    }
}

c::open_enum! {
    DataSetImportMode {
        SPICE = "SPICE",
        DIRECT_QUERY = "DIRECT_QUERY",
    }
}

c::open_enum! {
    DataSetNumericComparisonFilterOperator {
        EQUALS = "EQUALS",
        DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
        GREATER_THAN = "GREATER_THAN",
        GREATER_THAN_OR_EQUALS_TO = "GREATER_THAN_OR_EQUALS_TO",
        LESS_THAN = "LESS_THAN",
        LESS_THAN_OR_EQUALS_TO = "LESS_THAN_OR_EQUALS_TO",
    }
}

c::open_enum! {
    DataSetStringComparisonFilterOperator {
        EQUALS = "EQUALS",
        DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
        CONTAINS = "CONTAINS",
        DOES_NOT_CONTAIN = "DOES_NOT_CONTAIN",
        STARTS_WITH = "STARTS_WITH",
        ENDS_WITH = "ENDS_WITH",
    }
}

c::open_enum! {
    DataSetStringListFilterOperator {
        INCLUDE = "INCLUDE",
        EXCLUDE = "EXCLUDE",
    }
}

c::open_enum! {
    DataSetUseAs {
        RLS_RULES = "RLS_RULES",
    }
}

c::open_enum! {
    DatasetParameterValueType {
        MULTI_VALUED = "MULTI_VALUED",
        SINGLE_VALUED = "SINGLE_VALUED",
    }
}

c::open_enum! {
    FileFormat {
        CSV = "CSV",
        TSV = "TSV",
        CLF = "CLF",
        ELF = "ELF",
        XLSX = "XLSX",
        JSON = "JSON",
    }
}

c::open_enum! {
    GeoSpatialCountryCode {
        US = "US",
    }
}

c::open_enum! {
    GeoSpatialDataRole {
        COUNTRY = "COUNTRY",
        STATE = "STATE",
        COUNTY = "COUNTY",
        CITY = "CITY",
        POSTCODE = "POSTCODE",
        LONGITUDE = "LONGITUDE",
        LATITUDE = "LATITUDE",
        POLITICAL1 = "POLITICAL1",
        CENSUS_TRACT = "CENSUS_TRACT",
        CENSUS_BLOCK_GROUP = "CENSUS_BLOCK_GROUP",
        CENSUS_BLOCK = "CENSUS_BLOCK",
    }
}

c::open_enum! {
    InputColumnDataType {
        STRING = "STRING",
        INTEGER = "INTEGER",
        DECIMAL = "DECIMAL",
        DATETIME = "DATETIME",
        BIT = "BIT",
        BOOLEAN = "BOOLEAN",
        JSON = "JSON",
        SEMISTRUCT = "SEMISTRUCT",
    }
}

c::open_enum! {
    JoinOperationType {
        INNER = "INNER",
        OUTER = "OUTER",
        LEFT = "LEFT",
        RIGHT = "RIGHT",
    }
}

c::open_enum! {
    JoinType {
        INNER = "INNER",
        OUTER = "OUTER",
        LEFT = "LEFT",
        RIGHT = "RIGHT",
    }
}

c::open_enum! {
    LookbackWindowSizeUnit {
        HOUR = "HOUR",
        DAY = "DAY",
        WEEK = "WEEK",
    }
}

c::open_enum! {
    RefreshFailureAlertStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    RowLevelPermissionFormatVersion {
        VERSION_1 = "VERSION_1",
        VERSION_2 = "VERSION_2",
    }
}

c::open_enum! {
    RowLevelPermissionPolicy {
        GRANT_ACCESS = "GRANT_ACCESS",
        DENY_ACCESS = "DENY_ACCESS",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    TextQualifier {
        DOUBLE_QUOTE = "DOUBLE_QUOTE",
        SINGLE_QUOTE = "SINGLE_QUOTE",
    }
}

c::open_enum! {
    TimeGranularity {
        YEAR = "YEAR",
        QUARTER = "QUARTER",
        MONTH = "MONTH",
        WEEK = "WEEK",
        DAY = "DAY",
        HOUR = "HOUR",
        MINUTE = "MINUTE",
        SECOND = "SECOND",
        MILLISECOND = "MILLISECOND",
    }
}
