// Written by `cargo xtask codegen` from crates/registry/data/resourceexplorer2.txt.

//! `AWS::ResourceExplorer2::View` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ViewArn`.
    CfnView = "AWS::ResourceExplorer2::View", "resourceexplorer2-view", reference arn, tags Map "Tags";
    new {
        /// matches `^[a-zA-Z0-9-]{1,64}$`; an update replaces the resource
        A view_name: str = "ViewName",
    }
    set {
        filters: SearchFilter = "Filters",
        included_properties: c::List<IncludedProperty> = "IncludedProperties",
        /// an update replaces the resource
        scope: str = "Scope",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ViewArn",
        VIEW_ARN: c::Arn<CfnView> = "ViewArn",
    }
}

c::property! {
    IncludedProperty, "resourceexplorer2-view-includedproperty";
    new {
        /// 1 to 1011 characters
        A name: str = "Name",
    }
    set {}
}

c::property! {
    SearchFilter, "resourceexplorer2-view-searchfilter";
    new {
        /// at most 2048 characters
        A filter_string: str = "FilterString",
    }
    set {}
}
