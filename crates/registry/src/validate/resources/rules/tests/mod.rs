#![cfg(test)]

mod across;
mod combinations;
mod computing;
mod delivery;
mod ends;
mod logging;
mod nested_stack;
mod serverless;
mod services;
mod state_machine;

use crate::validate::testing::findings;

/// The places at which a code is found in resources: element and path. Parameter `P`, condition
/// `C` and mapping-free otherwise.
fn places(code: &str, resources: &str) -> Vec<String> {
    let text = format!(
        "Parameters:\n  P: {{Type: String}}\nConditions:\n  C: !Equals [!Ref P, a]\nResources:\n{resources}"
    );
    of_template(code, &text)
}

/// The same of a whole template.
fn of_template(code: &str, text: &str) -> Vec<String> {
    let found = findings(text).into_iter().filter_map(|line| {
        let (place, _) = line.split_once(": ")?;
        let mut words = place.split(' ').skip(2);
        (words.next()? == code).then(|| words.collect::<Vec<_>>().join(" "))
    });
    found.collect()
}

/// A resource of one type, on one line.
fn resource(id: &str, type_name: &str, properties: &str) -> String {
    format!("  {id}: {{Type: {type_name}, Properties: {{{properties}}}}}\n")
}

/// Where a code is found in the properties of one resource.
fn in_properties(code: &str, type_name: &str, properties: &str) -> Vec<String> {
    places(code, &resource("R", type_name, properties))
        .into_iter()
        .map(|place| {
            place
                .replace("R Properties.", "")
                .replace("R Properties", "")
        })
        .collect()
}

const NOWHERE: [&str; 0] = [];
