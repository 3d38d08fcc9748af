//! From text to a template.

use catchment_core::{Diagnostic, SourceLocation};

use super::{Format, Node, Position, Template, Value};

mod build;
mod bytes;
mod json;
mod yaml;

impl Template {
    /// The longest text that is read, in bytes. CloudFormation takes templates up to 1 MB; one
    /// that is indented for people can be minified below that.
    pub const MAX_BYTES: usize = 4 * 1024 * 1024;
}

/// How deep lists and objects may be inside each other.
pub(super) const MAX_DEPTH: usize = 128;
/// After so many findings, more help nobody.
const MAX_FINDINGS: usize = 100;

/// A template is JSON or YAML, without mistakes. A text that begins with `{` or `[` is taken for
/// JSON, as CloudFormation does: no comments, no comma before a closing bracket.
const SYNTAX: &str = "template/syntax";
/// A file that is far above the size that CloudFormation takes (1 MB) is not read.
const TOO_LARGE: &str = "template/too-large";
/// A file without content, or with comments only, is no template.
const EMPTY: &str = "template/empty";
/// The top of a template is an object, with `Resources` and the other sections as its keys.
const NO_OBJECT: &str = "template/not-an-object";

const FORMATS: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html";

pub(super) fn read(text: &str) -> Result<Template, Vec<Diagnostic>> {
    if text.len() > Template::MAX_BYTES {
        return Err(vec![too_large()]);
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    // CloudFormation takes a text that begins so for JSON, though YAML might have it too.
    let is_json = text.trim_start().starts_with(['{', '[']);
    let (format, read) = if is_json {
        (Format::Json, json::read(text)?)
    } else {
        (Format::Yaml, yaml::read(text)?)
    };
    let root = read.root.ok_or_else(|| vec![empty()])?;
    check_top(&root)?;
    let mut findings = read.findings;
    if is_packaged(&root) {
        findings.retain(|finding| !yaml::ALIAS_CODES.contains(&finding.code()));
    }
    Ok(Template {
        root,
        format,
        bytes: text.len(),
        number_keys: read.number_keys.into_iter().collect(),
        findings,
    })
}

/// Whether the template is one of AWS SAM, whose tools write aliases out before they send it.
fn is_packaged(root: &Node) -> bool {
    let Some(transform) = root.get("Transform") else {
        return false;
    };
    let one = std::slice::from_ref(transform);
    let mut items = transform.as_list().unwrap_or(one).iter();
    items.any(|item| item.as_text() == Some("AWS::Serverless-2016-10-31"))
}

/// What a reader of one of the languages has made of the text.
struct Read {
    /// The value. `None`: there is none.
    root: Option<Node>,
    /// The keys that are numbers without quotes.
    number_keys: Vec<Position>,
    findings: Vec<Diagnostic>,
}

const START: Position = Position { line: 1, column: 1 };

fn check_top(root: &Node) -> Result<(), Vec<Diagnostic>> {
    match &root.value {
        Value::Map(_) => Ok(()),
        Value::Null => Err(vec![empty()]),
        _ => {
            let message = format!("the template is {}, and must be an object", root.kind());
            let help = "give `Resources` and the other sections as keys of one object";
            let finding = Diagnostic::error(NO_OBJECT, message).help(help);
            Err(vec![at(root.at, finding.link(FORMATS))])
        }
    }
}

fn too_large() -> Diagnostic {
    let most = Template::MAX_BYTES;
    let message = format!("the template has more than {most} bytes, and is not read");
    let help = "CloudFormation takes templates of at most 1 MB: split it into several stacks";
    at(START, Diagnostic::error(TOO_LARGE, message).help(help))
}

fn empty() -> Diagnostic {
    let finding = Diagnostic::error(EMPTY, "the template is empty");
    at(
        START,
        finding.help("give at least `Resources` with one resource"),
    )
}

/// A finding that ends the reading.
type Problem = Box<Diagnostic>;

/// The finding with its place; who reads a file adds the file's name.
fn at(position: Position, finding: Diagnostic) -> Diagnostic {
    finding.located(SourceLocation {
        file: String::new(),
        line: position.line,
        column: position.column,
    })
}

/// Something that the text gives, cut to a length that a message can bear.
fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown = String::new();
    for (position, character) in text.chars().enumerate() {
        if position == LONGEST {
            shown.push('…');
            break;
        }
        match character.is_control() {
            true => shown.extend(character.escape_default()),
            false => shown.push(character),
        }
    }
    shown
}
