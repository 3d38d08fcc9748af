// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Workspace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkspace = "AWS::Connect::Workspace", "connect-workspace", reference arn, tags List "Tags";
    new CfnWorkspaceRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        /// 1 to 127 characters; matches `.*\S.*`
        B name: str = "Name",
    }
    set {
        /// no item twice; each: at most 2048 characters
        associations: c::List<str> = "Associations",
        /// at most 500 characters; matches `^[\P{C}\x{0D}\x{0A}\x{09}]*$`
        description: str = "Description",
        /// at most 4 items; no item twice
        media: c::List<MediaItem> = "Media",
        /// no item twice
        pages: c::List<WorkspacePage> = "Pages",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        theme: WorkspaceTheme = "Theme",
        /// at most 127 characters; matches `^[\P{C}]*$`
        title: str = "Title",
        visibility: Visibility = "Visibility",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    FontFamily, "connect-workspace-fontfamily";
    new {}
    set {
        default: WorkspaceFontFamily = "Default",
    }
}

c::property! {
    MediaItem, "connect-workspace-mediaitem";
    new {
        A r#type: MediaType = "Type",
    }
    set {
        /// 1 to 533333 characters; matches `.*\S.*`; AWS does not show it again
        source: str = "Source",
    }
}

c::property! {
    PaletteCanvas, "connect-workspace-palettecanvas";
    new {}
    set {
        /// 1 to 127 characters; matches `.*\S.*`
        active_background: str = "ActiveBackground",
        /// 1 to 127 characters; matches `.*\S.*`
        container_background: str = "ContainerBackground",
        /// 1 to 127 characters; matches `.*\S.*`
        page_background: str = "PageBackground",
    }
}

c::property! {
    PaletteHeader, "connect-workspace-paletteheader";
    new {}
    set {
        /// 1 to 127 characters; matches `.*\S.*`
        background: str = "Background",
        invert_actions_colors: bool = "InvertActionsColors",
        /// 1 to 127 characters; matches `.*\S.*`
        text: str = "Text",
        /// 1 to 127 characters; matches `.*\S.*`
        text_hover: str = "TextHover",
    }
}

c::property! {
    PaletteNavigation, "connect-workspace-palettenavigation";
    new {}
    set {
        /// 1 to 127 characters; matches `.*\S.*`
        background: str = "Background",
        invert_actions_colors: bool = "InvertActionsColors",
        /// 1 to 127 characters; matches `.*\S.*`
        text: str = "Text",
        /// 1 to 127 characters; matches `.*\S.*`
        text_active: str = "TextActive",
        /// 1 to 127 characters; matches `.*\S.*`
        text_background_active: str = "TextBackgroundActive",
        /// 1 to 127 characters; matches `.*\S.*`
        text_background_hover: str = "TextBackgroundHover",
        /// 1 to 127 characters; matches `.*\S.*`
        text_hover: str = "TextHover",
    }
}

c::property! {
    PalettePrimary, "connect-workspace-paletteprimary";
    new {}
    set {
        /// 1 to 127 characters; matches `.*\S.*`
        active: str = "Active",
        /// 1 to 127 characters; matches `.*\S.*`
        contrast_text: str = "ContrastText",
        /// 1 to 127 characters; matches `.*\S.*`
        default: str = "Default",
    }
}

c::property! {
    WorkspacePage, "connect-workspace-workspacepage";
    new WorkspacePageRequired {
        /// 1 to 25 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`; does not match `^(?:\.$)`; does not match `^(?:\.\.$)`
        A page: str = "Page",
        /// at most 2048 characters
        B resource_arn: str = "ResourceArn",
    }
    set {
        /// at most 4096 characters
        input_data: str = "InputData",
        /// at most 63 characters; matches `^$|^[\p{L}\p{Z}\p{N}\-_.:=@'|]{3,}$`
        slug: str = "Slug",
    }
}

c::property! {
    WorkspaceTheme, "connect-workspace-workspacetheme";
    new {}
    set {
        dark: WorkspaceThemeConfig = "Dark",
        light: WorkspaceThemeConfig = "Light",
    }
}

c::property! {
    WorkspaceThemeConfig, "connect-workspace-workspacethemeconfig";
    new {}
    set {
        palette: WorkspaceThemePalette = "Palette",
        typography: WorkspaceThemeTypography = "Typography",
    }
}

c::property! {
    WorkspaceThemePalette, "connect-workspace-workspacethemepalette";
    new {}
    set {
        canvas: PaletteCanvas = "Canvas",
        header: PaletteHeader = "Header",
        navigation: PaletteNavigation = "Navigation",
        primary: PalettePrimary = "Primary",
    }
}

c::property! {
    WorkspaceThemeTypography, "connect-workspace-workspacethemetypography";
    new {}
    set {
        font_family: FontFamily = "FontFamily",
    }
}

c::open_enum! {
    MediaType {
        IMAGE_LOGO_LIGHT_FAVICON = "IMAGE_LOGO_LIGHT_FAVICON",
        IMAGE_LOGO_DARK_FAVICON = "IMAGE_LOGO_DARK_FAVICON",
        IMAGE_LOGO_LIGHT_HORIZONTAL = "IMAGE_LOGO_LIGHT_HORIZONTAL",
        IMAGE_LOGO_DARK_HORIZONTAL = "IMAGE_LOGO_DARK_HORIZONTAL",
    }
}

c::open_enum! {
    Visibility {
        ALL = "ALL",
        ASSIGNED = "ASSIGNED",
        NONE = "NONE",
    }
}

c::open_enum! {
    WorkspaceFontFamily {
        ARIAL = "ARIAL",
        COURIER_NEW = "COURIER_NEW",
        GEORGIA = "GEORGIA",
        TIMES_NEW_ROMAN = "TIMES_NEW_ROMAN",
        TREBUCHET = "TREBUCHET",
        VERDANA = "VERDANA",
    }
}
