//! Findings for people.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use catchment_core::{Diagnostic, Severity};

use super::excerpt::Excerpt;

/// A finding as rustc shows one: message, place, line, help and links.
pub(crate) fn text((finding, excerpt): &(Diagnostic, Option<Excerpt>)) -> String {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        _ => Level::INFO,
    };
    let title = level
        .primary_title(safe(finding.message()))
        .id(finding.code());
    let mut group = Group::with_title(title);
    if let Some(place) = finding.location() {
        let (line, column) = (number(place.line), number(place.column));
        let file = safe(&place.file);
        let snippet = excerpt.as_ref().map(|excerpt| {
            let mark = AnnotationKind::Primary.span(excerpt.mark.clone());
            let snippet = Snippet::source(&excerpt.text).line_start(line);
            (snippet.annotation(mark), excerpt.cut)
        });
        // The renderer counts the column itself, where it has the line from its start.
        group = match snippet {
            Some((snippet, false)) => group.element(snippet.path(file)),
            other => {
                let origin = Origin::path(file).line(line).char_column(column);
                let group = group.element(origin);
                match other {
                    Some((snippet, _)) => group.element(snippet),
                    None => group,
                }
            }
        };
    }
    let about = [finding.logical_id(), finding.property_path()];
    let about: Vec<&str> = about.into_iter().flatten().collect();
    if !about.is_empty() {
        let about = safe(&about.join(" "));
        group = group.element(Level::NOTE.with_name("at").message(about));
    }
    if let Some(help) = finding.help_text() {
        group = group.element(Level::HELP.message(safe(help)));
    }
    for link in finding.links() {
        group = group.element(Level::NOTE.with_name("see").message(safe(link)));
    }
    format!("{}\n\n", Renderer::styled().render(&[group]))
}

fn number(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Without what moves the cursor of a terminal or colours its text: names come from templates.
fn safe(text: &str) -> String {
    let mut safe = String::new();
    for character in text.chars() {
        match character.is_control() && character != '\n' {
            true => safe.extend(character.escape_default()),
            false => safe.push(character),
        }
    }
    safe
}
