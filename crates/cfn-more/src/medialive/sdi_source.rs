// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::SdiSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnSdiSource = "AWS::MediaLive::SdiSource", "medialive-sdisource", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}", tags List "Tags";
    new CfnSdiSourceRequired {
        A name: str = "Name",
        B r#type: SdiSourceType = "Type",
    }
    set {
        mode: SdiSourceMode = "Mode",
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnSdiSource> = "Id",
        INPUTS: c::List<str> = list "Inputs",
        STATE: c::Json = "State",
    }
}

c::property! {
    Tags, "medialive-sdisource-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    SdiSourceMode {
        QUADRANT = "QUADRANT",
        INTERLEAVE = "INTERLEAVE",
    }
}

c::open_enum! {
    SdiSourceType {
        SINGLE = "SINGLE",
        QUAD = "QUAD",
    }
}
