//! The generated parts of files that are written by hand otherwise.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::Context as _;

use super::world::service_name;

const BEGIN: &str = "written by `cargo xtask codegen`: begin";
const END: &str = "written by `cargo xtask codegen`: end";

/// `text` with what stands between the two marks replaced.
pub(super) fn replace(text: &str, region: &str) -> anyhow::Result<String> {
    let (before, rest) = text
        .split_once(BEGIN)
        .with_context(|| format!("the mark `{BEGIN}` is missing"))?;
    let (_, after) = rest
        .split_once(END)
        .with_context(|| format!("the mark `{END}` is missing"))?;
    // The comment sign of the second mark goes with the line that it stands on.
    let sign = before.rsplit('\n').next().unwrap_or_default();
    Ok(format!("{before}{BEGIN}\n{region}{sign}{END}{after}"))
}

/// A feature per service, and one for all.
pub(super) fn features(services: &[&str]) -> String {
    let mut out = "all = [\n".to_owned();
    for service in services {
        let _ = writeln!(out, "    {service:?},");
    }
    out.push_str("]\n");
    for service in services {
        let _ = writeln!(out, "{service} = []");
    }
    out
}

/// The same features in the crate that apps depend on.
pub(super) fn forwarded_features(services: &[&str]) -> String {
    let mut out = String::new();
    for feature in std::iter::once(&"all").chain(services) {
        let _ = writeln!(out, "{feature} = [\"catchment-cfn/{feature}\"]");
    }
    out
}

/// The modules of the services. One to which others relate is always there, for the names of its
/// types.
pub(super) fn modules(services: &[&str], referred: &BTreeSet<String>) -> String {
    let mut out = String::new();
    for service in services {
        if !referred.iter().any(|name| service_name(name) == *service) {
            let _ = writeln!(out, "#[cfg(feature = {service:?})]");
        }
        let _ = writeln!(out, "pub mod {service};");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = "a\n# written by `cargo xtask codegen`: begin\nold\n# written by `cargo xtask codegen`: end\nb\n";
        let new = "a\n# written by `cargo xtask codegen`: begin\nnew\n# written by `cargo xtask codegen`: end\nb\n";
        assert_eq!(replace(text, "new\n").unwrap(), new);
        assert_eq!(replace(new, "new\n").unwrap(), new);
        assert!(
            replace("nothing", "new")
                .unwrap_err()
                .to_string()
                .contains("missing")
        );
    }
}
