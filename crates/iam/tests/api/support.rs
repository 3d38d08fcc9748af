//! Documents as a template shows them.

use catchment_core::{App, Assembly, Env, RawResource, SynthError};
use catchment_iam::{PolicyDocument, Statement};
use serde_json::Value as Template;

/// The document as JSON, for documents that are known in full.
pub(crate) fn json(document: &PolicyDocument) -> Template {
    let text = document.json_text();
    serde_json::from_str(text.literal().expect("a document without references")).unwrap()
}

/// The only statement of a document made of one.
pub(crate) fn statement(statement: Statement) -> Template {
    json(&PolicyDocument::from_iter([statement]))["Statement"][0].take()
}

/// The document in the template of a stack without environment.
pub(crate) fn in_template(document: &PolicyDocument) -> Template {
    let assembly = synthesize(document).unwrap();
    let mut template: Template =
        serde_json::from_str(assembly.stack("Stack").unwrap().template_json()).unwrap();
    template["Resources"]["Policy"]["Properties"]["PolicyDocument"].take()
}

/// An app whose only resource has the document.
pub(crate) fn synthesize(document: &PolicyDocument) -> Result<Assembly, SynthError> {
    let app = App::new();
    let stack = app.stack("Stack", Env::agnostic());
    let resource = RawResource::new("AWS::S3::BucketPolicy").property("PolicyDocument", document);
    let _ = stack.add_raw("Policy", resource);
    app.synth()
}
