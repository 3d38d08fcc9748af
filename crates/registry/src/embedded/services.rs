// Written by `cargo xtask registry update`.

use super::Service;

pub(super) static SERVICES: [Service; 50] = [
    Service::new(
        "accessanalyzer",
        include_str!("../../data/accessanalyzer.txt"),
    ),
    Service::new("athena", include_str!("../../data/athena.txt")),
    Service::new("auditmanager", include_str!("../../data/auditmanager.txt")),
    Service::new(
        "bcmdataexports",
        include_str!("../../data/bcmdataexports.txt"),
    ),
    Service::new(
        "cloudformation",
        include_str!("../../data/cloudformation.txt"),
    ),
    Service::new("cloudfront", include_str!("../../data/cloudfront.txt")),
    Service::new("cloudtrail", include_str!("../../data/cloudtrail.txt")),
    Service::new("cloudwatch", include_str!("../../data/cloudwatch.txt")),
    Service::new("config", include_str!("../../data/config.txt")),
    Service::new("cur", include_str!("../../data/cur.txt")),
    Service::new("detective", include_str!("../../data/detective.txt")),
    Service::new("dynamodb", include_str!("../../data/dynamodb.txt")),
    Service::new("ec2", include_str!("../../data/ec2.txt")),
    Service::new("eks", include_str!("../../data/eks.txt")),
    Service::new(
        "elasticloadbalancing",
        include_str!("../../data/elasticloadbalancing.txt"),
    ),
    Service::new(
        "elasticloadbalancingv2",
        include_str!("../../data/elasticloadbalancingv2.txt"),
    ),
    Service::new("events", include_str!("../../data/events.txt")),
    Service::new("fms", include_str!("../../data/fms.txt")),
    Service::new("glue", include_str!("../../data/glue.txt")),
    Service::new("guardduty", include_str!("../../data/guardduty.txt")),
    Service::new("iam", include_str!("../../data/iam.txt")),
    Service::new("inspectorv2", include_str!("../../data/inspectorv2.txt")),
    Service::new("kinesis", include_str!("../../data/kinesis.txt")),
    Service::new(
        "kinesisfirehose",
        include_str!("../../data/kinesisfirehose.txt"),
    ),
    Service::new("kms", include_str!("../../data/kms.txt")),
    Service::new("lambda", include_str!("../../data/lambda.txt")),
    Service::new("logs", include_str!("../../data/logs.txt")),
    Service::new("macie", include_str!("../../data/macie.txt")),
    Service::new(
        "networkfirewall",
        include_str!("../../data/networkfirewall.txt"),
    ),
    Service::new("oam", include_str!("../../data/oam.txt")),
    Service::new(
        "observabilityadmin",
        include_str!("../../data/observabilityadmin.txt"),
    ),
    Service::new(
        "opensearchservice",
        include_str!("../../data/opensearchservice.txt"),
    ),
    Service::new(
        "organizations",
        include_str!("../../data/organizations.txt"),
    ),
    Service::new("osis", include_str!("../../data/osis.txt")),
    Service::new("ram", include_str!("../../data/ram.txt")),
    Service::new("rds", include_str!("../../data/rds.txt")),
    Service::new("redshift", include_str!("../../data/redshift.txt")),
    Service::new("route53", include_str!("../../data/route53.txt")),
    Service::new(
        "route53resolver",
        include_str!("../../data/route53resolver.txt"),
    ),
    Service::new("s3", include_str!("../../data/s3.txt")),
    Service::new("s3tables", include_str!("../../data/s3tables.txt")),
    Service::new("scheduler", include_str!("../../data/scheduler.txt")),
    Service::new(
        "secretsmanager",
        include_str!("../../data/secretsmanager.txt"),
    ),
    Service::new("securityhub", include_str!("../../data/securityhub.txt")),
    Service::new("securitylake", include_str!("../../data/securitylake.txt")),
    Service::new("sns", include_str!("../../data/sns.txt")),
    Service::new("sqs", include_str!("../../data/sqs.txt")),
    Service::new("ssm", include_str!("../../data/ssm.txt")),
    Service::new(
        "stepfunctions",
        include_str!("../../data/stepfunctions.txt"),
    ),
    Service::new("wafv2", include_str!("../../data/wafv2.txt")),
];
