// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Theme` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnTheme = "AWS::QuickSight::Theme", "quicksight-theme", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}", tags List "Tags";
    new CfnThemeRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A aws_account_id: str = "AwsAccountId",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`
        B base_theme_id: str = "BaseThemeId",
        C configuration: ThemeConfiguration = "Configuration",
        /// 1 to 2048 characters
        D name: str = "Name",
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        E theme_id: str = "ThemeId",
    }
    set {
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 512 characters
        version_description: str = "VersionDescription",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        TYPE: c::Json = "Type",
        VERSION: c::Json = "Version",
        VERSION_ARN: str = "Version.Arn",
        VERSION_BASE_THEME_ID: str = "Version.BaseThemeId",
        VERSION_CONFIGURATION: c::Json = "Version.Configuration",
        VERSION_CONFIGURATION_DATA_COLOR_PALETTE: c::Json = "Version.Configuration.DataColorPalette",
        VERSION_CONFIGURATION_SHEET: c::Json = "Version.Configuration.Sheet",
        VERSION_CONFIGURATION_TYPOGRAPHY: c::Json = "Version.Configuration.Typography",
        VERSION_CONFIGURATION_UI_COLOR_PALETTE: c::Json = "Version.Configuration.UIColorPalette",
        VERSION_CREATED_TIME: str = "Version.CreatedTime",
        VERSION_DESCRIPTION: str = "Version.Description",
        VERSION_ERRORS: c::List<c::Json> = list "Version.Errors",
        VERSION_STATUS: str = "Version.Status",
        VERSION_VERSION_NUMBER: f64 = "Version.VersionNumber",
    }
}

c::property! {
    BorderStyle, "quicksight-theme-borderstyle";
    new {}
    set {
        color: str = "Color",
        show: bool = "Show",
        /// at most 50 characters
        width: str = "Width",
    }
}

c::property! {
    DataColorPalette, "quicksight-theme-datacolorpalette";
    new {}
    set {
        /// at most 100 items; each: matches `^#[A-F0-9]{6}$`
        colors: c::List<str> = "Colors",
        /// matches `^#[A-F0-9]{6}$`
        empty_fill_color: str = "EmptyFillColor",
        /// at most 100 items; each: matches `^#[A-F0-9]{6}$`
        min_max_gradient: c::List<str> = "MinMaxGradient",
    }
}

c::property! {
    Font, "quicksight-theme-font";
    new {}
    set {
        /// at most 256 characters
        font_family: str = "FontFamily",
    }
}

c::property! {
    FontConfiguration, "quicksight-theme-fontconfiguration";
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
    FontSize, "quicksight-theme-fontsize";
    new {}
    set {
        absolute: str = "Absolute",
    }
}

c::property! {
    FontWeight, "quicksight-theme-fontweight";
    new {}
    set {
        name: FontWeightName = "Name",
    }
}

c::property! {
    GutterStyle, "quicksight-theme-gutterstyle";
    new {}
    set {
        show: bool = "Show",
    }
}

c::property! {
    MarginStyle, "quicksight-theme-marginstyle";
    new {}
    set {
        show: bool = "Show",
    }
}

c::property! {
    ResourcePermission, "quicksight-theme-resourcepermission";
    new {
        /// 1 to 30 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}

c::property! {
    SheetBackgroundStyle, "quicksight-theme-sheetbackgroundstyle";
    new {}
    set {
        color: str = "Color",
        gradient: str = "Gradient",
    }
}

c::property! {
    SheetStyle, "quicksight-theme-sheetstyle";
    new {}
    set {
        background: SheetBackgroundStyle = "Background",
        tile: TileStyle = "Tile",
        tile_layout: TileLayoutStyle = "TileLayout",
    }
}

c::property! {
    ThemeConfiguration, "quicksight-theme-themeconfiguration";
    new {}
    set {
        data_color_palette: DataColorPalette = "DataColorPalette",
        sheet: SheetStyle = "Sheet",
        typography: Typography = "Typography",
        ui_color_palette: UIColorPalette = "UIColorPalette",
    }
}

c::property! {
    TileLayoutStyle, "quicksight-theme-tilelayoutstyle";
    new {}
    set {
        gutter: GutterStyle = "Gutter",
        margin: MarginStyle = "Margin",
    }
}

c::property! {
    TileStyle, "quicksight-theme-tilestyle";
    new {}
    set {
        background_color: str = "BackgroundColor",
        border: BorderStyle = "Border",
        /// at most 50 characters
        border_radius: str = "BorderRadius",
        /// at most 200 characters
        padding: str = "Padding",
    }
}

c::property! {
    Typography, "quicksight-theme-typography";
    new {}
    set {
        axis_label_font_configuration: FontConfiguration = "AxisLabelFontConfiguration",
        axis_title_font_configuration: FontConfiguration = "AxisTitleFontConfiguration",
        data_label_font_configuration: FontConfiguration = "DataLabelFontConfiguration",
        /// at most 5 items
        font_families: c::List<Font> = "FontFamilies",
        legend_title_font_configuration: FontConfiguration = "LegendTitleFontConfiguration",
        legend_value_font_configuration: FontConfiguration = "LegendValueFontConfiguration",
        visual_subtitle_font_configuration: VisualSubtitleFontConfiguration = "VisualSubtitleFontConfiguration",
        visual_title_font_configuration: VisualTitleFontConfiguration = "VisualTitleFontConfiguration",
    }
}

c::property! {
    UIColorPalette, "quicksight-theme-uicolorpalette";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        accent: str = "Accent",
        /// matches `^#[A-F0-9]{6}$`
        accent_foreground: str = "AccentForeground",
        /// matches `^#[A-F0-9]{6}$`
        danger: str = "Danger",
        /// matches `^#[A-F0-9]{6}$`
        danger_foreground: str = "DangerForeground",
        /// matches `^#[A-F0-9]{6}$`
        dimension: str = "Dimension",
        /// matches `^#[A-F0-9]{6}$`
        dimension_foreground: str = "DimensionForeground",
        /// matches `^#[A-F0-9]{6}$`
        measure: str = "Measure",
        /// matches `^#[A-F0-9]{6}$`
        measure_foreground: str = "MeasureForeground",
        /// matches `^#[A-F0-9]{6}$`
        primary_background: str = "PrimaryBackground",
        /// matches `^#[A-F0-9]{6}$`
        primary_foreground: str = "PrimaryForeground",
        /// matches `^#[A-F0-9]{6}$`
        secondary_background: str = "SecondaryBackground",
        /// matches `^#[A-F0-9]{6}$`
        secondary_foreground: str = "SecondaryForeground",
        /// matches `^#[A-F0-9]{6}$`
        success: str = "Success",
        /// matches `^#[A-F0-9]{6}$`
        success_foreground: str = "SuccessForeground",
        /// matches `^#[A-F0-9]{6}$`
        warning: str = "Warning",
        /// matches `^#[A-F0-9]{6}$`
        warning_foreground: str = "WarningForeground",
    }
}

c::property! {
    VisualSubtitleFontConfiguration, "quicksight-theme-visualsubtitlefontconfiguration";
    new {}
    set {
        font_configuration: FontConfiguration = "FontConfiguration",
        text_alignment: HorizontalTextAlignment = "TextAlignment",
        text_transform: TextTransform = "TextTransform",
    }
}

c::property! {
    VisualTitleFontConfiguration, "quicksight-theme-visualtitlefontconfiguration";
    new {}
    set {
        font_configuration: FontConfiguration = "FontConfiguration",
        text_alignment: HorizontalTextAlignment = "TextAlignment",
        text_transform: TextTransform = "TextTransform",
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
    HorizontalTextAlignment {
        LEFT = "LEFT",
        CENTER = "CENTER",
        RIGHT = "RIGHT",
        AUTO = "AUTO",
    }
}

c::open_enum! {
    TextTransform {
        CAPITALIZE = "CAPITALIZE",
    }
}
