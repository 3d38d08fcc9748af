//! Why a command failed.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const HELP: Style = AnsiColor::Cyan.on_default();

/// What went wrong, and what to do about it.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    help: Option<String>,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
        }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// `cannot {action} `{place}`: {cause}`.
    pub(crate) fn cannot(action: &str, place: impl Display, cause: impl Display) -> Self {
        Self::new(format!("cannot {action} `{place}`: {cause}"))
    }

    /// The lines for a terminal.
    pub(crate) fn coloured(&self) -> String {
        let message = &self.message;
        let help = self.help.as_ref();
        let help = help.map(|help| format!("  {HELP}help{HELP:#}: {help}\n"));
        format!(
            "{ERROR}error{ERROR:#}: {message}\n{}",
            help.unwrap_or_default()
        )
    }
}
