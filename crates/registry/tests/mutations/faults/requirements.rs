//! What types demand of values that depend on each other, one fault each.

use serde_json::{Value, json};

use crate::base::Base;
use crate::edit::{Change, Mutant};

/// The template, the class, the path below the resources, and the value there; `null` removes it.
fn table() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let conditional = "conditional requirement";
    let reserved = json!({"ReadCapacityUnits": 1, "WriteCapacityUnits": 1});
    let bucket =
        json!({"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "example-log-archive"}});
    vec![
        (
            "functions",
            conditional,
            "Function/Properties/Runtime",
            Value::Null,
        ),
        (
            "functions",
            conditional,
            "Function/Properties/Handler",
            Value::Null,
        ),
        (
            "functions",
            conditional,
            "Function/Properties/PackageType",
            json!("Image"),
        ),
        (
            "functions",
            conditional,
            "Function/Properties/Runtime",
            json!("java21"),
        ),
        (
            "functions",
            conditional,
            "Table/Properties/ProvisionedThroughput",
            reserved,
        ),
        (
            "functions",
            conditional,
            "Table/Properties/BillingMode",
            json!("PROVISIONED"),
        ),
        (
            "functions",
            "key attribute undefined",
            "Table/Properties/KeySchema/0/AttributeName",
            json!("other"),
        ),
        (
            "functions",
            "period not allowed",
            "Late/Properties/Period",
            json!(45),
        ),
        (
            "functions",
            "schedule of the wrong form",
            "Nightly/Properties/ScheduleExpression",
            json!("rate(5 minute)"),
        ),
        (
            "functions",
            "schedule of the wrong form",
            "Nightly/Properties/ScheduleExpression",
            json!("every day"),
        ),
        (
            "functions",
            "runtime that is no longer run",
            "Function/Properties/Runtime",
            json!("nodejs4.3"),
        ),
        (
            "functions",
            "queue kinds mixed",
            "Dead/Properties/FifoQueue",
            json!(true),
        ),
        (
            "functions",
            "variable name reserved",
            "Function/Properties/Environment/Variables/AWS_REGION",
            json!("a"),
        ),
        (
            "logs",
            "alias of the wrong form",
            "Alias/Properties/AliasName",
            json!("archive"),
        ),
        (
            "logs",
            conditional,
            "Archive/Properties/AccessControl",
            json!("PublicRead"),
        ),
        ("logs", "two resources with one name", "Archive2", bucket),
        (
            "logs",
            conditional,
            "Recorder/Properties/RecordingGroup/ResourceTypes",
            json!(["AWS::EC2::VPC"]),
        ),
        (
            "network",
            conditional,
            "FromWeb/Properties/ToPort",
            Value::Null,
        ),
        (
            "network",
            conditional,
            "Listener/Properties/Protocol",
            json!("TLS"),
        ),
        (
            "network",
            "two route tables for a subnet",
            "Again",
            json!({
                "Type": "AWS::EC2::SubnetRouteTableAssociation",
                "Properties": {"SubnetId": {"Ref": "PublicA"}, "RouteTableId": {"Ref": "Routes"}},
            }),
        ),
        (
            "network",
            "CIDR of the wrong form",
            "Web/Properties/SecurityGroupIngress/0/CidrIp",
            json!("10.0.0.0/33"),
        ),
        (
            "network",
            "CIDR of the wrong form",
            "Web/Properties/SecurityGroupEgress/0/CidrIp",
            json!("10.0.0/8"),
        ),
        (
            "network",
            "snapshot device without a size",
            "Bastion/Properties/BlockDeviceMappings/0/VirtualName",
            json!("nothing"),
        ),
        (
            "services",
            conditional,
            "Task/Properties/Memory",
            json!("8192"),
        ),
        ("services", conditional, "Task/Properties/Cpu", Value::Null),
        (
            "services",
            conditional,
            "Service/Properties/NetworkConfiguration",
            Value::Null,
        ),
        (
            "services",
            conditional,
            "Task/Properties/ContainerDefinitions/0/Essential",
            json!(false),
        ),
        (
            "services",
            conditional,
            "Database/Properties/Engine",
            json!("aurora-mysql"),
        ),
        (
            "services",
            conditional,
            "Fleet/Properties/MinSize",
            json!("9"),
        ),
        (
            "services",
            "state of nothing",
            "Machine/Properties/Definition/StartAt",
            json!("Begin"),
        ),
        (
            "services",
            "state of nothing",
            "Machine/Properties/Definition/States/Done/Type",
            json!("Success"),
        ),
        (
            "services",
            "update attribute of the wrong type",
            "Fleet/UpdatePolicy/AutoScalingRollingUpdate/MaxBatchSize",
            json!("many"),
        ),
        (
            "services",
            "dynamic reference of the wrong form",
            "Database/Properties/MasterUserPassword",
            json!("{{resolve:secret:web}}"),
        ),
        (
            "services",
            "dynamic reference of the wrong form",
            "Database/Properties/MasterUserPassword",
            json!("{{resolve:ssm:}}"),
        ),
        (
            "functions",
            "dynamic reference of the wrong form",
            "Function/Properties/Environment/Variables/SECRET",
            json!("{{resolve:ssm-secure:/app/key:1}}"),
        ),
    ]
}

pub(super) fn faults(base: &Base, made: &mut Vec<Mutant>) {
    for (name, class, path, value) in table() {
        if base.name != format!("base/{name}.yaml") {
            continue;
        }
        let steps = std::iter::once("Resources").chain(path.split('/'));
        let path: Vec<String> = steps.map(str::to_owned).collect();
        let change = match value {
            Value::Null => Change::Remove,
            value => Change::Set(value),
        };
        let mutant = Mutant::new(class, &path, change);
        // What two resources have in common may be shown at either.
        let twins = base
            .section("Resources")
            .filter(|_| class.starts_with("two "));
        let twins = twins.map(|(id, _)| ["Resources", id].map(str::to_owned).to_vec());
        made.push(twins.fold(mutant, Mutant::or_at));
    }
}
