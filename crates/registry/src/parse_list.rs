//! Lists of values, in the form of the data:
//!
//! ```text
//! list ec2/instance-type
//!   regions eu-west-1 us-east-1
//!   all
//!     t3.{large,small}
//!   only us-east-1
//!     u-6tb1.metal
//! ```

use std::fmt::{self, Display, Formatter};

use crate::model::{Regions, ValueList};

/// Reads what follows the word `list`.
///
/// # Errors
/// The line that is not understood.
pub fn parse_list(text: &str) -> Result<ValueList, String> {
    let mut lines = text.lines();
    let mut list = ValueList {
        name: lines.next().unwrap_or_default().to_owned(),
        ..ValueList::default()
    };
    for line in lines.filter(|line| !line.is_empty()) {
        if let Some(values) = line.strip_prefix("    ") {
            let (_, known) = list
                .values
                .last_mut()
                .ok_or_else(|| format!("`{line}` before `all`, `only` or `except`"))?;
            add_family(known, values)?;
            continue;
        }
        let (word, rest) = line
            .trim_start()
            .split_once(' ')
            .unwrap_or((line.trim_start(), ""));
        let regions = || rest.split(' ').map(str::to_owned).collect();
        match word {
            "regions" => list.regions = regions(),
            "all" => list.values.push((Regions::All, Vec::new())),
            "only" => list.values.push((Regions::Only(regions()), Vec::new())),
            "except" => list.values.push((Regions::Except(regions()), Vec::new())),
            _ => return Err(format!("unknown line `{line}`")),
        }
    }
    Ok(list)
}

/// `t3.{large,small}` is two values.
fn add_family(values: &mut Vec<String>, text: &str) -> Result<(), String> {
    let Some((family, members)) = text.split_once('{') else {
        values.push(text.to_owned());
        return Ok(());
    };
    let members = members
        .strip_suffix('}')
        .ok_or_else(|| format!("`{text}` does not end with a brace"))?;
    values.extend(members.split(',').map(|member| format!("{family}{member}")));
    Ok(())
}

impl Display for ValueList {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "list {}", self.name)?;
        if !self.regions.is_empty() {
            writeln!(f, "  regions {}", self.regions.join(" "))?;
        }
        for (regions, values) in &self.values {
            match regions {
                Regions::All => f.write_str("  all\n")?,
                Regions::Only(regions) => writeln!(f, "  only {}", regions.join(" "))?,
                Regions::Except(regions) => writeln!(f, "  except {}", regions.join(" "))?,
            }
            write_families(f, values)?;
        }
        Ok(())
    }
}

/// What stands before the last dot is the family.
fn write_families(f: &mut Formatter<'_>, values: &[String]) -> fmt::Result {
    let family = |value: &str| value.rsplit_once('.').map(|(family, _)| family.len());
    for group in values.chunk_by(|a, b| {
        family(a).is_some_and(|end| family(b) == Some(end) && a.get(..end) == b.get(..end))
    }) {
        match group {
            [value] => writeln!(f, "    {value}")?,
            _ => {
                let members: Vec<&str> = group
                    .iter()
                    .filter_map(|value| value.rsplit_once('.').map(|(_, member)| member))
                    .collect();
                let family = group
                    .first()
                    .and_then(|value| value.rsplit_once('.'))
                    .map_or("", |(family, _)| family);
                writeln!(f, "    {family}.{{{}}}", members.join(","))?;
            }
        }
    }
    Ok(())
}
