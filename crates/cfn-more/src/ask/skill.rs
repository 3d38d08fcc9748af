// Written by `cargo xtask codegen` from crates/registry/data/ask.txt.

//! `Alexa::ASK::Skill` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSkill = "Alexa::ASK::Skill", "alexa" "ask-skill", reference name;
    new {
        A authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration",
        B skill_package: SkillPackage = "SkillPackage",
        /// an update replaces the resource
        C vendor_id: str = "VendorId",
    }
    set {}
    get {
        ID: c::Name<CfnSkill> = "Id",
    }
}

c::property! {
    AuthenticationConfiguration, "alexa" "ask-skill-authenticationconfiguration";
    new AuthenticationConfigurationRequired {
        A client_id: str = "ClientId",
        B client_secret: str = "ClientSecret",
        C refresh_token: str = "RefreshToken",
    }
    set {}
}

c::property! {
    Overrides, "alexa" "ask-skill-overrides";
    new {}
    set {
        manifest: c::Json = "Manifest",
    }
}

c::property! {
    SkillPackage, "alexa" "ask-skill-skillpackage";
    new SkillPackageRequired {
        A s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        B s3_key: str = "S3Key",
    }
    set {
        overrides: Overrides = "Overrides",
        s3_bucket_role: str = "S3BucketRole",
        s3_object_version: str = "S3ObjectVersion",
    }
}
