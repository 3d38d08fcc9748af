// Written by `cargo xtask codegen` from crates/registry/data/emrcontainers.txt.

//! `AWS::EMRContainers::VirtualCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnVirtualCluster = "AWS::EMRContainers::VirtualCluster", "emrcontainers-virtualcluster", reference name,
        arn "arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A container_provider: ContainerProvider = "ContainerProvider",
        /// 1 to 64 characters; matches `[\.\-_/#A-Za-z0-9]+`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 64 characters; matches `[0-9a-z]+`; an update replaces the resource
        security_configuration_id: str = "SecurityConfigurationId",
        /// an update replaces the resource
        session_enabled: bool = "SessionEnabled",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnVirtualCluster> = "Id",
    }
}

c::property! {
    ContainerInfo, "emrcontainers-virtualcluster-containerinfo";
    new {
        A eks_info: EksInfo = "EksInfo",
    }
    set {}
}

c::property! {
    ContainerProvider, "emrcontainers-virtualcluster-containerprovider";
    new ContainerProviderRequired {
        /// 1 to 100 characters; matches `^[0-9A-Za-z][A-Za-z0-9\-_]*`
        A id: str = "Id",
        B info: ContainerInfo = "Info",
        C r#type: ContainerProviderType = "Type",
    }
    set {}
}

c::property! {
    EksInfo, "emrcontainers-virtualcluster-eksinfo";
    new {
        /// 1 to 63 characters; matches `[a-z0-9]([-a-z0-9]*[a-z0-9])?`
        A namespace: str = "Namespace",
    }
    set {}
}

c::open_enum! {
    ContainerProviderType {
        EKS = "EKS",
    }
}
