// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::VirtualRouter` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVirtualRouter = "AWS::AppMesh::VirtualRouter", "appmesh-virtualrouter", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A mesh_name: str = "MeshName",
        B spec: VirtualRouterSpec = "Spec",
    }
    set {
        /// an update replaces the resource
        mesh_owner: str = "MeshOwner",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        virtual_router_name: str = "VirtualRouterName",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        UID: str = "Uid",
        VIRTUAL_ROUTER_NAME: str = "VirtualRouterName",
    }
}

c::property! {
    PortMapping, "appmesh-virtualrouter-portmapping";
    new {
        A port: i64 = "Port",
        B protocol: str = "Protocol",
    }
    set {}
}

c::property! {
    VirtualRouterListener, "appmesh-virtualrouter-virtualrouterlistener";
    new {
        A port_mapping: PortMapping = "PortMapping",
    }
    set {}
}

c::property! {
    VirtualRouterSpec, "appmesh-virtualrouter-virtualrouterspec";
    new {
        A listeners: c::List<VirtualRouterListener> = "Listeners",
    }
    set {}
}
