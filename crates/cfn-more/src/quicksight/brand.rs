// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Brand` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBrand = "AWS::QuickSight::Brand", "quicksight-brand", reference arn, tags List "Tags";
    new {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        A brand_id: str = "BrandId",
    }
    set {
        brand_definition: BrandDefinition = "BrandDefinition",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AWS_ACCOUNT_ID: str = "AwsAccountId",
        BRAND_STATUS: str = "BrandStatus",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        VERSION_ID: str = "VersionId",
        VERSION_STATUS: str = "VersionStatus",
    }
}

c::property! {
    ApplicationTheme, "quicksight-brand-applicationtheme";
    new {}
    set {
        brand_color_palette: BrandColorPalette = "BrandColorPalette",
        brand_element_style: BrandElementStyle = "BrandElementStyle",
    }
}

c::property! {
    BrandColorPalette, "quicksight-brand-brandcolorpalette";
    new {}
    set {
        accent: Palette = "Accent",
        danger: Palette = "Danger",
        dimension: Palette = "Dimension",
        info: Palette = "Info",
        measure: Palette = "Measure",
        primary: Palette = "Primary",
        secondary: Palette = "Secondary",
        success: Palette = "Success",
        warning: Palette = "Warning",
    }
}

c::property! {
    BrandDefinition, "quicksight-brand-branddefinition";
    new {}
    set {
        application_theme: ApplicationTheme = "ApplicationTheme",
        /// 1 to 512 characters; matches `^[ -ÿ]+$`
        brand_name: str = "BrandName",
        /// 1 to 2048 characters; matches `^[ -ÿ]+$`
        description: str = "Description",
    }
}

c::property! {
    BrandElementStyle, "quicksight-brand-brandelementstyle";
    new {}
    set {
        navbar_style: NavbarStyle = "NavbarStyle",
    }
}

c::property! {
    NavbarStyle, "quicksight-brand-navbarstyle";
    new {}
    set {
        contextual_navbar: Palette = "ContextualNavbar",
        global_navbar: Palette = "GlobalNavbar",
    }
}

c::property! {
    Palette, "quicksight-brand-palette";
    new {}
    set {
        /// matches `^#[A-F0-9]{6}$`
        background: str = "Background",
        /// matches `^#[A-F0-9]{6}$`
        foreground: str = "Foreground",
    }
}
