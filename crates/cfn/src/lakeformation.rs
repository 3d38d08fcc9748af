// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! The types of `AWS::LakeFormation`.

#[cfg(feature = "lakeformation")]
pub mod data_cells_filter;
#[cfg(feature = "lakeformation")]
pub mod data_lake_settings;
#[cfg(feature = "lakeformation")]
pub mod permissions;
#[cfg(feature = "lakeformation")]
pub mod principal_permissions;
#[cfg(feature = "lakeformation")]
pub mod resource;
#[cfg(feature = "lakeformation")]
pub mod tag;
#[cfg(feature = "lakeformation")]
pub mod tag_association;

#[cfg(feature = "lakeformation")]
pub use data_cells_filter::CfnDataCellsFilter;
#[cfg(feature = "lakeformation")]
pub use data_lake_settings::CfnDataLakeSettings;
#[cfg(feature = "lakeformation")]
pub use permissions::CfnPermissions;
#[cfg(feature = "lakeformation")]
pub use principal_permissions::CfnPrincipalPermissions;
#[cfg(feature = "lakeformation")]
pub use resource::CfnResource;
#[cfg(feature = "lakeformation")]
pub use tag::CfnTag;
#[cfg(feature = "lakeformation")]
pub use tag_association::CfnTagAssociation;
