//! One stack of the script.

use catchment_core::plan::{ParameterSource, Plan, Step};

use super::LARGEST_INLINE;
use super::quote::{comment, quote};
use crate::failure::Failure;

/// What of a step goes through S3.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Upload {
    None,
    /// The template, because of its size.
    Template,
    /// The files that the template names, and then the template.
    Packaged,
}

impl Upload {
    /// `size` is that of the file: an indented template is larger than the plan says.
    pub(super) fn of(step: &Step, size: u64) -> Self {
        if step.package {
            Self::Packaged
        } else if size > LARGEST_INLINE {
            Self::Template
        } else {
            Self::None
        }
    }
}

/// The commands of the step at `position`.
pub(super) fn step(
    plan: &Plan,
    position: usize,
    step: &Step,
    upload: Upload,
) -> Result<String, Failure> {
    let number = position.saturating_add(1);
    let title = format!("{number}/{}: {}", plan.steps.len(), step.path);
    let mut text = format!("\n{}say {}\n", comment(&title), quote(&title)?);
    let parameters = parameters(plan, step, &mut text)?;
    enter(plan, step, &mut text)?;
    let region = region(step)?;
    if upload != Upload::None {
        text.push_str(&format!(
            "bucket=$(bucket {} {})\n",
            place(&step.account)?,
            place(&step.region)?
        ));
    }
    let mut template = format!("\"$out\"/{}", quote(&step.template)?);
    if upload == Upload::Packaged {
        let packaged = format!("\"$work\"/{number}.template.json");
        text.push_str(&format!(
            "aws cloudformation package{region} --use-json \\\n  --template-file {template} \\\n  \
             --s3-bucket \"$bucket\" \\\n  --output-template-file {packaged} >/dev/null\n"
        ));
        template = packaged;
    }
    let name = quote(&step.stack_name)?;
    let mut options = vec![
        format!("--stack-name {name}"),
        format!("--template-file {template}"),
    ];
    if upload != Upload::None {
        options.push("--s3-bucket \"$bucket\"".to_owned());
    }
    options.extend(list("--capabilities", &step.capabilities)?);
    options.extend(flag("--parameter-overrides", &parameters));
    options.extend(flag("--tags", &tags(step)?));
    options.extend(list("--notification-arns", &step.notification_arns)?);
    options.push("--no-fail-on-empty-changeset".to_owned());
    let options = options.join(" \\\n  ");
    text.push_str(&format!(
        "aws cloudformation deploy{region} \\\n  {options}\n"
    ));
    if step.termination_protection {
        text.push_str(&format!(
            "aws cloudformation update-termination-protection{region} \\\n  \
             --stack-name {name} --enable-termination-protection >/dev/null\n"
        ));
    }
    Ok(text)
}

/// The words `Name=value`; values of other stacks are read into variables first, in `text`.
fn parameters(plan: &Plan, step: &Step, text: &mut String) -> Result<Vec<String>, Failure> {
    let mut words = Vec::with_capacity(step.parameters.len());
    for (number, (name, source)) in step.parameters.iter().enumerate() {
        match source {
            ParameterSource::Value(value) => words.push(quote(&format!("{name}={value}"))?),
            ParameterSource::Output { step: id, output } => {
                let Some(producer) = plan.steps.iter().find(|step| step.id == *id) else {
                    return Err(Failure::new(format!("no step is called `{id}`")));
                };
                for id in [name, output] {
                    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                        return Err(Failure::new(format!("`{id}` is no logical id")));
                    }
                }
                enter(plan, producer, text)?;
                let stack = quote(&producer.stack_name)?;
                let region = region(producer)?;
                text.push_str(&format!(
                    "value_{number}=$(output {stack} {output}{region})\n"
                ));
                words.push(format!("\"{name}=$value_{number}\""));
            }
        }
    }
    Ok(words)
}

/// Changes to the step's account, or to the ambient one if an earlier step has left it.
fn enter(plan: &Plan, step: &Step, text: &mut String) -> Result<(), Failure> {
    let line = match &step.account {
        Some(account) => format!("enter {}{}\n", quote(account)?, region(step)?),
        None if plan.steps.iter().any(|step| step.account.is_some()) => "leave\n".to_owned(),
        None => return Ok(()),
    };
    text.push_str(&line);
    Ok(())
}

pub(super) fn region(step: &Step) -> Result<String, Failure> {
    match &step.region {
        Some(region) => Ok(format!(" --region {}", quote(region)?)),
        None => Ok(String::new()),
    }
}

fn place(place: &Option<String>) -> Result<String, Failure> {
    quote(place.as_deref().unwrap_or_default())
}

/// The words `key=value` of the tags.
fn tags(step: &Step) -> Result<Vec<String>, Failure> {
    let words = step.tags.iter().map(|(key, value)| {
        // The AWS CLI splits at the first `=`, and takes a leading `-` for an option.
        if key.contains('=') || key.starts_with('-') {
            let stack = &step.path;
            let message =
                format!("`aws cloudformation deploy` cannot give stack `{stack}` the tag `{key}`");
            return Err(
                Failure::new(message).help("use a key without `=` that does not begin with `-`")
            );
        }
        quote(&format!("{key}={value}"))
    });
    words.collect()
}

fn list(option: &str, values: &[String]) -> Result<Option<String>, Failure> {
    let words = values.iter().map(|value| quote(value));
    Ok(flag(option, &words.collect::<Result<Vec<_>, _>>()?))
}

/// The option with its words, unless there are none.
fn flag(option: &str, words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| format!("{option} {}", words.join(" ")))
}
