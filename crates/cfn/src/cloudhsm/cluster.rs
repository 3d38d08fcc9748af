// Written by `cargo xtask codegen` from crates/registry/data/cloudhsm.txt.

//! `AWS::CloudHSM::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCluster = "AWS::CloudHSM::Cluster", "cloudhsm-cluster", reference arn,
        arn "arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}", tags List "Tags";
    new {
        /// at most 32 characters; matches `^((p|)hsm[0-9][a-z.]*\.[a-zA-Z]+)$`; an update replaces the resource
        A hsm_type: str = "HsmType",
    }
    set {
        backup_retention_policy: BackupRetentionPolicy = "BackupRetentionPolicy",
        /// an update replaces the resource
        mode: Mode = "Mode",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        /// 1 to 10 items; each: matches `^subnet-[0-9a-fA-F]{8,17}$`; an update replaces the resource; AWS does not show it again
        subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        BACKUP_POLICY: str = "BackupPolicy",
        CLUSTER_ID: str = "ClusterId",
        SECURITY_GROUP: c::Name<crate::ec2::CfnSecurityGroup> = "SecurityGroup",
        STATE: str = "State",
        SUBNET_MAPPING: c::Map<str> = "SubnetMapping",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    BackupRetentionPolicy, "cloudhsm-cluster-backupretentionpolicy";
    new {}
    set {
        r#type: BackupRetentionPolicyType = "Type",
        /// 1 to 3 characters; matches `^[0-9]+$`
        value: str = "Value",
    }
}

c::property! {
    Tags, "cloudhsm-cluster-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Mode {
        FIPS = "FIPS",
        NON_FIPS = "NON_FIPS",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}

c::open_enum! {
    BackupRetentionPolicyType {
        DAYS = "DAYS",
    }
}
