// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Topic` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnTopic = "AWS::QuickSight::Topic", "quicksight-topic", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        config_options: TopicConfigOptions = "ConfigOptions",
        custom_instructions: CustomInstructions = "CustomInstructions",
        data_sets: c::List<DatasetMetadata> = "DataSets",
        /// at most 256 characters
        description: str = "Description",
        /// at most 20 items; an update replaces the resource; AWS does not show it again
        folder_arns: c::List<str> = "FolderArns",
        /// 1 to 128 characters
        name: str = "Name",
        /// 1 to 200 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters; matches `^[A-Za-z0-9-_.\\+]*$`; an update replaces the resource
        topic_id: str = "TopicId",
        user_experience_version: TopicUserExperienceVersion = "UserExperienceVersion",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CellValueSynonym, "quicksight-topic-cellvaluesynonym";
    new {}
    set {
        /// at most 256 characters
        cell_value: str = "CellValue",
        synonyms: c::List<str> = "Synonyms",
    }
}

c::property! {
    CollectiveConstant, "quicksight-topic-collectiveconstant";
    new {}
    set {
        value_list: c::List<str> = "ValueList",
    }
}

c::property! {
    ComparativeOrder, "quicksight-topic-comparativeorder";
    new {}
    set {
        specifed_order: c::List<str> = "SpecifedOrder",
        treat_undefined_specified_values: UndefinedSpecifiedValueType = "TreatUndefinedSpecifiedValues",
        use_ordering: ColumnOrderingType = "UseOrdering",
    }
}

c::property! {
    CustomInstructions, "quicksight-topic-custominstructions";
    new {
        /// at most 10000 characters
        A custom_instructions_string: str = "CustomInstructionsString",
    }
    set {}
}

c::property! {
    DataAggregation, "quicksight-topic-dataaggregation";
    new {}
    set {
        dataset_row_date_granularity: TopicTimeGranularity = "DatasetRowDateGranularity",
        /// at most 256 characters
        default_date_column_name: str = "DefaultDateColumnName",
    }
}

c::property! {
    DatasetMetadata, "quicksight-topic-datasetmetadata";
    new {
        A dataset_arn: str = "DatasetArn",
    }
    set {
        calculated_fields: c::List<TopicCalculatedField> = "CalculatedFields",
        columns: c::List<TopicColumn> = "Columns",
        data_aggregation: DataAggregation = "DataAggregation",
        /// at most 256 characters
        dataset_description: str = "DatasetDescription",
        /// at most 256 characters
        dataset_name: str = "DatasetName",
        filters: c::List<TopicFilter> = "Filters",
        named_entities: c::List<TopicNamedEntity> = "NamedEntities",
    }
}

c::property! {
    DefaultFormatting, "quicksight-topic-defaultformatting";
    new {}
    set {
        display_format: DisplayFormat = "DisplayFormat",
        display_format_options: DisplayFormatOptions = "DisplayFormatOptions",
    }
}

c::property! {
    DisplayFormatOptions, "quicksight-topic-displayformatoptions";
    new {}
    set {
        /// at most 256 characters
        blank_cell_format: str = "BlankCellFormat",
        /// at most 256 characters
        currency_symbol: str = "CurrencySymbol",
        /// at most 256 characters
        date_format: str = "DateFormat",
        decimal_separator: TopicNumericSeparatorSymbol = "DecimalSeparator",
        /// default `0`
        fraction_digits: f64 = "FractionDigits",
        /// at most 256 characters
        grouping_separator: str = "GroupingSeparator",
        negative_format: NegativeFormat = "NegativeFormat",
        /// at most 256 characters
        prefix: str = "Prefix",
        /// at most 256 characters
        suffix: str = "Suffix",
        unit_scaler: NumberScale = "UnitScaler",
        /// default `false`
        use_blank_cell_format: bool = "UseBlankCellFormat",
        /// default `false`
        use_grouping: bool = "UseGrouping",
    }
}

c::property! {
    NamedEntityDefinition, "quicksight-topic-namedentitydefinition";
    new {}
    set {
        /// at most 256 characters
        field_name: str = "FieldName",
        metric: NamedEntityDefinitionMetric = "Metric",
        /// at most 256 characters
        property_name: str = "PropertyName",
        property_role: PropertyRole = "PropertyRole",
        property_usage: PropertyUsage = "PropertyUsage",
    }
}

c::property! {
    NamedEntityDefinitionMetric, "quicksight-topic-namedentitydefinitionmetric";
    new {}
    set {
        aggregation: NamedEntityAggType = "Aggregation",
        aggregation_function_parameters: c::Map<str> = "AggregationFunctionParameters",
    }
}

c::property! {
    NegativeFormat, "quicksight-topic-negativeformat";
    new {}
    set {
        /// at most 256 characters
        prefix: str = "Prefix",
        /// at most 256 characters
        suffix: str = "Suffix",
    }
}

c::property! {
    RangeConstant, "quicksight-topic-rangeconstant";
    new {}
    set {
        /// at most 256 characters
        maximum: str = "Maximum",
        /// at most 256 characters
        minimum: str = "Minimum",
    }
}

c::property! {
    SemanticEntityType, "quicksight-topic-semanticentitytype";
    new {}
    set {
        /// at most 256 characters
        sub_type_name: str = "SubTypeName",
        /// at most 256 characters
        type_name: str = "TypeName",
        type_parameters: c::Map<str> = "TypeParameters",
    }
}

c::property! {
    SemanticType, "quicksight-topic-semantictype";
    new {}
    set {
        falsey_cell_value: str = "FalseyCellValue",
        falsey_cell_value_synonyms: c::List<str> = "FalseyCellValueSynonyms",
        /// at most 256 characters
        sub_type_name: str = "SubTypeName",
        truthy_cell_value: str = "TruthyCellValue",
        truthy_cell_value_synonyms: c::List<str> = "TruthyCellValueSynonyms",
        /// at most 256 characters
        type_name: str = "TypeName",
        type_parameters: c::Map<str> = "TypeParameters",
    }
}

c::property! {
    TopicCalculatedField, "quicksight-topic-topiccalculatedfield";
    new TopicCalculatedFieldRequired {
        /// at most 256 characters
        A calculated_field_name: str = "CalculatedFieldName",
        /// 1 to 4096 characters
        B expression: str = "Expression",
    }
    set {
        aggregation: DefaultAggregation = "Aggregation",
        allowed_aggregations: c::List<AuthorSpecifiedAggregation> = "AllowedAggregations",
        /// at most 500 characters
        calculated_field_description: str = "CalculatedFieldDescription",
        /// each: at most 256 characters
        calculated_field_synonyms: c::List<str> = "CalculatedFieldSynonyms",
        cell_value_synonyms: c::List<CellValueSynonym> = "CellValueSynonyms",
        column_data_role: ColumnDataRole = "ColumnDataRole",
        comparative_order: ComparativeOrder = "ComparativeOrder",
        default_formatting: DefaultFormatting = "DefaultFormatting",
        disable_indexing: bool = "DisableIndexing",
        /// default `false`
        is_included_in_topic: bool = "IsIncludedInTopic",
        /// default `false`
        never_aggregate_in_filter: bool = "NeverAggregateInFilter",
        /// default `false`
        non_additive: bool = "NonAdditive",
        not_allowed_aggregations: c::List<AuthorSpecifiedAggregation> = "NotAllowedAggregations",
        semantic_type: SemanticType = "SemanticType",
        time_granularity: TopicTimeGranularity = "TimeGranularity",
    }
}

c::property! {
    TopicCategoryFilter, "quicksight-topic-topiccategoryfilter";
    new {}
    set {
        category_filter_function: CategoryFilterFunction = "CategoryFilterFunction",
        category_filter_type: CategoryFilterType = "CategoryFilterType",
        constant: TopicCategoryFilterConstant = "Constant",
        /// default `false`
        inverse: bool = "Inverse",
    }
}

c::property! {
    TopicCategoryFilterConstant, "quicksight-topic-topiccategoryfilterconstant";
    new {}
    set {
        collective_constant: CollectiveConstant = "CollectiveConstant",
        constant_type: ConstantType = "ConstantType",
        /// at most 256 characters
        singular_constant: str = "SingularConstant",
    }
}

c::property! {
    TopicColumn, "quicksight-topic-topiccolumn";
    new {
        /// at most 256 characters
        A column_name: str = "ColumnName",
    }
    set {
        aggregation: DefaultAggregation = "Aggregation",
        allowed_aggregations: c::List<AuthorSpecifiedAggregation> = "AllowedAggregations",
        cell_value_synonyms: c::List<CellValueSynonym> = "CellValueSynonyms",
        column_data_role: ColumnDataRole = "ColumnDataRole",
        /// at most 500 characters
        column_description: str = "ColumnDescription",
        /// at most 256 characters
        column_friendly_name: str = "ColumnFriendlyName",
        /// each: at most 256 characters
        column_synonyms: c::List<str> = "ColumnSynonyms",
        comparative_order: ComparativeOrder = "ComparativeOrder",
        default_formatting: DefaultFormatting = "DefaultFormatting",
        disable_indexing: bool = "DisableIndexing",
        /// default `false`
        is_included_in_topic: bool = "IsIncludedInTopic",
        /// default `false`
        never_aggregate_in_filter: bool = "NeverAggregateInFilter",
        /// default `false`
        non_additive: bool = "NonAdditive",
        not_allowed_aggregations: c::List<AuthorSpecifiedAggregation> = "NotAllowedAggregations",
        semantic_type: SemanticType = "SemanticType",
        time_granularity: TopicTimeGranularity = "TimeGranularity",
    }
}

c::property! {
    TopicConfigOptions, "quicksight-topic-topicconfigoptions";
    new {}
    set {
        q_business_insights_enabled: bool = "QBusinessInsightsEnabled",
    }
}

c::property! {
    TopicDateRangeFilter, "quicksight-topic-topicdaterangefilter";
    new {}
    set {
        constant: TopicRangeFilterConstant = "Constant",
        /// default `false`
        inclusive: bool = "Inclusive",
    }
}

c::property! {
    TopicFilter, "quicksight-topic-topicfilter";
    new TopicFilterRequired {
        /// at most 256 characters
        A filter_name: str = "FilterName",
        /// at most 256 characters
        B operand_field_name: str = "OperandFieldName",
    }
    set {
        category_filter: TopicCategoryFilter = "CategoryFilter",
        date_range_filter: TopicDateRangeFilter = "DateRangeFilter",
        filter_class: FilterClass = "FilterClass",
        /// at most 500 characters
        filter_description: str = "FilterDescription",
        /// each: at most 256 characters
        filter_synonyms: c::List<str> = "FilterSynonyms",
        filter_type: NamedFilterType = "FilterType",
        numeric_equality_filter: TopicNumericEqualityFilter = "NumericEqualityFilter",
        numeric_range_filter: TopicNumericRangeFilter = "NumericRangeFilter",
        relative_date_filter: TopicRelativeDateFilter = "RelativeDateFilter",
    }
}

c::property! {
    TopicNamedEntity, "quicksight-topic-topicnamedentity";
    new {
        /// at most 256 characters
        A entity_name: str = "EntityName",
    }
    set {
        definition: c::List<NamedEntityDefinition> = "Definition",
        /// at most 500 characters
        entity_description: str = "EntityDescription",
        /// each: at most 256 characters
        entity_synonyms: c::List<str> = "EntitySynonyms",
        semantic_entity_type: SemanticEntityType = "SemanticEntityType",
    }
}

c::property! {
    TopicNumericEqualityFilter, "quicksight-topic-topicnumericequalityfilter";
    new {}
    set {
        aggregation: NamedFilterAggType = "Aggregation",
        constant: TopicSingularFilterConstant = "Constant",
    }
}

c::property! {
    TopicNumericRangeFilter, "quicksight-topic-topicnumericrangefilter";
    new {}
    set {
        aggregation: NamedFilterAggType = "Aggregation",
        constant: TopicRangeFilterConstant = "Constant",
        /// default `false`
        inclusive: bool = "Inclusive",
    }
}

c::property! {
    TopicRangeFilterConstant, "quicksight-topic-topicrangefilterconstant";
    new {}
    set {
        constant_type: ConstantType = "ConstantType",
        range_constant: RangeConstant = "RangeConstant",
    }
}

c::property! {
    TopicRelativeDateFilter, "quicksight-topic-topicrelativedatefilter";
    new {}
    set {
        constant: TopicSingularFilterConstant = "Constant",
        relative_date_filter_function: TopicRelativeDateFilterFunction = "RelativeDateFilterFunction",
        time_granularity: TopicTimeGranularity = "TimeGranularity",
    }
}

c::property! {
    TopicSingularFilterConstant, "quicksight-topic-topicsingularfilterconstant";
    new {}
    set {
        constant_type: ConstantType = "ConstantType",
        /// at most 256 characters
        singular_constant: str = "SingularConstant",
    }
}

c::open_enum! {
    AuthorSpecifiedAggregation {
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        MIN = "MIN",
        MAX = "MAX",
        MEDIAN = "MEDIAN",
        SUM = "SUM",
        AVERAGE = "AVERAGE",
        STDEV = "STDEV",
        STDEVP = "STDEVP",
        VAR = "VAR",
        VARP = "VARP",
        PERCENTILE = "PERCENTILE",
    }
}

c::open_enum! {
    CategoryFilterFunction {
        EXACT = "EXACT",
        CONTAINS = "CONTAINS",
    }
}

c::open_enum! {
    CategoryFilterType {
        CUSTOM_FILTER = "CUSTOM_FILTER",
        CUSTOM_FILTER_LIST = "CUSTOM_FILTER_LIST",
        FILTER_LIST = "FILTER_LIST",
    }
}

c::open_enum! {
    ColumnDataRole {
        DIMENSION = "DIMENSION",
        MEASURE = "MEASURE",
    }
}

c::open_enum! {
    ColumnOrderingType {
        GREATER_IS_BETTER = "GREATER_IS_BETTER",
        LESSER_IS_BETTER = "LESSER_IS_BETTER",
        SPECIFIED = "SPECIFIED",
    }
}

c::open_enum! {
    ConstantType {
        SINGULAR = "SINGULAR",
        RANGE = "RANGE",
        COLLECTIVE = "COLLECTIVE",
    }
}

c::open_enum! {
    DefaultAggregation {
        SUM = "SUM",
        MAX = "MAX",
        MIN = "MIN",
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        AVERAGE = "AVERAGE",
        MEDIAN = "MEDIAN",
        STDEV = "STDEV",
        STDEVP = "STDEVP",
        VAR = "VAR",
        VARP = "VARP",
    }
}

c::open_enum! {
    DisplayFormat {
        AUTO = "AUTO",
        PERCENT = "PERCENT",
        CURRENCY = "CURRENCY",
        NUMBER = "NUMBER",
        DATE = "DATE",
        STRING = "STRING",
    }
}

c::open_enum! {
    FilterClass {
        ENFORCED_VALUE_FILTER = "ENFORCED_VALUE_FILTER",
        CONDITIONAL_VALUE_FILTER = "CONDITIONAL_VALUE_FILTER",
        NAMED_VALUE_FILTER = "NAMED_VALUE_FILTER",
        DASHBOARD_DEFAULT_FILTER = "DASHBOARD_DEFAULT_FILTER",
    }
}

c::open_enum! {
    NamedEntityAggType {
        SUM = "SUM",
        MIN = "MIN",
        MAX = "MAX",
        COUNT = "COUNT",
        AVERAGE = "AVERAGE",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        STDEV = "STDEV",
        STDEVP = "STDEVP",
        VAR = "VAR",
        VARP = "VARP",
        PERCENTILE = "PERCENTILE",
        MEDIAN = "MEDIAN",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    NamedFilterAggType {
        NO_AGGREGATION = "NO_AGGREGATION",
        SUM = "SUM",
        AVERAGE = "AVERAGE",
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        MAX = "MAX",
        MEDIAN = "MEDIAN",
        MIN = "MIN",
        STDEV = "STDEV",
        STDEVP = "STDEVP",
        VAR = "VAR",
        VARP = "VARP",
    }
}

c::open_enum! {
    NamedFilterType {
        CATEGORY_FILTER = "CATEGORY_FILTER",
        NUMERIC_EQUALITY_FILTER = "NUMERIC_EQUALITY_FILTER",
        NUMERIC_RANGE_FILTER = "NUMERIC_RANGE_FILTER",
        DATE_RANGE_FILTER = "DATE_RANGE_FILTER",
        RELATIVE_DATE_FILTER = "RELATIVE_DATE_FILTER",
        NULL_FILTER = "NULL_FILTER",
    }
}

c::open_enum! {
    NumberScale {
        NONE = "NONE",
        AUTO = "AUTO",
        THOUSANDS = "THOUSANDS",
        MILLIONS = "MILLIONS",
        BILLIONS = "BILLIONS",
        TRILLIONS = "TRILLIONS",
        LAKHS = "LAKHS",
        CRORES = "CRORES",
    }
}

c::open_enum! {
    PropertyRole {
        PRIMARY = "PRIMARY",
        ID = "ID",
    }
}

c::open_enum! {
    PropertyUsage {
        INHERIT = "INHERIT",
        DIMENSION = "DIMENSION",
        MEASURE = "MEASURE",
    }
}

c::open_enum! {
    TopicNumericSeparatorSymbol {
        COMMA = "COMMA",
        DOT = "DOT",
    }
}

c::open_enum! {
    TopicRelativeDateFilterFunction {
        PREVIOUS = "PREVIOUS",
        THIS = "THIS",
        LAST = "LAST",
        NEXT = "NEXT",
        NOW = "NOW",
    }
}

c::open_enum! {
    TopicTimeGranularity {
        SECOND = "SECOND",
        MINUTE = "MINUTE",
        HOUR = "HOUR",
        DAY = "DAY",
        WEEK = "WEEK",
        MONTH = "MONTH",
        QUARTER = "QUARTER",
        YEAR = "YEAR",
    }
}

c::open_enum! {
    TopicUserExperienceVersion {
        LEGACY = "LEGACY",
        NEW_READER_EXPERIENCE = "NEW_READER_EXPERIENCE",
    }
}

c::open_enum! {
    UndefinedSpecifiedValueType {
        LEAST = "LEAST",
        MOST = "MOST",
    }
}
