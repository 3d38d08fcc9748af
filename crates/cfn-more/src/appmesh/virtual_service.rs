// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::VirtualService` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVirtualService = "AWS::AppMesh::VirtualService", "appmesh-virtualservice", reference arn, tags List "Tags";
    new CfnVirtualServiceRequired {
        /// an update replaces the resource
        A mesh_name: str = "MeshName",
        B spec: VirtualServiceSpec = "Spec",
        /// an update replaces the resource
        C virtual_service_name: str = "VirtualServiceName",
    }
    set {
        /// an update replaces the resource
        mesh_owner: str = "MeshOwner",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        UID: str = "Uid",
        VIRTUAL_SERVICE_NAME: str = "VirtualServiceName",
    }
}

c::property! {
    VirtualNodeServiceProvider, "appmesh-virtualservice-virtualnodeserviceprovider";
    new {
        A virtual_node_name: str = "VirtualNodeName",
    }
    set {}
}

c::property! {
    VirtualRouterServiceProvider, "appmesh-virtualservice-virtualrouterserviceprovider";
    new {
        A virtual_router_name: str = "VirtualRouterName",
    }
    set {}
}

c::property! {
    VirtualServiceProvider, "appmesh-virtualservice-virtualserviceprovider";
    new {}
    set {
        virtual_node: VirtualNodeServiceProvider = "VirtualNode",
        virtual_router: VirtualRouterServiceProvider = "VirtualRouter",
    }
}

c::property! {
    VirtualServiceSpec, "appmesh-virtualservice-virtualservicespec";
    new {}
    set {
        provider: VirtualServiceProvider = "Provider",
    }
}
