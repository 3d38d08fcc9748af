// Written by `cargo xtask codegen` from crates/registry/data/aps.txt.

//! `AWS::APS::Scraper` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnScraper = "AWS::APS::Scraper", "aps-scraper", reference arn,
        arn "arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}", tags List "Tags";
    new {
        A destination: Destination = "Destination",
        B scrape_configuration: ScrapeConfiguration = "ScrapeConfiguration",
        /// an update replaces the resource
        C source: Source = "Source",
    }
    set {
        /// 1 to 100 characters; matches `^[0-9A-Za-z][-.0-9A-Z_a-z]*$`
        alias: str = "Alias",
        role_configuration: RoleConfiguration = "RoleConfiguration",
        scraper_logging_configuration: ScraperLoggingConfiguration = "ScraperLoggingConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ROLE_ARN: c::Arn<crate::iam::CfnRole> = "RoleArn",
        SCRAPER_ID: str = "ScraperId",
    }
}

c::property! {
    AmpConfiguration, "aps-scraper-ampconfiguration";
    new {
        /// matches `^arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:workspace/.+$`
        A workspace_arn: str = "WorkspaceArn",
    }
    set {}
}

c::property! {
    CloudWatchConfiguration, "aps-scraper-cloudwatchconfiguration";
    new {
        /// matches `^arn:aws[-a-z]*:cloudwatch:[-a-z0-9]+:[0-9]{12}:dataset\/.+$`
        A dataset_arn: str = "DatasetArn",
    }
    set {}
}

c::property! {
    CloudWatchLogDestination, "aps-scraper-cloudwatchlogdestination";
    new {}
    set {
        /// at most 512 characters
        log_group_arn: str = "LogGroupArn",
    }
}

c::property! {
    ComponentConfig, "aps-scraper-componentconfig";
    new {}
    set {
        options: c::Map<str> = "Options",
    }
}

c::property! {
    /// Exactly one of `AmpConfiguration`, `CloudWatchConfiguration`.
    Destination, "aps-scraper-destination";
    new {}
    set {
        amp_configuration: AmpConfiguration = "AmpConfiguration",
        cloud_watch_configuration: CloudWatchConfiguration = "CloudWatchConfiguration",
    }
}

c::property! {
    EksConfiguration, "aps-scraper-eksconfiguration";
    new {
        /// matches `^arn:aws[-a-z]*:eks:[-a-z0-9]+:[0-9]{12}:cluster/.+$`
        A cluster_arn: str = "ClusterArn",
        /// each: matches `^subnet-[0-9a-z]+$`
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// each: matches `^sg-[0-9a-z]+$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
}

c::property! {
    RoleConfiguration, "aps-scraper-roleconfiguration";
    new {}
    set {
        source_role_arn: c::Arn<crate::iam::CfnRole> = "SourceRoleArn",
        target_role_arn: c::Arn<crate::iam::CfnRole> = "TargetRoleArn",
    }
}

c::property! {
    /// Exactly one of `ConfigurationBlob`.
    ScrapeConfiguration, "aps-scraper-scrapeconfiguration";
    new {}
    set {
        configuration_blob: str = "ConfigurationBlob",
    }
}

c::property! {
    ScraperComponent, "aps-scraper-scrapercomponent";
    new {
        A r#type: ScraperComponentType = "Type",
    }
    set {
        config: ComponentConfig = "Config",
    }
}

c::property! {
    ScraperLoggingConfiguration, "aps-scraper-scraperloggingconfiguration";
    new {
        A logging_destination: ScraperLoggingDestination = "LoggingDestination",
        /// at least 1 item; no item twice
        B scraper_components: c::List<ScraperComponent> = "ScraperComponents",
    }
    set {}
}

c::property! {
    ScraperLoggingDestination, "aps-scraper-scraperloggingdestination";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogDestination = "CloudWatchLogs",
    }
}

c::property! {
    /// Exactly one of `EksConfiguration`, `VpcConfiguration`.
    Source, "aps-scraper-source";
    new {}
    set {
        eks_configuration: EksConfiguration = "EksConfiguration",
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    VpcConfiguration, "aps-scraper-vpcconfiguration";
    new VpcConfigurationRequired {
        /// each: matches `^sg-[0-9a-z]+$`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// each: matches `^subnet-[0-9a-z]+$`
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::open_enum! {
    ScraperComponentType {
        SERVICE_DISCOVERY = "SERVICE_DISCOVERY",
        COLLECTOR = "COLLECTOR",
        EXPORTER = "EXPORTER",
    }
}
