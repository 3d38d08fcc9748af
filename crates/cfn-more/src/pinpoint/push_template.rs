// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::PushTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPushTemplate = "AWS::Pinpoint::PushTemplate", "pinpoint-pushtemplate", reference name,
        arn "arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL", tags Map "Tags";
    new {
        /// an update replaces the resource
        A template_name: str = "TemplateName",
    }
    set {
        adm: AndroidPushNotificationTemplate = "ADM",
        apns: APNSPushNotificationTemplate = "APNS",
        baidu: AndroidPushNotificationTemplate = "Baidu",
        default: DefaultPushNotificationTemplate = "Default",
        default_substitutions: str = "DefaultSubstitutions",
        gcm: AndroidPushNotificationTemplate = "GCM",
        tags: c::Json = "Tags",
        template_description: str = "TemplateDescription",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnPushTemplate> = "Id",
    }
}

c::property! {
    APNSPushNotificationTemplate, "pinpoint-pushtemplate-apnspushnotificationtemplate";
    new {}
    set {
        action: str = "Action",
        body: str = "Body",
        media_url: str = "MediaUrl",
        sound: str = "Sound",
        title: str = "Title",
        url: str = "Url",
    }
}

c::property! {
    AndroidPushNotificationTemplate, "pinpoint-pushtemplate-androidpushnotificationtemplate";
    new {}
    set {
        action: str = "Action",
        body: str = "Body",
        image_icon_url: str = "ImageIconUrl",
        image_url: str = "ImageUrl",
        small_image_icon_url: str = "SmallImageIconUrl",
        sound: str = "Sound",
        title: str = "Title",
        url: str = "Url",
    }
}

c::property! {
    DefaultPushNotificationTemplate, "pinpoint-pushtemplate-defaultpushnotificationtemplate";
    new {}
    set {
        action: str = "Action",
        body: str = "Body",
        sound: str = "Sound",
        title: str = "Title",
        url: str = "Url",
    }
}
