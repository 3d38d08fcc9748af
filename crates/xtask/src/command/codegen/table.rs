//! The table of services on a crate's front page.

use std::fmt::Write as _;

use super::Services;
use super::split::{Home, Split};
use super::world::service_prefix;

/// The services that an app can turn on: in the first crate those of both, in the second its own.
pub(super) fn services(services: &Services, split: &Split, home: Home) -> String {
    let mut out = "| types | feature | crate | how many |\n|---|---|---|---|\n".to_owned();
    for (name, types) in services {
        let its = split.home(name);
        if home == Home::More && its != home {
            continue;
        }
        let prefix = types.first().map(|first| service_prefix(&first.name));
        let _ = writeln!(
            out,
            "| `{}::*` | `{name}` | `{}` | {} |",
            prefix.unwrap_or_default(),
            its.package(),
            types.len()
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Home, Split, services};

    #[test]
    fn the_first_crate_lists_the_services_of_both() {
        let of = |text: &str| catchment_registry::parse(text).unwrap();
        let data = BTreeMap::from([
            ("kms".to_owned(), of("resource AWS::KMS::Key\n")),
            (
                "quicksight".to_owned(),
                of("resource AWS::QuickSight::A\n\nresource AWS::QuickSight::B\n"),
            ),
        ]);
        let split = Split::parse("kms\n");
        let kms = "| `AWS::KMS::*` | `kms` | `catchment-cfn` | 1 |\n";
        let quicksight = "| `AWS::QuickSight::*` | `quicksight` | `catchment-cfn-more` | 2 |\n";
        let first = services(&data, &split, Home::Cfn);
        assert!(first.contains(kms) && first.contains(quicksight), "{first}");
        let second = services(&data, &split, Home::More);
        assert!(
            !second.contains(kms) && second.contains(quicksight),
            "{second}"
        );
    }
}
