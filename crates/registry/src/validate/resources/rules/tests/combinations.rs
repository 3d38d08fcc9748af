//! Properties that go together, ranges of ports and addresses.

use super::{NOWHERE, in_properties};

#[test]
fn the_code_of_a_function_has_one_source() {
    let of = |code: &str, given: &str| {
        in_properties(code, "AWS::Lambda::Function", &format!("Code: {given}"))
    };
    let one = "property/one-of";
    assert_eq!(of(one, "{}"), ["Code"]);
    assert_eq!(of(one, "{ZipFile: x, S3Bucket: abc, S3Key: k}"), ["Code"]);
    assert_eq!(
        of(one, "{ZipFile: !If [C, x, !Ref AWS::NoValue]}"),
        ["Code"]
    );
    let either =
        "{ZipFile: !If [C, x, !Ref AWS::NoValue], ImageUri: !If [C, !Ref AWS::NoValue, y]}";
    for fine in [
        "{ZipFile: x}",
        "{S3Bucket: abc, S3Key: k}",
        either,
        "!Ref P",
        "./src",
        "{'Fn::Transform': {Name: M}}",
    ] {
        assert_eq!(of(one, fine), NOWHERE, "{fine}");
    }
    let needs = "property/needs";
    assert_eq!(of(needs, "{S3Bucket: abc}"), ["Code.S3Bucket"]);
    assert_eq!(of(needs, "{S3Key: k}"), ["Code.S3Key"]);
    assert_eq!(of(needs, "{S3Bucket: abc, S3Key: k}"), NOWHERE);
}

#[test]
fn a_secret_is_given_or_generated() {
    let of = |given: &str| in_properties("property/excludes", "AWS::SecretsManager::Secret", given);
    assert_eq!(
        of("SecretString: x, GenerateSecretString: {}"),
        ["GenerateSecretString"]
    );
    assert_eq!(of("GenerateSecretString: {}"), NOWHERE);
}

#[test]
fn records_have_a_time_to_live() {
    let of = |type_name: &str, given: &str| in_properties("property/needs", type_name, given);
    let record = "Name: a.b, Type: A, ResourceRecords: [192.0.2.1]";
    assert_eq!(of("AWS::Route53::RecordSet", record), ["ResourceRecords"]);
    assert_eq!(
        of("AWS::Route53::RecordSet", &format!("{record}, TTL: 60")),
        NOWHERE
    );
    assert_eq!(
        of(
            "AWS::Route53::RecordSetGroup",
            &format!("RecordSets: [{{{record}}}]")
        ),
        ["RecordSets[0].ResourceRecords"]
    );
}

#[test]
fn actions_and_sources_have_what_their_type_needs() {
    let of = |type_name: &str, given: &str| in_properties("property/needs", type_name, given);
    let listener = "AWS::ElasticLoadBalancingV2::Listener";
    for kind in [
        "forward",
        "redirect",
        "fixed-response",
        "authenticate-cognito",
        "authenticate-oidc",
    ] {
        let action = format!("DefaultActions: [{{Type: {kind}}}]");
        assert_eq!(of(listener, &action), ["DefaultActions[0].Type"], "{kind}");
    }
    for fine in [
        "TargetGroupArn: !Ref P",
        "ForwardConfig: {TargetGroups: []}",
    ] {
        let action = format!("DefaultActions: [{{Type: forward, {fine}}}]");
        assert_eq!(of(listener, &action), NOWHERE);
    }
    let project = "AWS::CodeBuild::Project";
    assert_eq!(of(project, "Source: {Type: GITHUB}"), ["Source.Type"]);
    assert_eq!(of(project, "Source: {Type: CODEPIPELINE}"), NOWHERE);
}

#[test]
fn ports_are_in_order_and_within_bounds() {
    let of = |rule: &str| {
        let given = format!("SecurityGroupIngress: [{{{rule}}}]");
        in_properties("ec2/port-range", "AWS::EC2::SecurityGroup", &given)
    };
    let at = |key: &str| [format!("SecurityGroupIngress[0].{key}")];
    assert_eq!(
        of("IpProtocol: tcp, FromPort: 80, ToPort: 70000"),
        at("ToPort")
    );
    assert_eq!(
        of("IpProtocol: '17', FromPort: 443, ToPort: 80"),
        at("FromPort")
    );
    assert_eq!(of("IpProtocol: tcp, FromPort: 80, ToPort: '443'"), NOWHERE);
    assert_eq!(of("IpProtocol: tcp, FromPort: 80, ToPort: !Ref P"), NOWHERE);
    assert_eq!(of("IpProtocol: icmp, FromPort: 8, ToPort: -1"), NOWHERE);
    assert_eq!(of("IpProtocol: tcp, FromPort: 0, ToPort: -1"), NOWHERE);
    let alone = "IpProtocol: tcp, FromPort: 2, ToPort: 1";
    assert_eq!(
        in_properties("ec2/port-range", "AWS::EC2::SecurityGroupEgress", alone),
        ["FromPort"]
    );
}

#[test]
fn a_vpc_has_sixteen_to_twenty_eight_bits() {
    for type_name in ["AWS::EC2::VPC", "AWS::EC2::Subnet"] {
        let of = |range: &str| {
            let given = format!("CidrBlock: {range}");
            in_properties("vpc/range-size", type_name, &given)
        };
        assert_eq!(of("10.0.0.0/8"), ["CidrBlock"]);
        assert_eq!(of("10.0.0.0/29"), ["CidrBlock"]);
        assert_eq!(of("10.0.0.0/16"), NOWHERE);
        assert_eq!(of("10.0.0.0/28"), NOWHERE);
    }
}
