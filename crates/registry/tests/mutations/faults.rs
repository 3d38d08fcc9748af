//! The classes of faults: what each makes of a template.

mod functions;
mod names;
mod policies;
mod properties;
mod requirements;
mod sections;
mod values;
mod whole;

use serde_json::Value;

use crate::base::Base;
use crate::draw::Draw;
use crate::edit::Mutant;
use crate::typed::{child, is_function};

/// Every mutant that could be made of a template.
pub(crate) fn all(base: &Base, draw: &mut Draw) -> Vec<Mutant> {
    let mut made = Vec::new();
    names::faults(base, draw, &mut made);
    properties::faults(base, draw, &mut made);
    values::faults(base, &mut made);
    functions::faults(base, draw, &mut made);
    sections::faults(base, draw, &mut made);
    policies::faults(base, draw, &mut made);
    requirements::faults(base, &mut made);
    whole::faults(base, &mut made);
    made
}

/// A path from its steps.
fn path<const N: usize>(steps: [&str; N]) -> Vec<String> {
    steps.map(str::to_owned).to_vec()
}

/// A function of CloudFormation in a template.
struct Call<'b> {
    /// The path of the object whose only key is the function's name.
    path: Vec<String>,
    name: &'b str,
    argument: &'b Value,
}

impl Call<'_> {
    /// The path of the argument.
    fn argument_path(&self) -> Vec<String> {
        child(&self.path, self.name)
    }
}

/// Every function in resources' properties, conditions and outputs.
fn calls(base: &Base) -> Vec<Call<'_>> {
    let mut calls = Vec::new();
    for section in ["Resources", "Conditions", "Outputs"] {
        for (id, body) in base.section(section) {
            // Loops are written out before anything else is looked at: their own faults are a
            // class of `sections`.
            if !id.starts_with("Fn::") {
                collect(body, &path([section, id]), &mut calls);
            }
        }
    }
    calls
}

fn collect<'b>(value: &'b Value, path: &[String], calls: &mut Vec<Call<'b>>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &child(path, &index.to_string()), calls);
            }
        }
        Value::Object(map) => {
            if is_function(value) {
                let (name, argument) = map.iter().next().unwrap();
                calls.push(Call {
                    path: path.to_vec(),
                    name,
                    argument,
                });
            }
            for (key, inner) in map {
                collect(inner, &child(path, key), calls);
            }
        }
        _ => {}
    }
}
