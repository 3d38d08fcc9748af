//! YAML 1.1 with CloudFormation's short forms of functions, as CloudFormation and the AWS CLI
//! read it.

use catchment_core::Diagnostic;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput, Tag};

use super::super::{Entry, Map, Node, Position, Value};
use super::build::Builder;
use super::{FORMATS, MAX_FINDINGS, Problem, Read, SYNTAX, at, shown};
use anchors::Anchors;
use tag::Form;

mod anchors;
mod merge;
mod scalar;
mod tag;

/// A key of an object is a text. YAML allows lists, objects and nothing at all as keys, JSON and
/// CloudFormation do not.
const KEY: &str = "template/key";
/// A file is one template. What follows a line `---` would be another one.
const DOCUMENTS: &str = "template/documents";
/// YAML has no control characters. A file that contains some is often no text at all.
const CHARACTER: &str = "template/character";

/// The findings that do not hold where a tool goes over the template before CloudFormation.
pub(super) const ALIAS_CODES: [&str; 2] = [anchors::ALIAS, merge::MERGE_KEY];

pub(super) fn read(text: &str) -> Result<Read, Vec<Diagnostic>> {
    if let Some(finding) = unprintable(text) {
        return Err(vec![finding]);
    }
    let mut reader = Reader {
        text,
        end: super::bytes::end_of(text),
        lines: text.lines().collect(),
        parser: Parser::new_from_str(text),
        builder: Builder::default(),
        open: Vec::new(),
        anchors: Anchors::new(text),
        number_keys: Vec::new(),
        findings: Vec::new(),
    };
    let stopped = reader.run().err();
    reader
        .builder
        .errors
        .extend(stopped.map(|stopped| *stopped));
    match reader.builder.errors.is_empty() {
        true => Ok(Read {
            root: reader.builder.root,
            number_keys: reader.number_keys,
            findings: reader.findings,
        }),
        false => Err(reader.builder.errors),
    }
}

struct Reader<'t> {
    text: &'t str,
    /// The place behind the text.
    end: Position,
    lines: Vec<&'t str>,
    parser: Parser<'t, StrInput<'t>>,
    builder: Builder,
    /// The lists and objects of the text that are open.
    open: Vec<Open>,
    anchors: Anchors,
    /// The keys that are numbers without quotes.
    number_keys: Vec<Position>,
    findings: Vec<Diagnostic>,
}

/// A list or an object of the text that is open.
#[derive(Default)]
struct Open {
    /// Whether it is the argument of a short form, and the function's object is open around it.
    wrapped: bool,
    /// The id of its anchor; 0: none.
    anchor: usize,
    /// What `<<` takes in.
    merged: Vec<Node>,
    /// Whether the value that comes next is one that `<<` takes in.
    merges: bool,
}

impl<'t> Reader<'t> {
    fn run(&mut self) -> Result<(), Problem> {
        let mut documents = 0_u8;
        while let Some(event) = self.parser.next_event() {
            let (event, span) = event.map_err(|error| syntax(self.text, self.end, &error))?;
            // The parser's place can be behind the end.
            let here = position(span.start).min(self.end);
            match event {
                Event::DocumentStart(_) => {
                    documents = documents.saturating_add(1);
                    if documents > 1 {
                        return Err(second_document(here).into());
                    }
                }
                Event::Alias(id) => self.alias(id, here)?,
                Event::Scalar(text, style, anchor, tag) => {
                    let plain = style == ScalarStyle::Plain;
                    self.scalar(&text, plain, anchor, tag.as_deref(), here)?;
                }
                Event::SequenceStart(anchor, tag) => {
                    let here = self.first_dash(here);
                    self.start(anchor, tag.as_deref(), here, Builder::open_list)?;
                }
                Event::MappingStart(anchor, tag) => {
                    self.start(anchor, tag.as_deref(), here, Builder::open_map)?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.end()?,
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            }
        }
        Ok(())
    }

    /// Where a list begins. The parser gives the place behind the dash for a list whose dashes
    /// are no further in than the key.
    fn first_dash(&self, here: Position) -> Position {
        let Some((_, key)) = self.builder.pending() else {
            return here;
        };
        let line = usize::try_from(here.line).unwrap_or(usize::MAX);
        let line = self.lines.get(line.saturating_sub(1)).unwrap_or(&"");
        let rest = line.trim_start_matches(' ');
        let blanks = line.len().saturating_sub(rest.len());
        let column = u32::try_from(blanks).unwrap_or(u32::MAX).saturating_add(1);
        match here.line > key.line && column == key.column && rest.starts_with('-') {
            true => Position { column, ..here },
            false => here,
        }
    }

    fn start(
        &mut self,
        anchor: usize,
        tag: Option<&Tag>,
        here: Position,
        open: fn(&mut Builder, Position) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        if self.builder.wants_key() {
            return Err(bad_key(here, "a list or an object").into());
        }
        let form = tag::form(tag, here)?;
        let wrapped = if let Some(Form::Function(name)) = form {
            self.builder.open_map(here)?;
            self.builder.key(name, here);
            true
        } else {
            false
        };
        open(&mut self.builder, here)?;
        self.open.push(Open {
            wrapped,
            anchor,
            ..Open::default()
        });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Problem> {
        let open = self.open.pop().unwrap_or_default();
        let Some(mut node) = self.builder.close() else {
            return Ok(());
        };
        if !open.merged.is_empty() {
            node = merge::into(node, open.merged)?;
        }
        if open.wrapped {
            self.builder.place(node);
            match self.builder.close() {
                Some(whole) => node = whole,
                None => return Ok(()),
            }
        }
        self.put(node, open.anchor)
    }

    fn scalar(
        &mut self,
        text: &str,
        plain: bool,
        anchor: usize,
        tag: Option<&Tag>,
        here: Position,
    ) -> Result<(), Problem> {
        let form = tag::form(tag, here)?;
        if self.builder.wants_key() {
            return self.key(text, plain, anchor, form.as_ref(), here);
        }
        // Where nothing is written after a key, the place is that of the next token.
        let nothing = text.is_empty() && plain && form.is_none();
        let here = match self.builder.pending() {
            Some((_, key)) if nothing => key,
            _ => here,
        };
        let value = match form {
            Some(Form::Function(name)) => function(name, text, here),
            Some(Form::Text) => Value::Text(text.to_owned()),
            Some(Form::Value) | None if !plain => Value::Text(text.to_owned()),
            Some(Form::Value) | None => {
                let (value, finding) = scalar::resolve(text);
                if self.findings.len() < MAX_FINDINGS {
                    self.findings
                        .extend(finding.map(|finding| at(here, finding)));
                }
                value
            }
        };
        self.put(Node::new(value, here), anchor)
    }

    fn key(
        &mut self,
        text: &str,
        plain: bool,
        anchor: usize,
        form: Option<&Form>,
        here: Position,
    ) -> Result<(), Problem> {
        match form {
            Some(Form::Function(name)) => {
                return Err(bad_key(here, &format!("a function `{name}`")).into());
            }
            None if plain && scalar::is_null(text) => return Err(bad_key(here, "null").into()),
            _ => {}
        }
        if plain && form.is_none() && matches!(scalar::resolve(text).0, Value::Number(_)) {
            self.number_keys.push(here);
        }
        let node = Node::new(Value::Text(text.to_owned()), here);
        self.anchors.remember(anchor, &node, here)?;
        if plain && text == "<<" {
            if let Some(open) = self.open.last_mut() {
                open.merges = true;
            }
            if self.findings.len() < MAX_FINDINGS {
                self.findings.push(merge::finding(here));
            }
        }
        self.builder.key(text.to_owned(), here);
        Ok(())
    }

    fn alias(&mut self, id: usize, here: Position) -> Result<(), Problem> {
        let node = self.anchors.resolve(id, self.builder.depth(), here)?;
        let merges = self.open.last().is_some_and(|open| open.merges);
        if !merges && self.findings.len() < MAX_FINDINGS {
            self.findings.push(anchors::finding(here));
        }
        if self.builder.wants_key() {
            return match node.value {
                Value::Text(text) => {
                    self.builder.key(text, here);
                    Ok(())
                }
                _ => Err(bad_key(here, node.kind()).into()),
            };
        }
        self.put(node, 0)
    }

    /// Puts a whole value where it belongs.
    fn put(&mut self, node: Node, anchor: usize) -> Result<(), Problem> {
        self.anchors.remember(anchor, &node, node.at)?;
        match self.open.last_mut().filter(|open| open.merges) {
            Some(open) => {
                open.merges = false;
                open.merged.push(node);
                self.builder.forget_key();
            }
            None => self.builder.place(node),
        }
        Ok(())
    }
}

/// What a short form with a scalar stands for.
fn function(name: String, text: &str, at: Position) -> Value {
    let text_node = |text: &str| Node::new(Value::Text(text.to_owned()), at);
    let value = match name.as_str() {
        "Fn::GetAtt" => {
            let parts = text.splitn(2, '.').map(text_node).collect();
            Node::new(Value::List(parts), at)
        }
        _ => text_node(text),
    };
    let key = name;
    Value::Map(Map::new(vec![Entry { key, at, value }]))
}

fn position(mark: Marker) -> Position {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Position {
        line: number(mark.line()),
        column: number(mark.col()).saturating_add(1),
    }
}

fn syntax(text: &str, end: Position, error: &ScanError) -> Diagnostic {
    let position = position(*error.marker()).min(end);
    let line = usize::try_from(position.line).unwrap_or(usize::MAX);
    let mut near = text.lines().skip(line.saturating_sub(2)).take(2);
    let tabs = near.any(|line| line.trim_start_matches(' ').starts_with('\t'));
    let help = match tabs {
        true => "indent with spaces: YAML allows no tabs there",
        false => "check indentation, colons and quotes here and in the line before",
    };
    let message = format!("the template is not valid YAML: {}", shown(error.info()));
    let finding = Diagnostic::error(SYNTAX, message).help(help);
    at(position, finding.link(FORMATS))
}

fn bad_key(position: Position, given: &str) -> Diagnostic {
    let message = format!("the key is {given}, and must be a text");
    let help = "put the key in quotes if it is meant as a text";
    at(position, Diagnostic::error(KEY, message).help(help))
}

fn second_document(position: Position) -> Diagnostic {
    let finding = Diagnostic::error(DOCUMENTS, "a second document begins here");
    let help = "keep one template in a file; remove this `---` if it is not meant to begin one";
    at(position, finding.help(help))
}

/// The first character that YAML does not have.
fn unprintable(text: &str) -> Option<Diagnostic> {
    let bad = |character: char| match character {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        character if character.is_ascii() => character.is_ascii_control(),
        '\u{80}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => true,
        _ => false,
    };
    let (before, rest) = text.split_at_checked(text.find(bad)?)?;
    let code = u32::from(rest.chars().next()?);
    let message = format!("the character U+{code:04X} is given, which YAML does not allow");
    let help = "write it as an escape in double quotes, such as `\"\\u0007\"`; is this file a template at all?";
    Some(at(
        super::bytes::end_of(before),
        Diagnostic::error(CHARACTER, message).help(help),
    ))
}
