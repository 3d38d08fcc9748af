// Written by `cargo xtask codegen` from crates/registry/data/mediapackage.txt.

//! `AWS::MediaPackage::PackagingGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPackagingGroup = "AWS::MediaPackage::PackagingGroup", "mediapackage-packaginggroup", reference name, name_property "Id",
        arn "arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[0-9a-zA-Z-_]+$`; an update replaces the resource
        A id: str = "Id",
    }
    set {
        authorization: Authorization = "Authorization",
        egress_access_logs: LogConfiguration = "EgressAccessLogs",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        DOMAIN_NAME: str = "DomainName",
    }
}

c::property! {
    Authorization, "mediapackage-packaginggroup-authorization";
    new AuthorizationRequired {
        A cdn_identifier_secret: str = "CdnIdentifierSecret",
        B secrets_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "SecretsRoleArn",
    }
    set {}
}

c::property! {
    LogConfiguration, "mediapackage-packaginggroup-logconfiguration";
    new {}
    set {
        /// 1 to 512 characters; matches `^\/aws\/MediaPackage\/[0-9a-zA-Z-_\/\.#]+$`
        log_group_name: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroupName",
    }
}
