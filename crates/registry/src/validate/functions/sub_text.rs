//! The variables in the text of `Fn::Sub`.

/// The variables of a text, in order: `Name` of `${Name}`, without the blanks around it. `${!Name}`
/// is none; nor is `${}`, nor what has no end.
pub(crate) fn variables(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).filter_map(|piece| match piece {
        Piece::Variable(name) => Some(name),
        Piece::Literal(_) => None,
    })
}

/// What begins as a variable and has no end before the text, or another variable, does: `Name` of
/// `${Name`.
pub(super) fn unclosed(text: &str) -> Option<&str> {
    let starts = text.split("${").skip(1);
    starts
        .filter(|rest| !rest.starts_with('!'))
        .find(|rest| !rest.contains('}'))
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// What stays as it is.
    Literal(&'a str),
    Variable(&'a str),
}

/// The pieces of a text, in order. Of `${!Name}` the `!` is left out, as it is when the text is
/// written out.
pub(super) fn pieces(text: &str) -> Pieces<'_> {
    Pieces {
        rest: text,
        is_closed: true,
    }
}

/// The pieces of a text.
pub(super) struct Pieces<'a> {
    rest: &'a str,
    /// Whether there may be a `}` in the rest.
    is_closed: bool,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let Some(inside) = self.rest.strip_prefix("${") else {
            let end = self.rest.find("${").unwrap_or(self.rest.len());
            let (literal, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Some(Piece::Literal(literal));
        };
        self.rest = inside;
        if let Some(literal) = inside.strip_prefix('!') {
            self.rest = literal;
        } else if !inside.trim_start().starts_with(['!', '}']) && self.is_closed {
            if let Some((name, rest)) = inside.split_once('}') {
                self.rest = rest;
                return Some(Piece::Variable(name.trim()));
            }
            self.is_closed = false;
        }
        Some(Piece::Literal("${"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_stand_between_braces() {
        let found = |text| variables(text).collect::<Vec<_>>();
        assert_eq!(
            found("${A}-${ B.C }/${AWS::Region}"),
            ["A", "B.C", "AWS::Region"]
        );
        assert_eq!(found("${!A} $A {A} ${} ${ } $${B}"), ["B"]);
        assert_eq!(found("${A"), [""; 0]);
        assert_eq!(found("${!A}${B}"), ["B"]);
        assert_eq!(found("${ !A}${B}"), ["B"]);
    }

    #[test]
    fn what_has_no_end_is_found() {
        assert_eq!(unclosed("a${B"), Some("B"));
        assert_eq!(unclosed("${A-${B}"), Some("A-"));
        assert_eq!(unclosed("${A}-${ B"), Some(" B"));
        for closed in ["${A}", "${!A", "$A {B", "${}", "a}"] {
            assert_eq!(unclosed(closed), None, "{closed}");
        }
    }

    #[test]
    fn a_text_is_gone_through_once() {
        for piece in ["${", "${ !", "${!"] {
            let text = piece.repeat(200_000);
            assert_eq!(variables(&text).count(), 0, "{piece}");
            assert_eq!(
                variables(&format!("{text}}}")).count(),
                usize::from(piece == "${")
            );
        }
    }

    #[test]
    fn pieces_make_up_the_text_that_is_written_out() {
        let text: String = pieces("a${!B}${}c${D")
            .map(|piece| match piece {
                Piece::Literal(text) => text,
                Piece::Variable(_) => "?",
            })
            .collect();
        assert_eq!(text, "a${B}${}c${D");
    }
}
