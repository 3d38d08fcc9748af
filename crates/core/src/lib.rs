//! The construct tree, typed values and synthesis of Catchment; knows no AWS service.
