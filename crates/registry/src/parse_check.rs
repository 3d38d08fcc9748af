//! Reading what must hold between properties: `check a: if(.Engine!(is=mysql)) then(.Port!)`.

use crate::model::{
    Check, Gathered, GatheredSource, GatheredValue, Kind, Level, Operand, Schema, ValuePath,
};
use crate::parse_shape::{Cursor, parse_number};
use crate::print::is_bare;
use crate::print_check::KINDS;

/// Reads what follows `check `.
pub(crate) fn read_check(text: &str) -> Result<Check, String> {
    let mut cursor = Cursor::new(text);
    let mut check = Check {
        name: cursor.take_while(is_word).to_owned(),
        level: Level::Error,
        at: Vec::new(),
        gathered: Vec::new(),
        schema: Schema::Always,
    };
    if cursor.eat(" warning") {
        check.level = Level::Warning;
    } else if cursor.eat(" info") {
        check.level = Level::Info;
    }
    if cursor.eat(" at") {
        while !cursor.rest().starts_with(" with ") && cursor.eat(" ") {
            check
                .at
                .push(cursor.take_while(|c| !" :".contains(c)).to_owned());
        }
    }
    if cursor.eat(" with") {
        while cursor.eat(" ") {
            check.gathered.push(read_gathered(&mut cursor)?);
        }
    }
    cursor.need(": ")?;
    check.schema = read_all(&mut cursor)?;
    cursor.end()?;
    Ok(check)
}

/// `queue=AWS::SQS::Queue(EventSourceArn){VisibilityTimeout?30}`, `this{Timeout}`.
fn read_gathered(cursor: &mut Cursor<'_>) -> Result<Gathered, String> {
    let mut gathered = Gathered {
        name: cursor.take_while(is_word).to_owned(),
        reference: None,
        type_name: None,
        values: Vec::new(),
    };
    if cursor.eat("=") {
        let type_name = cursor.take_while(|c| c != '(');
        gathered.type_name = (type_name != "*").then(|| type_name.to_owned());
        cursor.need("(")?;
        gathered.reference = Some(cursor.take_while(|c| c != ')').to_owned());
        cursor.need(")")?;
    }
    cursor.need("{")?;
    while !cursor.eat("}") {
        if !gathered.values.is_empty() {
            cursor.need(" ")?;
        }
        let name = cursor.take_while(is_word).to_owned();
        let source = if cursor.eat("=") {
            match cursor.take_while(|c| !" ?}".contains(c)) {
                "$type" => GatheredSource::ResourceType,
                path => GatheredSource::Property(path.to_owned()),
            }
        } else {
            GatheredSource::Property(name.clone())
        };
        let default = cursor
            .eat("?")
            .then(|| cursor.take_while(|c| !" }".contains(c)).to_owned());
        gathered.values.push(GatheredValue {
            name,
            source,
            default,
        });
    }
    Ok(gathered)
}

/// Requirements that all hold, with spaces between; none: everything is allowed.
fn read_all(cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    let mut parts = Vec::new();
    if !at_end(cursor) {
        parts.push(read_one(cursor)?);
        while !cursor.rest().starts_with(" |") && cursor.eat(" ") {
            parts.push(read_one(cursor)?);
        }
    }
    Ok(match parts.pop() {
        None => Schema::Always,
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            Schema::All(parts)
        }
    })
}

fn at_end(cursor: &Cursor<'_>) -> bool {
    cursor.rest().is_empty() || cursor.rest().starts_with(')') || cursor.rest().starts_with(" |")
}

fn read_one(cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    cursor.deeper(read_one_inner)
}

fn read_one_inner(cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    if cursor.eat(".") {
        return read_property(cursor);
    }
    let word = cursor.take_while(|c| c.is_ascii_lowercase() || c == '-');
    match word {
        "never" => return Ok(Schema::Never),
        "if" => return read_if(cursor),
        "not" => return group(cursor).map(|schema| Schema::Not(Box::new(schema))),
        "keys" => return group(cursor).map(|schema| Schema::Keys(Box::new(schema))),
        "items" => return group(cursor).map(|schema| Schema::Items(Box::new(schema))),
        "contains" => return group(cursor).map(|schema| Schema::Contains(Box::new(schema))),
        "any" => return groups(cursor).map(Schema::Any),
        "one" => return groups(cursor).map(Schema::One),
        "places" => return groups(cursor).map(Schema::Places),
        _ => {}
    }
    cursor.need("=")?;
    read_fact(word, cursor)
}

fn read_fact(word: &str, cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    let is = |cursor: &mut Cursor<'_>, ignore_case| {
        cursor.values().map(|values| Schema::Enum {
            values,
            ignore_case,
        })
    };
    match word {
        "is" => is(cursor, false),
        "is-any-case" => is(cursor, true),
        "type" => cursor
            .values()?
            .iter()
            .map(|name| read_kind(name))
            .collect::<Result<_, _>>()
            .map(Schema::Type),
        "in" => cursor.value().map(Schema::In),
        "count" => cursor.bounds().map(Schema::Count),
        "distinct" => parse_number(&cursor.value()?).map(Schema::Distinct),
        "len" => cursor.bounds().map(Schema::Length),
        "pattern" => cursor.quoted().map(Schema::Pattern),
        "format" => cursor.value().map(Schema::Format),
        "min" => read_operand(cursor).map(Schema::AtLeast),
        "max" => read_operand(cursor).map(Schema::AtMost),
        "above" => read_operand(cursor).map(Schema::Above),
        "below" => read_operand(cursor).map(Schema::Below),
        "multiple-of" => parse_number(&cursor.value()?).map(Schema::MultipleOf),
        "same" | "same-as-written" => Ok(Schema::Same {
            value: read_value_path(cursor)?,
            as_written: word == "same-as-written",
        }),
        _ => Err(format!("unknown requirement `{word}`")),
    }
}

fn read_property(cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    let name = cursor.take_while(|c| !" !()|".contains(c)).to_owned();
    let required = cursor.eat("!");
    let schema = if cursor.rest().starts_with('(') {
        group(cursor)?
    } else {
        Schema::Always
    };
    Ok(Schema::Property {
        name,
        required,
        schema: Box::new(schema),
    })
}

fn read_if(cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    let condition = Box::new(group(cursor)?);
    let mut branch = |word: &str| {
        if cursor.eat(word) {
            group(cursor)
        } else {
            Ok(Schema::Always)
        }
    };
    Ok(Schema::If {
        condition,
        then: Box::new(branch(" then")?),
        otherwise: Box::new(branch(" else")?),
    })
}

fn group(cursor: &mut Cursor<'_>) -> Result<Schema, String> {
    cursor.need("(")?;
    let schema = read_all(cursor)?;
    cursor.need(")")?;
    Ok(schema)
}

fn groups(cursor: &mut Cursor<'_>) -> Result<Vec<Schema>, String> {
    cursor.need("(")?;
    let mut schemas = vec![read_all(cursor)?];
    while cursor.eat(" | ") {
        schemas.push(read_all(cursor)?);
    }
    cursor.need(")")?;
    Ok(schemas)
}

fn read_kind(name: &str) -> Result<Kind, String> {
    KINDS
        .iter()
        .find(|(_, word)| *word == name)
        .map(|(kind, _)| *kind)
        .ok_or_else(|| format!("unknown type `{name}`"))
}

fn read_operand(cursor: &mut Cursor<'_>) -> Result<Operand, String> {
    if cursor.rest().starts_with('$') {
        return read_value_path(cursor).map(Operand::Value);
    }
    parse_number(&cursor.value()?).map(Operand::Number)
}

fn read_value_path(cursor: &mut Cursor<'_>) -> Result<ValuePath, String> {
    cursor.need("$")?;
    let text = cursor.take_while(is_bare);
    let (gathered, value) = text
        .split_once('.')
        .ok_or_else(|| format!("`{text}` names no value"))?;
    Ok(ValuePath {
        gathered: gathered.to_owned(),
        value: value.to_owned(),
    })
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}
