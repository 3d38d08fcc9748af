// Written by `cargo xtask codegen` from crates/registry/data/dsql.txt.

//! `AWS::DSQL::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`; it has no attribute for its ARN.
    CfnCluster = "AWS::DSQL::Cluster", "dsql-cluster", reference name,
        arn "arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}", tags List "Tags";
    new {}
    set {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9:/_-]+$`; AWS does not show it again
        kms_encryption_key: str = "KmsEncryptionKey",
        multi_region_properties: MultiRegionProperties = "MultiRegionProperties",
        policy_document: str = "PolicyDocument",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        ENCRYPTION_DETAILS: c::Json = "EncryptionDetails",
        ENDPOINT: str = "Endpoint",
        IDENTIFIER: c::Name<CfnCluster> = "Identifier",
        POLICY_VERSION: str = "PolicyVersion",
        RESOURCE_ARN: str = "ResourceArn",
        STATUS: str = "Status",
        VPC_ENDPOINT: str = "VpcEndpoint",
        VPC_ENDPOINT_SERVICE_NAME: str = "VpcEndpointServiceName",
    }
}

c::property! {
    MultiRegionProperties, "dsql-cluster-multiregionproperties";
    new {}
    set {
        /// no item twice; each: matches `^arn:aws(-[^:]+)?:dsql:[a-z0-9-]{1,20}:[0-9]{12}:cluster/[a-z0-9]{26}$`
        clusters: c::List<str> = "Clusters",
        /// at most 50 characters
        witness_region: str = "WitnessRegion",
    }
}
