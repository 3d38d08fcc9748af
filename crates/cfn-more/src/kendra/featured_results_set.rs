// Written by `cargo xtask codegen` from crates/registry/data/kendra.txt.

//! `AWS::Kendra::FeaturedResultsSet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFeaturedResultsSet = "AWS::Kendra::FeaturedResultsSet", "kendra-featuredresultsset", reference arn, tags List "Tags";
    new CfnFeaturedResultsSetRequired {
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][ a-zA-Z0-9_-]*$`
        A featured_results_set_name: str = "FeaturedResultsSetName",
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`; an update replaces the resource
        B index_id: str = "IndexId",
    }
    set {
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// AWS does not show it again
        featured_documents: c::List<FeaturedDocument> = "FeaturedDocuments",
        /// at most 49 items
        query_texts: c::List<str> = "QueryTexts",
        status: Status = "Status",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FEATURED_RESULTS_SET_ID: str = "FeaturedResultsSetId",
    }
}

c::property! {
    FeaturedDocument, "kendra-featuredresultsset-featureddocument";
    new {}
    set {
        /// 1 to 2048 characters
        id: str = "Id",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}
