// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::StorageLensGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnStorageLensGroup = "AWS::S3::StorageLensGroup", "s3-storagelensgroup", reference name, name_property "Name",
        arn "arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}", tags List "Tags";
    new {
        A filter: Filter = "Filter",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "StorageLensGroupArn",
        STORAGE_LENS_GROUP_ARN: c::Arn<CfnStorageLensGroup> = "StorageLensGroupArn",
    }
}

c::property! {
    And, "s3-storagelensgroup-and";
    new {}
    set {
        /// no item twice; each: at most 1024 characters
        match_any_prefix: c::List<str> = "MatchAnyPrefix",
        /// no item twice; each: at most 1024 characters
        match_any_suffix: c::List<str> = "MatchAnySuffix",
        /// no item twice
        match_any_tag: c::List<c::Tag> = "MatchAnyTag",
        match_object_age: MatchObjectAge = "MatchObjectAge",
        match_object_size: MatchObjectSize = "MatchObjectSize",
    }
}

c::property! {
    Filter, "s3-storagelensgroup-filter";
    new {}
    set {
        and: And = "And",
        /// no item twice; each: at most 1024 characters
        match_any_prefix: c::List<str> = "MatchAnyPrefix",
        /// no item twice; each: at most 1024 characters
        match_any_suffix: c::List<str> = "MatchAnySuffix",
        /// no item twice
        match_any_tag: c::List<c::Tag> = "MatchAnyTag",
        match_object_age: MatchObjectAge = "MatchObjectAge",
        match_object_size: MatchObjectSize = "MatchObjectSize",
        or: Or = "Or",
    }
}

c::property! {
    MatchObjectAge, "s3-storagelensgroup-matchobjectage";
    new {}
    set {
        /// at least 1
        days_greater_than: i64 = "DaysGreaterThan",
        /// at least 1
        days_less_than: i64 = "DaysLessThan",
    }
}

c::property! {
    MatchObjectSize, "s3-storagelensgroup-matchobjectsize";
    new {}
    set {
        /// at least 1
        bytes_greater_than: i64 = "BytesGreaterThan",
        /// at least 1
        bytes_less_than: i64 = "BytesLessThan",
    }
}

c::property! {
    Or, "s3-storagelensgroup-or";
    new {}
    set {
        /// no item twice; each: at most 1024 characters
        match_any_prefix: c::List<str> = "MatchAnyPrefix",
        /// no item twice; each: at most 1024 characters
        match_any_suffix: c::List<str> = "MatchAnySuffix",
        /// no item twice
        match_any_tag: c::List<c::Tag> = "MatchAnyTag",
        match_object_age: MatchObjectAge = "MatchObjectAge",
        match_object_size: MatchObjectSize = "MatchObjectSize",
    }
}
