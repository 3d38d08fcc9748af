//! Reading what a value looks like: `[string(len=1..64 pattern="^a")](items=..5)`.

use std::str::FromStr;

use crate::model::{Bounds, List, Map, Numeric, Relation, Shape, Text};
use crate::print::is_bare;

/// A place in a line.
pub(crate) struct Cursor<'a> {
    rest: &'a str,
    /// How many brackets are open; without a limit, a line could exhaust the stack.
    depth: usize,
}

/// More than any line of the data needs.
const MAX_DEPTH: usize = 64;

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            depth: 0,
        }
    }

    pub(crate) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(crate) fn end(&self) -> Result<(), String> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(format!("`{}` is too much", self.rest))
        }
    }

    /// Reads what stands in a bracket.
    pub(crate) fn deeper<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        if self.depth >= MAX_DEPTH {
            return Err(format!("more than {MAX_DEPTH} brackets within each other"));
        }
        self.depth = self.depth.saturating_add(1);
        let read = read(self);
        self.depth = self.depth.saturating_sub(1);
        read
    }

    pub(crate) fn shape(&mut self) -> Result<Shape, String> {
        self.deeper(Self::shape_inner)
    }

    fn shape_inner(&mut self) -> Result<Shape, String> {
        if self.eat("[") {
            return self.list();
        }
        if self.eat("{") {
            return self.map();
        }
        if self.eat("<") {
            return self.union();
        }
        let name = self.take_while(|c| c.is_alphanumeric() || c == '_');
        match name {
            "" => Err(format!("no shape at `{}`", self.rest)),
            "string" => self.text().map(Shape::Text),
            "integer" => self.number().map(Shape::Integer),
            "number" => self.number().map(Shape::Number),
            "boolean" => Ok(Shape::Boolean),
            "json" => Ok(Shape::Json),
            "policy" => Ok(Shape::Policy),
            name => Ok(Shape::Named(name.to_owned())),
        }
    }

    fn list(&mut self) -> Result<Shape, String> {
        let mut list = List::new(self.shape()?);
        self.need("]")?;
        self.facts(|cursor, key| {
            match key {
                "items" => list.length = cursor.bounds()?,
                "unique" => list.unique = true,
                "unique-by" => list.unique_by = cursor.values()?,
                "unordered" => list.unordered = true,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(Shape::List(Box::new(list)))
    }

    fn map(&mut self) -> Result<Shape, String> {
        let mut map = Map {
            entries: Vec::new(),
            length: Bounds::default(),
            open: false,
        };
        while !self.eat("}") {
            if !map.entries.is_empty() {
                self.need(", ")?;
            }
            let key = if self.rest.starts_with('"') {
                let key = self.quoted()?;
                self.need(": ")?;
                Some(key)
            } else {
                None
            };
            map.entries.push((key, self.shape()?));
        }
        self.facts(|cursor, key| {
            match key {
                "keys" => map.length = cursor.bounds()?,
                "open" => map.open = true,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(Shape::Map(Box::new(map)))
    }

    fn union(&mut self) -> Result<Shape, String> {
        let mut shapes = vec![self.shape()?];
        while self.eat(" | ") {
            shapes.push(self.shape()?);
        }
        self.need(">")?;
        Ok(Shape::Union(shapes))
    }

    fn text(&mut self) -> Result<Text, String> {
        let mut text = Text::default();
        self.facts(|cursor, key| {
            match key {
                "enum" => text.allowed = cursor.values()?,
                "retired-values" => text.retired = cursor.values()?,
                "ignore-case" => text.ignore_case = true,
                "len" => text.length = cursor.bounds()?,
                "pattern" => text.patterns.push(cursor.quoted()?),
                "not" => text.not_patterns.push(cursor.quoted()?),
                "ecma" => text.untranslated.push(cursor.quoted()?),
                "format" => text.formats.push(cursor.value()?),
                "of" => text.relations.push(cursor.relation()?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(text)
    }

    fn number<N: FromStr>(&mut self) -> Result<Numeric<N>, String> {
        let mut number = Numeric::default();
        self.facts(|cursor, key| {
            match key {
                "enum" => {
                    for value in cursor.values()? {
                        number.allowed.push(parse_number(&value)?);
                    }
                }
                "range" => number.range = cursor.bounds()?,
                "multiple-of" => number.multiple_of = Some(parse_number(&cursor.value()?)?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(number)
    }

    /// Reads `(key=… key …)`, if there is one; `fact` reads what follows the equals sign, and
    /// returns false for a key that it does not know.
    fn facts(
        &mut self,
        mut fact: impl FnMut(&mut Self, &str) -> Result<bool, String>,
    ) -> Result<(), String> {
        if !self.eat("(") {
            return Ok(());
        }
        loop {
            let key = self.take_while(|c| c.is_ascii_lowercase() || c == '-');
            self.eat("=");
            if !fact(self, key)? {
                return Err(format!("unknown fact `{key}`"));
            }
            if self.eat(")") {
                return Ok(());
            }
            self.need(" ")?;
        }
    }

    fn relation(&mut self) -> Result<Relation, String> {
        let text = self.take_while(is_bare);
        let (type_name, property) = text
            .split_once('.')
            .ok_or_else(|| format!("`{text}` names no property"))?;
        Ok(Relation {
            type_name: type_name.to_owned(),
            property: property.to_owned(),
        })
    }

    pub(crate) fn bounds<N: FromStr>(&mut self) -> Result<Bounds<N>, String> {
        let text = self.take_while(is_bare);
        let (min, max) = text
            .split_once("..")
            .ok_or_else(|| format!("`{text}` is not a range"))?;
        let end = |text: &str| {
            if text.is_empty() {
                Ok(None)
            } else {
                parse_number(text).map(Some)
            }
        };
        Ok(Bounds {
            min: end(min)?,
            max: end(max)?,
        })
    }

    pub(crate) fn values(&mut self) -> Result<Vec<String>, String> {
        let mut values = vec![self.value()?];
        while self.eat(",") {
            values.push(self.value()?);
        }
        Ok(values)
    }

    pub(crate) fn value(&mut self) -> Result<String, String> {
        if self.rest.starts_with('"') {
            self.quoted()
        } else {
            Ok(self.take_while(is_bare).to_owned())
        }
    }

    pub(crate) fn quoted(&mut self) -> Result<String, String> {
        self.need("\"")?;
        let mut text = String::new();
        let mut chars = self.rest.chars();
        while let Some(c) = chars.next() {
            match c {
                '"' => {
                    self.rest = chars.as_str();
                    return Ok(text);
                }
                '`' => text.push(match chars.next() {
                    Some('n') => '\n',
                    Some('r') => '\r',
                    Some('t') => '\t',
                    Some(c @ ('"' | '`')) => c,
                    other => return Err(format!("unknown escape {other:?}")),
                }),
                c => text.push(c),
            }
        }
        Err("a quote that does not end".to_owned())
    }

    pub(crate) fn take_while(&mut self, take: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !take(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    pub(crate) fn eat(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    pub(crate) fn need(&mut self, text: &str) -> Result<(), String> {
        if self.eat(text) {
            Ok(())
        } else {
            Err(format!("expected `{text}` at `{}`", self.rest))
        }
    }
}

pub(crate) fn parse_number<N: FromStr>(text: &str) -> Result<N, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is not a number"))
}
