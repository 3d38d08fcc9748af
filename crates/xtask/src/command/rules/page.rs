//! Pages in Markdown.

use std::collections::BTreeMap;

use super::scan::{Rule, Rules};

/// The pages by file name, the index included.
pub(super) fn pages(rules: &Rules) -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> = rules
        .iter()
        .map(|(code, rule)| (file(code), page(code, rule)))
        .collect();
    pages.insert("README.md".to_owned(), index(rules));
    pages
}

fn file(code: &str) -> String {
    format!("{}.md", code.replace('/', "-"))
}

fn page(code: &str, rule: &Rule) -> String {
    let mut page = format!("# `{code}`\n\n");
    for severity in &rule.severities {
        page.push_str(&format!("Severity: {severity}\n\n"));
    }
    if !rule.about.is_empty() {
        page.push_str(&format!("{}\n\n", rule.about.join("\n\n")));
    }
    section(&mut page, "What it says", &rule.messages);
    section(&mut page, "How to fix it", &rule.helps);
    let files = |list: &std::collections::BTreeSet<String>| {
        list.iter()
            .map(|name| format!("- `{name}`\n"))
            .collect::<String>()
    };
    page.push_str(&format!(
        "## Where it is made\n\n{}\n",
        files(&rule.sources)
    ));
    page.push_str(&format!("## Which tests name it\n\n{}", files(&rule.tests)));
    page
}

fn section(page: &mut String, title: &str, texts: &std::collections::BTreeSet<String>) {
    if texts.is_empty() {
        return;
    }
    page.push_str(&format!("## {title}\n\n"));
    for text in texts {
        page.push_str(&format!("> {text}\n\n"));
    }
}

fn index(rules: &Rules) -> String {
    let mut page = String::from(
        "# Findings\n\nWritten by `cargo xtask rules` from the source. Codes are stable, texts are not. \
         Acknowledge a finding with `scope.acknowledge(\"code\", \"reason\")`; those that would make a \
         template unusable cannot be acknowledged.\n\n| code | severity |\n|---|---|\n",
    );
    for (code, rule) in rules {
        let severities: Vec<&str> = rule.severities.iter().map(String::as_str).collect();
        page.push_str(&format!(
            "| [`{code}`]({}) | {} |\n",
            file(code),
            severities.join(", ")
        ));
    }
    page
}
