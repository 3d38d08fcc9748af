// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::UserDefinedFunction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnUserDefinedFunction = "AWS::Glue::UserDefinedFunction", "glue-userdefinedfunction", reference arn;
    new CfnUserDefinedFunctionRequired {
        /// 1 to 255 characters; an update replaces the resource
        A database_name: str = "DatabaseName",
        /// 1 to 255 characters; an update replaces the resource
        B function_name: str = "FunctionName",
    }
    set {
        /// 1 to 255 characters
        class_name: str = "ClassName",
        /// an update replaces the resource
        function_type: FunctionType = "FunctionType",
        /// 1 to 255 characters
        owner_name: str = "OwnerName",
        owner_type: OwnerType = "OwnerType",
        /// at most 1000 items
        resource_uris: c::List<ResourceUri> = "ResourceUris",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ResourceUri, "glue-userdefinedfunction-resourceuri";
    new {}
    set {
        resource_type: ResourceUriResourceType = "ResourceType",
        /// 1 to 1024 characters
        uri: str = "Uri",
    }
}

c::open_enum! {
    FunctionType {
        REGULAR_FUNCTION = "REGULAR_FUNCTION",
        AGGREGATE_FUNCTION = "AGGREGATE_FUNCTION",
        STORED_PROCEDURE = "STORED_PROCEDURE",
    }
}

c::open_enum! {
    OwnerType {
        USER = "USER",
        ROLE = "ROLE",
        GROUP = "GROUP",
    }
}

c::open_enum! {
    ResourceUriResourceType {
        JAR = "JAR",
        FILE = "FILE",
        ARCHIVE = "ARCHIVE",
    }
}
