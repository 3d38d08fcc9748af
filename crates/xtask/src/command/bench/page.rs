//! The page with the figures.

use std::fs;

use anyhow::Context as _;

use crate::shell;

/// A part of docs/benchmarks.md: the markers before and after it.
#[derive(Clone, Copy)]
pub(super) struct Region(&'static str, &'static str);

pub(super) const SYNTHESIS: Region = Region(
    "<!-- figures: begin, written by `cargo xtask bench` -->\n",
    "<!-- figures: end -->\n",
);
pub(super) const VALIDATION: Region = Region(
    "<!-- validation: begin, written by `cargo xtask bench validate` -->\n",
    "<!-- validation: end -->\n",
);
pub(super) const COMPILING: Region = Region(
    "<!-- compiling: begin, written by `cargo xtask bench compile` -->\n",
    "<!-- compiling: end -->\n",
);

/// Puts the report between the markers of docs/benchmarks.md.
pub(super) fn write(region: Region, report: &str) -> anyhow::Result<()> {
    let path = shell::root().join("docs/benchmarks.md");
    let page = fs::read_to_string(&path).context("cannot read docs/benchmarks.md")?;
    let page =
        replaced(&page, region, report).context("docs/benchmarks.md has lost its markers")?;
    fs::write(&path, page).context("cannot write docs/benchmarks.md")
}

fn replaced(page: &str, Region(begin, end): Region, report: &str) -> Option<String> {
    let (before, rest) = page.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{begin}\n{report}\n{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_text_between_the_markers_is_replaced_however_often() {
        let Region(begin, end) = SYNTHESIS;
        let page = format!("# Speed\n{begin}old\n{end}\nMethod\n");
        let once = replaced(&page, SYNTHESIS, "new").unwrap();
        assert_eq!(once, format!("# Speed\n{begin}\nnew\n{end}\nMethod\n"));
        assert_eq!(replaced(&once, SYNTHESIS, "new").unwrap(), once);
        assert_eq!(replaced("no markers", SYNTHESIS, "new"), None);
    }

    #[test]
    fn the_page_of_the_repository_has_all_markers() {
        let page = fs::read_to_string(shell::root().join("docs/benchmarks.md")).unwrap();
        for region in [SYNTHESIS, VALIDATION, COMPILING] {
            assert!(replaced(&page, region, "new").is_some());
        }
    }
}
