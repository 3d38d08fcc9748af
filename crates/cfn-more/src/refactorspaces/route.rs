// Written by `cargo xtask codegen` from crates/registry/data/refactorspaces.txt.

//! `AWS::RefactorSpaces::Route` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnRoute = "AWS::RefactorSpaces::Route", "refactorspaces-route", reference text, tags List "Tags";
    new CfnRouteRequired {
        /// 14 characters; matches `^app-([0-9A-Za-z]{10}$)`; an update replaces the resource
        A application_identifier: str = "ApplicationIdentifier",
        /// 14 characters; matches `^env-([0-9A-Za-z]{10}$)`; an update replaces the resource
        B environment_identifier: c::Name<crate::refactorspaces::CfnEnvironment> = "EnvironmentIdentifier",
        /// an update replaces the resource; AWS does not show it again
        C route_type: RouteType = "RouteType",
        /// 14 characters; matches `^svc-([0-9A-Za-z]{10}$)`; an update replaces the resource; AWS does not show it again
        D service_identifier: str = "ServiceIdentifier",
    }
    set {
        /// AWS does not show it again
        default_route: DefaultRouteInput = "DefaultRoute",
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        uri_path_route: UriPathRouteInput = "UriPathRoute",
    }
    get {
        @arn "Arn",
        PATH_RESOURCE_TO_ID: str = "PathResourceToId",
        ROUTE_IDENTIFIER: str = "RouteIdentifier",
    }
}

c::property! {
    DefaultRouteInput, "refactorspaces-route-defaultrouteinput";
    new {
        A activation_state: RouteActivationState = "ActivationState",
    }
    set {}
}

c::property! {
    UriPathRouteInput, "refactorspaces-route-uripathrouteinput";
    new {
        A activation_state: RouteActivationState = "ActivationState",
    }
    set {
        /// an update replaces the resource
        append_source_path: bool = "AppendSourcePath",
        /// an update replaces the resource
        include_child_paths: bool = "IncludeChildPaths",
        /// an update replaces the resource
        methods: c::List<Method> = "Methods",
        /// 1 to 2048 characters; matches `^(/([a-zA-Z0-9._:-]+|\{[a-zA-Z0-9._:-]+\}))+$`; an update replaces the resource
        source_path: str = "SourcePath",
    }
}

c::open_enum! {
    Method {
        DELETE = "DELETE",
        GET = "GET",
        HEAD = "HEAD",
        OPTIONS = "OPTIONS",
        PATCH = "PATCH",
        POST = "POST",
        PUT = "PUT",
    }
}

c::open_enum! {
    RouteActivationState {
        INACTIVE = "INACTIVE",
        ACTIVE = "ACTIVE",
    }
}

c::open_enum! {
    RouteType {
        DEFAULT = "DEFAULT",
        URI_PATH = "URI_PATH",
    }
}
