// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::Mesh` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMesh = "AWS::AppMesh::Mesh", "appmesh-mesh", reference arn,
        arn "arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        mesh_name: str = "MeshName",
        spec: MeshSpec = "Spec",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        UID: str = "Uid",
    }
}

c::property! {
    EgressFilter, "appmesh-mesh-egressfilter";
    new {
        A r#type: str = "Type",
    }
    set {}
}

c::property! {
    MeshServiceDiscovery, "appmesh-mesh-meshservicediscovery";
    new {}
    set {
        ip_preference: str = "IpPreference",
    }
}

c::property! {
    MeshSpec, "appmesh-mesh-meshspec";
    new {}
    set {
        egress_filter: EgressFilter = "EgressFilter",
        service_discovery: MeshServiceDiscovery = "ServiceDiscovery",
    }
}
