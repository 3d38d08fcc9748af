// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::ContainerAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ContainerAssociationArn`.
    CfnContainerAssociation = "AWS::NetworkFirewall::ContainerAssociation", "networkfirewall-containerassociation", reference arn,
        arn "arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}", tags List "Tags";
    new CfnContainerAssociationRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        A container_association_name: str = "ContainerAssociationName",
        /// no item twice
        B container_monitoring_configurations: c::List<ContainerMonitoringConfiguration> = "ContainerMonitoringConfigurations",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        /// at most 512 characters; matches `^.*$`
        description: str = "Description",
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ContainerAssociationArn",
        CONTAINER_ASSOCIATION_ARN: c::Arn<CfnContainerAssociation> = "ContainerAssociationArn",
        RESOLVED_CIDR_COUNT: i64 = "ResolvedCidrCount",
        STATUS: str = "Status",
    }
}

c::property! {
    ContainerAttribute, "networkfirewall-containerassociation-containerattribute";
    new ContainerAttributeRequired {
        /// 1 to 256 characters; matches `^\S+$`
        A key: str = "Key",
        /// 1 to 256 characters; matches `^\S+$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ContainerMonitoringConfiguration, "networkfirewall-containerassociation-containermonitoringconfiguration";
    new {
        /// 1 to 256 characters; matches `^arn:aws`
        A cluster_arn: str = "ClusterArn",
    }
    set {
        /// no item twice
        attribute_filters: c::List<ContainerAttribute> = "AttributeFilters",
    }
}

c::open_enum! {
    Type {
        ECS = "ECS",
        EKS = "EKS",
    }
}
