#![cfg(test)]

mod keys;
mod kinds;
mod parts;

use crate::validate::testing::findings;

/// What is found in the policy of a resource: code and place inside the policy.
fn found(type_name: &str, property: &str, policy: &str) -> Vec<String> {
    let (text, path) = template(type_name, property, policy);
    let codes = findings(&text).into_iter().filter_map(|line| {
        let (place, _) = line.split_once(": ")?;
        let mut words = place.split(' ').skip(1);
        let (severity, code) = (words.next()?, words.next()?);
        let inside = words.nth(1).unwrap_or_default();
        let inside = inside.strip_prefix(&path).unwrap_or(inside);
        code.starts_with("iam/")
            .then(|| format!("{severity} {code} {}", inside.trim_start_matches('.')))
    });
    codes.collect()
}

fn template(type_name: &str, property: &str, policy: &str) -> (String, String) {
    let path = format!("Properties.{property}");
    let text = format!(
        "Parameters:\n  P: {{Type: String}}\n  L: {{Type: CommaDelimitedList}}\n\
         Conditions:\n  C: !Equals [!Ref P, a]\n\
         Resources:\n  R:\n    Type: {type_name}\n    Properties:\n      {property}: {policy}\n"
    );
    (text, path)
}

/// What is found in a statement of a managed policy, into which every test puts one mistake.
fn in_statement(elements: &str) -> Vec<String> {
    let policy = format!("{{Version: 2012-10-17, Statement: [{{{elements}}}]}}");
    let found = found("AWS::IAM::ManagedPolicy", "PolicyDocument", &policy);
    let strip = |line: String| {
        line.replace("Statement[0].", "")
            .replace(" Statement[0]", " ")
    };
    found.into_iter().map(strip).collect()
}

/// What is found in the principal of a trust policy.
fn in_principal(principal: &str) -> Vec<String> {
    let policy = format!(
        "{{Version: 2012-10-17, Statement: {{Effect: Allow, Action: sts:AssumeRole, Principal: {principal}}}}}"
    );
    let found = found("AWS::IAM::Role", "AssumeRolePolicyDocument", &policy);
    let strip = |line: String| line.replace("Statement.Principal", "").replace(" .", " ");
    found.into_iter().map(strip).collect()
}

/// What is found in a condition.
fn in_condition(condition: &str) -> Vec<String> {
    let all = in_statement(&format!(
        "Effect: Allow, Action: s3:GetObject, Resource: '*', Condition: {condition}"
    ));
    let strip = |line: String| line.replace("Condition.", "");
    all.into_iter().map(strip).collect()
}

#[test]
fn a_policy_without_mistakes_is_clean() {
    let empty: [&str; 0] = [];
    assert_eq!(
        in_statement("Sid: One, Effect: Allow, Action: [s3:GetObject, 's3:List*'], Resource: '*'"),
        empty
    );
    assert_eq!(
        in_statement("Effect: Deny, NotAction: 'iam:*', NotResource: 'arn:aws:s3:::a/*'"),
        empty
    );
    assert_eq!(
        in_statement("Effect: !Ref P, Action: !Ref L, Resource: [!Sub 'arn:aws:s3:::${P}']"),
        empty
    );
}

#[test]
fn a_statement_needs_its_elements_and_no_others() {
    for (elements, expected) in [
        (
            "Action: s3:Get*, Resource: '*'",
            "error iam/missing-element ",
        ),
        ("Effect: Allow, Resource: '*'", "error iam/missing-element "),
        (
            "Effect: Allow, Action: s3:Get*",
            "error iam/missing-element ",
        ),
        (
            "Effect: Allow, Action: [], Resource: '*'",
            "error iam/missing-element Action",
        ),
        (
            "Effect: Allow, Action: !If [C, s3:Get*, !Ref AWS::NoValue], Resource: '*'",
            "error iam/missing-element ",
        ),
        (
            "Effect: Allow, Action: s3:Get*, NotAction: s3:Put*, Resource: '*'",
            "error iam/both-elements ",
        ),
        (
            "Effect: Allow, Action: s3:Get*, Resource: '*', Principal: '*'",
            "error iam/refused-element ",
        ),
        (
            "Effect: Allow, Action: s3:Get*, Resource: '*', Conditions: {}",
            "error iam/unknown-element Conditions",
        ),
        (
            "Effect: allow, Action: s3:Get*, Resource: '*'",
            "error iam/effect Effect",
        ),
        (
            "Effect: Allow, Action: GetObject, Resource: '*'",
            "error iam/action Action",
        ),
        (
            "Effect: Allow, Action: 's3:', Resource: '*'",
            "error iam/action Action",
        ),
        (
            "Effect: Allow, Action: [{a: b}], Resource: '*'",
            "error iam/element-type Action[0]",
        ),
        (
            "Effect: Allow, Action: s3:Get*, Resource: bucket",
            "error iam/resource Resource",
        ),
        (
            "Effect: Allow, Action: s3:Get*, Resource: !If [C, '*', bucket]",
            "error iam/resource Resource",
        ),
        (
            "Sid: a b, Effect: Allow, Action: s3:Get*, Resource: '*'",
            "error iam/statement-id Sid",
        ),
    ] {
        assert_eq!(in_statement(elements), [expected], "{elements}");
    }
}

#[test]
fn branches_that_exclude_each_other_are_not_both_there() {
    let empty: [&str; 0] = [];
    let elements = "Effect: Allow, Resource: '*', \
                    Action: !If [C, s3:Get*, !Ref AWS::NoValue], \
                    NotAction: !If [C, !Ref AWS::NoValue, s3:Put*]";
    assert_eq!(in_statement(elements), empty);
}

#[test]
fn a_document_has_a_version_and_statements() {
    for (policy, expected) in [
        ("{Version: 2012-10-17}", "error iam/no-statement "),
        (
            "{Version: 2012-10-17, Statement: []}",
            "error iam/no-statement Statement",
        ),
        (
            "{Version: 2012-10-17, Statement: text}",
            "error iam/statement Statement",
        ),
        ("[]", "error iam/document "),
        ("'{'", "error iam/document "),
        (
            "{Version: 2012-10-18, Statement: {Effect: Allow, Action: '*', Resource: '*'}}",
            "error iam/version Version",
        ),
        (
            "{Version: 2008-10-17, Statement: {Effect: Allow, Action: '*', Resource: '*'}}",
            "warning iam/old-version Version",
        ),
        (
            "{Versions: 2012-10-17, Statement: {Effect: Allow, Action: '*', Resource: '*'}}",
            "error iam/unknown-element Versions",
        ),
    ] {
        let found = found("AWS::IAM::ManagedPolicy", "PolicyDocument", policy);
        assert_eq!(found, [expected], "{policy}");
    }
}

#[test]
fn ids_of_statements_differ_where_both_can_be_there() {
    let statement =
        |sid: &str| format!("{{Sid: {sid}, Effect: Allow, Action: '*', Resource: '*'}}");
    let two = format!("{{Statement: [{}, {}]}}", statement("A"), statement("A"));
    let type_name = "AWS::IAM::ManagedPolicy";
    assert_eq!(
        found(type_name, "PolicyDocument", &two),
        ["error iam/duplicate-statement-id Statement[1].Sid"]
    );
    let either = format!(
        "{{Statement: [!If [C, {a}, !Ref AWS::NoValue], !If [C, !Ref AWS::NoValue, {a}]]}}",
        a = statement("A")
    );
    let empty: [&str; 0] = [];
    assert_eq!(found(type_name, "PolicyDocument", &either), empty);
}

#[test]
fn findings_stand_where_the_mistake_is() {
    let text = "Resources:\n  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Alow\n            Action: s3:GetObject\n            Resource: '*'\n";
    assert_eq!(
        findings(text),
        [
            "7:21 error iam/effect R Properties.PolicyDocument.Statement[0].Effect: `Alow` is no \
             effect, there are `Allow` and `Deny`"
        ]
    );
}

#[test]
fn actions_that_no_service_has_are_doubted() {
    let of =
        |action: &str| in_statement(&format!("Effect: Allow, Action: '{action}', Resource: '*'"));
    let empty: [&str; 0] = [];
    assert_eq!(of("S3:getobject"), empty);
    assert_eq!(of("s3:*Object"), empty);
    assert_eq!(of("*"), empty);
    assert_eq!(of("s4:GetObject"), ["warning iam/unknown-service Action"]);
    assert_eq!(of("s3:GetObjekt"), ["warning iam/unknown-action Action"]);
    assert_eq!(of("s3:Frobnicate*"), ["warning iam/unknown-action Action"]);
    let help =
        |action: &str| help_for(&format!("Effect: Allow, Action: '{action}', Resource: '*'"));
    assert_eq!(help("s3:getobjekt"), "did you mean `s3:GetObject`?");
    // Of the newest actions the case is not known yet.
    assert_eq!(
        help("assurance:ListEnvironment"),
        "did you mean `assurance:listenvironments`? case does not matter"
    );
}

/// The help of what is found in a statement of a managed policy.
fn help_for(statement: &str) -> String {
    let (text, _) = template(
        "AWS::IAM::ManagedPolicy",
        "PolicyDocument",
        &format!("{{Statement: {{{statement}}}}}"),
    );
    let template = crate::template::Template::read(&text).unwrap();
    let found = crate::validate::validate(&template, &crate::Options::new());
    let mut found = found.diagnostics.iter();
    let finding = found.find(|finding| finding.code().starts_with("iam/"));
    let help = finding.and_then(|finding| finding.help_text());
    help.unwrap_or_default().to_owned()
}

#[test]
fn resources_that_an_action_is_not_about_are_noted() {
    let of = |action: &str, resource: &str| {
        in_statement(&format!(
            "Effect: Allow, Action: '{action}', Resource: {resource}"
        ))
    };
    let empty: [&str; 0] = [];
    let queue = "'arn:aws:sqs:eu-west-1:111111111111:a'";
    assert_eq!(
        of("s3:GetObject", queue),
        ["warning iam/unmatched-resource Resource"]
    );
    assert_eq!(
        in_statement(&format!(
            "Effect: Allow, Action: ['s3:GetObject', 'sqs:SendMessage'], Resource: {queue}"
        )),
        ["info iam/unmatched-resource Resource"]
    );
    assert_eq!(
        of("s3:GetObject", "'arn:aws:s3:::logs'"),
        ["warning iam/unmatched-resource Resource"]
    );
    for objects in ["logs/*", "logs*", "*", "lo?s", "${aws:username}", "logs/a"] {
        let objects = format!("'arn:aws:s3:::{objects}'");
        assert_eq!(of("s3:GetObject", &objects), empty, "{objects}");
    }
    assert_eq!(of("s3:ListBucket", "'arn:aws:s3:::logs'"), empty);
    assert_eq!(of("s3:GetObject", "logs"), ["error iam/resource Resource"]);
    assert_eq!(of("sqs:SendMessage", queue), empty);
    assert_eq!(of("s3:GetObject", &format!("[{queue}, !Ref P]")), empty);
    assert_eq!(of("s3:GetObject", &format!("[{queue}, '*']")), empty);
}

#[test]
fn the_arn_of_a_bucket_of_the_template_is_no_object() {
    let of = |resource: &str| {
        findings(&format!(
            "Resources:\n  B: {{Type: AWS::S3::Bucket}}\n  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {{Version: '2012-10-17', Statement: [{{Effect: Allow, Action: 's3:GetObject', Resource: {resource}}}]}}\n"
        ))
    };
    for resource in ["!GetAtt B.Arn", "[!GetAtt [B, Arn]]"] {
        let found = of(resource);
        assert_eq!(found.len(), 1, "{resource}: {found:?}");
        assert!(found[0].contains("warning iam/unmatched-resource"));
    }
    for resource in ["!Sub '${B.Arn}/*'", "[!GetAtt B.Arn, !Sub '${B.Arn}/*']"] {
        assert_eq!(of(resource), [] as [&str; 0], "{resource}");
    }
}
