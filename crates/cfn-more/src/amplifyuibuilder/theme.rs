// Written by `cargo xtask codegen` from crates/registry/data/amplifyuibuilder.txt.

//! `AWS::AmplifyUIBuilder::Theme` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnTheme = "AWS::AmplifyUIBuilder::Theme", "amplifyuibuilder-theme", reference text, tags Map "Tags";
    new {}
    set {
        /// an update replaces the resource
        app_id: str = "AppId",
        /// an update replaces the resource
        environment_name: str = "EnvironmentName",
        /// 1 to 255 characters
        name: str = "Name",
        overrides: c::List<ThemeValues> = "Overrides",
        tags: c::Map<str> = "Tags",
        values: c::List<ThemeValues> = "Values",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        MODIFIED_AT: str = "ModifiedAt",
    }
}

c::property! {
    ThemeValue, "amplifyuibuilder-theme-themevalue";
    new {}
    set {
        children: c::List<ThemeValues> = "Children",
        value: str = "Value",
    }
}

c::property! {
    ThemeValues, "amplifyuibuilder-theme-themevalues";
    new {}
    set {
        key: str = "Key",
        value: ThemeValue = "Value",
    }
}
