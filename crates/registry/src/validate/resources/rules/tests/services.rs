//! Rules of services that have one or two.

use super::{NOWHERE, in_properties, places, resource};
use crate::validate::testing::findings;

#[test]
fn attributes_of_a_table_are_those_of_its_keys() {
    let table = |code: &str, defined: &[&str], keys: &[&str], index: &[&str]| {
        let list = |names: &[&str], more: &str| {
            let items: Vec<String> = names
                .iter()
                .map(|name| format!("{{AttributeName: {name}, {more}}}"))
                .collect();
            format!("[{}]", items.join(", "))
        };
        let properties = format!(
            "AttributeDefinitions: {}, KeySchema: {}, LocalSecondaryIndexes: [{{IndexName: i, Projection: {{ProjectionType: ALL}}, KeySchema: {}}}]",
            list(defined, "AttributeType: S"),
            list(keys, "KeyType: HASH"),
            list(index, "KeyType: HASH"),
        );
        in_properties(code, "AWS::DynamoDB::Table", &properties)
    };
    let undefined = "dynamodb/undefined-attribute";
    let unused = "dynamodb/unused-attribute";
    assert_eq!(
        table(undefined, &["a"], &["a"], &["b"]),
        ["LocalSecondaryIndexes[0].KeySchema[0].AttributeName"]
    );
    assert_eq!(
        table(unused, &["a", "b"], &["a"], &["a"]),
        ["AttributeDefinitions[1].AttributeName"]
    );
    for code in [undefined, unused] {
        assert_eq!(table(code, &["a", "b"], &["a"], &["b"]), NOWHERE);
        assert_eq!(table(code, &["a", "!Ref P"], &["a"], &["b"]), NOWHERE);
    }
}

#[test]
fn aliases_are_domains_and_behaviours_have_origins() {
    let distribution = |code: &str, aliases: &str, target: &str| {
        let properties = format!(
            "DistributionConfig: {{Enabled: true, Aliases: [{aliases}], Origins: [{{Id: a, DomainName: a.example.com}}], DefaultCacheBehavior: {{TargetOriginId: {target}, ViewerProtocolPolicy: https-only}}}}"
        );
        in_properties(code, "AWS::CloudFront::Distribution", &properties)
    };
    let alias = "cloudfront/alias";
    for name in [
        "WWW.example.com",
        "-a.example.com",
        "a.*.com",
        "localhost",
        "example.c",
    ] {
        assert_eq!(
            distribution(alias, name, "a"),
            ["DistributionConfig.Aliases[0]"],
            "{name}"
        );
    }
    assert_eq!(
        distribution(alias, "'*.example.com', example.com, !Ref P", "a"),
        NOWHERE
    );
    let origin = "cloudfront/origin";
    assert_eq!(
        distribution(origin, "", "b"),
        ["DistributionConfig.DefaultCacheBehavior.TargetOriginId"]
    );
    assert_eq!(distribution(origin, "", "a"), NOWHERE);
    assert_eq!(distribution(origin, "", "!Ref P"), NOWHERE);
    let forwarded = "DistributionConfig: {Enabled: true, DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: https-only, CachePolicyId: !Ref P, ForwardedValues: {QueryString: true}}}";
    assert_eq!(
        in_properties(
            "cloudfront/ignored-forwarded-values",
            "AWS::CloudFront::Distribution",
            forwarded
        ),
        ["DistributionConfig.DefaultCacheBehavior.ForwardedValues"]
    );
}

#[test]
fn records_are_in_their_zone_and_certificates_below_their_domain() {
    let record = |name: &str, zone: &str| {
        let properties = format!("Type: A, Name: {name}, HostedZoneName: {zone}");
        in_properties(
            "route53/hosted-zone",
            "AWS::Route53::RecordSet",
            &properties,
        )
    };
    assert_eq!(record("a.example.com", "example.com"), ["HostedZoneName"]);
    assert_eq!(record("a.example.org", "example.com."), ["Name"]);
    assert_eq!(record("aexample.com", "example.com."), ["Name"]);
    assert_eq!(record("a.example.com.", "example.com."), NOWHERE);
    let certificate = |above: &str| {
        let properties = format!(
            "DomainName: a.example.com, DomainValidationOptions: [{{DomainName: a.example.com, ValidationDomain: {above}}}]"
        );
        in_properties(
            "acm/validation-domain",
            "AWS::CertificateManager::Certificate",
            &properties,
        )
    };
    assert_eq!(
        certificate("example.org"),
        ["DomainValidationOptions[0].ValidationDomain"]
    );
    assert_eq!(certificate("example.com"), NOWHERE);
}

#[test]
fn settings_that_exclude_or_ignore_each_other_are_found() {
    for (code, type_name, bad, at, good) in [
        (
            "guardduty/features",
            "AWS::GuardDuty::Detector",
            "Enable: true, DataSources: {}, Features: []",
            "DataSources",
            "Enable: true, Features: []",
        ),
        (
            "autoscaling/health-check-type",
            "AWS::AutoScaling::AutoScalingGroup",
            "HealthCheckType: 'EC2,ELB'",
            "HealthCheckType",
            "HealthCheckType: 'EBS,ELB'",
        ),
        (
            "apigateway/empty-method-settings",
            "AWS::ApiGateway::Stage",
            "MethodSettings: [{HttpMethod: '*', ResourcePath: '/*'}]",
            "MethodSettings[0]",
            "MethodSettings: [{HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true}]",
        ),
        (
            "ssm/parameter-name",
            "AWS::SSM::Parameter",
            "Type: String, Value: a, Name: /aws/a",
            "Name",
            "Type: String, Value: a, Name: /team/aws",
        ),
        (
            "rds/ignored-replica-mode",
            "AWS::RDS::DBInstance",
            "Engine: postgres, ReplicaMode: mounted",
            "ReplicaMode",
            "Engine: oracle-ee, ReplicaMode: mounted",
        ),
        (
            "ec2/elastic-ip-domain",
            "AWS::EC2::EIP",
            "Domain: other",
            "Domain",
            "Domain: vpc",
        ),
        (
            "iam/role-arn",
            "AWS::ECS::TaskDefinition",
            "ExecutionRoleArn: 'arn:aws:iam::111111111111:user/a'",
            "ExecutionRoleArn",
            "ExecutionRoleArn: 'arn:aws:iam::111111111111:role/a'",
        ),
    ] {
        assert_eq!(in_properties(code, type_name, bad), [at], "{code}");
        assert_eq!(in_properties(code, type_name, good), NOWHERE, "{code}");
    }
}

#[test]
fn an_api_is_defined_in_one_way() {
    let code = "apigateway/mixed-definition";
    let api = resource(
        "A",
        "AWS::ApiGateway::RestApi",
        "Name: a, Body: {swagger: '2.0'}",
    );
    let model = resource("M", "AWS::ApiGateway::Model", "RestApiId: !Ref A");
    assert_eq!(places(code, &(api.clone() + &model)), ["A Properties.Body"]);
    assert_eq!(places(code, &api), NOWHERE);
}

#[test]
fn a_cluster_fails_over() {
    let code = "elasticache/cluster-failover";
    let all = |properties: &str| {
        let group = "CacheParameterGroupFamily: redis7, Description: a, Properties: {cluster-enabled: 'yes'}";
        let replication = format!(
            "ReplicationGroupDescription: a, CacheParameterGroupName: !Ref G, {properties}"
        );
        resource("G", "AWS::ElastiCache::ParameterGroup", group)
            + &resource("R", "AWS::ElastiCache::ReplicationGroup", &replication)
    };
    assert_eq!(
        places(
            code,
            &all("AutomaticFailoverEnabled: false, NumNodeGroups: 2")
        ),
        ["R Properties.AutomaticFailoverEnabled"]
    );
    assert_eq!(
        places(code, &all("NumCacheClusters: 1")),
        ["R Properties.NumCacheClusters"]
    );
    assert_eq!(places(code, &all("NumNodeGroups: 2")), NOWHERE);
}

#[test]
fn passwords_are_not_in_the_template() {
    let text = |value: &str, echo: &str| {
        format!(
            "Parameters:\n  P: {{Type: String{echo}}}\nResources:\n  D: {{Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {{MasterUserPassword: {value}}}}}\n"
        )
    };
    let found = |value: &str, echo: &str| -> Vec<String> {
        let lines = findings(&text(value, echo)).into_iter();
        lines.filter(|line| line.contains("password")).collect()
    };
    assert_eq!(
        found("secret", ""),
        [
            "4:121 warning property/plain-password D Properties.MasterUserPassword: `MasterUserPassword` is written in the template"
        ]
    );
    assert_eq!(found("'{{resolve:ssm:a:1}}'", "").len(), 1);
    assert_eq!(
        found("'{{resolve:secretsmanager:a:SecretString:b}}'", ""),
        NOWHERE
    );
    assert_eq!(
        found("!Ref P", ""),
        ["2:3 warning parameter/password-echo P: the parameter is the `MasterUserPassword` of `D`"]
    );
    assert_eq!(found("!Ref P", ", NoEcho: true"), NOWHERE);
}

#[test]
fn parameters_and_roles_are_referred_to_by_what_they_are() {
    let image = |kind: &str| {
        let text = format!(
            "Parameters:\n  P: {{Type: '{kind}'}}\nResources:\n  I: {{Type: AWS::EC2::Instance, Properties: {{ImageId: !Ref P}}}}\n"
        );
        super::of_template("parameter/image-type", &text)
    };
    assert_eq!(image("String"), ["P Type"]);
    assert_eq!(image("AWS::EC2::Image::Id"), NOWHERE);
    let role = |path: &str, reference: &str| {
        let trust = "AssumeRolePolicyDocument: {Statement: []}";
        let role = resource("L", "AWS::IAM::Role", &format!("Path: {path}, {trust}"));
        let project = resource(
            "B",
            "AWS::CodeBuild::Project",
            &format!("ServiceRole: {reference}"),
        );
        places("iam/role-with-path", &(role + &project))
    };
    assert_eq!(role("/a/", "!Ref L"), ["B Properties.ServiceRole"]);
    assert_eq!(role("/", "!Ref L"), NOWHERE);
    assert_eq!(role("/a/", "!GetAtt L.Arn"), NOWHERE);
}

#[test]
fn policies_of_an_organization_are_in_the_language_of_iam() {
    let policy = |kind: &str, effect: &str| {
        let properties = format!(
            "Name: a, Type: {kind}, Content: {{Statement: {{Effect: {effect}, Action: '*', Resource: '*'}}}}"
        );
        in_properties("iam/effect", "AWS::Organizations::Policy", &properties)
    };
    assert_eq!(
        policy("SERVICE_CONTROL_POLICY", "Forbid"),
        ["Content.Statement.Effect"]
    );
    assert_eq!(policy("SERVICE_CONTROL_POLICY", "Deny"), NOWHERE);
    assert_eq!(policy("TAG_POLICY", "Forbid"), NOWHERE);
}

#[test]
fn documents_have_a_version_and_its_parts() {
    let of = |content: &str, kind: &str| {
        let properties = format!("Content: {content}{kind}");
        in_properties("ssm/document", "AWS::SSM::Document", &properties)
    };
    assert_eq!(of("{description: a}", ""), ["Content"]);
    assert_eq!(of("{schemaVersion: '3.0'}", ""), ["Content.schemaVersion"]);
    assert_eq!(of("{schemaVersion: '2.2'}", ""), ["Content.schemaVersion"]);
    assert_eq!(
        of("'{\"schemaVersion\": \"0.3\"}'", ""),
        ["Content.schemaVersion"]
    );
    assert_eq!(of("'{'", ""), ["Content"]);
    assert_eq!(of("{schemaVersion: '2.2', mainSteps: []}", ""), NOWHERE);
    assert_eq!(
        of("{a: b}", ", DocumentType: ApplicationConfiguration"),
        NOWHERE
    );
}
