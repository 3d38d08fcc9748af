// Written by `cargo xtask codegen` from crates/registry/data/mediaconvert.txt.

//! `AWS::MediaConvert::Preset` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnPreset = "AWS::MediaConvert::Preset", "mediaconvert-preset", reference name, name_property "Name",
        arn "arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}", tags Map "Tags";
    new {
        A settings_json: c::Json = "SettingsJson",
    }
    set {
        category: str = "Category",
        description: str = "Description",
        /// an update replaces the resource
        name: str = "Name",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        NAME: c::Name<CfnPreset> = "Name",
    }
}
