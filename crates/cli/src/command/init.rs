//! `catchment init`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::output;

/// Make a new app that compiles and passes its own snapshot test
///
/// Writes a Cargo package with one stack, a test of its template and a `cdk.json`. A folder that
/// holds anything is left alone.
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// The app's name, or the path of its folder; the package is called after its last part
    #[arg(value_name = "NAME|PATH")]
    path: PathBuf,
    /// A checkout of Catchment's repository to build against, instead of the repository itself
    #[arg(long, value_name = "DIR")]
    catchment_path: Option<PathBuf>,
}

const HELP: &str = "\
Examples:
  catchment init log-archive && cd log-archive && cargo test && catchment synth
  catchment init ../log-archive --catchment-path .

Exit codes: 0 written; 1 the folder holds something, or the name is no package name; 2 usage.";

/// The app's files, with `{{name}}`, `{{crate}}`, `{{catchment}}` and `{{testing}}` to fill in.
const FILES: [(&str, &str); 8] = [
    (
        "Cargo.toml",
        include_str!("../../templates/app/Cargo.toml.in"),
    ),
    ("README.md", include_str!("../../templates/app/README.md")),
    ("cdk.json", include_str!("../../templates/app/cdk.json")),
    (".gitignore", include_str!("../../templates/app/gitignore")),
    ("src/lib.rs", include_str!("../../templates/app/src/lib.rs")),
    (
        "src/main.rs",
        include_str!("../../templates/app/src/main.rs"),
    ),
    (
        "tests/snapshot.rs",
        include_str!("../../templates/app/tests/snapshot.rs"),
    ),
    (
        "tests/snapshots/snapshot__the_log_archive_is_as_reviewed.snap",
        include_str!("../../templates/app/tests/snapshot.snap"),
    ),
];

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let path = super::synth::absolute(&args.path)?;
    let name = package_name(&path)?;
    let sources = Sources::new(args.catchment_path.as_deref())?;
    claim(&path)?;
    for (file, text) in FILES {
        let text = text
            .replace("{{name}}", name)
            .replace("{{crate}}", &name.replace('-', "_"))
            .replace("{{catchment}}", &sources.catchment)
            .replace("{{testing}}", &sources.testing);
        let file = path.join(file);
        write(&file, &text).map_err(|error| Failure::cannot("write", file.display(), error))?;
    }
    output::tell(&format!(
        "made `{}`; {}\nnext: cd {} && cargo test && catchment synth\n",
        path.display(),
        sources.note,
        args.path.display()
    ));
    Ok(())
}

/// The name of the package in `path`: the folder's, if Cargo takes it.
fn package_name(path: &Path) -> Result<&str, Failure> {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let mut bytes = name.bytes();
    let begins = bytes.next().is_some_and(|byte| byte.is_ascii_lowercase());
    let goes_on = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    let refused = [
        "catchment",
        "test",
        "core",
        "std",
        "alloc",
        "proc-macro",
        "proc_macro",
    ];
    if begins && bytes.all(goes_on) && !refused.contains(&name) && !is_keyword(name) {
        return Ok(name);
    }
    let message = format!("`{name}` is no name for a package");
    let help = "name a folder of lower-case letters, digits, `-` and `_` that begins with a letter and is no word of Rust, such as `log-archive`";
    Err(Failure::new(message).help(help))
}

fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern \
        false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self \
        static struct super trait true try type typeof unsafe unsized use virtual where while yield ";
    KEYWORDS.contains(&format!(" {name} "))
}

/// Where the new package finds Catchment.
struct Sources {
    catchment: String,
    testing: String,
    note: String,
}

impl Sources {
    fn new(checkout: Option<&Path>) -> Result<Self, Failure> {
        let Some(checkout) = checkout else {
            let repository = env!("CARGO_PKG_REPOSITORY");
            let source = format!("{{ git = \"{repository}\" }}");
            return Ok(Self {
                catchment: source.clone(),
                testing: source,
                note: format!(
                    "Catchment is not on crates.io yet, so that it builds against {repository}; `--catchment-path` names a checkout"
                ),
            });
        };
        let absolute = fs::canonicalize(checkout)
            .map_err(|error| Failure::cannot("use", checkout.display(), error))?;
        let source = |folder: &str| {
            let path = absolute.join("crates").join(folder);
            if !path.join("Cargo.toml").is_file() {
                let message = format!("`{}` is no checkout of Catchment", checkout.display());
                let help = format!("it has no `crates/{folder}`: give the repository's top folder");
                return Err(Failure::new(message).help(help));
            }
            // A text of JSON is one of TOML.
            let path = serde_json::json!(path.to_string_lossy());
            Ok(format!("{{ path = {path} }}"))
        };
        Ok(Self {
            catchment: source("catchment")?,
            testing: source("testing")?,
            note: format!("it builds against `{}`", absolute.display()),
        })
    }
}

/// Makes the folder, unless it holds something.
fn claim(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| Failure::cannot("make", path.display(), error))?;
    let mut entries =
        fs::read_dir(path).map_err(|error| Failure::cannot("read", path.display(), error))?;
    match entries.next() {
        None => Ok(()),
        Some(_) => Err(Failure::new(format!(
            "`{}` holds something, and is left alone",
            path.display()
        ))
        .help("name a folder that is empty or not there yet")),
    }
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_cargo_takes_are_accepted() {
        for name in ["log-archive", "logs2", "a_b"] {
            assert_eq!(
                package_name(Path::new("/x").join(name).as_path()).unwrap(),
                name
            );
        }
        for name in [
            "Logs",
            "2logs",
            "-logs",
            "l\u{f6}gs",
            "log archive",
            "match",
            "test",
            "catchment",
            "..",
        ] {
            assert!(
                package_name(Path::new("/x").join(name).as_path()).is_err(),
                "{name}"
            );
        }
    }
}
