//! The page with the figures.

use std::fs;

use anyhow::Context as _;

use crate::shell;

const BEGIN: &str = "<!-- figures: begin, written by `cargo xtask bench` -->\n";
const END: &str = "<!-- figures: end -->\n";

/// Puts the report between the markers of docs/benchmarks.md.
pub(super) fn write(report: &str) -> anyhow::Result<()> {
    let path = shell::root().join("docs/benchmarks.md");
    let page = fs::read_to_string(&path).context("cannot read docs/benchmarks.md")?;
    let page = replaced(&page, report).context("docs/benchmarks.md has lost its markers")?;
    fs::write(&path, page).context("cannot write docs/benchmarks.md")
}

fn replaced(page: &str, report: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{report}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_text_between_the_markers_is_replaced_however_often() {
        let page = format!("# Speed\n{BEGIN}old\n{END}\nMethod\n");
        let once = replaced(&page, "new").unwrap();
        assert_eq!(once, format!("# Speed\n{BEGIN}\nnew\n{END}\nMethod\n"));
        assert_eq!(replaced(&once, "new").unwrap(), once);
        assert_eq!(replaced("no markers", "new"), None);
    }

    #[test]
    fn the_page_of_the_repository_has_both_markers() {
        let page = fs::read_to_string(shell::root().join("docs/benchmarks.md")).unwrap();
        assert!(replaced(&page, "new").is_some());
    }
}
