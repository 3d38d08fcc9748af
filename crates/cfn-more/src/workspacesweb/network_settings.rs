// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::NetworkSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `NetworkSettingsArn`.
    CfnNetworkSettings = "AWS::WorkSpacesWeb::NetworkSettings", "workspacesweb-networksettings", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}", tags List "Tags";
    new CfnNetworkSettingsRequired {
        /// 1 to 5 items; each: 1 to 128 characters, matches `^[0-9A-Za-z_+-]+$`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 2 to 3 items; each: 1 to 32 characters, matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 255 characters; matches `^vpc-[0-9a-z]*$`
        C vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "NetworkSettingsArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        NETWORK_SETTINGS_ARN: c::Arn<CfnNetworkSettings> = "NetworkSettingsArn",
    }
}
