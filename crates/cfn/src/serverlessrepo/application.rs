// Written by `cargo xtask codegen` from crates/registry/data/serverlessrepo.txt.

//! `AWS::ServerlessRepo::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationId`; it takes no tags; it has no attribute for its ARN.
    CfnApplication = "AWS::ServerlessRepo::Application", "serverlessrepo-application", reference name,
        arn "arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}";
    new CfnApplicationRequired {
        /// 1 to 127 characters
        A author: str = "Author",
        /// 1 to 256 characters
        B description: str = "Description",
        /// 1 to 140 characters; matches `[a-zA-Z0-9-]+`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        home_page_url: str = "HomePageUrl",
        /// at most 10 items
        labels: c::List<str> = "Labels",
        /// an update replaces the resource; AWS does not show it again
        license_body: str = "LicenseBody",
        /// AWS does not show it again
        readme_body: str = "ReadmeBody",
        /// an update replaces the resource; AWS does not show it again
        semantic_version: str = "SemanticVersion",
        /// an update replaces the resource; AWS does not show it again
        source_code_url: str = "SourceCodeUrl",
        /// an update replaces the resource
        spdx_license_id: str = "SpdxLicenseId",
        /// an update replaces the resource; AWS does not show it again
        template_body: str = "TemplateBody",
    }
    get {
        APPLICATION_ID: c::Name<CfnApplication> = "ApplicationId",
        CREATION_TIME: str = "CreationTime",
        IS_VERIFIED_AUTHOR: bool = "IsVerifiedAuthor",
    }
}
