//! The command, run as people run it. The apps' command lines need a POSIX shell.
#![cfg(test)]
#![cfg(unix)]

mod check;
mod check_paths;
mod folder;
mod help;
mod init;
mod read;
mod script;
mod synth;
