// Written by `cargo xtask codegen` from crates/registry/data/mgn.txt.

//! `AWS::MGN::NetworkMigrationDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNetworkMigrationDefinition = "AWS::MGN::NetworkMigrationDefinition", "mgn-networkmigrationdefinition", reference arn,
        arn "arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}", tags List "Tags";
    new CfnNetworkMigrationDefinitionRequired {
        /// 1 to 256 characters; matches `^[^\s\x{00}]( *[^\s\x{00}])*$`
        A name: str = "Name",
        /// at most 2 items
        B source_configurations: c::List<SourceConfiguration> = "SourceConfigurations",
        C target_network: TargetNetwork = "TargetNetwork",
        D target_s3_configuration: TargetS3Configuration = "TargetS3Configuration",
    }
    set {
        /// at most 600 characters; matches `^[^\x{00}]*$`
        description: str = "Description",
        /// at most 40 keys
        scope_tags: c::Map<str> = "ScopeTags",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        target_deployment: TargetDeployment = "TargetDeployment",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        NETWORK_MIGRATION_DEFINITION_ID: str = "NetworkMigrationDefinitionID",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    SourceConfiguration, "mgn-networkmigrationdefinition-sourceconfiguration";
    new {
        A source_environment: SourceConfigurationSourceEnvironment = "SourceEnvironment",
        B source_s3_configuration: SourceS3Configuration = "SourceS3Configuration",
    }
    set {}
}

c::property! {
    SourceS3Configuration, "mgn-networkmigrationdefinition-sources3configuration";
    new SourceS3ConfigurationRequired {
        /// matches `^[a-zA-Z0-9.\-_]{1,255}$`
        A s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        /// 12 characters; matches `[0-9]{12,}`
        B s3_bucket_owner: str = "S3BucketOwner",
        /// matches `^[^\x{00}]{1,1024}$`
        C s3_key: str = "S3Key",
    }
    set {}
}

c::property! {
    TargetNetwork, "mgn-networkmigrationdefinition-targetnetwork";
    new {
        A topology: TargetNetworkTopology = "Topology",
    }
    set {
        /// 9 to 18 characters
        inbound_cidr: str = "InboundCidr",
        /// 9 to 18 characters
        inspection_cidr: str = "InspectionCidr",
        /// 9 to 18 characters
        outbound_cidr: str = "OutboundCidr",
    }
}

c::property! {
    TargetS3Configuration, "mgn-networkmigrationdefinition-targets3configuration";
    new TargetS3ConfigurationRequired {
        /// matches `^[a-zA-Z0-9.\-_]{1,255}$`
        A s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        /// 12 characters; matches `[0-9]{12,}`
        B s3_bucket_owner: str = "S3BucketOwner",
    }
    set {}
}

c::open_enum! {
    TargetDeployment {
        SINGLE_ACCOUNT = "SINGLE_ACCOUNT",
        MULTI_ACCOUNT = "MULTI_ACCOUNT",
    }
}

c::open_enum! {
    SourceConfigurationSourceEnvironment {
        NSX = "NSX",
        VSPHERE = "VSPHERE",
        FORTIGATE_FIREWALL = "FORTIGATE_FIREWALL",
        PALO_ALTO_FIREWALL = "PALO_ALTO_FIREWALL",
        CISCO_ACI = "CISCO_ACI",
        LOGICAL_MODEL = "LOGICAL_MODEL",
        MODELIZE_IT = "MODELIZE_IT",
    }
}

c::open_enum! {
    TargetNetworkTopology {
        ISOLATED_VPC = "ISOLATED_VPC",
        HUB_AND_SPOKE = "HUB_AND_SPOKE",
    }
}
