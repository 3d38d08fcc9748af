//! Service principals.

use catchment_core::Diagnostic;

use crate::embedded::Registry;

/// The name is almost that of a service principal, and none itself, as far as is known: a slip of
/// the hand. IAM refuses a policy with a principal that does not exist.
///
/// ```yaml
/// Principal: {Service: lamda.amazonaws.com}
/// ```
///
/// Write `lambda.amazonaws.com`. Names that are like no known one are not reported: there are more
/// services than those that are known here.
const UNKNOWN: &str = "iam/unknown-service-principal";

/// What most service principals end in.
const DOMAIN: &str = ".amazonaws.com";

/// Shorter names are alike by chance.
const LEAST: usize = 5;

/// Service principals without their domain, that roles and resources of CloudFormation name.
const KNOWN: [&str; 108] = [
    "access-analyzer",
    "acm-pca",
    "amplify",
    "apigateway",
    "appflow",
    "application-autoscaling",
    "apprunner",
    "appstream",
    "appsync",
    "athena",
    "auditmanager",
    "autoscaling",
    "backup",
    "batch",
    "bedrock",
    "bedrock-agentcore",
    "billingconductor",
    "budgets",
    "chatbot",
    "cleanrooms",
    "cloudformation",
    "cloudfront",
    "cloudhsm",
    "cloudtrail",
    "cloudwatch",
    "codebuild",
    "codecommit",
    "codedeploy",
    "codepipeline",
    "cognito-identity",
    "cognito-idp",
    "comprehend",
    "config",
    "connect",
    "controltower",
    "databrew",
    "datapipeline",
    "datasync",
    "datazone",
    "delivery.logs",
    "detective",
    "directconnect",
    "dlm",
    "dynamodb",
    "ec2",
    "ec2fleet",
    "ecs",
    "ecs-tasks",
    "edgelambda",
    "eks",
    "eks-fargate-pods",
    "elasticache",
    "elasticbeanstalk",
    "elasticfilesystem",
    "elasticloadbalancing",
    "elasticmapreduce",
    "emr-containers",
    "emr-serverless",
    "events",
    "firehose",
    "forecast",
    "grafana",
    "greengrass",
    "guardduty",
    "imagebuilder",
    "inspector",
    "inspector2",
    "iotanalytics",
    "iotevents",
    "iotsitewise",
    "ivschat",
    "kafka",
    "kafkaconnect",
    "kendra",
    "kinesis",
    "kinesisanalytics",
    "lakeformation",
    "lambda",
    "lexv2",
    "lightsail",
    "location",
    "logger.cloudfront",
    "logging.s3",
    "macie",
    "mediaconvert",
    "medialive",
    "monitoring.rds",
    "opensearchservice",
    "organizations",
    "personalize",
    "pipes",
    "pods.eks",
    "quicksight",
    "redshift",
    "redshift-serverless",
    "replicator.lambda",
    "route53",
    "sagemaker",
    "scheduler",
    "secretsmanager",
    "securityhub",
    "servicecatalog",
    "servicediscovery",
    "spotfleet",
    "states",
    "transfer",
    "vpc-flow-logs",
    "workspaces",
];

/// A doubt about the name of a service principal.
pub(super) fn doubt(text: &str) -> Option<Diagnostic> {
    let name = text.strip_suffix(DOMAIN)?;
    let is_known = KNOWN.contains(&name) || Registry::iam_prefixes().any(|known| known == name);
    if is_known || name.len() < LEAST {
        return None;
    }
    let close = KNOWN.iter().find(|known| is_slip(name, known))?;
    let message = format!("`{text}` is no service principal that is known");
    let help = format!("did you mean `{close}{DOMAIN}`?");
    Some(Diagnostic::warning(UNKNOWN, message).help(help))
}

/// Whether one name becomes the other when one character is added, left out or changed, or two
/// neighbours are swapped. A letter of a name as short as `ec2` makes another name.
fn is_slip(given: &str, known: &str) -> bool {
    let long_enough = known.len() >= LEAST;
    // A digit at the end is a version: `inspector2`.
    let is_version = without_version(given) == without_version(known);
    long_enough && !is_version && strsim::osa_distance(given, known) == 1
}

fn without_version(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_names() {
        for (given, known) in [
            ("lamda", "lambda"),
            ("cloudtrial", "cloudtrail"),
            ("delivery.log", "delivery.logs"),
            ("event", "events"),
            ("ec2-tasks", "ecs-tasks"),
        ] {
            let finding = doubt(&format!("{given}{DOMAIN}")).unwrap();
            assert_eq!(
                finding.help_text(),
                Some(format!("did you mean `{known}{DOMAIN}`?").as_str())
            );
        }
        for name in [
            "lambda",
            "ds",
            "es",
            "ssm-incidents",
            "some.new.service",
            "macie2",
            "inspector3",
            "transcribe",
            "logs.eu-west-1",
            "s3.ca-central-1",
        ] {
            assert!(doubt(&format!("{name}{DOMAIN}")).is_none(), "{name}");
        }
        for text in ["lamda", "lamda.amazonaws.com.cn", "", ".amazonaws.com"] {
            assert!(doubt(text).is_none(), "{text}");
        }
    }
}
