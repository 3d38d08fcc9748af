// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::ApiDestination` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags.
    CfnApiDestination = "AWS::Events::ApiDestination", "events-apidestination", reference name, name_property "Name",
        arn "arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}";
    new CfnApiDestinationRequired {
        /// 1 to 1600 characters
        A connection_arn: str = "ConnectionArn",
        B http_method: HttpMethod = "HttpMethod",
        /// 1 to 2048 characters; matches `^((%[0-9A-Fa-f]{2}|[-()_.!\~*';/?:@\x{26}=+$,A-Za-z0-9])+)([).!';/?:,])?$`
        C invocation_endpoint: str = "InvocationEndpoint",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// at least 1
        invocation_rate_limit_per_second: i64 = "InvocationRateLimitPerSecond",
        /// 1 to 64 characters; matches `[\.\-_A-Za-z0-9]+`; an update replaces the resource
        name: str = "Name",
    }
    get {
        @arn "Arn",
        ARN_FOR_POLICY: str = "ArnForPolicy",
    }
}

c::open_enum! {
    HttpMethod {
        GET = "GET",
        HEAD = "HEAD",
        POST = "POST",
        OPTIONS = "OPTIONS",
        PUT = "PUT",
        DELETE = "DELETE",
        PATCH = "PATCH",
    }
}
