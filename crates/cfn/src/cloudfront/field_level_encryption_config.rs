// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::FieldLevelEncryptionConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnFieldLevelEncryptionConfig = "AWS::CloudFront::FieldLevelEncryptionConfig", "cloudfront-fieldlevelencryptionconfig", reference arn;
    new {
        /// an update replaces the resource
        A caller_reference: str = "CallerReference",
        B content_type_profile_config: ContentTypeProfileConfig = "ContentTypeProfileConfig",
        C query_arg_profile_config: QueryArgProfileConfig = "QueryArgProfileConfig",
    }
    set {
        /// 1 to 128 characters
        comment: str = "Comment",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    ContentTypeProfile, "cloudfront-fieldlevelencryptionconfig-contenttypeprofile";
    new ContentTypeProfileRequired {
        A content_type: str = "ContentType",
        B format: ContentTypeProfileFormat = "Format",
        C profile_id: str = "ProfileId",
    }
    set {}
}

c::property! {
    ContentTypeProfileConfig, "cloudfront-fieldlevelencryptionconfig-contenttypeprofileconfig";
    new {
        /// at least 1 item
        A content_type_profiles: c::List<ContentTypeProfile> = "ContentTypeProfiles",
        B forward_when_content_type_is_unknown: bool = "ForwardWhenContentTypeIsUnknown",
    }
    set {}
}

c::property! {
    QueryArgProfile, "cloudfront-fieldlevelencryptionconfig-queryargprofile";
    new QueryArgProfileRequired {
        A profile_id: str = "ProfileId",
        B query_arg: str = "QueryArg",
    }
    set {}
}

c::property! {
    QueryArgProfileConfig, "cloudfront-fieldlevelencryptionconfig-queryargprofileconfig";
    new {
        A forward_when_query_arg_profile_is_unknown: bool = "ForwardWhenQueryArgProfileIsUnknown",
        B query_arg_profiles: c::List<QueryArgProfile> = "QueryArgProfiles",
    }
    set {}
}

c::open_enum! {
    ContentTypeProfileFormat {
        URL_ENCODED = "URLEncoded",
    }
}
