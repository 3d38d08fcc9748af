// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::Rule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRule = "AWS::VpcLattice::Rule", "vpclattice-rule", reference arn, tags List "Tags";
    new {
        A action: Action = "Action",
        B r#match: Match = "Match",
        /// 1 to 2000
        C priority: i64 = "Priority",
    }
    set {
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        listener_identifier: str = "ListenerIdentifier",
        /// 3 to 63 characters; matches `^[a-z0-9-]+$`; does not match `^(?:rule-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`; an update replaces the resource
        name: str = "Name",
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        service_identifier: str = "ServiceIdentifier",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    Action, "vpclattice-rule-action";
    new {}
    set {
        fixed_response: FixedResponse = "FixedResponse",
        forward: Forward = "Forward",
    }
}

c::property! {
    FixedResponse, "vpclattice-rule-fixedresponse";
    new {
        /// 100 to 599
        A status_code: i64 = "StatusCode",
    }
    set {}
}

c::property! {
    Forward, "vpclattice-rule-forward";
    new {
        /// 1 to 10 items
        A target_groups: c::List<WeightedTargetGroup> = "TargetGroups",
    }
    set {}
}

c::property! {
    HeaderMatch, "vpclattice-rule-headermatch";
    new {
        A r#match: HeaderMatchType = "Match",
        /// 1 to 40 characters
        B name: str = "Name",
    }
    set {
        /// default `false`
        case_sensitive: bool = "CaseSensitive",
    }
}

c::property! {
    HeaderMatchType, "vpclattice-rule-headermatchtype";
    new {}
    set {
        /// 1 to 128 characters
        contains: str = "Contains",
        /// 1 to 128 characters
        exact: str = "Exact",
        /// 1 to 128 characters
        prefix: str = "Prefix",
    }
}

c::property! {
    HttpMatch, "vpclattice-rule-httpmatch";
    new {}
    set {
        /// at most 5 items
        header_matches: c::List<HeaderMatch> = "HeaderMatches",
        method: HttpMatchMethod = "Method",
        path_match: PathMatch = "PathMatch",
    }
}

c::property! {
    Match, "vpclattice-rule-match";
    new {
        A http_match: HttpMatch = "HttpMatch",
    }
    set {}
}

c::property! {
    PathMatch, "vpclattice-rule-pathmatch";
    new {
        A r#match: PathMatchType = "Match",
    }
    set {
        /// default `false`
        case_sensitive: bool = "CaseSensitive",
    }
}

c::property! {
    PathMatchType, "vpclattice-rule-pathmatchtype";
    new {}
    set {
        /// 1 to 128 characters; matches `^\/[a-zA-Z0-9@:%_+.\~#?\&\/=-]*$`
        exact: str = "Exact",
        /// 1 to 128 characters; matches `^\/[a-zA-Z0-9@:%_+.\~#?\&\/=-]*$`
        prefix: str = "Prefix",
    }
}

c::property! {
    WeightedTargetGroup, "vpclattice-rule-weightedtargetgroup";
    new {
        /// 20 to 2048 characters
        A target_group_identifier: str = "TargetGroupIdentifier",
    }
    set {
        /// 0 to 999
        weight: i64 = "Weight",
    }
}

c::open_enum! {
    HttpMatchMethod {
        CONNECT = "CONNECT",
        DELETE = "DELETE",
        GET = "GET",
        HEAD = "HEAD",
        OPTIONS = "OPTIONS",
        POST = "POST",
        PUT = "PUT",
        TRACE = "TRACE",
    }
}
