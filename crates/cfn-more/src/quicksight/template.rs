// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Template` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnTemplate = "AWS::QuickSight::Template", "quicksight-template", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}", tags List "Tags";
    new CfnTemplateRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A aws_account_id: str = "AwsAccountId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        B template_id: str = "TemplateId",
    }
    set {
        /// AWS does not show it again
        definition: TemplateVersionDefinition = "Definition",
        /// 1 to 2048 characters
        name: str = "Name",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// AWS does not show it again
        source_entity: TemplateSourceEntity = "SourceEntity",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        validation_strategy: ValidationStrategy = "ValidationStrategy",
        /// 1 to 512 characters; AWS does not show it again
        version_description: str = "VersionDescription",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        VERSION: c::Json = "Version",
        VERSION_CREATED_TIME: str = "Version.CreatedTime",
        VERSION_DATA_SET_CONFIGURATIONS: c::List<c::Json> = list "Version.DataSetConfigurations",
        VERSION_DESCRIPTION: str = "Version.Description",
        VERSION_ERRORS: c::List<c::Json> = list "Version.Errors",
        VERSION_SHEETS: c::List<c::Json> = list "Version.Sheets",
        VERSION_SOURCE_ENTITY_ARN: str = "Version.SourceEntityArn",
        VERSION_STATUS: str = "Version.Status",
        VERSION_THEME_ARN: str = "Version.ThemeArn",
        VERSION_VERSION_NUMBER: f64 = "Version.VersionNumber",
    }
}

c::property! {
    AggregationFunction, "quicksight-template-aggregationfunction";
    new {}
    set {
        attribute_aggregation_function: AttributeAggregationFunction = "AttributeAggregationFunction",
        categorical_aggregation_function: CategoricalAggregationFunction = "CategoricalAggregationFunction",
        date_aggregation_function: DateAggregationFunction = "DateAggregationFunction",
        numerical_aggregation_function: NumericalAggregationFunction = "NumericalAggregationFunction",
    }
}

c::property! {
    AggregationSortConfiguration, "quicksight-template-aggregationsortconfiguration";
    new {
        A column: ColumnIdentifier = "Column",
        B sort_direction: SortDirection = "SortDirection",
    }
    set {
        aggregation_function: AggregationFunction = "AggregationFunction",
    }
}

c::property! {
    AnalysisDefaults, "quicksight-template-analysisdefaults";
    new {
        A default_new_sheet_configuration: DefaultNewSheetConfiguration = "DefaultNewSheetConfiguration",
    }
    set {}
}

c::property! {
    AnchorDateConfiguration, "quicksight-template-anchordateconfiguration";
    new {}
    set {
        anchor_option: AnchorOption = "AnchorOption",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter_name: str = "ParameterName",
    }
}

c::property! {
    ArcAxisConfiguration, "quicksight-template-arcaxisconfiguration";
    new {}
    set {
        range: ArcAxisDisplayRange = "Range",
        /// default `0`
        reserve_range: f64 = "ReserveRange",
    }
}

c::property! {
    ArcAxisDisplayRange, "quicksight-template-arcaxisdisplayrange";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    ArcConfiguration, "quicksight-template-arcconfiguration";
    new {}
    set {
        arc_angle: f64 = "ArcAngle",
        arc_thickness: ArcThicknessOptions = "ArcThickness",
    }
}

c::property! {
    ArcOptions, "quicksight-template-arcoptions";
    new {}
    set {
        arc_thickness: ArcThickness = "ArcThickness",
    }
}

c::property! {
    AssetOptions, "quicksight-template-assetoptions";
    new {}
    set {
        timezone: str = "Timezone",
        week_start: DayOfTheWeek = "WeekStart",
    }
}

c::property! {
    AttributeAggregationFunction, "quicksight-template-attributeaggregationfunction";
    new {}
    set {
        simple_attribute_aggregation: SimpleAttributeAggregationFunction = "SimpleAttributeAggregation",
        value_for_multiple_values: str = "ValueForMultipleValues",
    }
}

c::property! {
    AxisDataOptions, "quicksight-template-axisdataoptions";
    new {}
    set {
        date_axis_options: DateAxisOptions = "DateAxisOptions",
        numeric_axis_options: NumericAxisOptions = "NumericAxisOptions",
    }
}

c::property! {
    AxisDisplayMinMaxRange, "quicksight-template-axisdisplayminmaxrange";
    new {}
    set {
        maximum: f64 = "Maximum",
        minimum: f64 = "Minimum",
    }
}

c::property! {
    AxisDisplayOptions, "quicksight-template-axisdisplayoptions";
    new {}
    set {
        axis_line_visibility: Visibility = "AxisLineVisibility",
        axis_offset: str = "AxisOffset",
        data_options: AxisDataOptions = "DataOptions",
        grid_line_visibility: Visibility = "GridLineVisibility",
        scrollbar_options: ScrollBarOptions = "ScrollbarOptions",
        tick_label_options: AxisTickLabelOptions = "TickLabelOptions",
    }
}

c::property! {
    AxisDisplayRange, "quicksight-template-axisdisplayrange";
    new {}
    set {
        data_driven: c::Json = "DataDriven",
        min_max: AxisDisplayMinMaxRange = "MinMax",
    }
}

c::property! {
    AxisLabelOptions, "quicksight-template-axislabeloptions";
    new {}
    set {
        apply_to: AxisLabelReferenceOptions = "ApplyTo",
        custom_label: str = "CustomLabel",
        font_configuration: FontConfiguration = "FontConfiguration",
    }
}

c::property! {
    AxisLabelReferenceOptions, "quicksight-template-axislabelreferenceoptions";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {}
}

c::property! {
    AxisLinearScale, "quicksight-template-axislinearscale";
    new {}
    set {
        step_count: f64 = "StepCount",
        step_size: f64 = "StepSize",
    }
}

c::property! {
    AxisLogarithmicScale, "quicksight-template-axislogarithmicscale";
    new {}
    set {
        base: f64 = "Base",
    }
}

c::property! {
    AxisScale, "quicksight-template-axisscale";
    new {}
    set {
        linear: AxisLinearScale = "Linear",
        logarithmic: AxisLogarithmicScale = "Logarithmic",
    }
}

c::property! {
    AxisTickLabelOptions, "quicksight-template-axisticklabeloptions";
    new {}
    set {
        label_options: LabelOptions = "LabelOptions",
        rotation_angle: f64 = "RotationAngle",
    }
}

c::property! {
    BarChartAggregatedFieldWells, "quicksight-template-barchartaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        category: c::List<DimensionField> = "Category",
        /// at most 200 items
        colors: c::List<DimensionField> = "Colors",
        /// at most 1 item
        small_multiples: c::List<DimensionField> = "SmallMultiples",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    BarChartConfiguration, "quicksight-template-barchartconfiguration";
    new {}
    set {
        bars_arrangement: BarsArrangement = "BarsArrangement",
        category_axis: AxisDisplayOptions = "CategoryAxis",
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        color_label_options: ChartAxisLabelOptions = "ColorLabelOptions",
        /// 1 to 200 items
        contribution_analysis_defaults: c::List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults",
        data_labels: DataLabelOptions = "DataLabels",
        default_series_settings: BarChartDefaultSeriesSettings = "DefaultSeriesSettings",
        field_wells: BarChartFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        orientation: BarChartOrientation = "Orientation",
        /// at most 20 items
        reference_lines: c::List<ReferenceLine> = "ReferenceLines",
        /// at most 2000 items
        series: c::List<BarSeriesItem> = "Series",
        small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions",
        sort_configuration: BarChartSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        value_axis: AxisDisplayOptions = "ValueAxis",
        value_label_options: ChartAxisLabelOptions = "ValueLabelOptions",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    BarChartDefaultSeriesSettings, "quicksight-template-barchartdefaultseriessettings";
    new {}
    set {
        border_settings: BorderSettings = "BorderSettings",
        decal_settings: DecalSettings = "DecalSettings",
    }
}

c::property! {
    BarChartFieldWells, "quicksight-template-barchartfieldwells";
    new {}
    set {
        bar_chart_aggregated_field_wells: BarChartAggregatedFieldWells = "BarChartAggregatedFieldWells",
    }
}

c::property! {
    BarChartSeriesSettings, "quicksight-template-barchartseriessettings";
    new {}
    set {
        border_settings: BorderSettings = "BorderSettings",
        decal_settings: DecalSettings = "DecalSettings",
    }
}

c::property! {
    BarChartSortConfiguration, "quicksight-template-barchartsortconfiguration";
    new {}
    set {
        category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
        color_items_limit: ItemsLimitConfiguration = "ColorItemsLimit",
        /// at most 100 items
        color_sort: c::List<FieldSortOptions> = "ColorSort",
        small_multiples_limit_configuration: ItemsLimitConfiguration = "SmallMultiplesLimitConfiguration",
        /// at most 100 items
        small_multiples_sort: c::List<FieldSortOptions> = "SmallMultiplesSort",
    }
}

c::property! {
    BarChartVisual, "quicksight-template-barchartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: BarChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    BarSeriesItem, "quicksight-template-barseriesitem";
    new {}
    set {
        data_field_bar_series_item: DataFieldBarSeriesItem = "DataFieldBarSeriesItem",
        field_bar_series_item: FieldBarSeriesItem = "FieldBarSeriesItem",
    }
}

c::property! {
    BinCountOptions, "quicksight-template-bincountoptions";
    new {}
    set {
        /// at least 0
        value: f64 = "Value",
    }
}

c::property! {
    BinWidthOptions, "quicksight-template-binwidthoptions";
    new {}
    set {
        /// 0 to 1000
        bin_count_limit: f64 = "BinCountLimit",
        /// at least 0
        value: f64 = "Value",
    }
}

c::property! {
    BodySectionConfiguration, "quicksight-template-bodysectionconfiguration";
    new {
        A content: BodySectionContent = "Content",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B section_id: str = "SectionId",
    }
    set {
        page_break_configuration: SectionPageBreakConfiguration = "PageBreakConfiguration",
        repeat_configuration: BodySectionRepeatConfiguration = "RepeatConfiguration",
        style: SectionStyle = "Style",
    }
}

c::property! {
    BodySectionContent, "quicksight-template-bodysectioncontent";
    new {}
    set {
        layout: SectionLayoutConfiguration = "Layout",
    }
}

c::property! {
    BodySectionDynamicCategoryDimensionConfiguration, "quicksight-template-bodysectiondynamiccategorydimensionconfiguration";
    new {
        A column: ColumnIdentifier = "Column",
    }
    set {
        /// 1 to 1000
        limit: f64 = "Limit",
        /// at most 100 items
        sort_by_metrics: c::List<ColumnSort> = "SortByMetrics",
    }
}

c::property! {
    BodySectionDynamicNumericDimensionConfiguration, "quicksight-template-bodysectiondynamicnumericdimensionconfiguration";
    new {
        A column: ColumnIdentifier = "Column",
    }
    set {
        /// 1 to 1000
        limit: f64 = "Limit",
        /// at most 100 items
        sort_by_metrics: c::List<ColumnSort> = "SortByMetrics",
    }
}

c::property! {
    BodySectionRepeatConfiguration, "quicksight-template-bodysectionrepeatconfiguration";
    new {}
    set {
        /// at most 3 items
        dimension_configurations: c::List<BodySectionRepeatDimensionConfiguration> = "DimensionConfigurations",
        /// at most 20 items; each: 1 to 512 characters, matches `^[0-9A-Za-z_-]+$`
        non_repeating_visuals: c::List<str> = "NonRepeatingVisuals",
        page_break_configuration: BodySectionRepeatPageBreakConfiguration = "PageBreakConfiguration",
    }
}

c::property! {
    BodySectionRepeatDimensionConfiguration, "quicksight-template-bodysectionrepeatdimensionconfiguration";
    new {}
    set {
        dynamic_category_dimension_configuration: BodySectionDynamicCategoryDimensionConfiguration = "DynamicCategoryDimensionConfiguration",
        dynamic_numeric_dimension_configuration: BodySectionDynamicNumericDimensionConfiguration = "DynamicNumericDimensionConfiguration",
    }
}

c::property! {
    BodySectionRepeatPageBreakConfiguration, "quicksight-template-bodysectionrepeatpagebreakconfiguration";
    new {}
    set {
        after: SectionAfterPageBreak = "After",
    }
}

c::property! {
    BorderSettings, "quicksight-template-bordersettings";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        border_color: str = "BorderColor",
        border_visibility: Visibility = "BorderVisibility",
        border_width: str = "BorderWidth",
    }
}

c::property! {
    BoxPlotAggregatedFieldWells, "quicksight-template-boxplotaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        group_by: c::List<DimensionField> = "GroupBy",
        /// at most 5 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    BoxPlotChartConfiguration, "quicksight-template-boxplotchartconfiguration";
    new {}
    set {
        box_plot_options: BoxPlotOptions = "BoxPlotOptions",
        category_axis: AxisDisplayOptions = "CategoryAxis",
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        field_wells: BoxPlotFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions",
        primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions",
        /// at most 20 items
        reference_lines: c::List<ReferenceLine> = "ReferenceLines",
        sort_configuration: BoxPlotSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    BoxPlotFieldWells, "quicksight-template-boxplotfieldwells";
    new {}
    set {
        box_plot_aggregated_field_wells: BoxPlotAggregatedFieldWells = "BoxPlotAggregatedFieldWells",
    }
}

c::property! {
    BoxPlotOptions, "quicksight-template-boxplotoptions";
    new {}
    set {
        all_data_points_visibility: Visibility = "AllDataPointsVisibility",
        outlier_visibility: Visibility = "OutlierVisibility",
        style_options: BoxPlotStyleOptions = "StyleOptions",
    }
}

c::property! {
    BoxPlotSortConfiguration, "quicksight-template-boxplotsortconfiguration";
    new {}
    set {
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
        pagination_configuration: PaginationConfiguration = "PaginationConfiguration",
    }
}

c::property! {
    BoxPlotStyleOptions, "quicksight-template-boxplotstyleoptions";
    new {}
    set {
        fill_style: BoxPlotFillStyle = "FillStyle",
    }
}

c::property! {
    BoxPlotVisual, "quicksight-template-boxplotvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: BoxPlotChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    CalculatedField, "quicksight-template-calculatedfield";
    new CalculatedFieldRequired {
        /// 1 to 32000 characters
        A expression: str = "Expression",
        /// 1 to 127 characters
        B name: str = "Name",
    }
    set {
        /// at most 2048 characters; default `""`
        data_set_identifier: str = "DataSetIdentifier",
        /// 1 to 2048 characters
        topic_identifier: str = "TopicIdentifier",
    }
}

c::property! {
    CalculatedMeasureField, "quicksight-template-calculatedmeasurefield";
    new CalculatedMeasureFieldRequired {
        /// 1 to 4096 characters
        A expression: str = "Expression",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {}
}

c::property! {
    CascadingControlConfiguration, "quicksight-template-cascadingcontrolconfiguration";
    new {}
    set {
        /// at most 200 items
        source_controls: c::List<CascadingControlSource> = "SourceControls",
    }
}

c::property! {
    CascadingControlSource, "quicksight-template-cascadingcontrolsource";
    new {}
    set {
        column_to_match: ColumnIdentifier = "ColumnToMatch",
        source_sheet_control_id: str = "SourceSheetControlId",
    }
}

c::property! {
    CategoricalDimensionField, "quicksight-template-categoricaldimensionfield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        format_configuration: StringFormatConfiguration = "FormatConfiguration",
        /// 1 to 512 characters
        hierarchy_id: str = "HierarchyId",
    }
}

c::property! {
    CategoricalMeasureField, "quicksight-template-categoricalmeasurefield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        aggregation_function: CategoricalAggregationFunction = "AggregationFunction",
        format_configuration: StringFormatConfiguration = "FormatConfiguration",
    }
}

c::property! {
    CategoryDrillDownFilter, "quicksight-template-categorydrilldownfilter";
    new {
        /// at most 100000 items; each: at most 512 characters
        A category_values: c::List<str> = "CategoryValues",
        B column: ColumnIdentifier = "Column",
    }
    set {}
}

c::property! {
    CategoryFilter, "quicksight-template-categoryfilter";
    new {
        A column: ColumnIdentifier = "Column",
        B configuration: CategoryFilterConfiguration = "Configuration",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        C filter_id: str = "FilterId",
    }
    set {
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
    }
}

c::property! {
    CategoryFilterConfiguration, "quicksight-template-categoryfilterconfiguration";
    new {}
    set {
        custom_filter_configuration: CustomFilterConfiguration = "CustomFilterConfiguration",
        custom_filter_list_configuration: CustomFilterListConfiguration = "CustomFilterListConfiguration",
        filter_list_configuration: FilterListConfiguration = "FilterListConfiguration",
    }
}

c::property! {
    CategoryInnerFilter, "quicksight-template-categoryinnerfilter";
    new {
        A column: ColumnIdentifier = "Column",
        B configuration: CategoryFilterConfiguration = "Configuration",
    }
    set {
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
    }
}

c::property! {
    ChartAxisLabelOptions, "quicksight-template-chartaxislabeloptions";
    new {}
    set {
        /// at most 100 items
        axis_label_options: c::List<AxisLabelOptions> = "AxisLabelOptions",
        sort_icon_visibility: Visibility = "SortIconVisibility",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    ClusterMarker, "quicksight-template-clustermarker";
    new {}
    set {
        simple_cluster_marker: SimpleClusterMarker = "SimpleClusterMarker",
    }
}

c::property! {
    ClusterMarkerConfiguration, "quicksight-template-clustermarkerconfiguration";
    new {}
    set {
        cluster_marker: ClusterMarker = "ClusterMarker",
    }
}

c::property! {
    ColorScale, "quicksight-template-colorscale";
    new {
        A color_fill_type: ColorFillType = "ColorFillType",
        /// 2 to 3 items
        B colors: c::List<DataColor> = "Colors",
    }
    set {
        null_value_color: DataColor = "NullValueColor",
    }
}

c::property! {
    ColorsConfiguration, "quicksight-template-colorsconfiguration";
    new {}
    set {
        /// at most 50 items
        custom_colors: c::List<CustomColor> = "CustomColors",
    }
}

c::property! {
    ColumnConfiguration, "quicksight-template-columnconfiguration";
    new {
        A column: ColumnIdentifier = "Column",
    }
    set {
        colors_configuration: ColorsConfiguration = "ColorsConfiguration",
        decal_settings_configuration: DecalSettingsConfiguration = "DecalSettingsConfiguration",
        format_configuration: FormatConfiguration = "FormatConfiguration",
        role: ColumnRole = "Role",
    }
}

c::property! {
    ColumnGroupColumnSchema, "quicksight-template-columngroupcolumnschema";
    new {}
    set {
        name: str = "Name",
    }
}

c::property! {
    ColumnGroupSchema, "quicksight-template-columngroupschema";
    new {}
    set {
        /// at most 500 items
        column_group_column_schema_list: c::List<ColumnGroupColumnSchema> = "ColumnGroupColumnSchemaList",
        name: str = "Name",
    }
}

c::property! {
    ColumnHierarchy, "quicksight-template-columnhierarchy";
    new {}
    set {
        date_time_hierarchy: DateTimeHierarchy = "DateTimeHierarchy",
        explicit_hierarchy: ExplicitHierarchy = "ExplicitHierarchy",
        predefined_hierarchy: PredefinedHierarchy = "PredefinedHierarchy",
    }
}

c::property! {
    ColumnIdentifier, "quicksight-template-columnidentifier";
    new {
        /// 1 to 127 characters
        A column_name: str = "ColumnName",
    }
    set {
        /// at most 2048 characters; default `""`
        data_set_identifier: str = "DataSetIdentifier",
        /// 1 to 2048 characters
        topic_identifier: str = "TopicIdentifier",
    }
}

c::property! {
    ColumnSchema, "quicksight-template-columnschema";
    new {}
    set {
        data_type: str = "DataType",
        geographic_role: str = "GeographicRole",
        name: str = "Name",
    }
}

c::property! {
    ColumnSort, "quicksight-template-columnsort";
    new {
        A direction: SortDirection = "Direction",
        B sort_by: ColumnIdentifier = "SortBy",
    }
    set {
        aggregation_function: AggregationFunction = "AggregationFunction",
    }
}

c::property! {
    ColumnTooltipItem, "quicksight-template-columntooltipitem";
    new {
        A column: ColumnIdentifier = "Column",
    }
    set {
        aggregation: AggregationFunction = "Aggregation",
        label: str = "Label",
        tooltip_target: TooltipTarget = "TooltipTarget",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    ComboChartAggregatedFieldWells, "quicksight-template-combochartaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        bar_values: c::List<MeasureField> = "BarValues",
        /// at most 200 items
        category: c::List<DimensionField> = "Category",
        /// at most 200 items
        colors: c::List<DimensionField> = "Colors",
        /// at most 200 items
        line_values: c::List<MeasureField> = "LineValues",
    }
}

c::property! {
    ComboChartConfiguration, "quicksight-template-combochartconfiguration";
    new {}
    set {
        bar_data_labels: DataLabelOptions = "BarDataLabels",
        bars_arrangement: BarsArrangement = "BarsArrangement",
        category_axis: AxisDisplayOptions = "CategoryAxis",
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        color_label_options: ChartAxisLabelOptions = "ColorLabelOptions",
        default_series_settings: ComboChartDefaultSeriesSettings = "DefaultSeriesSettings",
        field_wells: ComboChartFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        line_data_labels: DataLabelOptions = "LineDataLabels",
        primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions",
        primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions",
        /// at most 20 items
        reference_lines: c::List<ReferenceLine> = "ReferenceLines",
        secondary_y_axis_display_options: AxisDisplayOptions = "SecondaryYAxisDisplayOptions",
        secondary_y_axis_label_options: ChartAxisLabelOptions = "SecondaryYAxisLabelOptions",
        /// at most 2000 items
        series: c::List<ComboSeriesItem> = "Series",
        single_axis_options: SingleAxisOptions = "SingleAxisOptions",
        sort_configuration: ComboChartSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    ComboChartDefaultSeriesSettings, "quicksight-template-combochartdefaultseriessettings";
    new {}
    set {
        border_settings: BorderSettings = "BorderSettings",
        decal_settings: DecalSettings = "DecalSettings",
        line_style_settings: LineChartLineStyleSettings = "LineStyleSettings",
        marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings",
    }
}

c::property! {
    ComboChartFieldWells, "quicksight-template-combochartfieldwells";
    new {}
    set {
        combo_chart_aggregated_field_wells: ComboChartAggregatedFieldWells = "ComboChartAggregatedFieldWells",
    }
}

c::property! {
    ComboChartSeriesSettings, "quicksight-template-combochartseriessettings";
    new {}
    set {
        border_settings: BorderSettings = "BorderSettings",
        decal_settings: DecalSettings = "DecalSettings",
        line_style_settings: LineChartLineStyleSettings = "LineStyleSettings",
        marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings",
    }
}

c::property! {
    ComboChartSortConfiguration, "quicksight-template-combochartsortconfiguration";
    new {}
    set {
        category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
        color_items_limit: ItemsLimitConfiguration = "ColorItemsLimit",
        /// at most 100 items
        color_sort: c::List<FieldSortOptions> = "ColorSort",
    }
}

c::property! {
    ComboChartVisual, "quicksight-template-combochartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: ComboChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    ComboSeriesItem, "quicksight-template-comboseriesitem";
    new {}
    set {
        data_field_combo_series_item: DataFieldComboSeriesItem = "DataFieldComboSeriesItem",
        field_combo_series_item: FieldComboSeriesItem = "FieldComboSeriesItem",
    }
}

c::property! {
    ComparisonConfiguration, "quicksight-template-comparisonconfiguration";
    new {}
    set {
        comparison_format: ComparisonFormatConfiguration = "ComparisonFormat",
        comparison_method: ComparisonMethod = "ComparisonMethod",
    }
}

c::property! {
    ComparisonFormatConfiguration, "quicksight-template-comparisonformatconfiguration";
    new {}
    set {
        number_display_format_configuration: NumberDisplayFormatConfiguration = "NumberDisplayFormatConfiguration",
        percentage_display_format_configuration: PercentageDisplayFormatConfiguration = "PercentageDisplayFormatConfiguration",
    }
}

c::property! {
    Computation, "quicksight-template-computation";
    new {}
    set {
        forecast: ForecastComputation = "Forecast",
        growth_rate: GrowthRateComputation = "GrowthRate",
        maximum_minimum: MaximumMinimumComputation = "MaximumMinimum",
        metric_comparison: MetricComparisonComputation = "MetricComparison",
        period_over_period: PeriodOverPeriodComputation = "PeriodOverPeriod",
        period_to_date: PeriodToDateComputation = "PeriodToDate",
        top_bottom_movers: TopBottomMoversComputation = "TopBottomMovers",
        top_bottom_ranked: TopBottomRankedComputation = "TopBottomRanked",
        total_aggregation: TotalAggregationComputation = "TotalAggregation",
        unique_values: UniqueValuesComputation = "UniqueValues",
    }
}

c::property! {
    ConditionalFormattingColor, "quicksight-template-conditionalformattingcolor";
    new {}
    set {
        gradient: ConditionalFormattingGradientColor = "Gradient",
        solid: ConditionalFormattingSolidColor = "Solid",
    }
}

c::property! {
    ConditionalFormattingCustomIconCondition, "quicksight-template-conditionalformattingcustomiconcondition";
    new {
        /// 1 to 4096 characters
        A expression: str = "Expression",
        B icon_options: ConditionalFormattingCustomIconOptions = "IconOptions",
    }
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
        display_configuration: ConditionalFormattingIconDisplayConfiguration = "DisplayConfiguration",
    }
}

c::property! {
    ConditionalFormattingCustomIconOptions, "quicksight-template-conditionalformattingcustomiconoptions";
    new {}
    set {
        icon: Icon = "Icon",
        /// matches `^[^\x{0000}-\x{00FF}]$`
        unicode_icon: str = "UnicodeIcon",
    }
}

c::property! {
    ConditionalFormattingGradientColor, "quicksight-template-conditionalformattinggradientcolor";
    new {
        A color: GradientColor = "Color",
        /// 1 to 4096 characters
        B expression: str = "Expression",
    }
    set {}
}

c::property! {
    ConditionalFormattingIcon, "quicksight-template-conditionalformattingicon";
    new {}
    set {
        custom_condition: ConditionalFormattingCustomIconCondition = "CustomCondition",
        icon_set: ConditionalFormattingIconSet = "IconSet",
    }
}

c::property! {
    ConditionalFormattingIconDisplayConfiguration, "quicksight-template-conditionalformattingicondisplayconfiguration";
    new {}
    set {
        icon_display_option: ConditionalFormattingIconDisplayOption = "IconDisplayOption",
    }
}

c::property! {
    ConditionalFormattingIconSet, "quicksight-template-conditionalformattingiconset";
    new {
        /// 1 to 4096 characters
        A expression: str = "Expression",
    }
    set {
        icon_set_type: ConditionalFormattingIconSetType = "IconSetType",
    }
}

c::property! {
    ConditionalFormattingSolidColor, "quicksight-template-conditionalformattingsolidcolor";
    new {
        /// 1 to 4096 characters
        A expression: str = "Expression",
    }
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
    }
}

c::property! {
    ContextMenuOption, "quicksight-template-contextmenuoption";
    new {}
    set {
        availability_status: DashboardBehavior = "AvailabilityStatus",
    }
}

c::property! {
    ContributionAnalysisDefault, "quicksight-template-contributionanalysisdefault";
    new {
        /// 1 to 4 items
        A contributor_dimensions: c::List<ColumnIdentifier> = "ContributorDimensions",
        /// 1 to 512 characters
        B measure_field_id: str = "MeasureFieldId",
    }
    set {}
}

c::property! {
    CurrencyDisplayFormatConfiguration, "quicksight-template-currencydisplayformatconfiguration";
    new {}
    set {
        decimal_places_configuration: DecimalPlacesConfiguration = "DecimalPlacesConfiguration",
        negative_value_configuration: NegativeValueConfiguration = "NegativeValueConfiguration",
        null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration",
        number_scale: NumberScale = "NumberScale",
        /// 1 to 128 characters
        prefix: str = "Prefix",
        separator_configuration: NumericSeparatorConfiguration = "SeparatorConfiguration",
        /// 1 to 128 characters
        suffix: str = "Suffix",
        /// matches `^[A-Z]{3}$`
        symbol: str = "Symbol",
    }
}

c::property! {
    CustomActionFilterOperation, "quicksight-template-customactionfilteroperation";
    new {
        A selected_fields_configuration: FilterOperationSelectedFieldsConfiguration = "SelectedFieldsConfiguration",
        B target_visuals_configuration: FilterOperationTargetVisualsConfiguration = "TargetVisualsConfiguration",
    }
    set {}
}

c::property! {
    CustomActionNavigationOperation, "quicksight-template-customactionnavigationoperation";
    new {}
    set {
        local_navigation_configuration: LocalNavigationConfiguration = "LocalNavigationConfiguration",
    }
}

c::property! {
    CustomActionSetParametersOperation, "quicksight-template-customactionsetparametersoperation";
    new {
        /// 1 to 200 items
        A parameter_value_configurations: c::List<SetParameterValueConfiguration> = "ParameterValueConfigurations",
    }
    set {}
}

c::property! {
    CustomActionURLOperation, "quicksight-template-customactionurloperation";
    new CustomActionURLOperationRequired {
        A url_target: URLTargetConfiguration = "URLTarget",
        /// 1 to 2048 characters
        B url_template: str = "URLTemplate",
    }
    set {}
}

c::property! {
    CustomColor, "quicksight-template-customcolor";
    new {
        /// matches `^#[A-F0-9]{6}$`
        A color: str = "Color",
    }
    set {
        /// at most 2048 characters
        field_value: str = "FieldValue",
        special_value: SpecialValue = "SpecialValue",
    }
}

c::property! {
    CustomContentConfiguration, "quicksight-template-customcontentconfiguration";
    new {}
    set {
        content_type: CustomContentType = "ContentType",
        /// 1 to 2048 characters
        content_url: str = "ContentUrl",
        image_scaling: CustomContentImageScalingConfiguration = "ImageScaling",
        interactions: VisualInteractionOptions = "Interactions",
    }
}

c::property! {
    CustomContentVisual, "quicksight-template-customcontentvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: CustomContentConfiguration = "ChartConfiguration",
        /// at most 2048 characters; default `""`
        data_set_identifier: str = "DataSetIdentifier",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 2048 characters
        topic_identifier: str = "TopicIdentifier",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    CustomFilterConfiguration, "quicksight-template-customfilterconfiguration";
    new CustomFilterConfigurationRequired {
        A match_operator: CategoryFilterMatchOperator = "MatchOperator",
        B null_option: FilterNullOption = "NullOption",
    }
    set {
        /// at most 512 characters
        category_value: str = "CategoryValue",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter_name: str = "ParameterName",
        select_all_options: CategoryFilterSelectAllOptions = "SelectAllOptions",
    }
}

c::property! {
    CustomFilterListConfiguration, "quicksight-template-customfilterlistconfiguration";
    new CustomFilterListConfigurationRequired {
        A match_operator: CategoryFilterMatchOperator = "MatchOperator",
        B null_option: FilterNullOption = "NullOption",
    }
    set {
        /// at most 100000 items; each: at most 512 characters
        category_values: c::List<str> = "CategoryValues",
        select_all_options: CategoryFilterSelectAllOptions = "SelectAllOptions",
    }
}

c::property! {
    CustomNarrativeOptions, "quicksight-template-customnarrativeoptions";
    new {
        /// at most 150000 characters
        A narrative: str = "Narrative",
    }
    set {}
}

c::property! {
    CustomParameterValues, "quicksight-template-customparametervalues";
    new {}
    set {
        /// at most 50000 items; each: format date-time
        date_time_values: c::List<str> = "DateTimeValues",
        /// at most 50000 items
        decimal_values: c::List<f64> = "DecimalValues",
        /// at most 50000 items
        integer_values: c::List<f64> = "IntegerValues",
        /// at most 50000 items
        string_values: c::List<str> = "StringValues",
    }
}

c::property! {
    CustomValuesConfiguration, "quicksight-template-customvaluesconfiguration";
    new {
        A custom_values: CustomParameterValues = "CustomValues",
    }
    set {
        include_null_value: bool = "IncludeNullValue",
    }
}

c::property! {
    DataBarsOptions, "quicksight-template-databarsoptions";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        /// matches `^#[A-F0-9]{6}$`
        negative_color: str = "NegativeColor",
        /// matches `^#[A-F0-9]{6}$`
        positive_color: str = "PositiveColor",
    }
}

c::property! {
    DataColor, "quicksight-template-datacolor";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
        data_value: f64 = "DataValue",
    }
}

c::property! {
    DataFieldBarSeriesItem, "quicksight-template-datafieldbarseriesitem";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        field_value: str = "FieldValue",
        settings: BarChartSeriesSettings = "Settings",
    }
}

c::property! {
    DataFieldComboSeriesItem, "quicksight-template-datafieldcomboseriesitem";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        field_value: str = "FieldValue",
        settings: ComboChartSeriesSettings = "Settings",
    }
}

c::property! {
    DataFieldSeriesItem, "quicksight-template-datafieldseriesitem";
    new DataFieldSeriesItemRequired {
        A axis_binding: AxisBinding = "AxisBinding",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        field_value: str = "FieldValue",
        settings: LineChartSeriesSettings = "Settings",
    }
}

c::property! {
    DataLabelOptions, "quicksight-template-datalabeloptions";
    new {}
    set {
        category_label_visibility: Visibility = "CategoryLabelVisibility",
        /// at most 100 items
        data_label_types: c::List<DataLabelType> = "DataLabelTypes",
        /// matches `^#[A-F0-9]{6}$`
        label_color: str = "LabelColor",
        label_content: DataLabelContent = "LabelContent",
        label_font_configuration: FontConfiguration = "LabelFontConfiguration",
        measure_label_visibility: Visibility = "MeasureLabelVisibility",
        overlap: DataLabelOverlap = "Overlap",
        position: DataLabelPosition = "Position",
        totals_visibility: Visibility = "TotalsVisibility",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    DataLabelType, "quicksight-template-datalabeltype";
    new {}
    set {
        data_path_label_type: DataPathLabelType = "DataPathLabelType",
        field_label_type: FieldLabelType = "FieldLabelType",
        maximum_label_type: MaximumLabelType = "MaximumLabelType",
        minimum_label_type: MinimumLabelType = "MinimumLabelType",
        range_ends_label_type: RangeEndsLabelType = "RangeEndsLabelType",
    }
}

c::property! {
    DataPathColor, "quicksight-template-datapathcolor";
    new {
        /// matches `^#[A-F0-9]{6}$`
        A color: str = "Color",
        B element: DataPathValue = "Element",
    }
    set {
        time_granularity: TimeGranularity = "TimeGranularity",
    }
}

c::property! {
    DataPathLabelType, "quicksight-template-datapathlabeltype";
    new {}
    set {
        /// 1 to 512 characters
        field_id: str = "FieldId",
        /// at most 2048 characters
        field_value: str = "FieldValue",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    DataPathSort, "quicksight-template-datapathsort";
    new {
        A direction: SortDirection = "Direction",
        /// at most 20 items
        B sort_paths: c::List<DataPathValue> = "SortPaths",
    }
    set {}
}

c::property! {
    DataPathType, "quicksight-template-datapathtype";
    new {}
    set {
        pivot_table_data_path_type: PivotTableDataPathType = "PivotTableDataPathType",
    }
}

c::property! {
    DataPathValue, "quicksight-template-datapathvalue";
    new {}
    set {
        data_path_type: DataPathType = "DataPathType",
        /// 1 to 512 characters
        field_id: str = "FieldId",
        /// at most 2048 characters
        field_value: str = "FieldValue",
    }
}

c::property! {
    DataSetConfiguration, "quicksight-template-datasetconfiguration";
    new {}
    set {
        /// at most 500 items
        column_group_schema_list: c::List<ColumnGroupSchema> = "ColumnGroupSchemaList",
        data_set_schema: DataSetSchema = "DataSetSchema",
        placeholder: str = "Placeholder",
    }
}

c::property! {
    DataSetReference, "quicksight-template-datasetreference";
    new DataSetReferenceRequired {
        A data_set_arn: c::Arn<crate::quicksight::CfnDataSet> = "DataSetArn",
        /// matches `\S`
        B data_set_placeholder: str = "DataSetPlaceholder",
    }
    set {}
}

c::property! {
    DataSetSchema, "quicksight-template-datasetschema";
    new {}
    set {
        /// at most 500 items
        column_schema_list: c::List<ColumnSchema> = "ColumnSchemaList",
    }
}

c::property! {
    DateAxisOptions, "quicksight-template-dateaxisoptions";
    new {}
    set {
        missing_date_visibility: Visibility = "MissingDateVisibility",
    }
}

c::property! {
    DateDimensionField, "quicksight-template-datedimensionfield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        date_granularity: TimeGranularity = "DateGranularity",
        format_configuration: DateTimeFormatConfiguration = "FormatConfiguration",
        /// 1 to 512 characters
        hierarchy_id: str = "HierarchyId",
    }
}

c::property! {
    DateMeasureField, "quicksight-template-datemeasurefield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        aggregation_function: DateAggregationFunction = "AggregationFunction",
        format_configuration: DateTimeFormatConfiguration = "FormatConfiguration",
    }
}

c::property! {
    DateTimeDefaultValues, "quicksight-template-datetimedefaultvalues";
    new {}
    set {
        dynamic_value: DynamicDefaultValue = "DynamicValue",
        rolling_date: RollingDateConfiguration = "RollingDate",
        /// at most 50000 items; each: format date-time
        static_values: c::List<str> = "StaticValues",
    }
}

c::property! {
    DateTimeFormatConfiguration, "quicksight-template-datetimeformatconfiguration";
    new {}
    set {
        /// 1 to 128 characters
        date_time_format: str = "DateTimeFormat",
        null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration",
        numeric_format_configuration: NumericFormatConfiguration = "NumericFormatConfiguration",
    }
}

c::property! {
    DateTimeHierarchy, "quicksight-template-datetimehierarchy";
    new {
        /// 1 to 512 characters
        A hierarchy_id: str = "HierarchyId",
    }
    set {
        /// at most 10 items
        drill_down_filters: c::List<DrillDownFilter> = "DrillDownFilters",
    }
}

c::property! {
    DateTimeParameterDeclaration, "quicksight-template-datetimeparameterdeclaration";
    new {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        A name: str = "Name",
    }
    set {
        default_values: DateTimeDefaultValues = "DefaultValues",
        /// at most 150 items
        mapped_data_set_parameters: c::List<MappedDataSetParameter> = "MappedDataSetParameters",
        time_granularity: TimeGranularity = "TimeGranularity",
        value_when_unset: DateTimeValueWhenUnsetConfiguration = "ValueWhenUnset",
    }
}

c::property! {
    DateTimePickerControlDisplayOptions, "quicksight-template-datetimepickercontroldisplayoptions";
    new {}
    set {
        date_icon_visibility: Visibility = "DateIconVisibility",
        /// 1 to 128 characters
        date_time_format: str = "DateTimeFormat",
        helper_text_visibility: Visibility = "HelperTextVisibility",
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    DateTimeValueWhenUnsetConfiguration, "quicksight-template-datetimevaluewhenunsetconfiguration";
    new {}
    set {
        /// format date-time
        custom_value: str = "CustomValue",
        value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption",
    }
}

c::property! {
    DecalSettings, "quicksight-template-decalsettings";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        decal_color: str = "DecalColor",
        decal_pattern_type: DecalPatternType = "DecalPatternType",
        decal_style_type: DecalStyleType = "DecalStyleType",
        decal_visibility: Visibility = "DecalVisibility",
        /// at most 1024 characters
        element_value: str = "ElementValue",
    }
}

c::property! {
    DecalSettingsConfiguration, "quicksight-template-decalsettingsconfiguration";
    new {}
    set {
        /// at most 50 items
        custom_decal_settings: c::List<DecalSettings> = "CustomDecalSettings",
    }
}

c::property! {
    DecimalDefaultValues, "quicksight-template-decimaldefaultvalues";
    new {}
    set {
        dynamic_value: DynamicDefaultValue = "DynamicValue",
        /// at most 50000 items
        static_values: c::List<f64> = "StaticValues",
    }
}

c::property! {
    DecimalParameterDeclaration, "quicksight-template-decimalparameterdeclaration";
    new DecimalParameterDeclarationRequired {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        A name: str = "Name",
        B parameter_value_type: ParameterValueType = "ParameterValueType",
    }
    set {
        default_values: DecimalDefaultValues = "DefaultValues",
        /// at most 150 items
        mapped_data_set_parameters: c::List<MappedDataSetParameter> = "MappedDataSetParameters",
        value_when_unset: DecimalValueWhenUnsetConfiguration = "ValueWhenUnset",
    }
}

c::property! {
    DecimalPlacesConfiguration, "quicksight-template-decimalplacesconfiguration";
    new {
        /// 0 to 20
        A decimal_places: f64 = "DecimalPlaces",
    }
    set {}
}

c::property! {
    DecimalValueWhenUnsetConfiguration, "quicksight-template-decimalvaluewhenunsetconfiguration";
    new {}
    set {
        custom_value: f64 = "CustomValue",
        value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption",
    }
}

c::property! {
    DefaultDateTimePickerControlOptions, "quicksight-template-defaultdatetimepickercontroloptions";
    new {}
    set {
        commit_mode: CommitMode = "CommitMode",
        display_options: DateTimePickerControlDisplayOptions = "DisplayOptions",
        r#type: SheetControlDateTimePickerType = "Type",
    }
}

c::property! {
    DefaultFilterControlConfiguration, "quicksight-template-defaultfiltercontrolconfiguration";
    new {
        A control_options: DefaultFilterControlOptions = "ControlOptions",
        /// 1 to 2048 characters
        B title: str = "Title",
    }
    set {}
}

c::property! {
    DefaultFilterControlOptions, "quicksight-template-defaultfiltercontroloptions";
    new {}
    set {
        default_date_time_picker_options: DefaultDateTimePickerControlOptions = "DefaultDateTimePickerOptions",
        default_dropdown_options: DefaultFilterDropDownControlOptions = "DefaultDropdownOptions",
        default_list_options: DefaultFilterListControlOptions = "DefaultListOptions",
        default_relative_date_time_options: DefaultRelativeDateTimeControlOptions = "DefaultRelativeDateTimeOptions",
        default_slider_options: DefaultSliderControlOptions = "DefaultSliderOptions",
        default_text_area_options: DefaultTextAreaControlOptions = "DefaultTextAreaOptions",
        default_text_field_options: DefaultTextFieldControlOptions = "DefaultTextFieldOptions",
    }
}

c::property! {
    DefaultFilterDropDownControlOptions, "quicksight-template-defaultfilterdropdowncontroloptions";
    new {}
    set {
        commit_mode: CommitMode = "CommitMode",
        display_options: DropDownControlDisplayOptions = "DisplayOptions",
        selectable_values: FilterSelectableValues = "SelectableValues",
        r#type: SheetControlListType = "Type",
    }
}

c::property! {
    DefaultFilterListControlOptions, "quicksight-template-defaultfilterlistcontroloptions";
    new {}
    set {
        display_options: ListControlDisplayOptions = "DisplayOptions",
        selectable_values: FilterSelectableValues = "SelectableValues",
        r#type: SheetControlListType = "Type",
    }
}

c::property! {
    DefaultFreeFormLayoutConfiguration, "quicksight-template-defaultfreeformlayoutconfiguration";
    new {
        A canvas_size_options: FreeFormLayoutCanvasSizeOptions = "CanvasSizeOptions",
    }
    set {}
}

c::property! {
    DefaultGridLayoutConfiguration, "quicksight-template-defaultgridlayoutconfiguration";
    new {
        A canvas_size_options: GridLayoutCanvasSizeOptions = "CanvasSizeOptions",
    }
    set {}
}

c::property! {
    DefaultInteractiveLayoutConfiguration, "quicksight-template-defaultinteractivelayoutconfiguration";
    new {}
    set {
        free_form: DefaultFreeFormLayoutConfiguration = "FreeForm",
        grid: DefaultGridLayoutConfiguration = "Grid",
    }
}

c::property! {
    DefaultNewSheetConfiguration, "quicksight-template-defaultnewsheetconfiguration";
    new {}
    set {
        interactive_layout_configuration: DefaultInteractiveLayoutConfiguration = "InteractiveLayoutConfiguration",
        paginated_layout_configuration: DefaultPaginatedLayoutConfiguration = "PaginatedLayoutConfiguration",
        sheet_content_type: SheetContentType = "SheetContentType",
    }
}

c::property! {
    DefaultPaginatedLayoutConfiguration, "quicksight-template-defaultpaginatedlayoutconfiguration";
    new {}
    set {
        section_based: DefaultSectionBasedLayoutConfiguration = "SectionBased",
    }
}

c::property! {
    DefaultRelativeDateTimeControlOptions, "quicksight-template-defaultrelativedatetimecontroloptions";
    new {}
    set {
        commit_mode: CommitMode = "CommitMode",
        display_options: RelativeDateTimeControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    DefaultSectionBasedLayoutConfiguration, "quicksight-template-defaultsectionbasedlayoutconfiguration";
    new {
        A canvas_size_options: SectionBasedLayoutCanvasSizeOptions = "CanvasSizeOptions",
    }
    set {}
}

c::property! {
    DefaultSliderControlOptions, "quicksight-template-defaultslidercontroloptions";
    new DefaultSliderControlOptionsRequired {
        /// default `0`
        A maximum_value: f64 = "MaximumValue",
        /// default `0`
        B minimum_value: f64 = "MinimumValue",
        /// default `0`
        C step_size: f64 = "StepSize",
    }
    set {
        display_options: SliderControlDisplayOptions = "DisplayOptions",
        r#type: SheetControlSliderType = "Type",
    }
}

c::property! {
    DefaultTextAreaControlOptions, "quicksight-template-defaulttextareacontroloptions";
    new {}
    set {
        /// 1 to 2048 characters
        delimiter: str = "Delimiter",
        display_options: TextAreaControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    DefaultTextFieldControlOptions, "quicksight-template-defaulttextfieldcontroloptions";
    new {}
    set {
        display_options: TextFieldControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    DestinationParameterValueConfiguration, "quicksight-template-destinationparametervalueconfiguration";
    new {}
    set {
        custom_values_configuration: CustomValuesConfiguration = "CustomValuesConfiguration",
        select_all_value_options: SelectAllValueOptions = "SelectAllValueOptions",
        source_column: ColumnIdentifier = "SourceColumn",
        /// 1 to 512 characters
        source_field: str = "SourceField",
        source_parameter_name: str = "SourceParameterName",
    }
}

c::property! {
    DimensionField, "quicksight-template-dimensionfield";
    new {}
    set {
        categorical_dimension_field: CategoricalDimensionField = "CategoricalDimensionField",
        date_dimension_field: DateDimensionField = "DateDimensionField",
        numerical_dimension_field: NumericalDimensionField = "NumericalDimensionField",
    }
}

c::property! {
    DonutCenterOptions, "quicksight-template-donutcenteroptions";
    new {}
    set {
        label_visibility: Visibility = "LabelVisibility",
    }
}

c::property! {
    DonutOptions, "quicksight-template-donutoptions";
    new {}
    set {
        arc_options: ArcOptions = "ArcOptions",
        donut_center_options: DonutCenterOptions = "DonutCenterOptions",
    }
}

c::property! {
    DrillDownFilter, "quicksight-template-drilldownfilter";
    new {}
    set {
        category_filter: CategoryDrillDownFilter = "CategoryFilter",
        numeric_equality_filter: NumericEqualityDrillDownFilter = "NumericEqualityFilter",
        time_range_filter: TimeRangeDrillDownFilter = "TimeRangeFilter",
    }
}

c::property! {
    DropDownControlDisplayOptions, "quicksight-template-dropdowncontroldisplayoptions";
    new {}
    set {
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        select_all_options: ListControlSelectAllOptions = "SelectAllOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    DynamicDefaultValue, "quicksight-template-dynamicdefaultvalue";
    new {
        A default_value_column: ColumnIdentifier = "DefaultValueColumn",
    }
    set {
        group_name_column: ColumnIdentifier = "GroupNameColumn",
        user_name_column: ColumnIdentifier = "UserNameColumn",
    }
}

c::property! {
    EmptyVisual, "quicksight-template-emptyvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        /// at most 2048 characters; default `""`
        data_set_identifier: str = "DataSetIdentifier",
        /// 1 to 2048 characters
        topic_identifier: str = "TopicIdentifier",
    }
}

c::property! {
    ExcludePeriodConfiguration, "quicksight-template-excludeperiodconfiguration";
    new {
        A amount: f64 = "Amount",
        B granularity: TimeGranularity = "Granularity",
    }
    set {
        status: WidgetStatus = "Status",
    }
}

c::property! {
    ExplicitHierarchy, "quicksight-template-explicithierarchy";
    new {
        /// 2 to 10 items
        A columns: c::List<ColumnIdentifier> = "Columns",
        /// 1 to 512 characters
        B hierarchy_id: str = "HierarchyId",
    }
    set {
        /// at most 10 items
        drill_down_filters: c::List<DrillDownFilter> = "DrillDownFilters",
    }
}

c::property! {
    FieldBarSeriesItem, "quicksight-template-fieldbarseriesitem";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        settings: BarChartSeriesSettings = "Settings",
    }
}

c::property! {
    FieldBasedTooltip, "quicksight-template-fieldbasedtooltip";
    new {}
    set {
        aggregation_visibility: Visibility = "AggregationVisibility",
        /// at most 100 items
        tooltip_fields: c::List<TooltipItem> = "TooltipFields",
        tooltip_title_type: TooltipTitleType = "TooltipTitleType",
    }
}

c::property! {
    FieldComboSeriesItem, "quicksight-template-fieldcomboseriesitem";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        settings: ComboChartSeriesSettings = "Settings",
    }
}

c::property! {
    FieldLabelType, "quicksight-template-fieldlabeltype";
    new {}
    set {
        /// 1 to 512 characters
        field_id: str = "FieldId",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    FieldSeriesItem, "quicksight-template-fieldseriesitem";
    new FieldSeriesItemRequired {
        A axis_binding: AxisBinding = "AxisBinding",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        settings: LineChartSeriesSettings = "Settings",
    }
}

c::property! {
    FieldSort, "quicksight-template-fieldsort";
    new FieldSortRequired {
        A direction: SortDirection = "Direction",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {}
}

c::property! {
    FieldSortOptions, "quicksight-template-fieldsortoptions";
    new {}
    set {
        column_sort: ColumnSort = "ColumnSort",
        field_sort: FieldSort = "FieldSort",
    }
}

c::property! {
    FieldTooltipItem, "quicksight-template-fieldtooltipitem";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        label: str = "Label",
        tooltip_target: TooltipTarget = "TooltipTarget",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    FilledMapAggregatedFieldWells, "quicksight-template-filledmapaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        geospatial: c::List<DimensionField> = "Geospatial",
        /// at most 1 item
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    FilledMapConditionalFormatting, "quicksight-template-filledmapconditionalformatting";
    new {
        /// at most 200 items
        A conditional_formatting_options: c::List<FilledMapConditionalFormattingOption> = "ConditionalFormattingOptions",
    }
    set {}
}

c::property! {
    FilledMapConditionalFormattingOption, "quicksight-template-filledmapconditionalformattingoption";
    new {
        A shape: FilledMapShapeConditionalFormatting = "Shape",
    }
    set {}
}

c::property! {
    FilledMapConfiguration, "quicksight-template-filledmapconfiguration";
    new {}
    set {
        field_wells: FilledMapFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        map_style_options: GeospatialMapStyleOptions = "MapStyleOptions",
        sort_configuration: FilledMapSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        window_options: GeospatialWindowOptions = "WindowOptions",
    }
}

c::property! {
    FilledMapFieldWells, "quicksight-template-filledmapfieldwells";
    new {}
    set {
        filled_map_aggregated_field_wells: FilledMapAggregatedFieldWells = "FilledMapAggregatedFieldWells",
    }
}

c::property! {
    FilledMapShapeConditionalFormatting, "quicksight-template-filledmapshapeconditionalformatting";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        format: ShapeConditionalFormat = "Format",
    }
}

c::property! {
    FilledMapSortConfiguration, "quicksight-template-filledmapsortconfiguration";
    new {}
    set {
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
    }
}

c::property! {
    FilledMapVisual, "quicksight-template-filledmapvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: FilledMapConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        conditional_formatting: FilledMapConditionalFormatting = "ConditionalFormatting",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    Filter, "quicksight-template-filter";
    new {}
    set {
        category_filter: CategoryFilter = "CategoryFilter",
        nested_filter: NestedFilter = "NestedFilter",
        numeric_equality_filter: NumericEqualityFilter = "NumericEqualityFilter",
        numeric_range_filter: NumericRangeFilter = "NumericRangeFilter",
        relative_dates_filter: RelativeDatesFilter = "RelativeDatesFilter",
        time_equality_filter: TimeEqualityFilter = "TimeEqualityFilter",
        time_range_filter: TimeRangeFilter = "TimeRangeFilter",
        top_bottom_filter: TopBottomFilter = "TopBottomFilter",
    }
}

c::property! {
    FilterControl, "quicksight-template-filtercontrol";
    new {}
    set {
        cross_sheet: FilterCrossSheetControl = "CrossSheet",
        date_time_picker: FilterDateTimePickerControl = "DateTimePicker",
        dropdown: FilterDropDownControl = "Dropdown",
        list: FilterListControl = "List",
        relative_date_time: FilterRelativeDateTimeControl = "RelativeDateTime",
        slider: FilterSliderControl = "Slider",
        text_area: FilterTextAreaControl = "TextArea",
        text_field: FilterTextFieldControl = "TextField",
    }
}

c::property! {
    FilterCrossSheetControl, "quicksight-template-filtercrosssheetcontrol";
    new FilterCrossSheetControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
    }
    set {
        cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration",
    }
}

c::property! {
    FilterDateTimePickerControl, "quicksight-template-filterdatetimepickercontrol";
    new FilterDateTimePickerControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        commit_mode: CommitMode = "CommitMode",
        display_options: DateTimePickerControlDisplayOptions = "DisplayOptions",
        r#type: SheetControlDateTimePickerType = "Type",
    }
}

c::property! {
    FilterDropDownControl, "quicksight-template-filterdropdowncontrol";
    new FilterDropDownControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration",
        commit_mode: CommitMode = "CommitMode",
        display_options: DropDownControlDisplayOptions = "DisplayOptions",
        selectable_values: FilterSelectableValues = "SelectableValues",
        r#type: SheetControlListType = "Type",
    }
}

c::property! {
    FilterGroup, "quicksight-template-filtergroup";
    new FilterGroupRequired {
        A cross_dataset: CrossDatasetTypes = "CrossDataset",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B filter_group_id: str = "FilterGroupId",
        /// at most 20 items
        C filters: c::List<Filter> = "Filters",
        D scope_configuration: FilterScopeConfiguration = "ScopeConfiguration",
    }
    set {
        status: WidgetStatus = "Status",
    }
}

c::property! {
    FilterListConfiguration, "quicksight-template-filterlistconfiguration";
    new {
        A match_operator: CategoryFilterMatchOperator = "MatchOperator",
    }
    set {
        /// at most 100000 items; each: at most 512 characters
        category_values: c::List<str> = "CategoryValues",
        null_option: FilterNullOption = "NullOption",
        select_all_options: CategoryFilterSelectAllOptions = "SelectAllOptions",
    }
}

c::property! {
    FilterListControl, "quicksight-template-filterlistcontrol";
    new FilterListControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration",
        display_options: ListControlDisplayOptions = "DisplayOptions",
        selectable_values: FilterSelectableValues = "SelectableValues",
        r#type: SheetControlListType = "Type",
    }
}

c::property! {
    FilterOperationSelectedFieldsConfiguration, "quicksight-template-filteroperationselectedfieldsconfiguration";
    new {}
    set {
        /// at most 10 items
        selected_columns: c::List<ColumnIdentifier> = "SelectedColumns",
        selected_field_options: SelectedFieldOptions = "SelectedFieldOptions",
        /// 1 to 20 items; each: 1 to 512 characters
        selected_fields: c::List<str> = "SelectedFields",
    }
}

c::property! {
    FilterOperationTargetVisualsConfiguration, "quicksight-template-filteroperationtargetvisualsconfiguration";
    new {}
    set {
        same_sheet_target_visual_configuration: SameSheetTargetVisualConfiguration = "SameSheetTargetVisualConfiguration",
    }
}

c::property! {
    FilterRelativeDateTimeControl, "quicksight-template-filterrelativedatetimecontrol";
    new FilterRelativeDateTimeControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        commit_mode: CommitMode = "CommitMode",
        display_options: RelativeDateTimeControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    FilterScopeConfiguration, "quicksight-template-filterscopeconfiguration";
    new {}
    set {
        all_sheets: c::Json = "AllSheets",
        selected_sheets: SelectedSheetsFilterScopeConfiguration = "SelectedSheets",
    }
}

c::property! {
    FilterSelectableValues, "quicksight-template-filterselectablevalues";
    new {}
    set {
        /// at most 50000 items
        values: c::List<str> = "Values",
    }
}

c::property! {
    FilterSliderControl, "quicksight-template-filterslidercontrol";
    new FilterSliderControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// default `0`
        B maximum_value: f64 = "MaximumValue",
        /// default `0`
        C minimum_value: f64 = "MinimumValue",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        D source_filter_id: str = "SourceFilterId",
        /// default `0`
        E step_size: f64 = "StepSize",
        /// 1 to 2048 characters
        F title: str = "Title",
    }
    set {
        display_options: SliderControlDisplayOptions = "DisplayOptions",
        r#type: SheetControlSliderType = "Type",
    }
}

c::property! {
    FilterTextAreaControl, "quicksight-template-filtertextareacontrol";
    new FilterTextAreaControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        /// 1 to 2048 characters
        delimiter: str = "Delimiter",
        display_options: TextAreaControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    FilterTextFieldControl, "quicksight-template-filtertextfieldcontrol";
    new FilterTextFieldControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A filter_control_id: str = "FilterControlId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B source_filter_id: str = "SourceFilterId",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        display_options: TextFieldControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    FontConfiguration, "quicksight-template-fontconfiguration";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        font_color: str = "FontColor",
        font_decoration: FontDecoration = "FontDecoration",
        /// at most 256 characters
        font_family: str = "FontFamily",
        font_size: FontSize = "FontSize",
        font_style: FontStyle = "FontStyle",
        font_weight: FontWeight = "FontWeight",
    }
}

c::property! {
    FontSize, "quicksight-template-fontsize";
    new {}
    set {
        absolute: str = "Absolute",
        relative: RelativeFontSize = "Relative",
    }
}

c::property! {
    FontWeight, "quicksight-template-fontweight";
    new {}
    set {
        name: FontWeightName = "Name",
    }
}

c::property! {
    ForecastComputation, "quicksight-template-forecastcomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        /// 1 to 180
        custom_seasonality_value: f64 = "CustomSeasonalityValue",
        lower_boundary: f64 = "LowerBoundary",
        name: str = "Name",
        /// 0 to 1000
        periods_backward: f64 = "PeriodsBackward",
        /// 1 to 1000
        periods_forward: f64 = "PeriodsForward",
        /// 50 to 95
        prediction_interval: f64 = "PredictionInterval",
        seasonality: ForecastComputationSeasonality = "Seasonality",
        time: DimensionField = "Time",
        upper_boundary: f64 = "UpperBoundary",
        value: MeasureField = "Value",
    }
}

c::property! {
    ForecastConfiguration, "quicksight-template-forecastconfiguration";
    new {}
    set {
        forecast_properties: TimeBasedForecastProperties = "ForecastProperties",
        scenario: ForecastScenario = "Scenario",
    }
}

c::property! {
    ForecastScenario, "quicksight-template-forecastscenario";
    new {}
    set {
        what_if_point_scenario: WhatIfPointScenario = "WhatIfPointScenario",
        what_if_range_scenario: WhatIfRangeScenario = "WhatIfRangeScenario",
    }
}

c::property! {
    FormatConfiguration, "quicksight-template-formatconfiguration";
    new {}
    set {
        date_time_format_configuration: DateTimeFormatConfiguration = "DateTimeFormatConfiguration",
        number_format_configuration: NumberFormatConfiguration = "NumberFormatConfiguration",
        string_format_configuration: StringFormatConfiguration = "StringFormatConfiguration",
    }
}

c::property! {
    FreeFormLayoutCanvasSizeOptions, "quicksight-template-freeformlayoutcanvassizeoptions";
    new {}
    set {
        screen_canvas_size_options: FreeFormLayoutScreenCanvasSizeOptions = "ScreenCanvasSizeOptions",
    }
}

c::property! {
    FreeFormLayoutConfiguration, "quicksight-template-freeformlayoutconfiguration";
    new {
        /// at most 430 items
        A elements: c::List<FreeFormLayoutElement> = "Elements",
    }
    set {
        canvas_size_options: FreeFormLayoutCanvasSizeOptions = "CanvasSizeOptions",
        /// at most 215 items
        groups: c::List<SheetLayoutGroup> = "Groups",
    }
}

c::property! {
    FreeFormLayoutElement, "quicksight-template-freeformlayoutelement";
    new FreeFormLayoutElementRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A element_id: str = "ElementId",
        B element_type: LayoutElementType = "ElementType",
        C height: str = "Height",
        D width: str = "Width",
        E x_axis_location: str = "XAxisLocation",
        F y_axis_location: str = "YAxisLocation",
    }
    set {
        background_style: FreeFormLayoutElementBackgroundStyle = "BackgroundStyle",
        border_style: FreeFormLayoutElementBorderStyle = "BorderStyle",
        loading_animation: LoadingAnimation = "LoadingAnimation",
        /// at most 10000 items
        rendering_rules: c::List<SheetElementRenderingRule> = "RenderingRules",
        selected_border_style: FreeFormLayoutElementBorderStyle = "SelectedBorderStyle",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    FreeFormLayoutElementBackgroundStyle, "quicksight-template-freeformlayoutelementbackgroundstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        color: str = "Color",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    FreeFormLayoutElementBorderStyle, "quicksight-template-freeformlayoutelementborderstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        color: str = "Color",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    FreeFormLayoutScreenCanvasSizeOptions, "quicksight-template-freeformlayoutscreencanvassizeoptions";
    new {
        A optimized_view_port_width: str = "OptimizedViewPortWidth",
    }
    set {}
}

c::property! {
    FreeFormSectionLayoutConfiguration, "quicksight-template-freeformsectionlayoutconfiguration";
    new {
        /// at most 430 items
        A elements: c::List<FreeFormLayoutElement> = "Elements",
    }
    set {}
}

c::property! {
    FunnelChartAggregatedFieldWells, "quicksight-template-funnelchartaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        category: c::List<DimensionField> = "Category",
        /// at most 1 item
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    FunnelChartConfiguration, "quicksight-template-funnelchartconfiguration";
    new {}
    set {
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        data_label_options: FunnelChartDataLabelOptions = "DataLabelOptions",
        field_wells: FunnelChartFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        sort_configuration: FunnelChartSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        value_label_options: ChartAxisLabelOptions = "ValueLabelOptions",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    FunnelChartDataLabelOptions, "quicksight-template-funnelchartdatalabeloptions";
    new {}
    set {
        category_label_visibility: Visibility = "CategoryLabelVisibility",
        /// matches `^#[A-F0-9]{6}$`
        label_color: str = "LabelColor",
        label_font_configuration: FontConfiguration = "LabelFontConfiguration",
        measure_data_label_style: FunnelChartMeasureDataLabelStyle = "MeasureDataLabelStyle",
        measure_label_visibility: Visibility = "MeasureLabelVisibility",
        position: DataLabelPosition = "Position",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    FunnelChartFieldWells, "quicksight-template-funnelchartfieldwells";
    new {}
    set {
        funnel_chart_aggregated_field_wells: FunnelChartAggregatedFieldWells = "FunnelChartAggregatedFieldWells",
    }
}

c::property! {
    FunnelChartSortConfiguration, "quicksight-template-funnelchartsortconfiguration";
    new {}
    set {
        category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
    }
}

c::property! {
    FunnelChartVisual, "quicksight-template-funnelchartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: FunnelChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    GaugeChartArcConditionalFormatting, "quicksight-template-gaugechartarcconditionalformatting";
    new {}
    set {
        foreground_color: ConditionalFormattingColor = "ForegroundColor",
    }
}

c::property! {
    GaugeChartColorConfiguration, "quicksight-template-gaugechartcolorconfiguration";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        background_color: str = "BackgroundColor",
        /// matches `^#[A-F0-9]{6}$`
        foreground_color: str = "ForegroundColor",
    }
}

c::property! {
    GaugeChartConditionalFormatting, "quicksight-template-gaugechartconditionalformatting";
    new {}
    set {
        /// at most 100 items
        conditional_formatting_options: c::List<GaugeChartConditionalFormattingOption> = "ConditionalFormattingOptions",
    }
}

c::property! {
    GaugeChartConditionalFormattingOption, "quicksight-template-gaugechartconditionalformattingoption";
    new {}
    set {
        arc: GaugeChartArcConditionalFormatting = "Arc",
        primary_value: GaugeChartPrimaryValueConditionalFormatting = "PrimaryValue",
    }
}

c::property! {
    GaugeChartConfiguration, "quicksight-template-gaugechartconfiguration";
    new {}
    set {
        color_configuration: GaugeChartColorConfiguration = "ColorConfiguration",
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: GaugeChartFieldWells = "FieldWells",
        gauge_chart_options: GaugeChartOptions = "GaugeChartOptions",
        interactions: VisualInteractionOptions = "Interactions",
        tooltip_options: TooltipOptions = "TooltipOptions",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    GaugeChartFieldWells, "quicksight-template-gaugechartfieldwells";
    new {}
    set {
        /// at most 200 items
        target_values: c::List<MeasureField> = "TargetValues",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    GaugeChartOptions, "quicksight-template-gaugechartoptions";
    new {}
    set {
        arc: ArcConfiguration = "Arc",
        arc_axis: ArcAxisConfiguration = "ArcAxis",
        comparison: ComparisonConfiguration = "Comparison",
        primary_value_display_type: PrimaryValueDisplayType = "PrimaryValueDisplayType",
        primary_value_font_configuration: FontConfiguration = "PrimaryValueFontConfiguration",
    }
}

c::property! {
    GaugeChartPrimaryValueConditionalFormatting, "quicksight-template-gaugechartprimaryvalueconditionalformatting";
    new {}
    set {
        icon: ConditionalFormattingIcon = "Icon",
        text_color: ConditionalFormattingColor = "TextColor",
    }
}

c::property! {
    GaugeChartVisual, "quicksight-template-gaugechartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: GaugeChartConfiguration = "ChartConfiguration",
        conditional_formatting: GaugeChartConditionalFormatting = "ConditionalFormatting",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    GeospatialCategoricalColor, "quicksight-template-geospatialcategoricalcolor";
    new {
        A category_data_colors: c::List<GeospatialCategoricalDataColor> = "CategoryDataColors",
    }
    set {
        /// 0 to 1
        default_opacity: f64 = "DefaultOpacity",
        null_data_settings: GeospatialNullDataSettings = "NullDataSettings",
        null_data_visibility: Visibility = "NullDataVisibility",
    }
}

c::property! {
    GeospatialCategoricalDataColor, "quicksight-template-geospatialcategoricaldatacolor";
    new GeospatialCategoricalDataColorRequired {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        A color: str = "Color",
        B data_value: str = "DataValue",
    }
    set {}
}

c::property! {
    GeospatialCircleRadius, "quicksight-template-geospatialcircleradius";
    new {}
    set {
        /// at least 0
        radius: f64 = "Radius",
    }
}

c::property! {
    GeospatialCircleSymbolStyle, "quicksight-template-geospatialcirclesymbolstyle";
    new {}
    set {
        circle_radius: GeospatialCircleRadius = "CircleRadius",
        fill_color: GeospatialColor = "FillColor",
        stroke_color: GeospatialColor = "StrokeColor",
        stroke_width: GeospatialLineWidth = "StrokeWidth",
    }
}

c::property! {
    GeospatialColor, "quicksight-template-geospatialcolor";
    new {}
    set {
        categorical: GeospatialCategoricalColor = "Categorical",
        gradient: GeospatialGradientColor = "Gradient",
        solid: GeospatialSolidColor = "Solid",
    }
}

c::property! {
    GeospatialCoordinateBounds, "quicksight-template-geospatialcoordinatebounds";
    new GeospatialCoordinateBoundsRequired {
        /// -1800 to 1800
        A east: f64 = "East",
        /// -90 to 90
        B north: f64 = "North",
        /// -90 to 90
        C south: f64 = "South",
        /// -1800 to 1800
        D west: f64 = "West",
    }
    set {}
}

c::property! {
    GeospatialDataSourceItem, "quicksight-template-geospatialdatasourceitem";
    new {}
    set {
        static_file_data_source: GeospatialStaticFileSource = "StaticFileDataSource",
    }
}

c::property! {
    GeospatialGradientColor, "quicksight-template-geospatialgradientcolor";
    new {
        /// 2 to 3 items
        A step_colors: c::List<GeospatialGradientStepColor> = "StepColors",
    }
    set {
        /// 0 to 1
        default_opacity: f64 = "DefaultOpacity",
        null_data_settings: GeospatialNullDataSettings = "NullDataSettings",
        null_data_visibility: Visibility = "NullDataVisibility",
    }
}

c::property! {
    GeospatialGradientStepColor, "quicksight-template-geospatialgradientstepcolor";
    new {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        A color: str = "Color",
        /// default `0`
        B data_value: f64 = "DataValue",
    }
    set {}
}

c::property! {
    GeospatialHeatmapColorScale, "quicksight-template-geospatialheatmapcolorscale";
    new {}
    set {
        /// 2 items
        colors: c::List<GeospatialHeatmapDataColor> = "Colors",
    }
}

c::property! {
    GeospatialHeatmapConfiguration, "quicksight-template-geospatialheatmapconfiguration";
    new {}
    set {
        heatmap_color: GeospatialHeatmapColorScale = "HeatmapColor",
    }
}

c::property! {
    GeospatialHeatmapDataColor, "quicksight-template-geospatialheatmapdatacolor";
    new {
        /// matches `^#[A-F0-9]{6}$`
        A color: str = "Color",
    }
    set {}
}

c::property! {
    GeospatialLayerColorField, "quicksight-template-geospatiallayercolorfield";
    new {}
    set {
        /// at most 1 item
        color_dimensions_fields: c::List<DimensionField> = "ColorDimensionsFields",
        /// at most 1 item
        color_values_fields: c::List<MeasureField> = "ColorValuesFields",
    }
}

c::property! {
    GeospatialLayerDefinition, "quicksight-template-geospatiallayerdefinition";
    new {}
    set {
        line_layer: GeospatialLineLayer = "LineLayer",
        point_layer: GeospatialPointLayer = "PointLayer",
        polygon_layer: GeospatialPolygonLayer = "PolygonLayer",
    }
}

c::property! {
    GeospatialLayerItem, "quicksight-template-geospatiallayeritem";
    new {
        A layer_id: str = "LayerId",
    }
    set {
        /// at most 10 items
        actions: c::List<LayerCustomAction> = "Actions",
        data_source: GeospatialDataSourceItem = "DataSource",
        join_definition: GeospatialLayerJoinDefinition = "JoinDefinition",
        label: str = "Label",
        layer_definition: GeospatialLayerDefinition = "LayerDefinition",
        layer_type: GeospatialLayerType = "LayerType",
        tooltip: TooltipOptions = "Tooltip",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    GeospatialLayerJoinDefinition, "quicksight-template-geospatiallayerjoindefinition";
    new {}
    set {
        color_field: GeospatialLayerColorField = "ColorField",
        dataset_key_field: UnaggregatedField = "DatasetKeyField",
        shape_key_field: str = "ShapeKeyField",
    }
}

c::property! {
    GeospatialLayerMapConfiguration, "quicksight-template-geospatiallayermapconfiguration";
    new {}
    set {
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        map_layers: c::List<GeospatialLayerItem> = "MapLayers",
        map_state: GeospatialMapState = "MapState",
        map_style: GeospatialMapStyle = "MapStyle",
    }
}

c::property! {
    GeospatialLineLayer, "quicksight-template-geospatiallinelayer";
    new {
        A style: GeospatialLineStyle = "Style",
    }
    set {}
}

c::property! {
    GeospatialLineStyle, "quicksight-template-geospatiallinestyle";
    new {}
    set {
        line_symbol_style: GeospatialLineSymbolStyle = "LineSymbolStyle",
    }
}

c::property! {
    GeospatialLineSymbolStyle, "quicksight-template-geospatiallinesymbolstyle";
    new {}
    set {
        fill_color: GeospatialColor = "FillColor",
        line_width: GeospatialLineWidth = "LineWidth",
    }
}

c::property! {
    GeospatialLineWidth, "quicksight-template-geospatiallinewidth";
    new {}
    set {
        /// at least 0
        line_width: f64 = "LineWidth",
    }
}

c::property! {
    GeospatialMapAggregatedFieldWells, "quicksight-template-geospatialmapaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        colors: c::List<DimensionField> = "Colors",
        /// at most 200 items
        geospatial: c::List<DimensionField> = "Geospatial",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    GeospatialMapConfiguration, "quicksight-template-geospatialmapconfiguration";
    new {}
    set {
        field_wells: GeospatialMapFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        map_style_options: GeospatialMapStyleOptions = "MapStyleOptions",
        point_style_options: GeospatialPointStyleOptions = "PointStyleOptions",
        tooltip: TooltipOptions = "Tooltip",
        visual_palette: VisualPalette = "VisualPalette",
        window_options: GeospatialWindowOptions = "WindowOptions",
    }
}

c::property! {
    GeospatialMapFieldWells, "quicksight-template-geospatialmapfieldwells";
    new {}
    set {
        geospatial_map_aggregated_field_wells: GeospatialMapAggregatedFieldWells = "GeospatialMapAggregatedFieldWells",
    }
}

c::property! {
    GeospatialMapState, "quicksight-template-geospatialmapstate";
    new {}
    set {
        bounds: GeospatialCoordinateBounds = "Bounds",
        map_navigation: GeospatialMapNavigation = "MapNavigation",
    }
}

c::property! {
    GeospatialMapStyle, "quicksight-template-geospatialmapstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        background_color: str = "BackgroundColor",
        base_map_style: BaseMapStyleType = "BaseMapStyle",
        base_map_visibility: Visibility = "BaseMapVisibility",
    }
}

c::property! {
    GeospatialMapStyleOptions, "quicksight-template-geospatialmapstyleoptions";
    new {}
    set {
        base_map_style: BaseMapStyleType = "BaseMapStyle",
    }
}

c::property! {
    GeospatialMapVisual, "quicksight-template-geospatialmapvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: GeospatialMapConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    GeospatialNullDataSettings, "quicksight-template-geospatialnulldatasettings";
    new {
        A symbol_style: GeospatialNullSymbolStyle = "SymbolStyle",
    }
    set {}
}

c::property! {
    GeospatialNullSymbolStyle, "quicksight-template-geospatialnullsymbolstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        fill_color: str = "FillColor",
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        stroke_color: str = "StrokeColor",
        /// at least 0
        stroke_width: f64 = "StrokeWidth",
    }
}

c::property! {
    GeospatialPointLayer, "quicksight-template-geospatialpointlayer";
    new {
        A style: GeospatialPointStyle = "Style",
    }
    set {}
}

c::property! {
    GeospatialPointStyle, "quicksight-template-geospatialpointstyle";
    new {}
    set {
        circle_symbol_style: GeospatialCircleSymbolStyle = "CircleSymbolStyle",
    }
}

c::property! {
    GeospatialPointStyleOptions, "quicksight-template-geospatialpointstyleoptions";
    new {}
    set {
        cluster_marker_configuration: ClusterMarkerConfiguration = "ClusterMarkerConfiguration",
        heatmap_configuration: GeospatialHeatmapConfiguration = "HeatmapConfiguration",
        selected_point_style: GeospatialSelectedPointStyle = "SelectedPointStyle",
    }
}

c::property! {
    GeospatialPolygonLayer, "quicksight-template-geospatialpolygonlayer";
    new {
        A style: GeospatialPolygonStyle = "Style",
    }
    set {}
}

c::property! {
    GeospatialPolygonStyle, "quicksight-template-geospatialpolygonstyle";
    new {}
    set {
        polygon_symbol_style: GeospatialPolygonSymbolStyle = "PolygonSymbolStyle",
    }
}

c::property! {
    GeospatialPolygonSymbolStyle, "quicksight-template-geospatialpolygonsymbolstyle";
    new {}
    set {
        fill_color: GeospatialColor = "FillColor",
        stroke_color: GeospatialColor = "StrokeColor",
        stroke_width: GeospatialLineWidth = "StrokeWidth",
    }
}

c::property! {
    GeospatialSolidColor, "quicksight-template-geospatialsolidcolor";
    new {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        A color: str = "Color",
    }
    set {
        state: GeospatialColorState = "State",
    }
}

c::property! {
    GeospatialStaticFileSource, "quicksight-template-geospatialstaticfilesource";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A static_file_id: str = "StaticFileId",
    }
    set {}
}

c::property! {
    GeospatialWindowOptions, "quicksight-template-geospatialwindowoptions";
    new {}
    set {
        bounds: GeospatialCoordinateBounds = "Bounds",
        map_zoom_mode: MapZoomMode = "MapZoomMode",
    }
}

c::property! {
    GlobalTableBorderOptions, "quicksight-template-globaltableborderoptions";
    new {}
    set {
        side_specific_border: TableSideBorderOptions = "SideSpecificBorder",
        uniform_border: TableBorderOptions = "UniformBorder",
    }
}

c::property! {
    GradientColor, "quicksight-template-gradientcolor";
    new {}
    set {
        /// at most 100 items
        stops: c::List<GradientStop> = "Stops",
    }
}

c::property! {
    GradientStop, "quicksight-template-gradientstop";
    new {
        /// default `0`
        A gradient_offset: f64 = "GradientOffset",
    }
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
        data_value: f64 = "DataValue",
    }
}

c::property! {
    GridLayoutCanvasSizeOptions, "quicksight-template-gridlayoutcanvassizeoptions";
    new {}
    set {
        screen_canvas_size_options: GridLayoutScreenCanvasSizeOptions = "ScreenCanvasSizeOptions",
    }
}

c::property! {
    GridLayoutConfiguration, "quicksight-template-gridlayoutconfiguration";
    new {
        /// at most 430 items
        A elements: c::List<GridLayoutElement> = "Elements",
    }
    set {
        canvas_size_options: GridLayoutCanvasSizeOptions = "CanvasSizeOptions",
    }
}

c::property! {
    GridLayoutElement, "quicksight-template-gridlayoutelement";
    new GridLayoutElementRequired {
        /// 1 to 36
        A column_span: f64 = "ColumnSpan",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B element_id: str = "ElementId",
        C element_type: LayoutElementType = "ElementType",
        /// 1 to 21
        D row_span: f64 = "RowSpan",
    }
    set {
        background_style: GridLayoutElementBackgroundStyle = "BackgroundStyle",
        /// at most 50 characters
        border_radius: str = "BorderRadius",
        border_style: GridLayoutElementBorderStyle = "BorderStyle",
        /// 0 to 35
        column_index: f64 = "ColumnIndex",
        loading_animation: LoadingAnimation = "LoadingAnimation",
        /// at most 200 characters
        padding: str = "Padding",
        /// 0 to 9009
        row_index: f64 = "RowIndex",
        selected_border_style: GridLayoutElementBorderStyle = "SelectedBorderStyle",
    }
}

c::property! {
    GridLayoutElementBackgroundStyle, "quicksight-template-gridlayoutelementbackgroundstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        color: str = "Color",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    GridLayoutElementBorderStyle, "quicksight-template-gridlayoutelementborderstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        color: str = "Color",
        visibility: Visibility = "Visibility",
        /// at most 50 characters
        width: str = "Width",
    }
}

c::property! {
    GridLayoutScreenCanvasSizeOptions, "quicksight-template-gridlayoutscreencanvassizeoptions";
    new {
        A resize_option: ResizeOption = "ResizeOption",
    }
    set {
        optimized_view_port_width: str = "OptimizedViewPortWidth",
    }
}

c::property! {
    GrowthRateComputation, "quicksight-template-growthratecomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        name: str = "Name",
        /// 2 to 52; default `0`
        period_size: f64 = "PeriodSize",
        time: DimensionField = "Time",
        value: MeasureField = "Value",
    }
}

c::property! {
    HeaderFooterSectionConfiguration, "quicksight-template-headerfootersectionconfiguration";
    new {
        A layout: SectionLayoutConfiguration = "Layout",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B section_id: str = "SectionId",
    }
    set {
        style: SectionStyle = "Style",
    }
}

c::property! {
    HeatMapAggregatedFieldWells, "quicksight-template-heatmapaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        columns: c::List<DimensionField> = "Columns",
        /// at most 1 item
        rows: c::List<DimensionField> = "Rows",
        /// at most 1 item
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    HeatMapConfiguration, "quicksight-template-heatmapconfiguration";
    new {}
    set {
        color_scale: ColorScale = "ColorScale",
        column_label_options: ChartAxisLabelOptions = "ColumnLabelOptions",
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: HeatMapFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        row_label_options: ChartAxisLabelOptions = "RowLabelOptions",
        sort_configuration: HeatMapSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
    }
}

c::property! {
    HeatMapFieldWells, "quicksight-template-heatmapfieldwells";
    new {}
    set {
        heat_map_aggregated_field_wells: HeatMapAggregatedFieldWells = "HeatMapAggregatedFieldWells",
    }
}

c::property! {
    HeatMapSortConfiguration, "quicksight-template-heatmapsortconfiguration";
    new {}
    set {
        heat_map_column_items_limit_configuration: ItemsLimitConfiguration = "HeatMapColumnItemsLimitConfiguration",
        /// at most 100 items
        heat_map_column_sort: c::List<FieldSortOptions> = "HeatMapColumnSort",
        heat_map_row_items_limit_configuration: ItemsLimitConfiguration = "HeatMapRowItemsLimitConfiguration",
        /// at most 100 items
        heat_map_row_sort: c::List<FieldSortOptions> = "HeatMapRowSort",
    }
}

c::property! {
    HeatMapVisual, "quicksight-template-heatmapvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: HeatMapConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    HistogramAggregatedFieldWells, "quicksight-template-histogramaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    HistogramBinOptions, "quicksight-template-histogrambinoptions";
    new {}
    set {
        bin_count: BinCountOptions = "BinCount",
        bin_width: BinWidthOptions = "BinWidth",
        selected_bin_type: HistogramBinType = "SelectedBinType",
        start_value: f64 = "StartValue",
    }
}

c::property! {
    HistogramConfiguration, "quicksight-template-histogramconfiguration";
    new {}
    set {
        bin_options: HistogramBinOptions = "BinOptions",
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: HistogramFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        tooltip: TooltipOptions = "Tooltip",
        visual_palette: VisualPalette = "VisualPalette",
        x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions",
        x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions",
        y_axis_display_options: AxisDisplayOptions = "YAxisDisplayOptions",
    }
}

c::property! {
    HistogramFieldWells, "quicksight-template-histogramfieldwells";
    new {}
    set {
        histogram_aggregated_field_wells: HistogramAggregatedFieldWells = "HistogramAggregatedFieldWells",
    }
}

c::property! {
    HistogramVisual, "quicksight-template-histogramvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: HistogramConfiguration = "ChartConfiguration",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    ImageCustomAction, "quicksight-template-imagecustomaction";
    new ImageCustomActionRequired {
        /// 1 to 2 items
        A action_operations: c::List<ImageCustomActionOperation> = "ActionOperations",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B custom_action_id: str = "CustomActionId",
        /// 1 to 256 characters
        C name: str = "Name",
        D trigger: ImageCustomActionTrigger = "Trigger",
    }
    set {
        status: WidgetStatus = "Status",
    }
}

c::property! {
    ImageCustomActionOperation, "quicksight-template-imagecustomactionoperation";
    new {}
    set {
        navigation_operation: CustomActionNavigationOperation = "NavigationOperation",
        set_parameters_operation: CustomActionSetParametersOperation = "SetParametersOperation",
        url_operation: CustomActionURLOperation = "URLOperation",
    }
}

c::property! {
    ImageInteractionOptions, "quicksight-template-imageinteractionoptions";
    new {}
    set {
        image_menu_option: ImageMenuOption = "ImageMenuOption",
    }
}

c::property! {
    ImageMenuOption, "quicksight-template-imagemenuoption";
    new {}
    set {
        availability_status: DashboardBehavior = "AvailabilityStatus",
    }
}

c::property! {
    ImageStaticFile, "quicksight-template-imagestaticfile";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A static_file_id: str = "StaticFileId",
    }
    set {
        source: StaticFileSource = "Source",
    }
}

c::property! {
    InnerFilter, "quicksight-template-innerfilter";
    new {}
    set {
        category_inner_filter: CategoryInnerFilter = "CategoryInnerFilter",
    }
}

c::property! {
    InsightConfiguration, "quicksight-template-insightconfiguration";
    new {}
    set {
        /// at most 100 items
        computations: c::List<Computation> = "Computations",
        custom_narrative: CustomNarrativeOptions = "CustomNarrative",
        interactions: VisualInteractionOptions = "Interactions",
    }
}

c::property! {
    InsightVisual, "quicksight-template-insightvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        /// at most 2048 characters; default `""`
        data_set_identifier: str = "DataSetIdentifier",
        insight_configuration: InsightConfiguration = "InsightConfiguration",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 2048 characters
        topic_identifier: str = "TopicIdentifier",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    IntegerDefaultValues, "quicksight-template-integerdefaultvalues";
    new {}
    set {
        dynamic_value: DynamicDefaultValue = "DynamicValue",
        /// at most 50000 items
        static_values: c::List<f64> = "StaticValues",
    }
}

c::property! {
    IntegerParameterDeclaration, "quicksight-template-integerparameterdeclaration";
    new IntegerParameterDeclarationRequired {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        A name: str = "Name",
        B parameter_value_type: ParameterValueType = "ParameterValueType",
    }
    set {
        default_values: IntegerDefaultValues = "DefaultValues",
        /// at most 150 items
        mapped_data_set_parameters: c::List<MappedDataSetParameter> = "MappedDataSetParameters",
        value_when_unset: IntegerValueWhenUnsetConfiguration = "ValueWhenUnset",
    }
}

c::property! {
    IntegerValueWhenUnsetConfiguration, "quicksight-template-integervaluewhenunsetconfiguration";
    new {}
    set {
        custom_value: f64 = "CustomValue",
        value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption",
    }
}

c::property! {
    ItemsLimitConfiguration, "quicksight-template-itemslimitconfiguration";
    new {}
    set {
        items_limit: f64 = "ItemsLimit",
        other_categories: OtherCategories = "OtherCategories",
    }
}

c::property! {
    KPIActualValueConditionalFormatting, "quicksight-template-kpiactualvalueconditionalformatting";
    new {}
    set {
        icon: ConditionalFormattingIcon = "Icon",
        text_color: ConditionalFormattingColor = "TextColor",
    }
}

c::property! {
    KPIComparisonValueConditionalFormatting, "quicksight-template-kpicomparisonvalueconditionalformatting";
    new {}
    set {
        icon: ConditionalFormattingIcon = "Icon",
        text_color: ConditionalFormattingColor = "TextColor",
    }
}

c::property! {
    KPIConditionalFormatting, "quicksight-template-kpiconditionalformatting";
    new {}
    set {
        /// at most 100 items
        conditional_formatting_options: c::List<KPIConditionalFormattingOption> = "ConditionalFormattingOptions",
    }
}

c::property! {
    KPIConditionalFormattingOption, "quicksight-template-kpiconditionalformattingoption";
    new {}
    set {
        actual_value: KPIActualValueConditionalFormatting = "ActualValue",
        comparison_value: KPIComparisonValueConditionalFormatting = "ComparisonValue",
        primary_value: KPIPrimaryValueConditionalFormatting = "PrimaryValue",
        progress_bar: KPIProgressBarConditionalFormatting = "ProgressBar",
    }
}

c::property! {
    KPIConfiguration, "quicksight-template-kpiconfiguration";
    new {}
    set {
        field_wells: KPIFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        kpi_options: KPIOptions = "KPIOptions",
        sort_configuration: KPISortConfiguration = "SortConfiguration",
    }
}

c::property! {
    KPIFieldWells, "quicksight-template-kpifieldwells";
    new {}
    set {
        /// at most 200 items
        target_values: c::List<MeasureField> = "TargetValues",
        /// at most 200 items
        trend_groups: c::List<DimensionField> = "TrendGroups",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    KPIOptions, "quicksight-template-kpioptions";
    new {}
    set {
        comparison: ComparisonConfiguration = "Comparison",
        primary_value_display_type: PrimaryValueDisplayType = "PrimaryValueDisplayType",
        primary_value_font_configuration: FontConfiguration = "PrimaryValueFontConfiguration",
        progress_bar: ProgressBarOptions = "ProgressBar",
        secondary_value: SecondaryValueOptions = "SecondaryValue",
        secondary_value_font_configuration: FontConfiguration = "SecondaryValueFontConfiguration",
        sparkline: KPISparklineOptions = "Sparkline",
        trend_arrows: TrendArrowOptions = "TrendArrows",
        visual_layout_options: KPIVisualLayoutOptions = "VisualLayoutOptions",
    }
}

c::property! {
    KPIPrimaryValueConditionalFormatting, "quicksight-template-kpiprimaryvalueconditionalformatting";
    new {}
    set {
        icon: ConditionalFormattingIcon = "Icon",
        text_color: ConditionalFormattingColor = "TextColor",
    }
}

c::property! {
    KPIProgressBarConditionalFormatting, "quicksight-template-kpiprogressbarconditionalformatting";
    new {}
    set {
        foreground_color: ConditionalFormattingColor = "ForegroundColor",
    }
}

c::property! {
    KPISortConfiguration, "quicksight-template-kpisortconfiguration";
    new {}
    set {
        /// at most 100 items
        trend_group_sort: c::List<FieldSortOptions> = "TrendGroupSort",
    }
}

c::property! {
    KPISparklineOptions, "quicksight-template-kpisparklineoptions";
    new {
        A r#type: KPISparklineType = "Type",
    }
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
        tooltip_visibility: Visibility = "TooltipVisibility",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    KPIVisual, "quicksight-template-kpivisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: KPIConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        conditional_formatting: KPIConditionalFormatting = "ConditionalFormatting",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    KPIVisualLayoutOptions, "quicksight-template-kpivisuallayoutoptions";
    new {}
    set {
        standard_layout: KPIVisualStandardLayout = "StandardLayout",
    }
}

c::property! {
    KPIVisualStandardLayout, "quicksight-template-kpivisualstandardlayout";
    new {
        A r#type: KPIVisualStandardLayoutType = "Type",
    }
    set {}
}

c::property! {
    LabelOptions, "quicksight-template-labeloptions";
    new {}
    set {
        custom_label: str = "CustomLabel",
        font_configuration: FontConfiguration = "FontConfiguration",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    LayerCustomAction, "quicksight-template-layercustomaction";
    new LayerCustomActionRequired {
        /// 1 to 2 items
        A action_operations: c::List<LayerCustomActionOperation> = "ActionOperations",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B custom_action_id: str = "CustomActionId",
        /// 1 to 256 characters
        C name: str = "Name",
        D trigger: LayerCustomActionTrigger = "Trigger",
    }
    set {
        status: WidgetStatus = "Status",
    }
}

c::property! {
    LayerCustomActionOperation, "quicksight-template-layercustomactionoperation";
    new {}
    set {
        filter_operation: CustomActionFilterOperation = "FilterOperation",
        navigation_operation: CustomActionNavigationOperation = "NavigationOperation",
        set_parameters_operation: CustomActionSetParametersOperation = "SetParametersOperation",
        url_operation: CustomActionURLOperation = "URLOperation",
    }
}

c::property! {
    LayerMapVisual, "quicksight-template-layermapvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        chart_configuration: GeospatialLayerMapConfiguration = "ChartConfiguration",
        /// at most 2048 characters; default `""`
        data_set_identifier: str = "DataSetIdentifier",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 2048 characters
        topic_identifier: str = "TopicIdentifier",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    Layout, "quicksight-template-layout";
    new {
        A configuration: LayoutConfiguration = "Configuration",
    }
    set {}
}

c::property! {
    LayoutConfiguration, "quicksight-template-layoutconfiguration";
    new {}
    set {
        free_form_layout: FreeFormLayoutConfiguration = "FreeFormLayout",
        grid_layout: GridLayoutConfiguration = "GridLayout",
        section_based_layout: SectionBasedLayoutConfiguration = "SectionBasedLayout",
    }
}

c::property! {
    LegendOptions, "quicksight-template-legendoptions";
    new {}
    set {
        height: str = "Height",
        position: LegendPosition = "Position",
        title: LabelOptions = "Title",
        value_font_configuration: FontConfiguration = "ValueFontConfiguration",
        visibility: Visibility = "Visibility",
        width: str = "Width",
    }
}

c::property! {
    LineChartAggregatedFieldWells, "quicksight-template-linechartaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        category: c::List<DimensionField> = "Category",
        /// at most 200 items
        colors: c::List<DimensionField> = "Colors",
        /// at most 1 item
        small_multiples: c::List<DimensionField> = "SmallMultiples",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    LineChartConfiguration, "quicksight-template-linechartconfiguration";
    new {}
    set {
        /// 1 to 200 items
        contribution_analysis_defaults: c::List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults",
        data_labels: DataLabelOptions = "DataLabels",
        default_series_settings: LineChartDefaultSeriesSettings = "DefaultSeriesSettings",
        field_wells: LineChartFieldWells = "FieldWells",
        /// at most 10 items
        forecast_configurations: c::List<ForecastConfiguration> = "ForecastConfigurations",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        primary_y_axis_display_options: LineSeriesAxisDisplayOptions = "PrimaryYAxisDisplayOptions",
        primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions",
        /// at most 20 items
        reference_lines: c::List<ReferenceLine> = "ReferenceLines",
        secondary_y_axis_display_options: LineSeriesAxisDisplayOptions = "SecondaryYAxisDisplayOptions",
        secondary_y_axis_label_options: ChartAxisLabelOptions = "SecondaryYAxisLabelOptions",
        /// at most 2000 items
        series: c::List<SeriesItem> = "Series",
        single_axis_options: SingleAxisOptions = "SingleAxisOptions",
        small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions",
        sort_configuration: LineChartSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        r#type: LineChartType = "Type",
        visual_palette: VisualPalette = "VisualPalette",
        x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions",
        x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions",
    }
}

c::property! {
    LineChartDefaultSeriesSettings, "quicksight-template-linechartdefaultseriessettings";
    new {}
    set {
        axis_binding: AxisBinding = "AxisBinding",
        decal_settings: DecalSettings = "DecalSettings",
        line_style_settings: LineChartLineStyleSettings = "LineStyleSettings",
        marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings",
    }
}

c::property! {
    LineChartFieldWells, "quicksight-template-linechartfieldwells";
    new {}
    set {
        line_chart_aggregated_field_wells: LineChartAggregatedFieldWells = "LineChartAggregatedFieldWells",
    }
}

c::property! {
    LineChartLineStyleSettings, "quicksight-template-linechartlinestylesettings";
    new {}
    set {
        line_interpolation: LineInterpolation = "LineInterpolation",
        line_style: LineChartLineStyle = "LineStyle",
        line_visibility: Visibility = "LineVisibility",
        line_width: str = "LineWidth",
    }
}

c::property! {
    LineChartMarkerStyleSettings, "quicksight-template-linechartmarkerstylesettings";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        marker_color: str = "MarkerColor",
        marker_shape: LineChartMarkerShape = "MarkerShape",
        marker_size: str = "MarkerSize",
        marker_visibility: Visibility = "MarkerVisibility",
    }
}

c::property! {
    LineChartSeriesSettings, "quicksight-template-linechartseriessettings";
    new {}
    set {
        decal_settings: DecalSettings = "DecalSettings",
        line_style_settings: LineChartLineStyleSettings = "LineStyleSettings",
        marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings",
    }
}

c::property! {
    LineChartSortConfiguration, "quicksight-template-linechartsortconfiguration";
    new {}
    set {
        category_items_limit_configuration: ItemsLimitConfiguration = "CategoryItemsLimitConfiguration",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
        color_items_limit_configuration: ItemsLimitConfiguration = "ColorItemsLimitConfiguration",
        small_multiples_limit_configuration: ItemsLimitConfiguration = "SmallMultiplesLimitConfiguration",
        /// at most 100 items
        small_multiples_sort: c::List<FieldSortOptions> = "SmallMultiplesSort",
    }
}

c::property! {
    LineChartVisual, "quicksight-template-linechartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: LineChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    LineSeriesAxisDisplayOptions, "quicksight-template-lineseriesaxisdisplayoptions";
    new {}
    set {
        axis_options: AxisDisplayOptions = "AxisOptions",
        /// at most 100 items
        missing_data_configurations: c::List<MissingDataConfiguration> = "MissingDataConfigurations",
    }
}

c::property! {
    ListControlDisplayOptions, "quicksight-template-listcontroldisplayoptions";
    new {}
    set {
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        search_options: ListControlSearchOptions = "SearchOptions",
        select_all_options: ListControlSelectAllOptions = "SelectAllOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    ListControlSearchOptions, "quicksight-template-listcontrolsearchoptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    ListControlSelectAllOptions, "quicksight-template-listcontrolselectalloptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    LoadingAnimation, "quicksight-template-loadinganimation";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    LocalNavigationConfiguration, "quicksight-template-localnavigationconfiguration";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A target_sheet_id: str = "TargetSheetId",
    }
    set {}
}

c::property! {
    LongFormatText, "quicksight-template-longformattext";
    new {}
    set {
        /// 1 to 1024 characters
        plain_text: str = "PlainText",
        /// 1 to 2048 characters
        rich_text: str = "RichText",
    }
}

c::property! {
    MappedDataSetParameter, "quicksight-template-mappeddatasetparameter";
    new MappedDataSetParameterRequired {
        /// at most 2048 characters
        A data_set_identifier: str = "DataSetIdentifier",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B data_set_parameter_name: str = "DataSetParameterName",
    }
    set {}
}

c::property! {
    MaximumLabelType, "quicksight-template-maximumlabeltype";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    MaximumMinimumComputation, "quicksight-template-maximumminimumcomputation";
    new MaximumMinimumComputationRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
        B r#type: MaximumMinimumComputationType = "Type",
    }
    set {
        name: str = "Name",
        time: DimensionField = "Time",
        value: MeasureField = "Value",
    }
}

c::property! {
    MeasureField, "quicksight-template-measurefield";
    new {}
    set {
        calculated_measure_field: CalculatedMeasureField = "CalculatedMeasureField",
        categorical_measure_field: CategoricalMeasureField = "CategoricalMeasureField",
        date_measure_field: DateMeasureField = "DateMeasureField",
        numerical_measure_field: NumericalMeasureField = "NumericalMeasureField",
    }
}

c::property! {
    MetricComparisonComputation, "quicksight-template-metriccomparisoncomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        from_value: MeasureField = "FromValue",
        name: str = "Name",
        target_value: MeasureField = "TargetValue",
        time: DimensionField = "Time",
    }
}

c::property! {
    MinimumLabelType, "quicksight-template-minimumlabeltype";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    MissingDataConfiguration, "quicksight-template-missingdataconfiguration";
    new {}
    set {
        treatment_option: MissingDataTreatmentOption = "TreatmentOption",
    }
}

c::property! {
    NegativeValueConfiguration, "quicksight-template-negativevalueconfiguration";
    new {
        A display_mode: NegativeValueDisplayMode = "DisplayMode",
    }
    set {}
}

c::property! {
    NestedFilter, "quicksight-template-nestedfilter";
    new NestedFilterRequired {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B filter_id: str = "FilterId",
        /// default `false`
        C include_inner_set: bool = "IncludeInnerSet",
        D inner_filter: InnerFilter = "InnerFilter",
    }
    set {}
}

c::property! {
    NullValueFormatConfiguration, "quicksight-template-nullvalueformatconfiguration";
    new {
        /// 1 to 128 characters
        A null_string: str = "NullString",
    }
    set {}
}

c::property! {
    NumberDisplayFormatConfiguration, "quicksight-template-numberdisplayformatconfiguration";
    new {}
    set {
        decimal_places_configuration: DecimalPlacesConfiguration = "DecimalPlacesConfiguration",
        negative_value_configuration: NegativeValueConfiguration = "NegativeValueConfiguration",
        null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration",
        number_scale: NumberScale = "NumberScale",
        /// 1 to 128 characters
        prefix: str = "Prefix",
        separator_configuration: NumericSeparatorConfiguration = "SeparatorConfiguration",
        /// 1 to 128 characters
        suffix: str = "Suffix",
    }
}

c::property! {
    NumberFormatConfiguration, "quicksight-template-numberformatconfiguration";
    new {}
    set {
        format_configuration: NumericFormatConfiguration = "FormatConfiguration",
    }
}

c::property! {
    NumericAxisOptions, "quicksight-template-numericaxisoptions";
    new {}
    set {
        range: AxisDisplayRange = "Range",
        scale: AxisScale = "Scale",
    }
}

c::property! {
    NumericEqualityDrillDownFilter, "quicksight-template-numericequalitydrilldownfilter";
    new {
        A column: ColumnIdentifier = "Column",
        /// default `0`
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    NumericEqualityFilter, "quicksight-template-numericequalityfilter";
    new NumericEqualityFilterRequired {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B filter_id: str = "FilterId",
        C match_operator: NumericEqualityMatchOperator = "MatchOperator",
        D null_option: FilterNullOption = "NullOption",
    }
    set {
        aggregation_function: AggregationFunction = "AggregationFunction",
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter_name: str = "ParameterName",
        select_all_options: NumericFilterSelectAllOptions = "SelectAllOptions",
        value: f64 = "Value",
    }
}

c::property! {
    NumericFormatConfiguration, "quicksight-template-numericformatconfiguration";
    new {}
    set {
        currency_display_format_configuration: CurrencyDisplayFormatConfiguration = "CurrencyDisplayFormatConfiguration",
        number_display_format_configuration: NumberDisplayFormatConfiguration = "NumberDisplayFormatConfiguration",
        percentage_display_format_configuration: PercentageDisplayFormatConfiguration = "PercentageDisplayFormatConfiguration",
    }
}

c::property! {
    NumericRangeFilter, "quicksight-template-numericrangefilter";
    new NumericRangeFilterRequired {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B filter_id: str = "FilterId",
        C null_option: FilterNullOption = "NullOption",
    }
    set {
        aggregation_function: AggregationFunction = "AggregationFunction",
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
        include_maximum: bool = "IncludeMaximum",
        include_minimum: bool = "IncludeMinimum",
        range_maximum: NumericRangeFilterValue = "RangeMaximum",
        range_minimum: NumericRangeFilterValue = "RangeMinimum",
        select_all_options: NumericFilterSelectAllOptions = "SelectAllOptions",
    }
}

c::property! {
    NumericRangeFilterValue, "quicksight-template-numericrangefiltervalue";
    new {}
    set {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter: str = "Parameter",
        static_value: f64 = "StaticValue",
    }
}

c::property! {
    NumericSeparatorConfiguration, "quicksight-template-numericseparatorconfiguration";
    new {}
    set {
        decimal_separator: NumericSeparatorSymbol = "DecimalSeparator",
        thousands_separator: ThousandSeparatorOptions = "ThousandsSeparator",
    }
}

c::property! {
    NumericalAggregationFunction, "quicksight-template-numericalaggregationfunction";
    new {}
    set {
        percentile_aggregation: PercentileAggregation = "PercentileAggregation",
        simple_numerical_aggregation: SimpleNumericalAggregationFunction = "SimpleNumericalAggregation",
    }
}

c::property! {
    NumericalDimensionField, "quicksight-template-numericaldimensionfield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        format_configuration: NumberFormatConfiguration = "FormatConfiguration",
        /// 1 to 512 characters
        hierarchy_id: str = "HierarchyId",
    }
}

c::property! {
    NumericalMeasureField, "quicksight-template-numericalmeasurefield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        aggregation_function: NumericalAggregationFunction = "AggregationFunction",
        format_configuration: NumberFormatConfiguration = "FormatConfiguration",
    }
}

c::property! {
    PaginationConfiguration, "quicksight-template-paginationconfiguration";
    new PaginationConfigurationRequired {
        /// at least 0
        A page_number: f64 = "PageNumber",
        B page_size: f64 = "PageSize",
    }
    set {}
}

c::property! {
    PanelConfiguration, "quicksight-template-panelconfiguration";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        background_color: str = "BackgroundColor",
        background_visibility: Visibility = "BackgroundVisibility",
        /// matches `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`
        border_color: str = "BorderColor",
        border_style: PanelBorderStyle = "BorderStyle",
        border_thickness: str = "BorderThickness",
        border_visibility: Visibility = "BorderVisibility",
        gutter_spacing: str = "GutterSpacing",
        gutter_visibility: Visibility = "GutterVisibility",
        title: PanelTitleOptions = "Title",
    }
}

c::property! {
    PanelTitleOptions, "quicksight-template-paneltitleoptions";
    new {}
    set {
        font_configuration: FontConfiguration = "FontConfiguration",
        horizontal_text_alignment: HorizontalTextAlignment = "HorizontalTextAlignment",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    ParameterControl, "quicksight-template-parametercontrol";
    new {}
    set {
        date_time_picker: ParameterDateTimePickerControl = "DateTimePicker",
        dropdown: ParameterDropDownControl = "Dropdown",
        list: ParameterListControl = "List",
        slider: ParameterSliderControl = "Slider",
        text_area: ParameterTextAreaControl = "TextArea",
        text_field: ParameterTextFieldControl = "TextField",
    }
}

c::property! {
    ParameterDateTimePickerControl, "quicksight-template-parameterdatetimepickercontrol";
    new ParameterDateTimePickerControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A parameter_control_id: str = "ParameterControlId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B source_parameter_name: str = "SourceParameterName",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        display_options: DateTimePickerControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    ParameterDeclaration, "quicksight-template-parameterdeclaration";
    new {}
    set {
        date_time_parameter_declaration: DateTimeParameterDeclaration = "DateTimeParameterDeclaration",
        decimal_parameter_declaration: DecimalParameterDeclaration = "DecimalParameterDeclaration",
        integer_parameter_declaration: IntegerParameterDeclaration = "IntegerParameterDeclaration",
        string_parameter_declaration: StringParameterDeclaration = "StringParameterDeclaration",
    }
}

c::property! {
    ParameterDropDownControl, "quicksight-template-parameterdropdowncontrol";
    new ParameterDropDownControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A parameter_control_id: str = "ParameterControlId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B source_parameter_name: str = "SourceParameterName",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration",
        commit_mode: CommitMode = "CommitMode",
        display_options: DropDownControlDisplayOptions = "DisplayOptions",
        selectable_values: ParameterSelectableValues = "SelectableValues",
        r#type: SheetControlListType = "Type",
    }
}

c::property! {
    ParameterListControl, "quicksight-template-parameterlistcontrol";
    new ParameterListControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A parameter_control_id: str = "ParameterControlId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B source_parameter_name: str = "SourceParameterName",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration",
        display_options: ListControlDisplayOptions = "DisplayOptions",
        selectable_values: ParameterSelectableValues = "SelectableValues",
        r#type: SheetControlListType = "Type",
    }
}

c::property! {
    ParameterSelectableValues, "quicksight-template-parameterselectablevalues";
    new {}
    set {
        link_to_data_set_column: ColumnIdentifier = "LinkToDataSetColumn",
        /// at most 50000 items
        values: c::List<str> = "Values",
    }
}

c::property! {
    ParameterSliderControl, "quicksight-template-parameterslidercontrol";
    new ParameterSliderControlRequired {
        /// default `0`
        A maximum_value: f64 = "MaximumValue",
        /// default `0`
        B minimum_value: f64 = "MinimumValue",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        C parameter_control_id: str = "ParameterControlId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        D source_parameter_name: str = "SourceParameterName",
        /// default `0`
        E step_size: f64 = "StepSize",
        /// 1 to 2048 characters
        F title: str = "Title",
    }
    set {
        display_options: SliderControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    ParameterTextAreaControl, "quicksight-template-parametertextareacontrol";
    new ParameterTextAreaControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A parameter_control_id: str = "ParameterControlId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B source_parameter_name: str = "SourceParameterName",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        /// 1 to 2048 characters
        delimiter: str = "Delimiter",
        display_options: TextAreaControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    ParameterTextFieldControl, "quicksight-template-parametertextfieldcontrol";
    new ParameterTextFieldControlRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A parameter_control_id: str = "ParameterControlId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        B source_parameter_name: str = "SourceParameterName",
        /// 1 to 2048 characters
        C title: str = "Title",
    }
    set {
        display_options: TextFieldControlDisplayOptions = "DisplayOptions",
    }
}

c::property! {
    PercentVisibleRange, "quicksight-template-percentvisiblerange";
    new {}
    set {
        /// 0 to 100
        from: f64 = "From",
        /// 0 to 100
        to: f64 = "To",
    }
}

c::property! {
    PercentageDisplayFormatConfiguration, "quicksight-template-percentagedisplayformatconfiguration";
    new {}
    set {
        decimal_places_configuration: DecimalPlacesConfiguration = "DecimalPlacesConfiguration",
        negative_value_configuration: NegativeValueConfiguration = "NegativeValueConfiguration",
        null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration",
        /// 1 to 128 characters
        prefix: str = "Prefix",
        separator_configuration: NumericSeparatorConfiguration = "SeparatorConfiguration",
        /// 1 to 128 characters
        suffix: str = "Suffix",
    }
}

c::property! {
    PercentileAggregation, "quicksight-template-percentileaggregation";
    new {}
    set {
        /// 0 to 100
        percentile_value: f64 = "PercentileValue",
    }
}

c::property! {
    PeriodOverPeriodComputation, "quicksight-template-periodoverperiodcomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        name: str = "Name",
        time: DimensionField = "Time",
        value: MeasureField = "Value",
    }
}

c::property! {
    PeriodToDateComputation, "quicksight-template-periodtodatecomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        name: str = "Name",
        period_time_granularity: TimeGranularity = "PeriodTimeGranularity",
        time: DimensionField = "Time",
        value: MeasureField = "Value",
    }
}

c::property! {
    PieChartAggregatedFieldWells, "quicksight-template-piechartaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        category: c::List<DimensionField> = "Category",
        /// at most 1 item
        small_multiples: c::List<DimensionField> = "SmallMultiples",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    PieChartConfiguration, "quicksight-template-piechartconfiguration";
    new {}
    set {
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        /// 1 to 200 items
        contribution_analysis_defaults: c::List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults",
        data_labels: DataLabelOptions = "DataLabels",
        donut_options: DonutOptions = "DonutOptions",
        field_wells: PieChartFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions",
        sort_configuration: PieChartSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        value_label_options: ChartAxisLabelOptions = "ValueLabelOptions",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    PieChartFieldWells, "quicksight-template-piechartfieldwells";
    new {}
    set {
        pie_chart_aggregated_field_wells: PieChartAggregatedFieldWells = "PieChartAggregatedFieldWells",
    }
}

c::property! {
    PieChartSortConfiguration, "quicksight-template-piechartsortconfiguration";
    new {}
    set {
        category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
        small_multiples_limit_configuration: ItemsLimitConfiguration = "SmallMultiplesLimitConfiguration",
        /// at most 100 items
        small_multiples_sort: c::List<FieldSortOptions> = "SmallMultiplesSort",
    }
}

c::property! {
    PieChartVisual, "quicksight-template-piechartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: PieChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    PivotFieldSortOptions, "quicksight-template-pivotfieldsortoptions";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
        B sort_by: PivotTableSortBy = "SortBy",
    }
    set {}
}

c::property! {
    PivotTableAggregatedFieldWells, "quicksight-template-pivottableaggregatedfieldwells";
    new {}
    set {
        /// at most 40 items
        columns: c::List<DimensionField> = "Columns",
        /// at most 40 items
        rows: c::List<DimensionField> = "Rows",
        /// at most 40 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    PivotTableCellConditionalFormatting, "quicksight-template-pivottablecellconditionalformatting";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        scope: PivotTableConditionalFormattingScope = "Scope",
        /// at most 3 items
        scopes: c::List<PivotTableConditionalFormattingScope> = "Scopes",
        text_format: TextConditionalFormat = "TextFormat",
    }
}

c::property! {
    PivotTableConditionalFormatting, "quicksight-template-pivottableconditionalformatting";
    new {}
    set {
        /// at most 500 items
        conditional_formatting_options: c::List<PivotTableConditionalFormattingOption> = "ConditionalFormattingOptions",
    }
}

c::property! {
    PivotTableConditionalFormattingOption, "quicksight-template-pivottableconditionalformattingoption";
    new {}
    set {
        cell: PivotTableCellConditionalFormatting = "Cell",
    }
}

c::property! {
    PivotTableConditionalFormattingScope, "quicksight-template-pivottableconditionalformattingscope";
    new {}
    set {
        role: PivotTableConditionalFormattingScopeRole = "Role",
    }
}

c::property! {
    PivotTableConfiguration, "quicksight-template-pivottableconfiguration";
    new {}
    set {
        field_options: PivotTableFieldOptions = "FieldOptions",
        field_wells: PivotTableFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        paginated_report_options: PivotTablePaginatedReportOptions = "PaginatedReportOptions",
        sort_configuration: PivotTableSortConfiguration = "SortConfiguration",
        table_options: PivotTableOptions = "TableOptions",
        total_options: PivotTableTotalOptions = "TotalOptions",
    }
}

c::property! {
    PivotTableDataPathOption, "quicksight-template-pivottabledatapathoption";
    new {
        /// at most 20 items
        A data_path_list: c::List<DataPathValue> = "DataPathList",
    }
    set {
        width: str = "Width",
    }
}

c::property! {
    PivotTableFieldCollapseStateOption, "quicksight-template-pivottablefieldcollapsestateoption";
    new {
        A target: PivotTableFieldCollapseStateTarget = "Target",
    }
    set {
        state: PivotTableFieldCollapseState = "State",
    }
}

c::property! {
    PivotTableFieldCollapseStateTarget, "quicksight-template-pivottablefieldcollapsestatetarget";
    new {}
    set {
        /// at most 20 items
        field_data_path_values: c::List<DataPathValue> = "FieldDataPathValues",
        field_id: str = "FieldId",
    }
}

c::property! {
    PivotTableFieldOption, "quicksight-template-pivottablefieldoption";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        /// 1 to 2048 characters
        custom_label: str = "CustomLabel",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    PivotTableFieldOptions, "quicksight-template-pivottablefieldoptions";
    new {}
    set {
        collapse_state_options: c::List<PivotTableFieldCollapseStateOption> = "CollapseStateOptions",
        /// at most 100 items
        data_path_options: c::List<PivotTableDataPathOption> = "DataPathOptions",
        /// at most 100 items
        selected_field_options: c::List<PivotTableFieldOption> = "SelectedFieldOptions",
    }
}

c::property! {
    PivotTableFieldSubtotalOptions, "quicksight-template-pivottablefieldsubtotaloptions";
    new {}
    set {
        /// 1 to 512 characters
        field_id: str = "FieldId",
    }
}

c::property! {
    PivotTableFieldWells, "quicksight-template-pivottablefieldwells";
    new {}
    set {
        pivot_table_aggregated_field_wells: PivotTableAggregatedFieldWells = "PivotTableAggregatedFieldWells",
    }
}

c::property! {
    PivotTableOptions, "quicksight-template-pivottableoptions";
    new {}
    set {
        cell_style: TableCellStyle = "CellStyle",
        collapsed_row_dimensions_visibility: Visibility = "CollapsedRowDimensionsVisibility",
        column_header_style: TableCellStyle = "ColumnHeaderStyle",
        column_names_visibility: Visibility = "ColumnNamesVisibility",
        default_cell_width: str = "DefaultCellWidth",
        metric_placement: PivotTableMetricPlacement = "MetricPlacement",
        row_alternate_color_options: RowAlternateColorOptions = "RowAlternateColorOptions",
        row_field_names_style: TableCellStyle = "RowFieldNamesStyle",
        row_header_style: TableCellStyle = "RowHeaderStyle",
        rows_label_options: PivotTableRowsLabelOptions = "RowsLabelOptions",
        rows_layout: PivotTableRowsLayout = "RowsLayout",
        single_metric_visibility: Visibility = "SingleMetricVisibility",
        toggle_buttons_visibility: Visibility = "ToggleButtonsVisibility",
    }
}

c::property! {
    PivotTablePaginatedReportOptions, "quicksight-template-pivottablepaginatedreportoptions";
    new {}
    set {
        overflow_column_header_visibility: Visibility = "OverflowColumnHeaderVisibility",
        vertical_overflow_visibility: Visibility = "VerticalOverflowVisibility",
    }
}

c::property! {
    PivotTableRowsLabelOptions, "quicksight-template-pivottablerowslabeloptions";
    new {}
    set {
        /// 1 to 1024 characters
        custom_label: str = "CustomLabel",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    PivotTableSortBy, "quicksight-template-pivottablesortby";
    new {}
    set {
        column: ColumnSort = "Column",
        data_path: DataPathSort = "DataPath",
        field: FieldSort = "Field",
    }
}

c::property! {
    PivotTableSortConfiguration, "quicksight-template-pivottablesortconfiguration";
    new {}
    set {
        /// at most 200 items
        field_sort_options: c::List<PivotFieldSortOptions> = "FieldSortOptions",
    }
}

c::property! {
    PivotTableTotalOptions, "quicksight-template-pivottabletotaloptions";
    new {}
    set {
        column_subtotal_options: SubtotalOptions = "ColumnSubtotalOptions",
        column_total_options: PivotTotalOptions = "ColumnTotalOptions",
        row_subtotal_options: SubtotalOptions = "RowSubtotalOptions",
        row_total_options: PivotTotalOptions = "RowTotalOptions",
    }
}

c::property! {
    PivotTableVisual, "quicksight-template-pivottablevisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: PivotTableConfiguration = "ChartConfiguration",
        conditional_formatting: PivotTableConditionalFormatting = "ConditionalFormatting",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    PivotTotalOptions, "quicksight-template-pivottotaloptions";
    new {}
    set {
        custom_label: str = "CustomLabel",
        metric_header_cell_style: TableCellStyle = "MetricHeaderCellStyle",
        placement: TableTotalsPlacement = "Placement",
        scroll_status: TableTotalsScrollStatus = "ScrollStatus",
        /// at most 200 items
        total_aggregation_options: c::List<TotalAggregationOption> = "TotalAggregationOptions",
        total_cell_style: TableCellStyle = "TotalCellStyle",
        totals_visibility: Visibility = "TotalsVisibility",
        value_cell_style: TableCellStyle = "ValueCellStyle",
    }
}

c::property! {
    PluginVisual, "quicksight-template-pluginvisual";
    new PluginVisualRequired {
        A plugin_arn: str = "PluginArn",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B visual_id: str = "VisualId",
    }
    set {
        chart_configuration: PluginVisualConfiguration = "ChartConfiguration",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    PluginVisualConfiguration, "quicksight-template-pluginvisualconfiguration";
    new {}
    set {
        /// at most 10 items
        field_wells: c::List<PluginVisualFieldWell> = "FieldWells",
        sort_configuration: PluginVisualSortConfiguration = "SortConfiguration",
        visual_options: PluginVisualOptions = "VisualOptions",
    }
}

c::property! {
    PluginVisualFieldWell, "quicksight-template-pluginvisualfieldwell";
    new {}
    set {
        axis_name: PluginVisualAxisName = "AxisName",
        /// at most 200 items
        dimensions: c::List<DimensionField> = "Dimensions",
        /// at most 200 items
        measures: c::List<MeasureField> = "Measures",
        /// at most 200 items
        unaggregated: c::List<UnaggregatedField> = "Unaggregated",
    }
}

c::property! {
    PluginVisualItemsLimitConfiguration, "quicksight-template-pluginvisualitemslimitconfiguration";
    new {}
    set {
        items_limit: f64 = "ItemsLimit",
    }
}

c::property! {
    PluginVisualOptions, "quicksight-template-pluginvisualoptions";
    new {}
    set {
        visual_properties: c::List<PluginVisualProperty> = "VisualProperties",
    }
}

c::property! {
    PluginVisualProperty, "quicksight-template-pluginvisualproperty";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    PluginVisualSortConfiguration, "quicksight-template-pluginvisualsortconfiguration";
    new {}
    set {
        plugin_visual_table_query_sort: PluginVisualTableQuerySort = "PluginVisualTableQuerySort",
    }
}

c::property! {
    PluginVisualTableQuerySort, "quicksight-template-pluginvisualtablequerysort";
    new {}
    set {
        items_limit_configuration: PluginVisualItemsLimitConfiguration = "ItemsLimitConfiguration",
        /// at most 100 items
        row_sort: c::List<FieldSortOptions> = "RowSort",
    }
}

c::property! {
    PredefinedHierarchy, "quicksight-template-predefinedhierarchy";
    new {
        /// 1 to 10 items
        A columns: c::List<ColumnIdentifier> = "Columns",
        /// 1 to 512 characters
        B hierarchy_id: str = "HierarchyId",
    }
    set {
        /// at most 10 items
        drill_down_filters: c::List<DrillDownFilter> = "DrillDownFilters",
    }
}

c::property! {
    ProgressBarOptions, "quicksight-template-progressbaroptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    QueryExecutionOptions, "quicksight-template-queryexecutionoptions";
    new {}
    set {
        query_execution_mode: QueryExecutionMode = "QueryExecutionMode",
    }
}

c::property! {
    RadarChartAggregatedFieldWells, "quicksight-template-radarchartaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        category: c::List<DimensionField> = "Category",
        /// at most 1 item
        color: c::List<DimensionField> = "Color",
        /// at most 20 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    RadarChartAreaStyleSettings, "quicksight-template-radarchartareastylesettings";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    RadarChartConfiguration, "quicksight-template-radarchartconfiguration";
    new {}
    set {
        alternate_band_colors_visibility: Visibility = "AlternateBandColorsVisibility",
        /// matches `^#[A-F0-9]{6}$`
        alternate_band_even_color: str = "AlternateBandEvenColor",
        /// matches `^#[A-F0-9]{6}$`
        alternate_band_odd_color: str = "AlternateBandOddColor",
        axes_range_scale: RadarChartAxesRangeScale = "AxesRangeScale",
        base_series_settings: RadarChartSeriesSettings = "BaseSeriesSettings",
        category_axis: AxisDisplayOptions = "CategoryAxis",
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        color_axis: AxisDisplayOptions = "ColorAxis",
        color_label_options: ChartAxisLabelOptions = "ColorLabelOptions",
        field_wells: RadarChartFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        shape: RadarChartShape = "Shape",
        sort_configuration: RadarChartSortConfiguration = "SortConfiguration",
        /// -360 to 360
        start_angle: f64 = "StartAngle",
        visual_palette: VisualPalette = "VisualPalette",
    }
}

c::property! {
    RadarChartFieldWells, "quicksight-template-radarchartfieldwells";
    new {}
    set {
        radar_chart_aggregated_field_wells: RadarChartAggregatedFieldWells = "RadarChartAggregatedFieldWells",
    }
}

c::property! {
    RadarChartSeriesSettings, "quicksight-template-radarchartseriessettings";
    new {}
    set {
        area_style_settings: RadarChartAreaStyleSettings = "AreaStyleSettings",
    }
}

c::property! {
    RadarChartSortConfiguration, "quicksight-template-radarchartsortconfiguration";
    new {}
    set {
        category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
        color_items_limit: ItemsLimitConfiguration = "ColorItemsLimit",
        /// at most 100 items
        color_sort: c::List<FieldSortOptions> = "ColorSort",
    }
}

c::property! {
    RadarChartVisual, "quicksight-template-radarchartvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: RadarChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    RangeEndsLabelType, "quicksight-template-rangeendslabeltype";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    ReferenceLine, "quicksight-template-referenceline";
    new {
        A data_configuration: ReferenceLineDataConfiguration = "DataConfiguration",
    }
    set {
        label_configuration: ReferenceLineLabelConfiguration = "LabelConfiguration",
        status: WidgetStatus = "Status",
        style_configuration: ReferenceLineStyleConfiguration = "StyleConfiguration",
    }
}

c::property! {
    ReferenceLineCustomLabelConfiguration, "quicksight-template-referencelinecustomlabelconfiguration";
    new {
        /// matches `\S`
        A custom_label: str = "CustomLabel",
    }
    set {}
}

c::property! {
    ReferenceLineDataConfiguration, "quicksight-template-referencelinedataconfiguration";
    new {}
    set {
        axis_binding: AxisBinding = "AxisBinding",
        dynamic_configuration: ReferenceLineDynamicDataConfiguration = "DynamicConfiguration",
        series_type: ReferenceLineSeriesType = "SeriesType",
        static_configuration: ReferenceLineStaticDataConfiguration = "StaticConfiguration",
    }
}

c::property! {
    ReferenceLineDynamicDataConfiguration, "quicksight-template-referencelinedynamicdataconfiguration";
    new {
        A calculation: NumericalAggregationFunction = "Calculation",
        B column: ColumnIdentifier = "Column",
    }
    set {
        measure_aggregation_function: AggregationFunction = "MeasureAggregationFunction",
    }
}

c::property! {
    ReferenceLineLabelConfiguration, "quicksight-template-referencelinelabelconfiguration";
    new {}
    set {
        custom_label_configuration: ReferenceLineCustomLabelConfiguration = "CustomLabelConfiguration",
        /// matches `^#[A-F0-9]{6}$`
        font_color: str = "FontColor",
        font_configuration: FontConfiguration = "FontConfiguration",
        horizontal_position: ReferenceLineLabelHorizontalPosition = "HorizontalPosition",
        value_label_configuration: ReferenceLineValueLabelConfiguration = "ValueLabelConfiguration",
        vertical_position: ReferenceLineLabelVerticalPosition = "VerticalPosition",
    }
}

c::property! {
    ReferenceLineStaticDataConfiguration, "quicksight-template-referencelinestaticdataconfiguration";
    new {
        /// default `0`
        A value: f64 = "Value",
    }
    set {}
}

c::property! {
    ReferenceLineStyleConfiguration, "quicksight-template-referencelinestyleconfiguration";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
        pattern: ReferenceLinePatternType = "Pattern",
    }
}

c::property! {
    ReferenceLineValueLabelConfiguration, "quicksight-template-referencelinevaluelabelconfiguration";
    new {}
    set {
        format_configuration: NumericFormatConfiguration = "FormatConfiguration",
        relative_position: ReferenceLineValueLabelRelativePosition = "RelativePosition",
    }
}

c::property! {
    RelativeDateTimeControlDisplayOptions, "quicksight-template-relativedatetimecontroldisplayoptions";
    new {}
    set {
        /// 1 to 128 characters
        date_time_format: str = "DateTimeFormat",
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    RelativeDatesFilter, "quicksight-template-relativedatesfilter";
    new RelativeDatesFilterRequired {
        A anchor_date_configuration: AnchorDateConfiguration = "AnchorDateConfiguration",
        B column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        C filter_id: str = "FilterId",
        D null_option: FilterNullOption = "NullOption",
        E relative_date_type: RelativeDateType = "RelativeDateType",
        F time_granularity: TimeGranularity = "TimeGranularity",
    }
    set {
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
        exclude_period_configuration: ExcludePeriodConfiguration = "ExcludePeriodConfiguration",
        minimum_granularity: TimeGranularity = "MinimumGranularity",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter_name: str = "ParameterName",
        relative_date_value: f64 = "RelativeDateValue",
    }
}

c::property! {
    ResourcePermission, "quicksight-template-resourcepermission";
    new {
        /// 1 to 30 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}

c::property! {
    RollingDateConfiguration, "quicksight-template-rollingdateconfiguration";
    new {
        /// 1 to 4096 characters
        A expression: str = "Expression",
    }
    set {
        /// at most 2048 characters
        data_set_identifier: str = "DataSetIdentifier",
    }
}

c::property! {
    RowAlternateColorOptions, "quicksight-template-rowalternatecoloroptions";
    new {}
    set {
        /// at most 1 item; each: matches `^#[A-F0-9]{6}$`
        row_alternate_colors: c::List<str> = "RowAlternateColors",
        status: WidgetStatus = "Status",
        use_primary_background_color: WidgetStatus = "UsePrimaryBackgroundColor",
    }
}

c::property! {
    SameSheetTargetVisualConfiguration, "quicksight-template-samesheettargetvisualconfiguration";
    new {}
    set {
        target_visual_options: TargetVisualOptions = "TargetVisualOptions",
        /// 1 to 50 items; each: 1 to 512 characters, matches `^[0-9A-Za-z_-]+$`
        target_visuals: c::List<str> = "TargetVisuals",
    }
}

c::property! {
    SankeyDiagramAggregatedFieldWells, "quicksight-template-sankeydiagramaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        destination: c::List<DimensionField> = "Destination",
        /// at most 200 items
        source: c::List<DimensionField> = "Source",
        /// at most 200 items
        weight: c::List<MeasureField> = "Weight",
    }
}

c::property! {
    SankeyDiagramChartConfiguration, "quicksight-template-sankeydiagramchartconfiguration";
    new {}
    set {
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: SankeyDiagramFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        sort_configuration: SankeyDiagramSortConfiguration = "SortConfiguration",
    }
}

c::property! {
    SankeyDiagramFieldWells, "quicksight-template-sankeydiagramfieldwells";
    new {}
    set {
        sankey_diagram_aggregated_field_wells: SankeyDiagramAggregatedFieldWells = "SankeyDiagramAggregatedFieldWells",
    }
}

c::property! {
    SankeyDiagramSortConfiguration, "quicksight-template-sankeydiagramsortconfiguration";
    new {}
    set {
        destination_items_limit: ItemsLimitConfiguration = "DestinationItemsLimit",
        source_items_limit: ItemsLimitConfiguration = "SourceItemsLimit",
        /// at most 100 items
        weight_sort: c::List<FieldSortOptions> = "WeightSort",
    }
}

c::property! {
    SankeyDiagramVisual, "quicksight-template-sankeydiagramvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: SankeyDiagramChartConfiguration = "ChartConfiguration",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    ScatterPlotCategoricallyAggregatedFieldWells, "quicksight-template-scatterplotcategoricallyaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        category: c::List<DimensionField> = "Category",
        /// at most 200 items
        label: c::List<DimensionField> = "Label",
        /// at most 200 items
        size: c::List<MeasureField> = "Size",
        /// at most 200 items
        x_axis: c::List<MeasureField> = "XAxis",
        /// at most 200 items
        y_axis: c::List<MeasureField> = "YAxis",
    }
}

c::property! {
    ScatterPlotConfiguration, "quicksight-template-scatterplotconfiguration";
    new {}
    set {
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: ScatterPlotFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        sort_configuration: ScatterPlotSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
        visual_palette: VisualPalette = "VisualPalette",
        x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions",
        x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions",
        y_axis_display_options: AxisDisplayOptions = "YAxisDisplayOptions",
        y_axis_label_options: ChartAxisLabelOptions = "YAxisLabelOptions",
    }
}

c::property! {
    ScatterPlotFieldWells, "quicksight-template-scatterplotfieldwells";
    new {}
    set {
        scatter_plot_categorically_aggregated_field_wells: ScatterPlotCategoricallyAggregatedFieldWells = "ScatterPlotCategoricallyAggregatedFieldWells",
        scatter_plot_unaggregated_field_wells: ScatterPlotUnaggregatedFieldWells = "ScatterPlotUnaggregatedFieldWells",
    }
}

c::property! {
    ScatterPlotSortConfiguration, "quicksight-template-scatterplotsortconfiguration";
    new {}
    set {
        scatter_plot_limit_configuration: ItemsLimitConfiguration = "ScatterPlotLimitConfiguration",
    }
}

c::property! {
    ScatterPlotUnaggregatedFieldWells, "quicksight-template-scatterplotunaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        category: c::List<DimensionField> = "Category",
        /// at most 200 items
        label: c::List<DimensionField> = "Label",
        /// at most 200 items
        size: c::List<MeasureField> = "Size",
        /// at most 200 items
        x_axis: c::List<DimensionField> = "XAxis",
        /// at most 200 items
        y_axis: c::List<DimensionField> = "YAxis",
    }
}

c::property! {
    ScatterPlotVisual, "quicksight-template-scatterplotvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: ScatterPlotConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    ScrollBarOptions, "quicksight-template-scrollbaroptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
        visible_range: VisibleRangeOptions = "VisibleRange",
    }
}

c::property! {
    SecondaryValueOptions, "quicksight-template-secondaryvalueoptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    SectionAfterPageBreak, "quicksight-template-sectionafterpagebreak";
    new {}
    set {
        status: SectionPageBreakStatus = "Status",
    }
}

c::property! {
    SectionBasedLayoutCanvasSizeOptions, "quicksight-template-sectionbasedlayoutcanvassizeoptions";
    new {}
    set {
        paper_canvas_size_options: SectionBasedLayoutPaperCanvasSizeOptions = "PaperCanvasSizeOptions",
    }
}

c::property! {
    SectionBasedLayoutConfiguration, "quicksight-template-sectionbasedlayoutconfiguration";
    new SectionBasedLayoutConfigurationRequired {
        /// at most 28 items
        A body_sections: c::List<BodySectionConfiguration> = "BodySections",
        B canvas_size_options: SectionBasedLayoutCanvasSizeOptions = "CanvasSizeOptions",
        /// at most 1 item
        C footer_sections: c::List<HeaderFooterSectionConfiguration> = "FooterSections",
        /// at most 1 item
        D header_sections: c::List<HeaderFooterSectionConfiguration> = "HeaderSections",
    }
    set {}
}

c::property! {
    SectionBasedLayoutPaperCanvasSizeOptions, "quicksight-template-sectionbasedlayoutpapercanvassizeoptions";
    new {}
    set {
        paper_margin: Spacing = "PaperMargin",
        paper_orientation: PaperOrientation = "PaperOrientation",
        paper_size: PaperSize = "PaperSize",
    }
}

c::property! {
    SectionLayoutConfiguration, "quicksight-template-sectionlayoutconfiguration";
    new {
        A free_form_layout: FreeFormSectionLayoutConfiguration = "FreeFormLayout",
    }
    set {}
}

c::property! {
    SectionPageBreakConfiguration, "quicksight-template-sectionpagebreakconfiguration";
    new {}
    set {
        after: SectionAfterPageBreak = "After",
    }
}

c::property! {
    SectionStyle, "quicksight-template-sectionstyle";
    new {}
    set {
        height: str = "Height",
        padding: Spacing = "Padding",
    }
}

c::property! {
    SelectedSheetsFilterScopeConfiguration, "quicksight-template-selectedsheetsfilterscopeconfiguration";
    new {}
    set {
        /// 1 to 50 items
        sheet_visual_scoping_configurations: c::List<SheetVisualScopingConfiguration> = "SheetVisualScopingConfigurations",
    }
}

c::property! {
    SeriesItem, "quicksight-template-seriesitem";
    new {}
    set {
        data_field_series_item: DataFieldSeriesItem = "DataFieldSeriesItem",
        field_series_item: FieldSeriesItem = "FieldSeriesItem",
    }
}

c::property! {
    SetParameterValueConfiguration, "quicksight-template-setparametervalueconfiguration";
    new {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        A destination_parameter_name: str = "DestinationParameterName",
        B value: DestinationParameterValueConfiguration = "Value",
    }
    set {}
}

c::property! {
    ShapeConditionalFormat, "quicksight-template-shapeconditionalformat";
    new {
        A background_color: ConditionalFormattingColor = "BackgroundColor",
    }
    set {}
}

c::property! {
    SheetControlInfoIconLabelOptions, "quicksight-template-sheetcontrolinfoiconlabeloptions";
    new {}
    set {
        /// 1 to 100 characters
        info_icon_text: str = "InfoIconText",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    SheetControlLayout, "quicksight-template-sheetcontrollayout";
    new {
        A configuration: SheetControlLayoutConfiguration = "Configuration",
    }
    set {}
}

c::property! {
    SheetControlLayoutConfiguration, "quicksight-template-sheetcontrollayoutconfiguration";
    new {}
    set {
        grid_layout: GridLayoutConfiguration = "GridLayout",
    }
}

c::property! {
    SheetDefinition, "quicksight-template-sheetdefinition";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A sheet_id: str = "SheetId",
    }
    set {
        content_type: SheetContentType = "ContentType",
        /// 1 to 1024 characters
        description: str = "Description",
        /// at most 200 items
        filter_controls: c::List<FilterControl> = "FilterControls",
        /// at most 10 items
        images: c::List<SheetImage> = "Images",
        /// 1 item
        layouts: c::List<Layout> = "Layouts",
        /// 1 to 2048 characters
        name: str = "Name",
        /// at most 200 items
        parameter_controls: c::List<ParameterControl> = "ParameterControls",
        /// at most 1 item
        sheet_control_layouts: c::List<SheetControlLayout> = "SheetControlLayouts",
        /// at most 100 items
        text_boxes: c::List<SheetTextBox> = "TextBoxes",
        /// 1 to 1024 characters
        title: str = "Title",
        /// at most 50 items
        visuals: c::List<Visual> = "Visuals",
    }
}

c::property! {
    SheetElementConfigurationOverrides, "quicksight-template-sheetelementconfigurationoverrides";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    SheetElementRenderingRule, "quicksight-template-sheetelementrenderingrule";
    new {
        A configuration_overrides: SheetElementConfigurationOverrides = "ConfigurationOverrides",
        /// 1 to 4096 characters
        B expression: str = "Expression",
    }
    set {}
}

c::property! {
    SheetImage, "quicksight-template-sheetimage";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A sheet_image_id: str = "SheetImageId",
        B source: SheetImageSource = "Source",
    }
    set {
        /// at most 10 items
        actions: c::List<ImageCustomAction> = "Actions",
        /// 1 to 1024 characters
        image_content_alt_text: str = "ImageContentAltText",
        interactions: ImageInteractionOptions = "Interactions",
        scaling: SheetImageScalingConfiguration = "Scaling",
        tooltip: SheetImageTooltipConfiguration = "Tooltip",
    }
}

c::property! {
    SheetImageScalingConfiguration, "quicksight-template-sheetimagescalingconfiguration";
    new {}
    set {
        scaling_type: SheetImageScalingType = "ScalingType",
    }
}

c::property! {
    SheetImageSource, "quicksight-template-sheetimagesource";
    new {}
    set {
        sheet_image_static_file_source: SheetImageStaticFileSource = "SheetImageStaticFileSource",
    }
}

c::property! {
    SheetImageStaticFileSource, "quicksight-template-sheetimagestaticfilesource";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A static_file_id: str = "StaticFileId",
    }
    set {}
}

c::property! {
    SheetImageTooltipConfiguration, "quicksight-template-sheetimagetooltipconfiguration";
    new {}
    set {
        tooltip_text: SheetImageTooltipText = "TooltipText",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    SheetImageTooltipText, "quicksight-template-sheetimagetooltiptext";
    new {}
    set {
        /// 1 to 1024 characters
        plain_text: str = "PlainText",
    }
}

c::property! {
    SheetLayoutGroup, "quicksight-template-sheetlayoutgroup";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A id: str = "Id",
        /// 2 to 430 items
        B members: c::List<SheetLayoutGroupMember> = "Members",
    }
    set {}
}

c::property! {
    SheetLayoutGroupMember, "quicksight-template-sheetlayoutgroupmember";
    new SheetLayoutGroupMemberRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A id: str = "Id",
        B r#type: SheetLayoutGroupMemberType = "Type",
    }
    set {}
}

c::property! {
    SheetTextBox, "quicksight-template-sheettextbox";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A sheet_text_box_id: str = "SheetTextBoxId",
    }
    set {
        /// at most 150000 characters
        content: str = "Content",
    }
}

c::property! {
    SheetVisualScopingConfiguration, "quicksight-template-sheetvisualscopingconfiguration";
    new SheetVisualScopingConfigurationRequired {
        A scope: FilterVisualScope = "Scope",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B sheet_id: str = "SheetId",
    }
    set {
        /// at most 50 items; each: 1 to 512 characters, matches `^[0-9A-Za-z_-]+$`
        visual_ids: c::List<str> = "VisualIds",
    }
}

c::property! {
    ShortFormatText, "quicksight-template-shortformattext";
    new {}
    set {
        /// 1 to 512 characters
        plain_text: str = "PlainText",
        /// 1 to 1024 characters
        rich_text: str = "RichText",
    }
}

c::property! {
    SimpleClusterMarker, "quicksight-template-simpleclustermarker";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
    }
}

c::property! {
    SingleAxisOptions, "quicksight-template-singleaxisoptions";
    new {}
    set {
        y_axis_options: SingleAxisOptionsYAxisOptions = "YAxisOptions",
    }
}

c::property! {
    SingleAxisOptionsYAxisOptions, "quicksight-template-singleaxisoptionsyaxisoptions";
    new {}
    set {
        y_axis: SingleYAxisOption = "YAxis",
    }
}

c::property! {
    SliderControlDisplayOptions, "quicksight-template-slidercontroldisplayoptions";
    new {}
    set {
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    SmallMultiplesAxisProperties, "quicksight-template-smallmultiplesaxisproperties";
    new {}
    set {
        placement: SmallMultiplesAxisPlacement = "Placement",
        scale: SmallMultiplesAxisScale = "Scale",
    }
}

c::property! {
    SmallMultiplesOptions, "quicksight-template-smallmultiplesoptions";
    new {}
    set {
        /// 1 to 10
        max_visible_columns: f64 = "MaxVisibleColumns",
        /// 1 to 10
        max_visible_rows: f64 = "MaxVisibleRows",
        panel_configuration: PanelConfiguration = "PanelConfiguration",
        x_axis: SmallMultiplesAxisProperties = "XAxis",
        y_axis: SmallMultiplesAxisProperties = "YAxis",
    }
}

c::property! {
    Spacing, "quicksight-template-spacing";
    new {}
    set {
        bottom: str = "Bottom",
        left: str = "Left",
        right: str = "Right",
        top: str = "Top",
    }
}

c::property! {
    SparklinesOptions, "quicksight-template-sparklinesoptions";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
        B x_axis_field: DimensionField = "XAxisField",
    }
    set {
        all_points_marker: LineChartMarkerStyleSettings = "AllPointsMarker",
        /// matches `^#[A-F0-9]{6}$`
        line_color: str = "LineColor",
        line_interpolation: LineInterpolation = "LineInterpolation",
        max_value_marker: LineChartMarkerStyleSettings = "MaxValueMarker",
        min_value_marker: LineChartMarkerStyleSettings = "MinValueMarker",
        visual_type: SparklineVisualType = "VisualType",
        y_axis_behavior: SparklineAxisBehavior = "YAxisBehavior",
    }
}

c::property! {
    SpatialStaticFile, "quicksight-template-spatialstaticfile";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A static_file_id: str = "StaticFileId",
    }
    set {
        source: StaticFileSource = "Source",
    }
}

c::property! {
    StaticFile, "quicksight-template-staticfile";
    new {}
    set {
        image_static_file: ImageStaticFile = "ImageStaticFile",
        spatial_static_file: SpatialStaticFile = "SpatialStaticFile",
    }
}

c::property! {
    StaticFileS3SourceOptions, "quicksight-template-staticfiles3sourceoptions";
    new StaticFileS3SourceOptionsRequired {
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        B object_key: str = "ObjectKey",
        C region: str = "Region",
    }
    set {}
}

c::property! {
    StaticFileSource, "quicksight-template-staticfilesource";
    new {}
    set {
        s3_options: StaticFileS3SourceOptions = "S3Options",
        url_options: StaticFileUrlSourceOptions = "UrlOptions",
    }
}

c::property! {
    StaticFileUrlSourceOptions, "quicksight-template-staticfileurlsourceoptions";
    new {
        A url: str = "Url",
    }
    set {}
}

c::property! {
    StringDefaultValues, "quicksight-template-stringdefaultvalues";
    new {}
    set {
        dynamic_value: DynamicDefaultValue = "DynamicValue",
        /// at most 50000 items
        static_values: c::List<str> = "StaticValues",
    }
}

c::property! {
    StringFormatConfiguration, "quicksight-template-stringformatconfiguration";
    new {}
    set {
        null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration",
        numeric_format_configuration: NumericFormatConfiguration = "NumericFormatConfiguration",
    }
}

c::property! {
    StringParameterDeclaration, "quicksight-template-stringparameterdeclaration";
    new StringParameterDeclarationRequired {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        A name: str = "Name",
        B parameter_value_type: ParameterValueType = "ParameterValueType",
    }
    set {
        default_values: StringDefaultValues = "DefaultValues",
        /// at most 150 items
        mapped_data_set_parameters: c::List<MappedDataSetParameter> = "MappedDataSetParameters",
        value_when_unset: StringValueWhenUnsetConfiguration = "ValueWhenUnset",
    }
}

c::property! {
    StringValueWhenUnsetConfiguration, "quicksight-template-stringvaluewhenunsetconfiguration";
    new {}
    set {
        custom_value: str = "CustomValue",
        value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption",
    }
}

c::property! {
    SubtotalOptions, "quicksight-template-subtotaloptions";
    new {}
    set {
        custom_label: str = "CustomLabel",
        field_level: PivotTableSubtotalLevel = "FieldLevel",
        /// at most 100 items
        field_level_options: c::List<PivotTableFieldSubtotalOptions> = "FieldLevelOptions",
        metric_header_cell_style: TableCellStyle = "MetricHeaderCellStyle",
        /// at most 3 items
        style_targets: c::List<TableStyleTarget> = "StyleTargets",
        total_cell_style: TableCellStyle = "TotalCellStyle",
        totals_visibility: Visibility = "TotalsVisibility",
        value_cell_style: TableCellStyle = "ValueCellStyle",
    }
}

c::property! {
    TableAggregatedFieldWells, "quicksight-template-tableaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        group_by: c::List<DimensionField> = "GroupBy",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    TableBorderOptions, "quicksight-template-tableborderoptions";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        color: str = "Color",
        style: TableBorderStyle = "Style",
        /// 1 to 4
        thickness: f64 = "Thickness",
    }
}

c::property! {
    TableCellConditionalFormatting, "quicksight-template-tablecellconditionalformatting";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        text_format: TextConditionalFormat = "TextFormat",
    }
}

c::property! {
    TableCellImageSizingConfiguration, "quicksight-template-tablecellimagesizingconfiguration";
    new {}
    set {
        table_cell_image_scaling_configuration: TableCellImageScalingConfiguration = "TableCellImageScalingConfiguration",
    }
}

c::property! {
    TableCellStyle, "quicksight-template-tablecellstyle";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        background_color: str = "BackgroundColor",
        border: GlobalTableBorderOptions = "Border",
        font_configuration: FontConfiguration = "FontConfiguration",
        /// 8 to 500
        height: f64 = "Height",
        horizontal_text_alignment: HorizontalTextAlignment = "HorizontalTextAlignment",
        text_wrap: TextWrap = "TextWrap",
        vertical_text_alignment: VerticalTextAlignment = "VerticalTextAlignment",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    TableConditionalFormatting, "quicksight-template-tableconditionalformatting";
    new {}
    set {
        /// at most 500 items
        conditional_formatting_options: c::List<TableConditionalFormattingOption> = "ConditionalFormattingOptions",
    }
}

c::property! {
    TableConditionalFormattingOption, "quicksight-template-tableconditionalformattingoption";
    new {}
    set {
        cell: TableCellConditionalFormatting = "Cell",
        row: TableRowConditionalFormatting = "Row",
    }
}

c::property! {
    TableConfiguration, "quicksight-template-tableconfiguration";
    new {}
    set {
        field_options: TableFieldOptions = "FieldOptions",
        field_wells: TableFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        paginated_report_options: TablePaginatedReportOptions = "PaginatedReportOptions",
        sort_configuration: TableSortConfiguration = "SortConfiguration",
        /// at most 200 items
        table_inline_visualizations: c::List<TableInlineVisualization> = "TableInlineVisualizations",
        table_options: TableOptions = "TableOptions",
        total_options: TotalOptions = "TotalOptions",
    }
}

c::property! {
    TableFieldCustomIconContent, "quicksight-template-tablefieldcustomiconcontent";
    new {}
    set {
        icon: TableFieldIconSetType = "Icon",
    }
}

c::property! {
    TableFieldCustomTextContent, "quicksight-template-tablefieldcustomtextcontent";
    new {
        A font_configuration: FontConfiguration = "FontConfiguration",
    }
    set {
        value: str = "Value",
    }
}

c::property! {
    TableFieldImageConfiguration, "quicksight-template-tablefieldimageconfiguration";
    new {}
    set {
        sizing_options: TableCellImageSizingConfiguration = "SizingOptions",
    }
}

c::property! {
    TableFieldLinkConfiguration, "quicksight-template-tablefieldlinkconfiguration";
    new {
        A content: TableFieldLinkContentConfiguration = "Content",
        B target: URLTargetConfiguration = "Target",
    }
    set {}
}

c::property! {
    TableFieldLinkContentConfiguration, "quicksight-template-tablefieldlinkcontentconfiguration";
    new {}
    set {
        custom_icon_content: TableFieldCustomIconContent = "CustomIconContent",
        custom_text_content: TableFieldCustomTextContent = "CustomTextContent",
    }
}

c::property! {
    TableFieldOption, "quicksight-template-tablefieldoption";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
    }
    set {
        /// 1 to 2048 characters
        custom_label: str = "CustomLabel",
        url_styling: TableFieldURLConfiguration = "URLStyling",
        visibility: Visibility = "Visibility",
        width: str = "Width",
    }
}

c::property! {
    TableFieldOptions, "quicksight-template-tablefieldoptions";
    new {}
    set {
        /// at most 200 items; each: 1 to 512 characters
        order: c::List<str> = "Order",
        pinned_field_options: TablePinnedFieldOptions = "PinnedFieldOptions",
        /// at most 100 items
        selected_field_options: c::List<TableFieldOption> = "SelectedFieldOptions",
        /// at most 10001 items
        transposed_table_options: c::List<TransposedTableOption> = "TransposedTableOptions",
    }
}

c::property! {
    TableFieldURLConfiguration, "quicksight-template-tablefieldurlconfiguration";
    new {}
    set {
        image_configuration: TableFieldImageConfiguration = "ImageConfiguration",
        link_configuration: TableFieldLinkConfiguration = "LinkConfiguration",
    }
}

c::property! {
    TableFieldWells, "quicksight-template-tablefieldwells";
    new {}
    set {
        table_aggregated_field_wells: TableAggregatedFieldWells = "TableAggregatedFieldWells",
        table_unaggregated_field_wells: TableUnaggregatedFieldWells = "TableUnaggregatedFieldWells",
    }
}

c::property! {
    TableInlineVisualization, "quicksight-template-tableinlinevisualization";
    new {}
    set {
        data_bars: DataBarsOptions = "DataBars",
        sparklines: SparklinesOptions = "Sparklines",
    }
}

c::property! {
    TableOptions, "quicksight-template-tableoptions";
    new {}
    set {
        cell_style: TableCellStyle = "CellStyle",
        header_style: TableCellStyle = "HeaderStyle",
        orientation: TableOrientation = "Orientation",
        row_alternate_color_options: RowAlternateColorOptions = "RowAlternateColorOptions",
    }
}

c::property! {
    TablePaginatedReportOptions, "quicksight-template-tablepaginatedreportoptions";
    new {}
    set {
        overflow_column_header_visibility: Visibility = "OverflowColumnHeaderVisibility",
        vertical_overflow_visibility: Visibility = "VerticalOverflowVisibility",
    }
}

c::property! {
    TablePinnedFieldOptions, "quicksight-template-tablepinnedfieldoptions";
    new {}
    set {
        /// at most 201 items; each: 1 to 512 characters
        pinned_left_fields: c::List<str> = "PinnedLeftFields",
    }
}

c::property! {
    TableRowConditionalFormatting, "quicksight-template-tablerowconditionalformatting";
    new {}
    set {
        background_color: ConditionalFormattingColor = "BackgroundColor",
        text_color: ConditionalFormattingColor = "TextColor",
    }
}

c::property! {
    TableSideBorderOptions, "quicksight-template-tablesideborderoptions";
    new {}
    set {
        bottom: TableBorderOptions = "Bottom",
        inner_horizontal: TableBorderOptions = "InnerHorizontal",
        inner_vertical: TableBorderOptions = "InnerVertical",
        left: TableBorderOptions = "Left",
        right: TableBorderOptions = "Right",
        top: TableBorderOptions = "Top",
    }
}

c::property! {
    TableSortConfiguration, "quicksight-template-tablesortconfiguration";
    new {}
    set {
        pagination_configuration: PaginationConfiguration = "PaginationConfiguration",
        /// at most 100 items
        row_sort: c::List<FieldSortOptions> = "RowSort",
    }
}

c::property! {
    TableStyleTarget, "quicksight-template-tablestyletarget";
    new {
        A cell_type: StyledCellType = "CellType",
    }
    set {}
}

c::property! {
    TableUnaggregatedFieldWells, "quicksight-template-tableunaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        values: c::List<UnaggregatedField> = "Values",
    }
}

c::property! {
    TableVisual, "quicksight-template-tablevisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: TableConfiguration = "ChartConfiguration",
        conditional_formatting: TableConditionalFormatting = "ConditionalFormatting",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    TemplateSourceAnalysis, "quicksight-template-templatesourceanalysis";
    new {
        A arn: str = "Arn",
        B data_set_references: c::List<DataSetReference> = "DataSetReferences",
    }
    set {
        /// at least 1 item
        topic_references: c::List<TopicReference> = "TopicReferences",
    }
}

c::property! {
    TemplateSourceEntity, "quicksight-template-templatesourceentity";
    new {}
    set {
        source_analysis: TemplateSourceAnalysis = "SourceAnalysis",
        source_template: TemplateSourceTemplate = "SourceTemplate",
    }
}

c::property! {
    TemplateSourceTemplate, "quicksight-template-templatesourcetemplate";
    new {
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    TemplateVersionDefinition, "quicksight-template-templateversiondefinition";
    new {
        /// at most 30 items
        A data_set_configurations: c::List<DataSetConfiguration> = "DataSetConfigurations",
    }
    set {
        analysis_defaults: AnalysisDefaults = "AnalysisDefaults",
        /// at most 500 items
        calculated_fields: c::List<CalculatedField> = "CalculatedFields",
        /// at most 2000 items
        column_configurations: c::List<ColumnConfiguration> = "ColumnConfigurations",
        /// at most 2000 items
        filter_groups: c::List<FilterGroup> = "FilterGroups",
        options: AssetOptions = "Options",
        /// at most 400 items
        parameter_declarations: c::List<ParameterDeclaration> = "ParameterDeclarations",
        query_execution_options: QueryExecutionOptions = "QueryExecutionOptions",
        /// at most 20 items
        sheets: c::List<SheetDefinition> = "Sheets",
        /// at most 200 items
        static_files: c::List<StaticFile> = "StaticFiles",
        /// at most 30 items
        topic_configurations: c::List<TopicConfiguration> = "TopicConfigurations",
    }
}

c::property! {
    TextAreaControlDisplayOptions, "quicksight-template-textareacontroldisplayoptions";
    new {}
    set {
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        placeholder_options: TextControlPlaceholderOptions = "PlaceholderOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    TextConditionalFormat, "quicksight-template-textconditionalformat";
    new {}
    set {
        background_color: ConditionalFormattingColor = "BackgroundColor",
        icon: ConditionalFormattingIcon = "Icon",
        text_color: ConditionalFormattingColor = "TextColor",
    }
}

c::property! {
    TextControlPlaceholderOptions, "quicksight-template-textcontrolplaceholderoptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    TextFieldControlDisplayOptions, "quicksight-template-textfieldcontroldisplayoptions";
    new {}
    set {
        info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions",
        placeholder_options: TextControlPlaceholderOptions = "PlaceholderOptions",
        title_options: LabelOptions = "TitleOptions",
    }
}

c::property! {
    ThousandSeparatorOptions, "quicksight-template-thousandseparatoroptions";
    new {}
    set {
        grouping_style: DigitGroupingStyle = "GroupingStyle",
        symbol: NumericSeparatorSymbol = "Symbol",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    TimeBasedForecastProperties, "quicksight-template-timebasedforecastproperties";
    new {}
    set {
        lower_boundary: f64 = "LowerBoundary",
        /// 0 to 1000
        periods_backward: f64 = "PeriodsBackward",
        /// 1 to 1000
        periods_forward: f64 = "PeriodsForward",
        /// 50 to 95
        prediction_interval: f64 = "PredictionInterval",
        /// 1 to 180
        seasonality: f64 = "Seasonality",
        upper_boundary: f64 = "UpperBoundary",
    }
}

c::property! {
    TimeEqualityFilter, "quicksight-template-timeequalityfilter";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B filter_id: str = "FilterId",
    }
    set {
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter_name: str = "ParameterName",
        rolling_date: RollingDateConfiguration = "RollingDate",
        time_granularity: TimeGranularity = "TimeGranularity",
        /// format date-time
        value: str = "Value",
    }
}

c::property! {
    TimeRangeDrillDownFilter, "quicksight-template-timerangedrilldownfilter";
    new TimeRangeDrillDownFilterRequired {
        A column: ColumnIdentifier = "Column",
        /// format date-time
        B range_maximum: str = "RangeMaximum",
        /// format date-time
        C range_minimum: str = "RangeMinimum",
        D time_granularity: TimeGranularity = "TimeGranularity",
    }
    set {}
}

c::property! {
    TimeRangeFilter, "quicksight-template-timerangefilter";
    new TimeRangeFilterRequired {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B filter_id: str = "FilterId",
        C null_option: FilterNullOption = "NullOption",
    }
    set {
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
        exclude_period_configuration: ExcludePeriodConfiguration = "ExcludePeriodConfiguration",
        include_maximum: bool = "IncludeMaximum",
        include_minimum: bool = "IncludeMinimum",
        range_maximum_value: TimeRangeFilterValue = "RangeMaximumValue",
        range_minimum_value: TimeRangeFilterValue = "RangeMinimumValue",
        time_granularity: TimeGranularity = "TimeGranularity",
    }
}

c::property! {
    TimeRangeFilterValue, "quicksight-template-timerangefiltervalue";
    new {}
    set {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter: str = "Parameter",
        rolling_date: RollingDateConfiguration = "RollingDate",
        /// format date-time
        static_value: str = "StaticValue",
    }
}

c::property! {
    TooltipItem, "quicksight-template-tooltipitem";
    new {}
    set {
        column_tooltip_item: ColumnTooltipItem = "ColumnTooltipItem",
        field_tooltip_item: FieldTooltipItem = "FieldTooltipItem",
    }
}

c::property! {
    TooltipOptions, "quicksight-template-tooltipoptions";
    new {}
    set {
        field_based_tooltip: FieldBasedTooltip = "FieldBasedTooltip",
        selected_tooltip_type: SelectedTooltipType = "SelectedTooltipType",
        tooltip_visibility: Visibility = "TooltipVisibility",
    }
}

c::property! {
    TopBottomFilter, "quicksight-template-topbottomfilter";
    new {
        /// at most 100 items
        A aggregation_sort_configurations: c::List<AggregationSortConfiguration> = "AggregationSortConfigurations",
        B column: ColumnIdentifier = "Column",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        C filter_id: str = "FilterId",
    }
    set {
        default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration",
        limit: f64 = "Limit",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9]+$`
        parameter_name: str = "ParameterName",
        time_granularity: TimeGranularity = "TimeGranularity",
    }
}

c::property! {
    TopBottomMoversComputation, "quicksight-template-topbottommoverscomputation";
    new TopBottomMoversComputationRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
        B r#type: TopBottomComputationType = "Type",
    }
    set {
        category: DimensionField = "Category",
        /// 1 to 20; default `0`
        mover_size: f64 = "MoverSize",
        name: str = "Name",
        sort_order: TopBottomSortOrder = "SortOrder",
        time: DimensionField = "Time",
        value: MeasureField = "Value",
    }
}

c::property! {
    TopBottomRankedComputation, "quicksight-template-topbottomrankedcomputation";
    new TopBottomRankedComputationRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
        B r#type: TopBottomComputationType = "Type",
    }
    set {
        category: DimensionField = "Category",
        name: str = "Name",
        /// 1 to 20; default `0`
        result_size: f64 = "ResultSize",
        value: MeasureField = "Value",
    }
}

c::property! {
    TopicConfiguration, "quicksight-template-topicconfiguration";
    new {}
    set {
        /// at most 500 items
        column_group_schema_list: c::List<ColumnGroupSchema> = "ColumnGroupSchemaList",
        data_set_schema: DataSetSchema = "DataSetSchema",
        placeholder: str = "Placeholder",
    }
}

c::property! {
    TopicReference, "quicksight-template-topicreference";
    new TopicReferenceRequired {
        A topic_arn: c::Arn<catchment_cfn::sns::CfnTopic> = "TopicArn",
        /// 1 to 2048 characters
        B topic_placeholder: str = "TopicPlaceholder",
    }
    set {}
}

c::property! {
    TotalAggregationComputation, "quicksight-template-totalaggregationcomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        name: str = "Name",
        value: MeasureField = "Value",
    }
}

c::property! {
    TotalAggregationFunction, "quicksight-template-totalaggregationfunction";
    new {}
    set {
        simple_total_aggregation_function: SimpleTotalAggregationFunction = "SimpleTotalAggregationFunction",
    }
}

c::property! {
    TotalAggregationOption, "quicksight-template-totalaggregationoption";
    new {
        /// 1 to 512 characters
        A field_id: str = "FieldId",
        B total_aggregation_function: TotalAggregationFunction = "TotalAggregationFunction",
    }
    set {}
}

c::property! {
    TotalOptions, "quicksight-template-totaloptions";
    new {}
    set {
        custom_label: str = "CustomLabel",
        placement: TableTotalsPlacement = "Placement",
        scroll_status: TableTotalsScrollStatus = "ScrollStatus",
        /// at most 200 items
        total_aggregation_options: c::List<TotalAggregationOption> = "TotalAggregationOptions",
        total_cell_style: TableCellStyle = "TotalCellStyle",
        totals_visibility: Visibility = "TotalsVisibility",
    }
}

c::property! {
    TransposedTableOption, "quicksight-template-transposedtableoption";
    new {
        A column_type: TransposedColumnType = "ColumnType",
    }
    set {
        /// 0 to 9999
        column_index: f64 = "ColumnIndex",
        column_width: str = "ColumnWidth",
    }
}

c::property! {
    TreeMapAggregatedFieldWells, "quicksight-template-treemapaggregatedfieldwells";
    new {}
    set {
        /// at most 1 item
        colors: c::List<MeasureField> = "Colors",
        /// at most 1 item
        groups: c::List<DimensionField> = "Groups",
        /// at most 1 item
        sizes: c::List<MeasureField> = "Sizes",
    }
}

c::property! {
    TreeMapConfiguration, "quicksight-template-treemapconfiguration";
    new {}
    set {
        color_label_options: ChartAxisLabelOptions = "ColorLabelOptions",
        color_scale: ColorScale = "ColorScale",
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: TreeMapFieldWells = "FieldWells",
        group_label_options: ChartAxisLabelOptions = "GroupLabelOptions",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        size_label_options: ChartAxisLabelOptions = "SizeLabelOptions",
        sort_configuration: TreeMapSortConfiguration = "SortConfiguration",
        tooltip: TooltipOptions = "Tooltip",
    }
}

c::property! {
    TreeMapFieldWells, "quicksight-template-treemapfieldwells";
    new {}
    set {
        tree_map_aggregated_field_wells: TreeMapAggregatedFieldWells = "TreeMapAggregatedFieldWells",
    }
}

c::property! {
    TreeMapSortConfiguration, "quicksight-template-treemapsortconfiguration";
    new {}
    set {
        tree_map_group_items_limit_configuration: ItemsLimitConfiguration = "TreeMapGroupItemsLimitConfiguration",
        /// at most 100 items
        tree_map_sort: c::List<FieldSortOptions> = "TreeMapSort",
    }
}

c::property! {
    TreeMapVisual, "quicksight-template-treemapvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: TreeMapConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    TrendArrowOptions, "quicksight-template-trendarrowoptions";
    new {}
    set {
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    UnaggregatedField, "quicksight-template-unaggregatedfield";
    new {
        A column: ColumnIdentifier = "Column",
        /// 1 to 512 characters
        B field_id: str = "FieldId",
    }
    set {
        format_configuration: FormatConfiguration = "FormatConfiguration",
    }
}

c::property! {
    UniqueValuesComputation, "quicksight-template-uniquevaluescomputation";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A computation_id: str = "ComputationId",
    }
    set {
        category: DimensionField = "Category",
        name: str = "Name",
    }
}

c::property! {
    ValidationStrategy, "quicksight-template-validationstrategy";
    new {
        A mode: ValidationStrategyMode = "Mode",
    }
    set {}
}

c::property! {
    VisibleRangeOptions, "quicksight-template-visiblerangeoptions";
    new {}
    set {
        percent_range: PercentVisibleRange = "PercentRange",
    }
}

c::property! {
    Visual, "quicksight-template-visual";
    new {}
    set {
        bar_chart_visual: BarChartVisual = "BarChartVisual",
        box_plot_visual: BoxPlotVisual = "BoxPlotVisual",
        combo_chart_visual: ComboChartVisual = "ComboChartVisual",
        custom_content_visual: CustomContentVisual = "CustomContentVisual",
        empty_visual: EmptyVisual = "EmptyVisual",
        filled_map_visual: FilledMapVisual = "FilledMapVisual",
        funnel_chart_visual: FunnelChartVisual = "FunnelChartVisual",
        gauge_chart_visual: GaugeChartVisual = "GaugeChartVisual",
        geospatial_map_visual: GeospatialMapVisual = "GeospatialMapVisual",
        heat_map_visual: HeatMapVisual = "HeatMapVisual",
        histogram_visual: HistogramVisual = "HistogramVisual",
        insight_visual: InsightVisual = "InsightVisual",
        kpi_visual: KPIVisual = "KPIVisual",
        layer_map_visual: LayerMapVisual = "LayerMapVisual",
        line_chart_visual: LineChartVisual = "LineChartVisual",
        pie_chart_visual: PieChartVisual = "PieChartVisual",
        pivot_table_visual: PivotTableVisual = "PivotTableVisual",
        plugin_visual: PluginVisual = "PluginVisual",
        radar_chart_visual: RadarChartVisual = "RadarChartVisual",
        sankey_diagram_visual: SankeyDiagramVisual = "SankeyDiagramVisual",
        scatter_plot_visual: ScatterPlotVisual = "ScatterPlotVisual",
        table_visual: TableVisual = "TableVisual",
        tree_map_visual: TreeMapVisual = "TreeMapVisual",
        waterfall_visual: WaterfallVisual = "WaterfallVisual",
        word_cloud_visual: WordCloudVisual = "WordCloudVisual",
    }
}

c::property! {
    VisualCustomAction, "quicksight-template-visualcustomaction";
    new VisualCustomActionRequired {
        /// 1 to 2 items
        A action_operations: c::List<VisualCustomActionOperation> = "ActionOperations",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B custom_action_id: str = "CustomActionId",
        /// 1 to 256 characters
        C name: str = "Name",
        D trigger: VisualCustomActionTrigger = "Trigger",
    }
    set {
        status: WidgetStatus = "Status",
    }
}

c::property! {
    VisualCustomActionOperation, "quicksight-template-visualcustomactionoperation";
    new {}
    set {
        filter_operation: CustomActionFilterOperation = "FilterOperation",
        navigation_operation: CustomActionNavigationOperation = "NavigationOperation",
        set_parameters_operation: CustomActionSetParametersOperation = "SetParametersOperation",
        url_operation: CustomActionURLOperation = "URLOperation",
    }
}

c::property! {
    VisualInteractionOptions, "quicksight-template-visualinteractionoptions";
    new {}
    set {
        context_menu_option: ContextMenuOption = "ContextMenuOption",
        visual_menu_option: VisualMenuOption = "VisualMenuOption",
    }
}

c::property! {
    VisualMenuOption, "quicksight-template-visualmenuoption";
    new {}
    set {
        availability_status: DashboardBehavior = "AvailabilityStatus",
    }
}

c::property! {
    VisualPalette, "quicksight-template-visualpalette";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        chart_color: str = "ChartColor",
        /// at most 5000 items
        color_map: c::List<DataPathColor> = "ColorMap",
    }
}

c::property! {
    VisualSubtitleLabelOptions, "quicksight-template-visualsubtitlelabeloptions";
    new {}
    set {
        format_text: LongFormatText = "FormatText",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    VisualTitleLabelOptions, "quicksight-template-visualtitlelabeloptions";
    new {}
    set {
        format_text: ShortFormatText = "FormatText",
        visibility: Visibility = "Visibility",
    }
}

c::property! {
    WaterfallChartAggregatedFieldWells, "quicksight-template-waterfallchartaggregatedfieldwells";
    new {}
    set {
        /// at most 200 items
        breakdowns: c::List<DimensionField> = "Breakdowns",
        /// at most 200 items
        categories: c::List<DimensionField> = "Categories",
        /// at most 200 items
        values: c::List<MeasureField> = "Values",
    }
}

c::property! {
    WaterfallChartColorConfiguration, "quicksight-template-waterfallchartcolorconfiguration";
    new {}
    set {
        group_color_configuration: WaterfallChartGroupColorConfiguration = "GroupColorConfiguration",
    }
}

c::property! {
    WaterfallChartConfiguration, "quicksight-template-waterfallchartconfiguration";
    new {}
    set {
        category_axis_display_options: AxisDisplayOptions = "CategoryAxisDisplayOptions",
        category_axis_label_options: ChartAxisLabelOptions = "CategoryAxisLabelOptions",
        color_configuration: WaterfallChartColorConfiguration = "ColorConfiguration",
        data_labels: DataLabelOptions = "DataLabels",
        field_wells: WaterfallChartFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        legend: LegendOptions = "Legend",
        primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions",
        primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions",
        sort_configuration: WaterfallChartSortConfiguration = "SortConfiguration",
        visual_palette: VisualPalette = "VisualPalette",
        waterfall_chart_options: WaterfallChartOptions = "WaterfallChartOptions",
    }
}

c::property! {
    WaterfallChartFieldWells, "quicksight-template-waterfallchartfieldwells";
    new {}
    set {
        waterfall_chart_aggregated_field_wells: WaterfallChartAggregatedFieldWells = "WaterfallChartAggregatedFieldWells",
    }
}

c::property! {
    WaterfallChartGroupColorConfiguration, "quicksight-template-waterfallchartgroupcolorconfiguration";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        negative_bar_color: str = "NegativeBarColor",
        /// matches `^#[A-F0-9]{6}$`
        positive_bar_color: str = "PositiveBarColor",
        /// matches `^#[A-F0-9]{6}$`
        total_bar_color: str = "TotalBarColor",
    }
}

c::property! {
    WaterfallChartOptions, "quicksight-template-waterfallchartoptions";
    new {}
    set {
        total_bar_label: str = "TotalBarLabel",
    }
}

c::property! {
    WaterfallChartSortConfiguration, "quicksight-template-waterfallchartsortconfiguration";
    new {}
    set {
        breakdown_items_limit: ItemsLimitConfiguration = "BreakdownItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
    }
}

c::property! {
    WaterfallVisual, "quicksight-template-waterfallvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: WaterfallChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::property! {
    WhatIfPointScenario, "quicksight-template-whatifpointscenario";
    new {
        /// format date-time
        A date: str = "Date",
        /// default `0`
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    WhatIfRangeScenario, "quicksight-template-whatifrangescenario";
    new WhatIfRangeScenarioRequired {
        /// format date-time
        A end_date: str = "EndDate",
        /// format date-time
        B start_date: str = "StartDate",
        /// default `0`
        C value: f64 = "Value",
    }
    set {}
}

c::property! {
    WordCloudAggregatedFieldWells, "quicksight-template-wordcloudaggregatedfieldwells";
    new {}
    set {
        /// at most 10 items
        group_by: c::List<DimensionField> = "GroupBy",
        /// at most 1 item
        size: c::List<MeasureField> = "Size",
    }
}

c::property! {
    WordCloudChartConfiguration, "quicksight-template-wordcloudchartconfiguration";
    new {}
    set {
        category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions",
        field_wells: WordCloudFieldWells = "FieldWells",
        interactions: VisualInteractionOptions = "Interactions",
        sort_configuration: WordCloudSortConfiguration = "SortConfiguration",
        word_cloud_options: WordCloudOptions = "WordCloudOptions",
    }
}

c::property! {
    WordCloudFieldWells, "quicksight-template-wordcloudfieldwells";
    new {}
    set {
        word_cloud_aggregated_field_wells: WordCloudAggregatedFieldWells = "WordCloudAggregatedFieldWells",
    }
}

c::property! {
    WordCloudOptions, "quicksight-template-wordcloudoptions";
    new {}
    set {
        cloud_layout: WordCloudCloudLayout = "CloudLayout",
        /// 1 to 100
        maximum_string_length: f64 = "MaximumStringLength",
        word_casing: WordCloudWordCasing = "WordCasing",
        word_orientation: WordCloudWordOrientation = "WordOrientation",
        word_padding: WordCloudWordPadding = "WordPadding",
        word_scaling: WordCloudWordScaling = "WordScaling",
    }
}

c::property! {
    WordCloudSortConfiguration, "quicksight-template-wordcloudsortconfiguration";
    new {}
    set {
        category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit",
        /// at most 100 items
        category_sort: c::List<FieldSortOptions> = "CategorySort",
    }
}

c::property! {
    WordCloudVisual, "quicksight-template-wordcloudvisual";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        A visual_id: str = "VisualId",
    }
    set {
        /// at most 10 items
        actions: c::List<VisualCustomAction> = "Actions",
        chart_configuration: WordCloudChartConfiguration = "ChartConfiguration",
        /// at most 2 items
        column_hierarchies: c::List<ColumnHierarchy> = "ColumnHierarchies",
        subtitle: VisualSubtitleLabelOptions = "Subtitle",
        title: VisualTitleLabelOptions = "Title",
        /// 1 to 1024 characters
        visual_content_alt_text: str = "VisualContentAltText",
    }
}

c::open_enum! {
    AnchorOption {
        NOW = "NOW",
    }
}

c::open_enum! {
    ArcThickness {
        SMALL = "SMALL",
        MEDIUM = "MEDIUM",
        LARGE = "LARGE",
        WHOLE = "WHOLE",
    }
}

c::open_enum! {
    ArcThicknessOptions {
        SMALL = "SMALL",
        MEDIUM = "MEDIUM",
        LARGE = "LARGE",
    }
}

c::open_enum! {
    AxisBinding {
        PRIMARY_YAXIS = "PRIMARY_YAXIS",
        SECONDARY_YAXIS = "SECONDARY_YAXIS",
    }
}

c::open_enum! {
    BarChartOrientation {
        HORIZONTAL = "HORIZONTAL",
        VERTICAL = "VERTICAL",
    }
}

c::open_enum! {
    BarsArrangement {
        CLUSTERED = "CLUSTERED",
        STACKED = "STACKED",
        STACKED_PERCENT = "STACKED_PERCENT",
    }
}

c::open_enum! {
    BaseMapStyleType {
        LIGHT_GRAY = "LIGHT_GRAY",
        DARK_GRAY = "DARK_GRAY",
        STREET = "STREET",
        IMAGERY = "IMAGERY",
    }
}

c::open_enum! {
    BoxPlotFillStyle {
        SOLID = "SOLID",
        TRANSPARENT = "TRANSPARENT",
    }
}

c::open_enum! {
    CategoricalAggregationFunction {
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
    }
}

c::open_enum! {
    CategoryFilterMatchOperator {
        EQUALS = "EQUALS",
        DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
        CONTAINS = "CONTAINS",
        DOES_NOT_CONTAIN = "DOES_NOT_CONTAIN",
        STARTS_WITH = "STARTS_WITH",
        ENDS_WITH = "ENDS_WITH",
    }
}

c::open_enum! {
    CategoryFilterSelectAllOptions {
        FILTER_ALL_VALUES = "FILTER_ALL_VALUES",
    }
}

c::open_enum! {
    ColorFillType {
        DISCRETE = "DISCRETE",
        GRADIENT = "GRADIENT",
    }
}

c::open_enum! {
    ColumnRole {
        DIMENSION = "DIMENSION",
        MEASURE = "MEASURE",
    }
}

c::open_enum! {
    CommitMode {
        AUTO = "AUTO",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    ComparisonMethod {
        DIFFERENCE = "DIFFERENCE",
        PERCENT_DIFFERENCE = "PERCENT_DIFFERENCE",
        PERCENT = "PERCENT",
    }
}

c::open_enum! {
    ConditionalFormattingIconDisplayOption {
        ICON_ONLY = "ICON_ONLY",
    }
}

c::open_enum! {
    ConditionalFormattingIconSetType {
        PLUS_MINUS = "PLUS_MINUS",
        CHECK_X = "CHECK_X",
        THREE_COLOR_ARROW = "THREE_COLOR_ARROW",
        THREE_GRAY_ARROW = "THREE_GRAY_ARROW",
        CARET_UP_MINUS_DOWN = "CARET_UP_MINUS_DOWN",
        THREE_SHAPE = "THREE_SHAPE",
        THREE_CIRCLE = "THREE_CIRCLE",
        FLAGS = "FLAGS",
        BARS = "BARS",
        FOUR_COLOR_ARROW = "FOUR_COLOR_ARROW",
        FOUR_GRAY_ARROW = "FOUR_GRAY_ARROW",
    }
}

c::open_enum! {
    CrossDatasetTypes {
        ALL_DATASETS = "ALL_DATASETS",
        SINGLE_DATASET = "SINGLE_DATASET",
    }
}

c::open_enum! {
    CustomContentImageScalingConfiguration {
        FIT_TO_HEIGHT = "FIT_TO_HEIGHT",
        FIT_TO_WIDTH = "FIT_TO_WIDTH",
        DO_NOT_SCALE = "DO_NOT_SCALE",
        SCALE_TO_VISUAL = "SCALE_TO_VISUAL",
    }
}

c::open_enum! {
    CustomContentType {
        IMAGE = "IMAGE",
        OTHER_EMBEDDED_CONTENT = "OTHER_EMBEDDED_CONTENT",
    }
}

c::open_enum! {
    DashboardBehavior {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    DataLabelContent {
        VALUE = "VALUE",
        PERCENT = "PERCENT",
        VALUE_AND_PERCENT = "VALUE_AND_PERCENT",
    }
}

c::open_enum! {
    DataLabelOverlap {
        DISABLE_OVERLAP = "DISABLE_OVERLAP",
        ENABLE_OVERLAP = "ENABLE_OVERLAP",
    }
}

c::open_enum! {
    DataLabelPosition {
        INSIDE = "INSIDE",
        OUTSIDE = "OUTSIDE",
        LEFT = "LEFT",
        TOP = "TOP",
        BOTTOM = "BOTTOM",
        RIGHT = "RIGHT",
    }
}

c::open_enum! {
    DateAggregationFunction {
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        MIN = "MIN",
        MAX = "MAX",
    }
}

c::open_enum! {
    DayOfTheWeek {
        SUNDAY = "SUNDAY",
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
    }
}

c::open_enum! {
    DecalPatternType {
        SOLID = "SOLID",
        DIAGONAL_MEDIUM = "DIAGONAL_MEDIUM",
        CIRCLE_MEDIUM = "CIRCLE_MEDIUM",
        DIAMOND_GRID_MEDIUM = "DIAMOND_GRID_MEDIUM",
        CHECKERBOARD_MEDIUM = "CHECKERBOARD_MEDIUM",
        TRIANGLE_MEDIUM = "TRIANGLE_MEDIUM",
        DIAGONAL_OPPOSITE_MEDIUM = "DIAGONAL_OPPOSITE_MEDIUM",
        DIAMOND_MEDIUM = "DIAMOND_MEDIUM",
        DIAGONAL_LARGE = "DIAGONAL_LARGE",
        CIRCLE_LARGE = "CIRCLE_LARGE",
        DIAMOND_GRID_LARGE = "DIAMOND_GRID_LARGE",
        CHECKERBOARD_LARGE = "CHECKERBOARD_LARGE",
        TRIANGLE_LARGE = "TRIANGLE_LARGE",
        DIAGONAL_OPPOSITE_LARGE = "DIAGONAL_OPPOSITE_LARGE",
        DIAMOND_LARGE = "DIAMOND_LARGE",
        DIAGONAL_SMALL = "DIAGONAL_SMALL",
        CIRCLE_SMALL = "CIRCLE_SMALL",
        DIAMOND_GRID_SMALL = "DIAMOND_GRID_SMALL",
        CHECKERBOARD_SMALL = "CHECKERBOARD_SMALL",
        TRIANGLE_SMALL = "TRIANGLE_SMALL",
        DIAGONAL_OPPOSITE_SMALL = "DIAGONAL_OPPOSITE_SMALL",
        DIAMOND_SMALL = "DIAMOND_SMALL",
    }
}

c::open_enum! {
    DecalStyleType {
        MANUAL = "Manual",
        AUTO = "Auto",
    }
}

c::open_enum! {
    DigitGroupingStyle {
        DEFAULT = "DEFAULT",
        LAKHS = "LAKHS",
    }
}

c::open_enum! {
    FilterNullOption {
        ALL_VALUES = "ALL_VALUES",
        NULLS_ONLY = "NULLS_ONLY",
        NON_NULLS_ONLY = "NON_NULLS_ONLY",
    }
}

c::open_enum! {
    FilterVisualScope {
        ALL_VISUALS = "ALL_VISUALS",
        SELECTED_VISUALS = "SELECTED_VISUALS",
    }
}

c::open_enum! {
    FontDecoration {
        UNDERLINE = "UNDERLINE",
        NONE = "NONE",
    }
}

c::open_enum! {
    FontStyle {
        NORMAL = "NORMAL",
        ITALIC = "ITALIC",
    }
}

c::open_enum! {
    FontWeightName {
        NORMAL = "NORMAL",
        BOLD = "BOLD",
    }
}

c::open_enum! {
    ForecastComputationSeasonality {
        AUTOMATIC = "AUTOMATIC",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    FunnelChartMeasureDataLabelStyle {
        VALUE_ONLY = "VALUE_ONLY",
        PERCENTAGE_BY_FIRST_STAGE = "PERCENTAGE_BY_FIRST_STAGE",
        PERCENTAGE_BY_PREVIOUS_STAGE = "PERCENTAGE_BY_PREVIOUS_STAGE",
        VALUE_AND_PERCENTAGE_BY_FIRST_STAGE = "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE",
        VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE = "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE",
    }
}

c::open_enum! {
    GeospatialColorState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    GeospatialLayerType {
        POINT = "POINT",
        LINE = "LINE",
        POLYGON = "POLYGON",
    }
}

c::open_enum! {
    GeospatialMapNavigation {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    GeospatialSelectedPointStyle {
        POINT = "POINT",
        CLUSTER = "CLUSTER",
        HEATMAP = "HEATMAP",
    }
}

c::open_enum! {
    HistogramBinType {
        BIN_COUNT = "BIN_COUNT",
        BIN_WIDTH = "BIN_WIDTH",
    }
}

c::open_enum! {
    HorizontalTextAlignment {
        LEFT = "LEFT",
        CENTER = "CENTER",
        RIGHT = "RIGHT",
        AUTO = "AUTO",
    }
}

c::open_enum! {
    Icon {
        CARET_UP = "CARET_UP",
        CARET_DOWN = "CARET_DOWN",
        PLUS = "PLUS",
        MINUS = "MINUS",
        ARROW_UP = "ARROW_UP",
        ARROW_DOWN = "ARROW_DOWN",
        ARROW_LEFT = "ARROW_LEFT",
        ARROW_UP_LEFT = "ARROW_UP_LEFT",
        ARROW_DOWN_LEFT = "ARROW_DOWN_LEFT",
        ARROW_RIGHT = "ARROW_RIGHT",
        ARROW_UP_RIGHT = "ARROW_UP_RIGHT",
        ARROW_DOWN_RIGHT = "ARROW_DOWN_RIGHT",
        FACE_UP = "FACE_UP",
        FACE_DOWN = "FACE_DOWN",
        FACE_FLAT = "FACE_FLAT",
        ONE_BAR = "ONE_BAR",
        TWO_BAR = "TWO_BAR",
        THREE_BAR = "THREE_BAR",
        CIRCLE = "CIRCLE",
        TRIANGLE = "TRIANGLE",
        SQUARE = "SQUARE",
        FLAG = "FLAG",
        THUMBS_UP = "THUMBS_UP",
        THUMBS_DOWN = "THUMBS_DOWN",
        CHECKMARK = "CHECKMARK",
        X = "X",
    }
}

c::open_enum! {
    ImageCustomActionTrigger {
        CLICK = "CLICK",
        MENU = "MENU",
    }
}

c::open_enum! {
    KPISparklineType {
        LINE = "LINE",
        AREA = "AREA",
    }
}

c::open_enum! {
    KPIVisualStandardLayoutType {
        CLASSIC = "CLASSIC",
        VERTICAL = "VERTICAL",
    }
}

c::open_enum! {
    LayerCustomActionTrigger {
        DATA_POINT_CLICK = "DATA_POINT_CLICK",
        DATA_POINT_MENU = "DATA_POINT_MENU",
    }
}

c::open_enum! {
    LayoutElementType {
        VISUAL = "VISUAL",
        FILTER_CONTROL = "FILTER_CONTROL",
        PARAMETER_CONTROL = "PARAMETER_CONTROL",
        TEXT_BOX = "TEXT_BOX",
        IMAGE = "IMAGE",
    }
}

c::open_enum! {
    LegendPosition {
        AUTO = "AUTO",
        RIGHT = "RIGHT",
        BOTTOM = "BOTTOM",
        TOP = "TOP",
    }
}

c::open_enum! {
    LineChartLineStyle {
        SOLID = "SOLID",
        DOTTED = "DOTTED",
        DASHED = "DASHED",
    }
}

c::open_enum! {
    LineChartMarkerShape {
        CIRCLE = "CIRCLE",
        TRIANGLE = "TRIANGLE",
        SQUARE = "SQUARE",
        DIAMOND = "DIAMOND",
        ROUNDED_SQUARE = "ROUNDED_SQUARE",
    }
}

c::open_enum! {
    LineChartType {
        LINE = "LINE",
        AREA = "AREA",
        STACKED_AREA = "STACKED_AREA",
    }
}

c::open_enum! {
    LineInterpolation {
        LINEAR = "LINEAR",
        SMOOTH = "SMOOTH",
        STEPPED = "STEPPED",
    }
}

c::open_enum! {
    MapZoomMode {
        AUTO = "AUTO",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    MaximumMinimumComputationType {
        MAXIMUM = "MAXIMUM",
        MINIMUM = "MINIMUM",
    }
}

c::open_enum! {
    MissingDataTreatmentOption {
        INTERPOLATE = "INTERPOLATE",
        SHOW_AS_ZERO = "SHOW_AS_ZERO",
        SHOW_AS_BLANK = "SHOW_AS_BLANK",
    }
}

c::open_enum! {
    NegativeValueDisplayMode {
        POSITIVE = "POSITIVE",
        NEGATIVE = "NEGATIVE",
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
    NumericEqualityMatchOperator {
        EQUALS = "EQUALS",
        DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
    }
}

c::open_enum! {
    NumericFilterSelectAllOptions {
        FILTER_ALL_VALUES = "FILTER_ALL_VALUES",
    }
}

c::open_enum! {
    NumericSeparatorSymbol {
        COMMA = "COMMA",
        DOT = "DOT",
        SPACE = "SPACE",
    }
}

c::open_enum! {
    OtherCategories {
        INCLUDE = "INCLUDE",
        EXCLUDE = "EXCLUDE",
    }
}

c::open_enum! {
    PanelBorderStyle {
        SOLID = "SOLID",
        DASHED = "DASHED",
        DOTTED = "DOTTED",
    }
}

c::open_enum! {
    PaperOrientation {
        PORTRAIT = "PORTRAIT",
        LANDSCAPE = "LANDSCAPE",
    }
}

c::open_enum! {
    PaperSize {
        US_LETTER = "US_LETTER",
        US_LEGAL = "US_LEGAL",
        US_TABLOID_LEDGER = "US_TABLOID_LEDGER",
        A0 = "A0",
        A1 = "A1",
        A2 = "A2",
        A3 = "A3",
        A4 = "A4",
        A5 = "A5",
        JIS_B4 = "JIS_B4",
        JIS_B5 = "JIS_B5",
    }
}

c::open_enum! {
    ParameterValueType {
        MULTI_VALUED = "MULTI_VALUED",
        SINGLE_VALUED = "SINGLE_VALUED",
    }
}

c::open_enum! {
    PivotTableConditionalFormattingScopeRole {
        FIELD = "FIELD",
        FIELD_TOTAL = "FIELD_TOTAL",
        GRAND_TOTAL = "GRAND_TOTAL",
    }
}

c::open_enum! {
    PivotTableDataPathType {
        HIERARCHY_ROWS_LAYOUT_COLUMN = "HIERARCHY_ROWS_LAYOUT_COLUMN",
        MULTIPLE_ROW_METRICS_COLUMN = "MULTIPLE_ROW_METRICS_COLUMN",
        EMPTY_COLUMN_HEADER = "EMPTY_COLUMN_HEADER",
        COUNT_METRIC_COLUMN = "COUNT_METRIC_COLUMN",
    }
}

c::open_enum! {
    PivotTableFieldCollapseState {
        COLLAPSED = "COLLAPSED",
        EXPANDED = "EXPANDED",
    }
}

c::open_enum! {
    PivotTableMetricPlacement {
        ROW = "ROW",
        COLUMN = "COLUMN",
    }
}

c::open_enum! {
    PivotTableRowsLayout {
        TABULAR = "TABULAR",
        HIERARCHY = "HIERARCHY",
    }
}

c::open_enum! {
    PivotTableSubtotalLevel {
        ALL = "ALL",
        CUSTOM = "CUSTOM",
        LAST = "LAST",
    }
}

c::open_enum! {
    PluginVisualAxisName {
        GROUP_BY = "GROUP_BY",
        VALUE = "VALUE",
    }
}

c::open_enum! {
    PrimaryValueDisplayType {
        HIDDEN = "HIDDEN",
        COMPARISON = "COMPARISON",
        ACTUAL = "ACTUAL",
    }
}

c::open_enum! {
    QueryExecutionMode {
        AUTO = "AUTO",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    RadarChartAxesRangeScale {
        AUTO = "AUTO",
        INDEPENDENT = "INDEPENDENT",
        SHARED = "SHARED",
    }
}

c::open_enum! {
    RadarChartShape {
        CIRCLE = "CIRCLE",
        POLYGON = "POLYGON",
    }
}

c::open_enum! {
    ReferenceLineLabelHorizontalPosition {
        LEFT = "LEFT",
        CENTER = "CENTER",
        RIGHT = "RIGHT",
    }
}

c::open_enum! {
    ReferenceLineLabelVerticalPosition {
        ABOVE = "ABOVE",
        BELOW = "BELOW",
    }
}

c::open_enum! {
    ReferenceLinePatternType {
        SOLID = "SOLID",
        DASHED = "DASHED",
        DOTTED = "DOTTED",
    }
}

c::open_enum! {
    ReferenceLineSeriesType {
        BAR = "BAR",
        LINE = "LINE",
    }
}

c::open_enum! {
    ReferenceLineValueLabelRelativePosition {
        BEFORE_CUSTOM_LABEL = "BEFORE_CUSTOM_LABEL",
        AFTER_CUSTOM_LABEL = "AFTER_CUSTOM_LABEL",
    }
}

c::open_enum! {
    RelativeDateType {
        PREVIOUS = "PREVIOUS",
        THIS = "THIS",
        LAST = "LAST",
        NOW = "NOW",
        NEXT = "NEXT",
    }
}

c::open_enum! {
    RelativeFontSize {
        EXTRA_SMALL = "EXTRA_SMALL",
        SMALL = "SMALL",
        MEDIUM = "MEDIUM",
        LARGE = "LARGE",
        EXTRA_LARGE = "EXTRA_LARGE",
    }
}

c::open_enum! {
    ResizeOption {
        FIXED = "FIXED",
        RESPONSIVE = "RESPONSIVE",
    }
}

c::open_enum! {
    SectionPageBreakStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SelectAllValueOptions {
        ALL_VALUES = "ALL_VALUES",
    }
}

c::open_enum! {
    SelectedFieldOptions {
        ALL_FIELDS = "ALL_FIELDS",
    }
}

c::open_enum! {
    SelectedTooltipType {
        BASIC = "BASIC",
        DETAILED = "DETAILED",
        SHEET = "SHEET",
    }
}

c::open_enum! {
    SheetContentType {
        PAGINATED = "PAGINATED",
        INTERACTIVE = "INTERACTIVE",
    }
}

c::open_enum! {
    SheetControlDateTimePickerType {
        SINGLE_VALUED = "SINGLE_VALUED",
        DATE_RANGE = "DATE_RANGE",
    }
}

c::open_enum! {
    SheetControlListType {
        MULTI_SELECT = "MULTI_SELECT",
        SINGLE_SELECT = "SINGLE_SELECT",
    }
}

c::open_enum! {
    SheetControlSliderType {
        SINGLE_POINT = "SINGLE_POINT",
        RANGE = "RANGE",
    }
}

c::open_enum! {
    SheetImageScalingType {
        SCALE_TO_WIDTH = "SCALE_TO_WIDTH",
        SCALE_TO_HEIGHT = "SCALE_TO_HEIGHT",
        SCALE_TO_CONTAINER = "SCALE_TO_CONTAINER",
        SCALE_NONE = "SCALE_NONE",
    }
}

c::open_enum! {
    SheetLayoutGroupMemberType {
        ELEMENT = "ELEMENT",
        GROUP = "GROUP",
    }
}

c::open_enum! {
    SimpleAttributeAggregationFunction {
        UNIQUE_VALUE = "UNIQUE_VALUE",
    }
}

c::open_enum! {
    SimpleNumericalAggregationFunction {
        SUM = "SUM",
        AVERAGE = "AVERAGE",
        MIN = "MIN",
        MAX = "MAX",
        COUNT = "COUNT",
        DISTINCT_COUNT = "DISTINCT_COUNT",
        VAR = "VAR",
        VARP = "VARP",
        STDEV = "STDEV",
        STDEVP = "STDEVP",
        MEDIAN = "MEDIAN",
    }
}

c::open_enum! {
    SimpleTotalAggregationFunction {
        DEFAULT = "DEFAULT",
        SUM = "SUM",
        AVERAGE = "AVERAGE",
        MIN = "MIN",
        MAX = "MAX",
        NONE = "NONE",
    }
}

c::open_enum! {
    SingleYAxisOption {
        PRIMARY_Y_AXIS = "PRIMARY_Y_AXIS",
    }
}

c::open_enum! {
    SmallMultiplesAxisPlacement {
        OUTSIDE = "OUTSIDE",
        INSIDE = "INSIDE",
    }
}

c::open_enum! {
    SmallMultiplesAxisScale {
        SHARED = "SHARED",
        INDEPENDENT = "INDEPENDENT",
    }
}

c::open_enum! {
    SortDirection {
        ASC = "ASC",
        DESC = "DESC",
    }
}

c::open_enum! {
    SparklineAxisBehavior {
        SHARED = "SHARED",
        INDEPENDENT = "INDEPENDENT",
    }
}

c::open_enum! {
    SparklineVisualType {
        LINE = "LINE",
        AREA_LINE = "AREA_LINE",
    }
}

c::open_enum! {
    SpecialValue {
        EMPTY = "EMPTY",
        NULL = "NULL",
        OTHER = "OTHER",
    }
}

c::open_enum! {
    StyledCellType {
        TOTAL = "TOTAL",
        METRIC_HEADER = "METRIC_HEADER",
        VALUE = "VALUE",
    }
}

c::open_enum! {
    TableBorderStyle {
        NONE = "NONE",
        SOLID = "SOLID",
    }
}

c::open_enum! {
    TableCellImageScalingConfiguration {
        FIT_TO_CELL_HEIGHT = "FIT_TO_CELL_HEIGHT",
        FIT_TO_CELL_WIDTH = "FIT_TO_CELL_WIDTH",
        DO_NOT_SCALE = "DO_NOT_SCALE",
    }
}

c::open_enum! {
    TableFieldIconSetType {
        LINK = "LINK",
    }
}

c::open_enum! {
    TableOrientation {
        VERTICAL = "VERTICAL",
        HORIZONTAL = "HORIZONTAL",
    }
}

c::open_enum! {
    TableTotalsPlacement {
        START = "START",
        END = "END",
        AUTO = "AUTO",
    }
}

c::open_enum! {
    TableTotalsScrollStatus {
        PINNED = "PINNED",
        SCROLLED = "SCROLLED",
    }
}

c::open_enum! {
    TargetVisualOptions {
        ALL_VISUALS = "ALL_VISUALS",
    }
}

c::open_enum! {
    TextWrap {
        NONE = "NONE",
        WRAP = "WRAP",
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

c::open_enum! {
    TooltipTarget {
        BOTH = "BOTH",
        BAR = "BAR",
        LINE = "LINE",
    }
}

c::open_enum! {
    TooltipTitleType {
        NONE = "NONE",
        PRIMARY_VALUE = "PRIMARY_VALUE",
    }
}

c::open_enum! {
    TopBottomComputationType {
        TOP = "TOP",
        BOTTOM = "BOTTOM",
    }
}

c::open_enum! {
    TopBottomSortOrder {
        PERCENT_DIFFERENCE = "PERCENT_DIFFERENCE",
        ABSOLUTE_DIFFERENCE = "ABSOLUTE_DIFFERENCE",
    }
}

c::open_enum! {
    TransposedColumnType {
        ROW_HEADER_COLUMN = "ROW_HEADER_COLUMN",
        VALUE_COLUMN = "VALUE_COLUMN",
    }
}

c::open_enum! {
    URLTargetConfiguration {
        NEW_TAB = "NEW_TAB",
        NEW_WINDOW = "NEW_WINDOW",
        SAME_TAB = "SAME_TAB",
    }
}

c::open_enum! {
    ValidationStrategyMode {
        STRICT = "STRICT",
        LENIENT = "LENIENT",
    }
}

c::open_enum! {
    ValueWhenUnsetOption {
        RECOMMENDED_VALUE = "RECOMMENDED_VALUE",
        NULL = "NULL",
    }
}

c::open_enum! {
    VerticalTextAlignment {
        TOP = "TOP",
        MIDDLE = "MIDDLE",
        BOTTOM = "BOTTOM",
        AUTO = "AUTO",
    }
}

c::open_enum! {
    Visibility {
        HIDDEN = "HIDDEN",
        VISIBLE = "VISIBLE",
    }
}

c::open_enum! {
    VisualCustomActionTrigger {
        DATA_POINT_CLICK = "DATA_POINT_CLICK",
        DATA_POINT_MENU = "DATA_POINT_MENU",
    }
}

c::open_enum! {
    WidgetStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    WordCloudCloudLayout {
        FLUID = "FLUID",
        NORMAL = "NORMAL",
    }
}

c::open_enum! {
    WordCloudWordCasing {
        LOWER_CASE = "LOWER_CASE",
        EXISTING_CASE = "EXISTING_CASE",
    }
}

c::open_enum! {
    WordCloudWordOrientation {
        HORIZONTAL = "HORIZONTAL",
        HORIZONTAL_AND_VERTICAL = "HORIZONTAL_AND_VERTICAL",
    }
}

c::open_enum! {
    WordCloudWordPadding {
        NONE = "NONE",
        SMALL = "SMALL",
        MEDIUM = "MEDIUM",
        LARGE = "LARGE",
    }
}

c::open_enum! {
    WordCloudWordScaling {
        EMPHASIZE = "EMPHASIZE",
        NORMAL = "NORMAL",
    }
}
