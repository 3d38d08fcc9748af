// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! The types of `AWS::CustomerProfiles`.

#[cfg(feature = "customerprofiles")]
pub mod calculated_attribute_definition;
#[cfg(feature = "customerprofiles")]
pub mod domain;
#[cfg(feature = "customerprofiles")]
pub mod domain_object_type;
#[cfg(feature = "customerprofiles")]
pub mod event_stream;
#[cfg(feature = "customerprofiles")]
pub mod event_trigger;
#[cfg(feature = "customerprofiles")]
pub mod integration;
#[cfg(feature = "customerprofiles")]
pub mod object_type;
#[cfg(feature = "customerprofiles")]
pub mod recommender;
#[cfg(feature = "customerprofiles")]
pub mod recommender_filter;
#[cfg(feature = "customerprofiles")]
pub mod recommender_schema;
#[cfg(feature = "customerprofiles")]
pub mod segment_definition;

#[cfg(feature = "customerprofiles")]
pub use calculated_attribute_definition::CfnCalculatedAttributeDefinition;
#[cfg(feature = "customerprofiles")]
pub use domain::CfnDomain;
#[cfg(feature = "customerprofiles")]
pub use domain_object_type::CfnDomainObjectType;
#[cfg(feature = "customerprofiles")]
pub use event_stream::CfnEventStream;
#[cfg(feature = "customerprofiles")]
pub use event_trigger::CfnEventTrigger;
#[cfg(feature = "customerprofiles")]
pub use integration::CfnIntegration;
#[cfg(feature = "customerprofiles")]
pub use object_type::CfnObjectType;
#[cfg(feature = "customerprofiles")]
pub use recommender::CfnRecommender;
#[cfg(feature = "customerprofiles")]
pub use recommender_filter::CfnRecommenderFilter;
#[cfg(feature = "customerprofiles")]
pub use recommender_schema::CfnRecommenderSchema;
#[cfg(feature = "customerprofiles")]
pub use segment_definition::CfnSegmentDefinition;
