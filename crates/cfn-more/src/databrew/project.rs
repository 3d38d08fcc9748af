// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! `AWS::DataBrew::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnProject = "AWS::DataBrew::Project", "databrew-project", reference name, name_property "Name",
        arn "arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}", tags List "Tags";
    new CfnProjectRequired {
        /// 1 to 255 characters
        A dataset_name: str = "DatasetName",
        /// 1 to 255 characters; an update replaces the resource
        B name: str = "Name",
        /// 1 to 255 characters
        C recipe_name: str = "RecipeName",
        /// 20 to 2048 characters
        D role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        sample: Sample = "Sample",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Sample, "databrew-project-sample";
    new {
        A r#type: SampleType = "Type",
    }
    set {
        /// 1 to 5000
        size: i64 = "Size",
    }
}

c::open_enum! {
    SampleType {
        FIRST_N = "FIRST_N",
        LAST_N = "LAST_N",
        RANDOM = "RANDOM",
    }
}
