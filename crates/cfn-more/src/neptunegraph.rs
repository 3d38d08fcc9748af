// Written by `cargo xtask codegen` from crates/registry/data/neptunegraph.txt.

//! The types of `AWS::NeptuneGraph`.

#[cfg(feature = "neptunegraph")]
pub mod graph;
#[cfg(feature = "neptunegraph")]
pub mod graph_snapshot;
#[cfg(feature = "neptunegraph")]
pub mod private_graph_endpoint;

#[cfg(feature = "neptunegraph")]
pub use graph::CfnGraph;
#[cfg(feature = "neptunegraph")]
pub use graph_snapshot::CfnGraphSnapshot;
#[cfg(feature = "neptunegraph")]
pub use private_graph_endpoint::CfnPrivateGraphEndpoint;
