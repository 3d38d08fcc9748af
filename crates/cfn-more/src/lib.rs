//! The CloudFormation resource types that are rarely used, that AWS has retired, or that are very
//! many, typed. The others are in [`catchment_cfn`]: crates.io lets a crate have 300 features, and
//! there are more services.
//!
//! Each service is a feature, as there (`all` turns on everything), and its types are used in the
//! same way:
//!
//! ```toml
//! catchment = { version = "0.1", features = ["more"] }
//! catchment-cfn-more = { version = "0.1", features = ["quicksight"] }
//! ```
//!
//! With the feature `more` they are in `catchment::cfn_more` too. A type of the other crate to
//! which a property relates is known by its name alone while its service is off there.
//!
//! ```
//! # #[cfg(feature = "codestar")] {
//! use catchment_cfn_more::codestar::CfnGitHubRepository;
//! use catchment_cfn_more::codestar::git_hub_repository::CfnGitHubRepositoryRequired;
//!
//! let repository = CfnGitHubRepository::new(CfnGitHubRepositoryRequired {
//!     repository_name: "landing-zone",
//!     repository_owner: "example",
//! });
//! # let _ = repository;
//! # }
//! ```
//!
//! # Services
#![doc = concat!("\n", include_str!("../services.md"))]
//!
//! Everything in this crate is written by `cargo xtask codegen`.

// written by `cargo xtask codegen`: begin
#[cfg(feature = "accountaccess")]
pub mod accountaccess;
#[cfg(feature = "agentregistry")]
pub mod agentregistry;
#[cfg(feature = "aiops")]
pub mod aiops;
#[cfg(feature = "amplifyuibuilder")]
pub mod amplifyuibuilder;
#[cfg(feature = "appfabric")]
pub mod appfabric;
#[cfg(feature = "appflow")]
pub mod appflow;
#[cfg(feature = "appintegrations")]
pub mod appintegrations;
#[cfg(feature = "appmesh")]
pub mod appmesh;
#[cfg(feature = "apptest")]
pub mod apptest;
#[cfg(feature = "arcregionswitch")]
pub mod arcregionswitch;
#[cfg(feature = "arczonalshift")]
pub mod arczonalshift;
#[cfg(feature = "ask")]
pub mod ask;
#[cfg(feature = "awsexternalanthropic")]
pub mod awsexternalanthropic;
#[cfg(feature = "b2bi")]
pub mod b2bi;
#[cfg(feature = "bcm")]
pub mod bcm;
#[cfg(feature = "bcmpricingcalculator")]
pub mod bcmpricingcalculator;
#[cfg(feature = "bedrockagentcore")]
pub mod bedrockagentcore;
#[cfg(feature = "bedrockmantle")]
pub mod bedrockmantle;
#[cfg(feature = "billingconductor")]
pub mod billingconductor;
#[cfg(feature = "braket")]
pub mod braket;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "chime")]
pub mod chime;
#[cfg(feature = "cleanrooms")]
pub mod cleanrooms;
#[cfg(feature = "cleanroomsml")]
pub mod cleanroomsml;
#[cfg(feature = "codestar")]
pub mod codestar;
#[cfg(feature = "comprehend")]
pub mod comprehend;
pub mod connect;
#[cfg(feature = "connectcampaigns")]
pub mod connectcampaigns;
#[cfg(feature = "connectcampaignsv2")]
pub mod connectcampaignsv2;
#[cfg(feature = "customerprofiles")]
pub mod customerprofiles;
#[cfg(feature = "databrew")]
pub mod databrew;
#[cfg(feature = "datapipeline")]
pub mod datapipeline;
#[cfg(feature = "datazone")]
pub mod datazone;
#[cfg(feature = "deadline")]
pub mod deadline;
#[cfg(feature = "devicefarm")]
pub mod devicefarm;
#[cfg(feature = "devopsagent")]
pub mod devopsagent;
#[cfg(feature = "elementalinference")]
pub mod elementalinference;
#[cfg(feature = "entityresolution")]
pub mod entityresolution;
#[cfg(feature = "eventsv2")]
pub mod eventsv2;
pub mod evidently;
#[cfg(feature = "evs")]
pub mod evs;
#[cfg(feature = "finspace")]
pub mod finspace;
#[cfg(feature = "forecast")]
pub mod forecast;
#[cfg(feature = "frauddetector")]
pub mod frauddetector;
#[cfg(feature = "gamelift")]
pub mod gamelift;
#[cfg(feature = "gameliftstreams")]
pub mod gameliftstreams;
#[cfg(feature = "gammadilithium")]
pub mod gammadilithium;
#[cfg(feature = "greengrass")]
pub mod greengrass;
#[cfg(feature = "greengrassv2")]
pub mod greengrassv2;
pub mod groundstation;
#[cfg(feature = "healthagent")]
pub mod healthagent;
#[cfg(feature = "healthimaging")]
pub mod healthimaging;
#[cfg(feature = "healthlake")]
pub mod healthlake;
pub mod inspector;
#[cfg(feature = "interconnect")]
pub mod interconnect;
#[cfg(feature = "invoicing")]
pub mod invoicing;
#[cfg(feature = "iotanalytics")]
pub mod iotanalytics;
#[cfg(feature = "iotcoredeviceadvisor")]
pub mod iotcoredeviceadvisor;
#[cfg(feature = "iotfleetwise")]
pub mod iotfleetwise;
#[cfg(feature = "iotmanagedintegrations")]
pub mod iotmanagedintegrations;
#[cfg(feature = "iotsecuretunneling")]
pub mod iotsecuretunneling;
pub mod iotsitewise;
#[cfg(feature = "iotthingsgraph")]
pub mod iotthingsgraph;
#[cfg(feature = "iottwinmaker")]
pub mod iottwinmaker;
#[cfg(feature = "iotwireless")]
pub mod iotwireless;
pub mod ivs;
pub mod ivschat;
pub mod kendra;
#[cfg(feature = "kendraranking")]
pub mod kendraranking;
#[cfg(feature = "launchwizard")]
pub mod launchwizard;
pub mod lex;
#[cfg(feature = "licensemanagerlinuxsubscriptions")]
pub mod licensemanagerlinuxsubscriptions;
#[cfg(feature = "licensemanagerusersubscriptions")]
pub mod licensemanagerusersubscriptions;
#[cfg(feature = "lightsail")]
pub mod lightsail;
#[cfg(feature = "lookoutequipment")]
pub mod lookoutequipment;
#[cfg(feature = "lookoutvision")]
pub mod lookoutvision;
#[cfg(feature = "m2")]
pub mod m2;
#[cfg(feature = "managedblockchain")]
pub mod managedblockchain;
#[cfg(feature = "mediaconnect")]
pub mod mediaconnect;
#[cfg(feature = "medialive")]
pub mod medialive;
#[cfg(feature = "mediapackage")]
pub mod mediapackage;
#[cfg(feature = "mediapackagev2")]
pub mod mediapackagev2;
#[cfg(feature = "mediastore")]
pub mod mediastore;
#[cfg(feature = "mediatailor")]
pub mod mediatailor;
#[cfg(feature = "mgn")]
pub mod mgn;
#[cfg(feature = "mwaaserverless")]
pub mod mwaaserverless;
#[cfg(feature = "neptunegraph")]
pub mod neptunegraph;
pub mod networkmanager;
#[cfg(feature = "networksecuritymanager")]
pub mod networksecuritymanager;
#[cfg(feature = "nimblestudio")]
pub mod nimblestudio;
#[cfg(feature = "novaact")]
pub mod novaact;
#[cfg(feature = "odb")]
pub mod odb;
#[cfg(feature = "omics")]
pub mod omics;
#[cfg(feature = "opensearch")]
pub mod opensearch;
#[cfg(feature = "opsworks")]
pub mod opsworks;
#[cfg(feature = "panorama")]
pub mod panorama;
#[cfg(feature = "pcaconnectorscep")]
pub mod pcaconnectorscep;
#[cfg(feature = "personalize")]
pub mod personalize;
#[cfg(feature = "pi")]
pub mod pi;
#[cfg(feature = "pinpoint")]
pub mod pinpoint;
#[cfg(feature = "pinpointemail")]
pub mod pinpointemail;
#[cfg(feature = "polly")]
pub mod polly;
#[cfg(feature = "pricingplanmanager")]
pub mod pricingplanmanager;
#[cfg(feature = "proton")]
pub mod proton;
#[cfg(feature = "qbusiness")]
pub mod qbusiness;
#[cfg(feature = "qldb")]
pub mod qldb;
pub mod quicksight;
pub mod refactorspaces;
#[cfg(feature = "resiliencehub")]
pub mod resiliencehub;
#[cfg(feature = "resiliencehubv2")]
pub mod resiliencehubv2;
pub mod robomaker;
#[cfg(feature = "route53globalresolver")]
pub mod route53globalresolver;
#[cfg(feature = "rtbfabric")]
pub mod rtbfabric;
#[cfg(feature = "s3files")]
pub mod s3files;
#[cfg(feature = "scn")]
pub mod scn;
#[cfg(feature = "sdb")]
pub mod sdb;
#[cfg(feature = "sdc")]
pub mod sdc;
#[cfg(feature = "securityagent")]
pub mod securityagent;
#[cfg(feature = "simspaceweaver")]
pub mod simspaceweaver;
#[cfg(feature = "smsvoice")]
pub mod smsvoice;
#[cfg(feature = "supportauthz")]
pub mod supportauthz;
#[cfg(feature = "systemsmanagersap")]
pub mod systemsmanagersap;
#[cfg(feature = "textract")]
pub mod textract;
#[cfg(feature = "transcribe")]
pub mod transcribe;
#[cfg(feature = "translate")]
pub mod translate;
#[cfg(feature = "uxc")]
pub mod uxc;
#[cfg(feature = "voiceid")]
pub mod voiceid;
#[cfg(feature = "wickr")]
pub mod wickr;
#[cfg(feature = "wisdom")]
pub mod wisdom;
#[cfg(feature = "workspacesinstances")]
pub mod workspacesinstances;
#[cfg(feature = "workspacesthinclient")]
pub mod workspacesthinclient;
#[cfg(feature = "workspacesweb")]
pub mod workspacesweb;
// written by `cargo xtask codegen`: end
