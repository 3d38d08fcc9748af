// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::Layout` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `LayoutArn`.
    CfnLayout = "AWS::Cases::Layout", "cases-layout", reference arn, tags List "Tags";
    new {
        A content: LayoutContent = "Content",
        /// 1 to 100 characters; matches `^.*[\S]$`
        B name: str = "Name",
    }
    set {
        /// 1 to 500 characters; an update replaces the resource
        domain_id: str = "DomainId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LayoutArn",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        LAYOUT_ARN: c::Arn<CfnLayout> = "LayoutArn",
        LAYOUT_ID: str = "LayoutId",
    }
}

c::property! {
    BasicLayout, "cases-layout-basiclayout";
    new {}
    set {
        more_info: LayoutSections = "MoreInfo",
        top_panel: LayoutSections = "TopPanel",
    }
}

c::property! {
    FieldGroup, "cases-layout-fieldgroup";
    new {
        /// at most 220 items
        A fields: c::List<FieldItem> = "Fields",
    }
    set {
        /// at most 100 characters
        name: str = "Name",
    }
}

c::property! {
    FieldItem, "cases-layout-fielditem";
    new {
        /// 1 to 500 characters
        A id: str = "Id",
    }
    set {}
}

c::property! {
    /// Exactly one of `Basic`.
    LayoutContent, "cases-layout-layoutcontent";
    new {}
    set {
        basic: BasicLayout = "Basic",
    }
}

c::property! {
    LayoutSections, "cases-layout-layoutsections";
    new {}
    set {
        /// at most 1 item
        sections: c::List<Section> = "Sections",
    }
}

c::property! {
    /// Exactly one of `FieldGroup`.
    Section, "cases-layout-section";
    new {}
    set {
        field_group: FieldGroup = "FieldGroup",
    }
}
