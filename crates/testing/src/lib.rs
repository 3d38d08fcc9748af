//! What users of Catchment test their apps with: queries, matchers, snapshots.
