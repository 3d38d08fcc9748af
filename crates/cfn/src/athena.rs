// Written by `cargo xtask codegen` from crates/registry/data/athena.txt.

//! The types of `AWS::Athena`.

#[cfg(feature = "athena")]
pub mod capacity_reservation;
#[cfg(feature = "athena")]
pub mod data_catalog;
#[cfg(feature = "athena")]
pub mod named_query;
#[cfg(feature = "athena")]
pub mod prepared_statement;
#[cfg(feature = "athena")]
pub mod work_group;

#[cfg(feature = "athena")]
pub use capacity_reservation::CfnCapacityReservation;
#[cfg(feature = "athena")]
pub use data_catalog::CfnDataCatalog;
#[cfg(feature = "athena")]
pub use named_query::CfnNamedQuery;
#[cfg(feature = "athena")]
pub use prepared_statement::CfnPreparedStatement;
#[cfg(feature = "athena")]
pub use work_group::CfnWorkGroup;

#[cfg(not(feature = "athena"))]
crate::row::referred! { "athena":
    CfnWorkGroup,
}
