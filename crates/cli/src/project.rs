//! Which program is the app, and where its output goes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::Failure;

/// The command that is the app, and the folder in which it runs.
#[derive(Debug, PartialEq)]
pub(crate) struct Project {
    pub(crate) app: String,
    pub(crate) folder: PathBuf,
    /// Where the output goes unless `--out` says otherwise.
    pub(crate) out: PathBuf,
}

/// The app of the command line, which runs here; else that of the nearest `cdk.json`, here or
/// above, which runs beside that file.
pub(crate) fn find(app: Option<&str>) -> Result<Project, Failure> {
    let here = std::env::current_dir()
        .map_err(|error| Failure::cannot("find", "the current directory", error))?;
    match app {
        Some(app) => Ok(Project {
            app: app.to_owned(),
            out: here.join("catchment.out"),
            folder: here,
        }),
        None => find_above(&here),
    }
}

/// `path` as a person here would write it.
pub(crate) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let inside = path.strip_prefix(&here).ok();
    let inside = inside.filter(|inside| !inside.as_os_str().is_empty());
    inside.unwrap_or(path).display().to_string()
}

fn find_above(here: &Path) -> Result<Project, Failure> {
    let file = here
        .ancestors()
        .map(|folder| folder.join("cdk.json"))
        .find(|file| file.exists());
    let Some(file) = file else {
        let message = format!("no `cdk.json` in `{}` or above it", here.display());
        return Err(Failure::new(message).help(
            "name the app with `--app`, such as `--app \"cargo run --quiet\"`, or make a new one with `catchment init`",
        ));
    };
    let text = fs::read_to_string(&file)
        .map_err(|error| Failure::cannot("read", file.display(), error))?;
    let folder = file.parent().unwrap_or(here);
    read(&text, folder).map_err(|problem| {
        let help = "its form is `{ \"app\": \"cargo run --quiet --release\" }`";
        Failure::cannot("use", file.display(), problem).help(help)
    })
}

/// The project that the text of a `cdk.json` in `folder` describes.
fn read(text: &str, folder: &Path) -> Result<Project, String> {
    let json: Value =
        serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
    let word = |key: &str| match json.get(key) {
        None => Ok(None),
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text.as_str())),
        Some(other) => Err(format!("`{key}` is `{other}`, and must be a text")),
    };
    let app = word("app")?.ok_or("it has no `app`, the command that runs the app")?;
    Ok(Project {
        app: app.to_owned(),
        out: folder.join(word("output")?.unwrap_or("catchment.out")),
        folder: folder.to_path_buf(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_cdk_json_is_relative_to_its_folder() {
        let text = r#"{"app": "cargo run", "output": "cdk.out", "context": {}}"#;
        let project = read(text, Path::new("/repository"));
        assert_eq!(
            project,
            Ok(Project {
                app: "cargo run".to_owned(),
                folder: "/repository".into(),
                out: "/repository/cdk.out".into(),
            })
        );
    }

    #[test]
    fn a_cdk_json_that_cannot_be_used_says_what_is_wrong_with_it() {
        for (text, part) in [
            ("", "it is no JSON: EOF"),
            ("{}", "it has no `app`"),
            ("[]", "it has no `app`"),
            (
                r#"{"app": ["a"]}"#,
                r#"`app` is `["a"]`, and must be a text"#,
            ),
            (r#"{"app": " "}"#, "`app` is `\" \"`"),
            (r#"{"app": "a", "output": 1}"#, "`output` is `1`"),
        ] {
            let problem = read(text, Path::new("/")).unwrap_err();
            assert!(problem.contains(part), "{problem}");
        }
    }

    #[test]
    fn the_nearest_cdk_json_above_names_the_app() {
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("crates/app/src");
        fs::create_dir_all(&inner).unwrap();
        fs::write(dir.path().join("cdk.json"), r#"{"app": "outer"}"#).unwrap();
        assert_eq!(find_above(&inner).unwrap().app, "outer");
        let nearer = dir.path().join("crates/app");
        fs::write(nearer.join("cdk.json"), r#"{"app": "inner"}"#).unwrap();
        let project = find_above(&inner).unwrap();
        assert_eq!(project.app, "inner");
        assert_eq!(project.folder, nearer);
    }
}
