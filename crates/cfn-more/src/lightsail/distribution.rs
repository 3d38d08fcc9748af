// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Distribution` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DistributionName`.
    CfnDistribution = "AWS::Lightsail::Distribution", "lightsail-distribution", reference name, name_property "DistributionName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}", tags List "Tags";
    new CfnDistributionRequired {
        A bundle_id: str = "BundleId",
        B default_cache_behavior: CacheBehavior = "DefaultCacheBehavior",
        /// matches `[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]`; an update replaces the resource
        C distribution_name: str = "DistributionName",
        D origin: InputOrigin = "Origin",
    }
    set {
        cache_behavior_settings: CacheSettings = "CacheBehaviorSettings",
        /// no item twice
        cache_behaviors: c::List<CacheBehaviorPerPath> = "CacheBehaviors",
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`
        certificate_name: str = "CertificateName",
        /// an update replaces the resource
        ip_address_type: IpAddressType = "IpAddressType",
        is_enabled: bool = "IsEnabled",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DistributionArn",
        ABLE_TO_UPDATE_BUNDLE: bool = "AbleToUpdateBundle",
        DISTRIBUTION_ARN: c::Arn<CfnDistribution> = "DistributionArn",
        STATUS: str = "Status",
    }
}

c::property! {
    CacheBehavior, "lightsail-distribution-cachebehavior";
    new {}
    set {
        behavior: CacheBehaviorBehavior = "Behavior",
    }
}

c::property! {
    CacheBehaviorPerPath, "lightsail-distribution-cachebehaviorperpath";
    new {}
    set {
        behavior: CacheBehaviorPerPathBehavior = "Behavior",
        path: str = "Path",
    }
}

c::property! {
    CacheSettings, "lightsail-distribution-cachesettings";
    new {}
    set {
        /// matches `\S`
        allowed_http_methods: str = "AllowedHTTPMethods",
        /// matches `\S`
        cached_http_methods: str = "CachedHTTPMethods",
        default_ttl: i64 = "DefaultTTL",
        forwarded_cookies: CookieObject = "ForwardedCookies",
        forwarded_headers: HeaderObject = "ForwardedHeaders",
        forwarded_query_strings: QueryStringObject = "ForwardedQueryStrings",
        maximum_ttl: i64 = "MaximumTTL",
        minimum_ttl: i64 = "MinimumTTL",
    }
}

c::property! {
    CookieObject, "lightsail-distribution-cookieobject";
    new {}
    set {
        /// no item twice
        cookies_allow_list: c::List<str> = "CookiesAllowList",
        option: CookieObjectOption = "Option",
    }
}

c::property! {
    HeaderObject, "lightsail-distribution-headerobject";
    new {}
    set {
        /// no item twice
        headers_allow_list: c::List<str> = "HeadersAllowList",
        option: HeaderObjectOption = "Option",
    }
}

c::property! {
    InputOrigin, "lightsail-distribution-inputorigin";
    new {}
    set {
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`
        name: str = "Name",
        protocol_policy: InputOriginProtocolPolicy = "ProtocolPolicy",
        region_name: InputOriginRegionName = "RegionName",
    }
}

c::property! {
    QueryStringObject, "lightsail-distribution-querystringobject";
    new {}
    set {
        option: bool = "Option",
        /// no item twice
        query_strings_allow_list: c::List<str> = "QueryStringsAllowList",
    }
}

c::property! {
    Tag, "lightsail-distribution-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    IpAddressType {
        DUALSTACK = "dualstack",
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    CacheBehaviorBehavior {
        CACHE = "cache",
        DONT_CACHE = "dont-cache",
    }
}

c::open_enum! {
    CacheBehaviorPerPathBehavior {
        CACHE = "cache",
        DONT_CACHE = "dont-cache",
    }
}

c::open_enum! {
    CookieObjectOption {
        ALL = "all",
        ALLOW_LIST = "allow-list",
        NONE = "none",
    }
}

c::open_enum! {
    HeaderObjectOption {
        ALL = "all",
        ALLOW_LIST = "allow-list",
        NONE = "none",
    }
}

c::open_enum! {
    InputOriginProtocolPolicy {
        HTTP_ONLY = "http-only",
        HTTPS_ONLY = "https-only",
    }
}

c::open_enum! {
    InputOriginRegionName {
        AP_EAST_1 = "ap-east-1",
        AP_NORTHEAST_1 = "ap-northeast-1",
        AP_NORTHEAST_2 = "ap-northeast-2",
        AP_SOUTH_1 = "ap-south-1",
        AP_SOUTHEAST_1 = "ap-southeast-1",
        AP_SOUTHEAST_2 = "ap-southeast-2",
        AP_SOUTHEAST_3 = "ap-southeast-3",
        AP_SOUTHEAST_5 = "ap-southeast-5",
        CA_CENTRAL_1 = "ca-central-1",
        EU_CENTRAL_1 = "eu-central-1",
        EU_NORTH_1 = "eu-north-1",
        EU_SOUTH_2 = "eu-south-2",
        EU_WEST_1 = "eu-west-1",
        EU_WEST_2 = "eu-west-2",
        EU_WEST_3 = "eu-west-3",
        SA_EAST_1 = "sa-east-1",
        US_EAST_1 = "us-east-1",
        US_EAST_2 = "us-east-2",
        US_WEST_1 = "us-west-1",
        US_WEST_2 = "us-west-2",
    }
}
