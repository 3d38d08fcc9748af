//! Properties that `aws cloudformation package` fills in.

use catchment_core::Diagnostic;

use crate::model::ResourceType;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::place::Place;

/// A property holds the path of a local file, which only `aws cloudformation package` or the SAM
/// CLI replace by a place in S3.
pub(super) const LOCAL_PATH: &str = "property/local-path";

const PACKAGE: &str =
    "https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html";

/// The properties that may name a local file until the template is packaged.
const PROPERTIES: [(&str, &str); 12] = [
    ("AWS::ApiGateway::RestApi", "BodyS3Location"),
    (
        "AWS::AppSync::FunctionConfiguration",
        "RequestMappingTemplateS3Location",
    ),
    (
        "AWS::AppSync::FunctionConfiguration",
        "ResponseMappingTemplateS3Location",
    ),
    ("AWS::AppSync::GraphQLSchema", "DefinitionS3Location"),
    ("AWS::AppSync::Resolver", "RequestMappingTemplateS3Location"),
    (
        "AWS::AppSync::Resolver",
        "ResponseMappingTemplateS3Location",
    ),
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::CodeCommit::Repository", "Code/S3"),
    ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
    ("AWS::Lambda::Function", "Code"),
    ("AWS::Lambda::LayerVersion", "Content"),
    ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
];

/// Whether a text may stand here in place of an object, because packaging replaces it. Says so.
pub(super) fn accepts<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    place: &Place<'_, 't>,
) -> bool {
    let Some(text) = node.as_text() else {
        return false;
    };
    let known = PROPERTIES
        .iter()
        .any(|(name, path)| *name == resource.name && place.is_property(path));
    if known {
        note(context, node, text, place);
    }
    known
}

/// Says so where a text that names a place in S3 names a local file.
pub(super) fn check_address<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    place: &Place<'_, 't>,
) {
    // Few types have such a property, so that this costs little.
    let is_template = resource.name == "AWS::CloudFormation::Stack";
    if let Some(text) = node.as_text()
        && is_template
        && place.is_property("TemplateURL")
    {
        note(context, node, text, place);
    }
}

fn note<'t>(context: &Context<'t>, node: &'t Node, text: &str, place: &Place<'_, 't>) {
    if context.transforms.serverless || text.starts_with("https://") || text.starts_with("s3://") {
        return;
    }
    let message = format!("`{text}` is a local path, CloudFormation reads only from S3");
    let finding = Diagnostic::warning(LOCAL_PATH, message)
        .help("deploy what `aws cloudformation package` makes of the template")
        .link(PACKAGE);
    context.report(place, node.at, finding);
}
