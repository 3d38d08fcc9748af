//! Template snapshots of every construct.
