// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::InstanceProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInstanceProfile = "AWS::DeviceFarm::InstanceProfile", "devicefarm-instanceprofile", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}", tags List "Tags";
    new {
        /// 1 to 256 characters
        A name: str = "Name",
    }
    set {
        /// 1 to 16384 characters
        description: str = "Description",
        /// each: 1 to 256 characters
        exclude_app_packages_from_cleanup: c::List<str> = "ExcludeAppPackagesFromCleanup",
        package_cleanup: bool = "PackageCleanup",
        reboot_after_use: bool = "RebootAfterUse",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
