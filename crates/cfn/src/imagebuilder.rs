// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! The types of `AWS::ImageBuilder`.

#[cfg(feature = "imagebuilder")]
pub mod component;
#[cfg(feature = "imagebuilder")]
pub mod container_recipe;
#[cfg(feature = "imagebuilder")]
pub mod distribution_configuration;
#[cfg(feature = "imagebuilder")]
pub mod image;
#[cfg(feature = "imagebuilder")]
pub mod image_pipeline;
#[cfg(feature = "imagebuilder")]
pub mod image_recipe;
#[cfg(feature = "imagebuilder")]
pub mod infrastructure_configuration;
#[cfg(feature = "imagebuilder")]
pub mod lifecycle_policy;
#[cfg(feature = "imagebuilder")]
pub mod workflow;

#[cfg(feature = "imagebuilder")]
pub use component::CfnComponent;
#[cfg(feature = "imagebuilder")]
pub use container_recipe::CfnContainerRecipe;
#[cfg(feature = "imagebuilder")]
pub use distribution_configuration::CfnDistributionConfiguration;
#[cfg(feature = "imagebuilder")]
pub use image::CfnImage;
#[cfg(feature = "imagebuilder")]
pub use image_pipeline::CfnImagePipeline;
#[cfg(feature = "imagebuilder")]
pub use image_recipe::CfnImageRecipe;
#[cfg(feature = "imagebuilder")]
pub use infrastructure_configuration::CfnInfrastructureConfiguration;
#[cfg(feature = "imagebuilder")]
pub use lifecycle_policy::CfnLifecyclePolicy;
#[cfg(feature = "imagebuilder")]
pub use workflow::CfnWorkflow;

#[cfg(not(feature = "imagebuilder"))]
crate::row::referred! { "imagebuilder":
    CfnComponent,
    CfnContainerRecipe,
    CfnDistributionConfiguration,
    CfnImageRecipe,
    CfnInfrastructureConfiguration,
}
