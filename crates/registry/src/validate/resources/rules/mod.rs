//! What holds of single types and is not in their schemas.

mod bucket;
mod cidr;
mod cloudfront;
mod combinations;
mod config;
mod document;
mod domains;
mod dynamodb;
mod ecs;
mod events;
mod firehose;
mod flow_log;
mod here;
mod identity;
mod instance;
mod keys;
mod lambda;
mod lifecycle;
mod logging;
mod nested_stack;
mod network;
mod pipeline;
mod policies;
mod queue;
mod ranges;
mod references;
mod runtimes;
mod schedule;
mod secrets;
mod serverless;
mod services;
mod state_machine;
mod storage;
#[cfg(test)]
mod tests;

use self::here::Here;
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// Checks what holds of the type of `resource` and no schema says. `place` is the resource.
pub(super) fn check<'t>(context: &Context<'t>, resource: &Resource<'t>, place: &Place<'_, 't>) {
    lifecycle::check(context, resource, place);
    let Some(properties) = resource.properties() else {
        return;
    };
    let here = Here {
        context,
        resource,
        properties,
        place: place.key("Properties"),
    };
    combinations::check(&here);
    policies::check(&here);
    references::check(&here);
    secrets::check(&here);
    of_type(&here, resource.type_name.unwrap_or_default());
}

fn of_type(here: &Here<'_, '_, '_>, type_name: &str) {
    match type_name {
        "AWS::ApiGateway::RestApi" => services::rest_api(here),
        "AWS::ApiGateway::Stage" => services::stage(here),
        "AWS::AutoScaling::AutoScalingGroup" => services::auto_scaling_group(here),
        "AWS::AutoScaling::LaunchConfiguration" => {
            instance::volumes(here, &["BlockDeviceMappings", "*"]);
        }
        "AWS::Backup::BackupPlan" => storage::backup_plan(here),
        "AWS::CertificateManager::Certificate" => domains::certificate(here),
        "AWS::CloudFormation::Stack" | "AWS::Serverless::Application" => nested_stack::stack(here),
        "AWS::CloudFront::Distribution" => cloudfront::distribution(here),
        "AWS::CloudTrail::Trail" => logging::trail(here),
        "AWS::CloudWatch::Dashboard" => logging::dashboard(here),
        "AWS::CodePipeline::Pipeline" => pipeline::pipeline(here),
        "AWS::Config::ConfigRule" => config::rule(here),
        "AWS::Config::ConfigurationRecorder" => config::recorder(here),
        "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => dynamodb::table(here),
        "AWS::EC2::EIP" => services::elastic_ip(here),
        "AWS::EC2::FlowLog" => flow_log::flow_log(here),
        "AWS::EC2::Instance" => instance::instance(here),
        "AWS::EC2::LaunchTemplate" => {
            instance::volumes(here, &["LaunchTemplateData", "BlockDeviceMappings", "*"]);
        }
        "AWS::EC2::SecurityGroup" => {
            ranges::ports(here, &["SecurityGroupIngress", "*"]);
            ranges::ports(here, &["SecurityGroupEgress", "*"]);
        }
        "AWS::EC2::SecurityGroupEgress" | "AWS::EC2::SecurityGroupIngress" => {
            ranges::ports(here, &[]);
        }
        "AWS::EC2::Subnet" | "AWS::EC2::VPC" | "AWS::EC2::VPCCidrBlock" => ranges::size(here),
        "AWS::ECS::Service" => ecs::service(here),
        "AWS::ECS::TaskDefinition" => ecs::task(here),
        "AWS::ElastiCache::ReplicationGroup" => services::replication_group(here),
        "AWS::Events::Rule" => {
            schedule::rule(here);
            events::rule(here);
        }
        "AWS::GuardDuty::Detector" => services::detector(here),
        "AWS::KMS::Alias" => keys::alias(here),
        "AWS::KMS::Key" => keys::key(here),
        "AWS::Kinesis::Stream" => logging::stream(here),
        "AWS::KinesisFirehose::DeliveryStream" => firehose::delivery_stream(here),
        "AWS::Lambda::Function" => {
            lambda::function(here);
            lambda::layers(here);
            runtimes::function(here);
        }
        "AWS::Logs::MetricFilter" => logging::metric_filter(here),
        "AWS::Logs::SubscriptionFilter" => {
            logging::filter(here);
            logging::subscription_class(here);
        }
        "AWS::RDS::DBInstance" => services::database(here),
        "AWS::Route53::RecordSet" => domains::record(here),
        "AWS::S3::Bucket" => {
            bucket::bucket(here);
            storage::bucket(here);
        }
        "AWS::SNS::Topic" => queue::topic(here),
        "AWS::SQS::Queue" => queue::queue(here),
        "AWS::SSM::Document" => document::document(here),
        "AWS::SSM::Parameter" => services::parameter(here),
        "AWS::Serverless::Function" => {
            lambda::serverless_function(here);
            serverless::events(here, &serverless::OF_FUNCTION);
            runtimes::function(here);
        }
        "AWS::Serverless::StateMachine" => {
            serverless::events(here, &serverless::OF_STATE_MACHINE);
        }
        "AWS::StepFunctions::StateMachine" => state_machine::machine(here),
        _ => {}
    }
}

/// Checks what holds between resources, once for the whole template.
pub(super) fn across(context: &Context<'_>) {
    runtimes::globals(context);
    let always = Scenario::default();
    // Each place assumes the condition of its resource, so the assumptions come first.
    let assumed: Vec<(&Resource<'_>, Scenario<'_>)> = context
        .resources
        .values()
        .map(|resource| {
            let condition = resource.condition();
            let scenario = condition.and_then(|condition| always.assume(condition, true));
            (resource, scenario.unwrap_or_default())
        })
        .collect();
    let roots: Vec<(&Resource<'_>, Place<'_, '_>)> = assumed
        .iter()
        .map(|(resource, scenario)| (*resource, Place::root(Some(resource.id), scenario)))
        .collect();
    let all: Vec<Here<'_, '_, '_>> = roots
        .iter()
        .filter_map(|(resource, root)| {
            Some(Here {
                context,
                resource,
                properties: resource.properties()?,
                place: root.key("Properties"),
            })
        })
        .collect();
    let mut seen = identity::Seen::default();
    for here in &all {
        seen.check(here);
    }
    let of = |type_name: &str| -> Vec<Here<'_, '_, '_>> {
        let wanted = |here: &&Here<'_, '_, '_>| here.resource.type_name == Some(type_name);
        all.iter().filter(wanted).copied().collect()
    };
    network::subnets(&of("AWS::EC2::Subnet"));
    network::route_tables(&of("AWS::EC2::SubnetRouteTableAssociation"));
    network::endpoints(&of("AWS::EC2::VPCEndpoint"));
    services::subscriptions(
        &of("AWS::Logs::SubscriptionFilter"),
        &of("AWS::Serverless::Function"),
    );
}
