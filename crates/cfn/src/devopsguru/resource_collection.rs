// Written by `cargo xtask codegen` from crates/registry/data/devopsguru.txt.

//! `AWS::DevOpsGuru::ResourceCollection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceCollectionType`; it takes no tags; it has no attribute for its ARN.
    CfnResourceCollection = "AWS::DevOpsGuru::ResourceCollection", "devopsguru-resourcecollection", reference name;
    new {
        A resource_collection_filter: ResourceCollectionFilter = "ResourceCollectionFilter",
    }
    set {}
    get {
        RESOURCE_COLLECTION_TYPE: c::Name<CfnResourceCollection> = "ResourceCollectionType",
    }
}

c::property! {
    CloudFormationCollectionFilter, "devopsguru-resourcecollection-cloudformationcollectionfilter";
    new {}
    set {
        /// 1 to 1000 items; each: 1 to 128 characters, matches `^[a-zA-Z*]+[a-zA-Z0-9-]*$`
        stack_names: c::List<str> = "StackNames",
    }
}

c::property! {
    ResourceCollectionFilter, "devopsguru-resourcecollection-resourcecollectionfilter";
    new {}
    set {
        cloud_formation: CloudFormationCollectionFilter = "CloudFormation",
        tags: c::List<TagCollection> = "Tags",
    }
}

c::property! {
    TagCollection, "devopsguru-resourcecollection-tagcollection";
    new {}
    set {
        /// 1 to 128 characters
        app_boundary_key: str = "AppBoundaryKey",
        /// 1 to 1000 items; each: 1 to 256 characters
        tag_values: c::List<str> = "TagValues",
    }
}
