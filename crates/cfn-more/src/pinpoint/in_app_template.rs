// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::InAppTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TemplateName`.
    CfnInAppTemplate = "AWS::Pinpoint::InAppTemplate", "pinpoint-inapptemplate", reference name, name_property "TemplateName",
        arn "arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL", tags Map "Tags";
    new {
        /// an update replaces the resource
        A template_name: str = "TemplateName",
    }
    set {
        content: c::List<InAppMessageContent> = "Content",
        custom_config: c::Json = "CustomConfig",
        layout: Layout = "Layout",
        tags: c::Json = "Tags",
        template_description: str = "TemplateDescription",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    BodyConfig, "pinpoint-inapptemplate-bodyconfig";
    new {}
    set {
        alignment: Alignment = "Alignment",
        body: str = "Body",
        text_color: str = "TextColor",
    }
}

c::property! {
    ButtonConfig, "pinpoint-inapptemplate-buttonconfig";
    new {}
    set {
        android: OverrideButtonConfiguration = "Android",
        default_config: DefaultButtonConfiguration = "DefaultConfig",
        ios: OverrideButtonConfiguration = "IOS",
        web: OverrideButtonConfiguration = "Web",
    }
}

c::property! {
    DefaultButtonConfiguration, "pinpoint-inapptemplate-defaultbuttonconfiguration";
    new {}
    set {
        background_color: str = "BackgroundColor",
        border_radius: i64 = "BorderRadius",
        button_action: ButtonAction = "ButtonAction",
        link: str = "Link",
        text: str = "Text",
        text_color: str = "TextColor",
    }
}

c::property! {
    HeaderConfig, "pinpoint-inapptemplate-headerconfig";
    new {}
    set {
        alignment: Alignment = "Alignment",
        header: str = "Header",
        text_color: str = "TextColor",
    }
}

c::property! {
    InAppMessageContent, "pinpoint-inapptemplate-inappmessagecontent";
    new {}
    set {
        background_color: str = "BackgroundColor",
        body_config: BodyConfig = "BodyConfig",
        header_config: HeaderConfig = "HeaderConfig",
        image_url: str = "ImageUrl",
        primary_btn: ButtonConfig = "PrimaryBtn",
        secondary_btn: ButtonConfig = "SecondaryBtn",
    }
}

c::property! {
    OverrideButtonConfiguration, "pinpoint-inapptemplate-overridebuttonconfiguration";
    new {}
    set {
        button_action: ButtonAction = "ButtonAction",
        link: str = "Link",
    }
}

c::open_enum! {
    Alignment {
        LEFT = "LEFT",
        CENTER = "CENTER",
        RIGHT = "RIGHT",
    }
}

c::open_enum! {
    ButtonAction {
        LINK = "LINK",
        DEEP_LINK = "DEEP_LINK",
        CLOSE = "CLOSE",
    }
}

c::open_enum! {
    Layout {
        BOTTOM_BANNER = "BOTTOM_BANNER",
        TOP_BANNER = "TOP_BANNER",
        OVERLAYS = "OVERLAYS",
        MOBILE_FEED = "MOBILE_FEED",
        MIDDLE_BANNER = "MIDDLE_BANNER",
        CAROUSEL = "CAROUSEL",
    }
}
