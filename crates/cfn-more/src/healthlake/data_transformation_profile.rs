// Written by `cargo xtask codegen` from crates/registry/data/healthlake.txt.

//! `AWS::HealthLake::DataTransformationProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDataTransformationProfile = "AWS::HealthLake::DataTransformationProfile", "healthlake-datatransformationprofile", reference arn,
        arn "arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}", tags List "Tags";
    new CfnDataTransformationProfileRequired {
        /// 1 to 256 characters; an update replaces the resource
        A profile_name: str = "ProfileName",
        /// an update replaces the resource
        B source_format: SourceFormat = "SourceFormat",
    }
    set {
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// at most 1000 characters; an update replaces the resource
        profile_description: str = "ProfileDescription",
        /// an update replaces the resource; AWS does not show it again
        source: Source = "Source",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        PROFILE_ID: str = "ProfileId",
        TARGET_FORMAT: str = "TargetFormat",
    }
}

c::property! {
    ExistingVersionedProfileSource, "healthlake-datatransformationprofile-existingversionedprofilesource";
    new {
        A profile_id: str = "ProfileId",
        B version: i64 = "Version",
    }
    set {}
}

c::property! {
    ProfileMappingSource, "healthlake-datatransformationprofile-profilemappingsource";
    new {
        A profile_mapping: c::Map<str> = "ProfileMapping",
    }
    set {}
}

c::property! {
    Source, "healthlake-datatransformationprofile-source";
    new {}
    set {
        existing_versioned_profile_id: ExistingVersionedProfileSource = "ExistingVersionedProfileId",
        profile_mapping: ProfileMappingSource = "ProfileMapping",
        starter_profile: StarterProfileSource = "StarterProfile",
    }
}

c::property! {
    StarterProfileSource, "healthlake-datatransformationprofile-starterprofilesource";
    new {
        A starter_profile_name: str = "StarterProfileName",
    }
    set {}
}

c::open_enum! {
    SourceFormat {
        CCDA = "CCDA",
        CSV = "CSV",
    }
}
