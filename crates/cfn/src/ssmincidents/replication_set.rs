// Written by `cargo xtask codegen` from crates/registry/data/ssmincidents.txt.

//! `AWS::SSMIncidents::ReplicationSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnReplicationSet = "AWS::SSMIncidents::ReplicationSet", "ssmincidents-replicationset", reference arn,
        arn "arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}", tags List "Tags";
    new {
        /// 1 to 3 items; no item twice
        A regions: c::List<ReplicationRegion> = "Regions",
    }
    set {
        /// default `false`
        deletion_protected: bool = "DeletionProtected",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    RegionConfiguration, "ssmincidents-replicationset-regionconfiguration";
    new {
        /// at most 2048 characters
        A sse_kms_key_id: str = "SseKmsKeyId",
    }
    set {}
}

c::property! {
    ReplicationRegion, "ssmincidents-replicationset-replicationregion";
    new {}
    set {
        region_configuration: RegionConfiguration = "RegionConfiguration",
        /// at most 20 characters
        region_name: str = "RegionName",
    }
}
