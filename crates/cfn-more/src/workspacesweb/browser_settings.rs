// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::BrowserSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `BrowserSettingsArn`.
    CfnBrowserSettings = "AWS::WorkSpacesWeb::BrowserSettings", "workspacesweb-browsersettings", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 2 to 131072 characters; matches `^\{[\S\s]*\}\s*$`
        browser_policy: str = "BrowserPolicy",
        /// 20 to 2048 characters; an update replaces the resource
        customer_managed_key: str = "CustomerManagedKey",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        web_content_filtering_policy: WebContentFilteringPolicy = "WebContentFilteringPolicy",
    }
    get {
        @arn "BrowserSettingsArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        BROWSER_SETTINGS_ARN: c::Arn<CfnBrowserSettings> = "BrowserSettingsArn",
    }
}

c::property! {
    WebContentFilteringPolicy, "workspacesweb-browsersettings-webcontentfilteringpolicy";
    new {}
    set {
        /// 1 to 1000 items
        allowed_urls: c::List<str> = "AllowedUrls",
        /// 1 to 100 items; no item twice
        blocked_categories: c::List<Category> = "BlockedCategories",
        /// 1 to 1000 items
        blocked_urls: c::List<str> = "BlockedUrls",
    }
}

c::open_enum! {
    Category {
        CULTS = "Cults",
        GAMBLING = "Gambling",
        NUDITY = "Nudity",
        PORNOGRAPHY = "Pornography",
        SEX_EDUCATION = "SexEducation",
        TASTELESS = "Tasteless",
        VIOLENCE = "Violence",
        DOWNLOAD_SITES = "DownloadSites",
        IMAGE_SHARING = "ImageSharing",
        PEER_TO_PEER = "PeerToPeer",
        STREAMING_MEDIA_AND_DOWNLOADS = "StreamingMediaAndDownloads",
        GENERATIVE_AI = "GenerativeAI",
        CRIMINAL_ACTIVITY = "CriminalActivity",
        HACKING = "Hacking",
        HATE_AND_INTOLERANCE = "HateAndIntolerance",
        ILLEGAL_DRUG = "IllegalDrug",
        ILLEGAL_SOFTWARE = "IllegalSoftware",
        SCHOOL_CHEATING = "SchoolCheating",
        SELF_HARM = "SelfHarm",
        WEAPONS = "Weapons",
        CHAT = "Chat",
        GAMES = "Games",
        INSTANT_MESSAGING = "InstantMessaging",
        PROFESSIONAL_NETWORK = "ProfessionalNetwork",
        SOCIAL_NETWORKING = "SocialNetworking",
        WEB_BASED_EMAIL = "WebBasedEmail",
        PARKED_DOMAINS = "ParkedDomains",
    }
}
