//! Texts that look like functions, and dynamic references.

use super::*;

#[test]
fn a_variable_outside_sub_stays_as_it_is() {
    assert_eq!(
        text("'x-${Name}'"),
        [line(
            "function/sub-needed",
            "`${Name}` is not replaced outside `Fn::Sub`"
        )]
    );
    each_has(
        "function/sub-needed",
        &[
            "'${AWS::Region}'",
            "'${Topic.TopicName}'",
            "!Join ['', ['${Name}']]",
        ],
    );
    all_clean(&["'${Other}'", "'${!Name}'", "'$Name'", "'${Topic.Other}'"]);
}

#[test]
fn a_state_machine_replaces_its_own_variables() {
    let machine = |rest: &str| {
        found(&format!(
            "{START}  It: {{Type: 'AWS::StepFunctions::StateMachine', Properties: {{RoleArn: 'arn:aws:iam::111111111111:role/r', {rest}}}}}\n"
        ))
    };
    assert_eq!(machine("DefinitionString: '${Any}'").len(), 1);
    assert_eq!(
        machine("DefinitionString: '${Any}', DefinitionSubstitutions: {Any: x}"),
        [""; 0]
    );
    assert_eq!(
        machine("DefinitionString: '${Name}', DefinitionSubstitutions: {Name: x}"),
        [""; 0]
    );
}

#[test]
fn the_name_of_a_pseudo_parameter_is_no_value() {
    assert_eq!(
        text("AWS::NoValue"),
        [line(
            "function/pseudo-parameter-text",
            "`AWS::NoValue` is a text here, not the value of the pseudo parameter"
        )]
    );
    all_clean(&["AWS::SNS::Topic"]);
}

#[test]
fn a_dynamic_reference_can_be_read() {
    all_clean(&[
        "'{{resolve:ssm:/a/b}}'",
        "'{{resolve:ssm:a.b-c_d:3}}'",
        "'x{{resolve:secretsmanager:s}}y'",
        "'{{resolve:secretsmanager:s:SecretString:password:AWSCURRENT}}'",
        "'{{resolve:secretsmanager:s:SecretString:password::id}}'",
        "'{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:111111111111:secret:s:SecretString:k}}'",
        "!Sub '{{resolve:secretsmanager:${Name}:SecretString:k}}'",
        "!Sub '{{resolve:ssm:/${Name}/${AWS::Region}:1}}'",
        "'{{other}}'",
    ]);
    each_has(
        "function/dynamic-reference",
        &[
            "'{{resolve:ssn:/a}}'",
            "'{{resolve:ssm:}}'",
            "'{{resolve:ssm:/a:b}}'",
            "'{{resolve:ssm:/a:1:2}}'",
            "'{{resolve:ssm:/a b}}'",
            "'{{resolve:secretsmanager}}'",
            "'{{resolve:secretsmanager:s:Secret}}'",
            "'{{resolve:secretsmanager:s:SecretString:a:b:c:d}}'",
            "'{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:111111111111}}'",
        ],
    );
    each_has(
        "function/dynamic-reference-blanks",
        &["'{{ resolve:ssm:/a }}'", "'{{ resolve : ssm : /a}}'"],
    );
    each_has(
        "function/dynamic-reference-secure",
        &["'{{resolve:ssm-secure:/a:1}}'"],
    );
}

#[test]
fn secrets_are_looked_up_in_properties() {
    let found = found(&format!(
        "{START}  It: {{Type: 'AWS::SNS::Topic', Metadata: {{A: '{{{{resolve:secretsmanager:s}}}}'}}}}\n"
    ));
    assert_eq!(
        found,
        [line(
            "function/dynamic-reference-secret",
            "CloudFormation looks up secrets in properties of resources only"
        )]
    );
}

#[test]
fn a_secret_is_not_its_arn() {
    let secret = |value: &str| {
        found(&format!(
            "{START}  It: {{Type: 'AWS::RDS::DBProxy', Properties: {{Auth: [{{SecretArn: {value}}}]}}}}\n"
        ))
    };
    assert_eq!(
        secret("'{{resolve:secretsmanager:s}}'"),
        [line(
            "function/dynamic-reference-arn",
            "this is the value of a secret where the ARN of the secret is wanted"
        )]
    );
    assert_eq!(secret("'arn:x:{{resolve:secretsmanager:s}}'"), [""; 0]);
}
