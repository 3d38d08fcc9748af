//! Functions, instances, containers, pipelines.

use super::{NOWHERE, in_properties, places, resource};

const FUNCTION: &str = "AWS::Lambda::Function";

#[test]
fn a_zip_file_needs_handler_and_runtime() {
    let code = "lambda/package";
    let found =
        |properties: &str| in_properties(code, FUNCTION, &format!("Role: !Ref P, {properties}"));
    assert_eq!(found("Code: {ZipFile: x}"), [""]);
    assert_eq!(
        found("Code: {S3Bucket: b, S3Key: k}, Runtime: python3.14"),
        [""]
    );
    assert_eq!(
        found("Code: {ZipFile: x}, Runtime: python3.14, Handler: a.b"),
        NOWHERE
    );
    assert_eq!(found("Code: {ImageUri: x}, PackageType: Image"), NOWHERE);
    assert_eq!(found("Code: !Ref P"), NOWHERE);
}

#[test]
fn a_serverless_function_takes_what_globals_say() {
    let code = "lambda/package";
    let template = |globals: &str| {
        format!(
            "Transform: AWS::Serverless-2016-10-31\nGlobals: {globals}\nResources:\n  R: {{Type: AWS::Serverless::Function, Properties: {{CodeUri: 's3://b/k', Handler: a.b}}}}\n"
        )
    };
    let found = |globals: &str| super::of_template(code, &template(globals));
    assert_eq!(found("{Function: {Timeout: 5}}"), ["R Properties"]);
    assert_eq!(found("{Function: {Runtime: python3.14}}"), NOWHERE);
}

#[test]
fn the_environment_of_a_function_has_four_kilobytes() {
    let code = "lambda/environment-size";
    let of = |size: usize| {
        let properties = format!("Environment: {{Variables: {{A: {}}}}}", "x".repeat(size));
        in_properties(code, FUNCTION, &properties)
    };
    assert_eq!(of(4_096), ["Environment.Variables"]);
    assert_eq!(of(4_095), NOWHERE);
}

#[test]
fn snap_start_needs_a_runtime_and_a_version() {
    let of = |code: &str, runtime: &str| {
        let properties = format!("SnapStart: {{ApplyOn: PublishedVersions}}, Runtime: {runtime}");
        in_properties(code, FUNCTION, &properties)
    };
    let runtime = "lambda/snap-start-runtime";
    assert_eq!(of(runtime, "nodejs24.x"), ["SnapStart.ApplyOn"]);
    assert_eq!(of(runtime, "python3.11"), ["SnapStart.ApplyOn"]);
    assert_eq!(of(runtime, "python3.14"), NOWHERE);
    assert_eq!(of(runtime, "!Ref P"), NOWHERE);
    let version = "lambda/snap-start-version";
    assert_eq!(of(version, "java25"), ["SnapStart.ApplyOn"]);
    let function = resource("R", FUNCTION, "SnapStart: {ApplyOn: PublishedVersions}");
    let published = resource("V", "AWS::Lambda::Version", "FunctionName: !Ref R");
    assert_eq!(places(version, &(function + &published)), NOWHERE);
}

#[test]
fn layers_are_given_by_version() {
    let of = |arn: &str| {
        in_properties(
            "lambda/layer-version",
            FUNCTION,
            &format!("Layers: ['{arn}']"),
        )
    };
    assert_eq!(
        of("arn:aws:lambda:eu-west-1:111111111111:layer:a"),
        ["Layers[0]"]
    );
    assert_eq!(
        of("arn:aws:lambda:eu-west-1:111111111111:layer:a:1"),
        NOWHERE
    );
}

#[test]
fn an_instance_has_an_image() {
    let code = "ec2/image";
    let of = |properties: &str| in_properties(code, "AWS::EC2::Instance", properties);
    assert_eq!(of("InstanceType: t3.micro"), [""]);
    assert_eq!(of("ImageId: !If [C, !Ref P, !Ref AWS::NoValue]"), [""]);
    assert_eq!(of("ImageId: !Ref P"), NOWHERE);
    assert_eq!(
        of("LaunchTemplate: {LaunchTemplateId: !Ref P, Version: '1'}"),
        NOWHERE
    );
    let template = |data: &str| {
        let properties = format!("LaunchTemplateData: {{{data}}}");
        resource("T", "AWS::EC2::LaunchTemplate", &properties)
            + &resource(
                "R",
                "AWS::EC2::Instance",
                "LaunchTemplate: {LaunchTemplateId: !Ref T, Version: '1'}",
            )
    };
    assert_eq!(
        places(code, &template("InstanceType: t3.micro")),
        ["R Properties"]
    );
    assert_eq!(places(code, &template("ImageId: !Ref P")), NOWHERE);
}

#[test]
fn settings_that_volumes_ignore_are_found() {
    let device =
        |device: &str| format!("BlockDeviceMappings: [{{DeviceName: /dev/sda1, {device}}}]");
    let iops = |kind: &str| {
        let properties = device(&format!("Ebs: {{VolumeType: {kind}, Iops: 300}}"));
        in_properties("ec2/ignored-iops", "AWS::EC2::Instance", &properties)
    };
    assert_eq!(iops("gp2"), ["BlockDeviceMappings[0].Ebs.Iops"]);
    assert_eq!(iops("io1"), NOWHERE);
    let name = |properties: &str| {
        in_properties(
            "ec2/ignored-virtual-name",
            "AWS::EC2::Instance",
            &device(properties),
        )
    };
    assert_eq!(
        name("VirtualName: ephemeral0, Ebs: {VolumeSize: 8}"),
        ["BlockDeviceMappings[0].VirtualName"]
    );
    assert_eq!(name("VirtualName: ephemeral0"), NOWHERE);
}

#[test]
fn ports_of_tasks_in_a_vpc_are_the_same_on_the_host() {
    let of = |mode: &str, host: u16| {
        let properties = format!(
            "NetworkMode: {mode}, ContainerDefinitions: [{{Name: a, Image: b, PortMappings: [{{ContainerPort: 80, HostPort: {host}}}]}}]"
        );
        in_properties("ecs/host-port", "AWS::ECS::TaskDefinition", &properties)
    };
    assert_eq!(
        of("awsvpc", 81),
        ["ContainerDefinitions[0].PortMappings[0].HostPort"]
    );
    assert_eq!(of("awsvpc", 80), NOWHERE);
    assert_eq!(of("bridge", 81), NOWHERE);
}

#[test]
fn ports_chosen_at_the_start_are_checked_where_the_traffic_goes() {
    let all = |check: &str| {
        let task = "ContainerDefinitions: [{Name: a, Image: b, PortMappings: [{ContainerPort: 80, HostPort: 0}]}]";
        let service = "TaskDefinition: !Ref T, LoadBalancers: [{ContainerName: a, ContainerPort: 80, TargetGroupArn: !Ref G}]";
        resource("T", "AWS::ECS::TaskDefinition", task)
            + &resource("G", "AWS::ElasticLoadBalancingV2::TargetGroup", check)
            + &resource("S", "AWS::ECS::Service", service)
    };
    let code = "ecs/health-check-port";
    assert_eq!(
        places(code, &all("HealthCheckPort: '80'")),
        ["S Properties.LoadBalancers[0].TargetGroupArn"]
    );
    assert_eq!(places(code, &all("HealthCheckPort: traffic-port")), NOWHERE);
    assert_eq!(places(code, &all("Port: 80")), NOWHERE);
}

fn pipeline(code: &str, source: &str, deploy: &str) -> Vec<String> {
    let stages = format!(
        "Stages: [{{Name: A, Actions: [{{Name: s, {source}}}]}}, {{Name: B, Actions: [{{Name: d, {deploy}}}]}}]"
    );
    in_properties(code, "AWS::CodePipeline::Pipeline", &stages)
}

fn action(category: &str, provider: &str, more: &str) -> String {
    format!(
        "ActionTypeId: {{Owner: AWS, Category: {category}, Provider: {provider}, Version: '1'}}, {more}"
    )
}

#[test]
fn pipelines_begin_with_sources_and_hand_artifacts_on() {
    let source = action("Source", "S3", "OutputArtifacts: [{Name: a}]");
    let deploy = action("Deploy", "S3", "InputArtifacts: [{Name: a}]");
    for code in [
        "codepipeline/source-stage",
        "codepipeline/input-artifact",
        "codepipeline/output-artifact",
        "codepipeline/artifact-count",
    ] {
        assert_eq!(pipeline(code, &source, &deploy), NOWHERE, "{code}");
    }
    let at = "Stages[1].Actions[0]";
    let category = format!("{at}.ActionTypeId.Category");
    assert_eq!(
        pipeline("codepipeline/source-stage", &source, &source),
        [category.as_str()]
    );
    let unknown = action("Deploy", "S3", "InputArtifacts: [{Name: b}]");
    let input = format!("{at}.InputArtifacts[0].Name");
    assert_eq!(
        pipeline("codepipeline/input-artifact", &source, &unknown),
        [input.as_str()]
    );
    let output = format!("{at}.OutputArtifacts[0].Name");
    assert_eq!(
        pipeline("codepipeline/output-artifact", &source, &source),
        [output.as_str()]
    );
    let nothing = action("Deploy", "S3", "RunOrder: 1");
    let count = format!("{at}.InputArtifacts");
    assert_eq!(
        pipeline("codepipeline/artifact-count", &source, &nothing),
        [count.as_str()]
    );
    let template = action(
        "Deploy",
        "CloudFormation",
        "InputArtifacts: [{Name: a}], Configuration: {TemplatePath: 'b::t.yaml'}",
    );
    let path = format!("{at}.Configuration.TemplatePath");
    assert_eq!(
        pipeline("codepipeline/template-path", &source, &template),
        [path.as_str()]
    );
}
