//! Principals and conditions.

use super::{in_condition, in_principal};

#[test]
fn principals_have_a_kind_and_a_form() {
    let empty: [&str; 0] = [];
    for principal in [
        "'*'",
        "{AWS: '*'}",
        "{AWS: '111111111111'}",
        "{AWS: 111111111111}",
        "{AWS: ['arn:aws:iam::111111111111:root', 'arn:aws-cn:iam::111111111111:user/a/b']}",
        "{AWS: 'arn:aws:sts::111111111111:assumed-role/a/b'}",
        "{AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1'}",
        "{AWS: AROAEXAMPLEEXAMPLE123}",
        "{AWS: !Sub 'arn:aws:iam::${P}:root'}",
        "{Service: [cloudtrail.amazonaws.com, lambda.amazonaws.com.cn]}",
        "{Federated: cognito-identity.amazonaws.com}",
        "{Federated: 'arn:aws:iam::111111111111:oidc-provider/example.com'}",
        "{CanonicalUser: 79a59df900b949e55d96a1e698fbaced}",
        "!If [C, {AWS: '*'}, {Service: ec2.amazonaws.com}]",
    ] {
        assert_eq!(in_principal(principal), empty, "{principal}");
    }
    for (principal, expected) in [
        ("everybody", "error iam/principal "),
        ("{}", "error iam/principal "),
        ("[a]", "error iam/principal "),
        ("{Aws: '*'}", "error iam/unknown-element Aws"),
        ("{AWS: '11111111111'}", "error iam/principal AWS"),
        (
            "{AWS: 'arn:aws:iam::111111111111:role/*'}",
            "error iam/principal AWS",
        ),
        (
            "{AWS: 'arn:aws:iam::111111111111:group/a'}",
            "error iam/principal AWS",
        ),
        ("{AWS: 'arn:aws:s3:::bucket'}", "error iam/principal AWS"),
        ("{AWS: ec2.amazonaws.com}", "error iam/principal AWS"),
        ("{AWS: []}", "error iam/missing-element AWS"),
        ("{Service: lambda}", "error iam/principal Service"),
        (
            "{Service: [ec2.amazonaws.com, '*.amazonaws.com']}",
            "error iam/principal Service[1]",
        ),
        (
            "{Service: ec2.amazonaws.org}",
            "warning iam/service-principal Service",
        ),
        (
            "{Service: [ec2.amazonaws.com, lamda.amazonaws.com]}",
            "warning iam/unknown-service-principal Service[1]",
        ),
        (
            "{Federated: 'https://example.com'}",
            "error iam/principal Federated",
        ),
    ] {
        assert_eq!(in_principal(principal), [expected], "{principal}");
    }
}

#[test]
fn conditions_have_operators_keys_and_values() {
    let empty: [&str; 0] = [];
    for condition in [
        "{StringEquals: {aws:SourceAccount: '111111111111'}}",
        "{ForAllValues:StringLikeIfExists: {aws:TagKeys: [a, 'b*']}}",
        "{ForAnyValue:ArnLike: {aws:PrincipalArn: ['arn:aws:iam::111111111111:role/*']}}",
        "{Bool: {aws:SecureTransport: false}}",
        "{Bool: {aws:SecureTransport: 'true'}, 'Null': {s3:x-amz-acl: 'true'}}",
        "{NumericLessThanEquals: {s3:max-keys: 10}}",
        "{DateGreaterThan: {aws:CurrentTime: '2030-01-31T00:00:00Z'}}",
        "{IpAddress: {aws:SourceIp: [203.0.113.0/24, '2001:db8::/32', 198.51.100.7]}}",
        "{StringEquals: {kms:EncryptionContext:aws:s3:arn: x, saml:aud: !Ref P}}",
        "!If [C, {StringEquals: {aws:SourceAccount: a}}, !Ref AWS::NoValue]",
        "{StringEquals: {aws:username: '${aws:username}'}, NumericEquals: {s3:max-keys: '${s3:max-keys}'}}",
    ] {
        assert_eq!(in_condition(condition), empty, "{condition}");
    }
    for (condition, expected) in [
        (
            "{StringEqual: {aws:userid: b}}",
            "error iam/condition-operator StringEqual",
        ),
        (
            "{stringEquals: {aws:userid: b}}",
            "error iam/condition-operator stringEquals",
        ),
        (
            "{ForEachValue:StringEquals: {aws:userid: b}}",
            "error iam/condition-operator ForEachValue:StringEquals",
        ),
        (
            "{NullIfExists: {aws:userid: 'true'}}",
            "error iam/condition-operator NullIfExists",
        ),
        (
            "{StringEquals: {SourceArn: b}}",
            "error iam/condition-key StringEquals.SourceArn",
        ),
        ("{StringEquals: b}", "error iam/condition StringEquals"),
        ("[]", "error iam/condition Condition"),
        (
            "{StringEquals: {aws:userid: {b: c}}}",
            "error iam/condition-value StringEquals.aws:userid",
        ),
        (
            "{Bool: {aws:userid: yes please}}",
            "error iam/condition-value Bool.aws:userid",
        ),
        (
            "{NumericEquals: {aws:userid: many}}",
            "error iam/condition-value NumericEquals.aws:userid",
        ),
        (
            "{DateLessThan: {aws:userid: tomorrow}}",
            "error iam/condition-value DateLessThan.aws:userid",
        ),
        (
            "{IpAddress: {aws:userid: [10.0.0.0/33]}}",
            "error iam/condition-value IpAddress.aws:userid[0]",
        ),
    ] {
        assert_eq!(in_condition(condition), [expected], "{condition}");
    }
}

#[test]
fn everyone_but_some_cannot_be_allowed() {
    let found = |effect: &str| {
        let policy = format!(
            "{{Statement: {{Effect: {effect}, NotPrincipal: {{AWS: '111111111111'}}, Action: 's3:*', Resource: 'arn:aws:s3:::b'}}}}"
        );
        super::found("AWS::S3::BucketPolicy", "PolicyDocument", &policy)
    };
    assert_eq!(
        found("Allow"),
        ["warning iam/allow-not-principal Statement.NotPrincipal"]
    );
    let empty: [&str; 0] = [];
    assert_eq!(found("Deny"), empty);
}
