//! `Fn::Transform`.

use super::call::Call;
use super::findings;
use crate::template::Node;
use crate::validate::value;

/// Checks that `Fn::Transform` names a macro, or several one after the other. What a macro makes
/// of its parameters is not known.
pub(super) fn check(call: &Call<'_, '_>) {
    let one = std::slice::from_ref(call.argument);
    for item in call.argument.as_list().unwrap_or(one) {
        transform(call, item);
    }
}

fn transform<'t>(call: &Call<'_, 't>, item: &'t Node) {
    let Some(map) = item.as_map() else {
        let wanted = "an object with `Name` and `Parameters`";
        let finding = findings::argument_form(call.function, "the argument", wanted, item);
        call.report(item.at, finding);
        return;
    };
    for entry in map {
        let place = call.place.key(&entry.key);
        match entry.key.as_str() {
            "Name" if entry.value.as_text().is_none() => {
                let finding =
                    findings::argument_form(call.function, "`Name`", "a text", &entry.value);
                call.report(entry.value.at, finding);
            }
            "Name" => {}
            "Parameters" if entry.value.as_map().is_none() => {
                let finding = findings::argument_form(
                    call.function,
                    "`Parameters`",
                    "an object",
                    &entry.value,
                );
                call.report(entry.value.at, finding);
            }
            "Parameters" => value::parts(call.context, &entry.value, call.expected, &place),
            other => {
                let finding =
                    findings::unknown_argument(call.function, other, ["Name", "Parameters"]);
                call.report(entry.at, finding);
            }
        }
    }
    match map.get("Name").map(|name| name.as_text()) {
        None => call.report(item.at, findings::missing_argument(call.function, "Name")),
        Some(Some("AWS::Include")) => {
            let has = |name: &str| {
                map.get("Parameters")
                    .is_some_and(|all| all.get(name).is_some())
            };
            if !has("Location") {
                let finding = findings::missing_argument(call.function, "Parameters.Location");
                call.report(item.at, finding);
            }
        }
        Some(_) => {}
    }
}
