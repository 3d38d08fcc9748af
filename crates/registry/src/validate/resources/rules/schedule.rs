//! Schedules of EventBridge: `rate(…)`, `cron(…)`.

use catchment_core::Diagnostic;

use super::here::Here;

/// A schedule is `rate(value unit)`, with `1 minute`, `5 minutes` and so on, or `cron(…)` with six
/// fields: minutes, hours, day of month, month, day of week, year. One of the two days is `?`.
const SCHEDULE: &str = "events/schedule";

/// Checks the schedule of an `AWS::Events::Rule`.
pub(super) fn rule(here: &Here<'_, '_, '_>) {
    here.texts(&["ScheduleExpression"], &mut |text, node, place| {
        if let Err((message, help)) = expression(text) {
            here.report(place, node, Diagnostic::error(SCHEDULE, message).help(help));
        }
    });
}

/// What is wrong with a schedule, and the fix.
fn expression(text: &str) -> Result<(), (String, &'static str)> {
    let inner = |name: &str| text.strip_prefix(name)?.strip_suffix(')');
    if let Some(rate) = inner("rate(") {
        self::rate(rate)
    } else if let Some(cron) = inner("cron(") {
        self::cron(cron)
    } else {
        // The pattern of the property finds what is neither.
        Ok(())
    }
}

fn rate(text: &str) -> Result<(), (String, &'static str)> {
    let wrong = |message: String| {
        Err((
            message,
            "give a value and a unit: `rate(1 hour)`, `rate(5 minutes)`",
        ))
    };
    let Some((value, unit)) = text.split_once(' ') else {
        return wrong(format!("the rate is `{text}`"));
    };
    let Some(number) = value.parse::<u64>().ok().filter(|number| *number > 0) else {
        return wrong(format!(
            "the value of the rate is `{value}`, allowed is a whole number above 0"
        ));
    };
    let (one, units) = match number {
        1 => ("1", ["minute", "hour", "day"]),
        _ => ("more than 1", ["minutes", "hours", "days"]),
    };
    if units.contains(&unit) {
        return Ok(());
    }
    let [minute, hour, day] = units;
    wrong(format!(
        "the unit of the rate is `{unit}`, with {one} allowed are `{minute}`, `{hour}` and `{day}`"
    ))
}

fn cron(text: &str) -> Result<(), (String, &'static str)> {
    let help = "give minutes, hours, day of month, month, day of week and year, with `?` for one \
                of the days: `cron(0 12 * * ? *)`";
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [minutes, hours, day, month, weekday, year] = fields.as_slice() else {
        return Err((
            format!("`cron({text})` has {} fields, it needs 6", fields.len()),
            help,
        ));
    };
    if *day != "?" && *weekday != "?" {
        return Err((
            format!("`cron({text})` has both a day of the month and a day of the week"),
            help,
        ));
    }
    if *day == "?" && *weekday == "?" {
        return Err((
            format!("`cron({text})` has neither a day of the month nor a day of the week"),
            help,
        ));
    }
    let months = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ];
    let days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    let parts: [(&str, &str, u32, u32, &[&str]); 6] = [
        ("minutes", minutes, 0, 59, &[]),
        ("hours", hours, 0, 23, &[]),
        ("day of the month", day, 1, 31, &[]),
        ("month", month, 1, 12, &months),
        ("day of the week", weekday, 1, 7, &days),
        ("year", year, 1970, 2199, &[]),
    ];
    for (name, field, min, max, names) in parts {
        if !field.split(',').all(|item| is_item(item, min, max, names)) {
            return Err((
                format!("the {name} of `cron({text})` is `{field}`, allowed are {min} to {max}"),
                help,
            ));
        }
    }
    Ok(())
}

/// Whether an item of a field of cron is a value, a range, a step, or one of the wildcards.
fn is_item(item: &str, min: u32, max: u32, names: &[&str]) -> bool {
    if matches!(item, "*" | "?" | "L" | "W" | "LW") {
        return true;
    }
    let value = |text: &str| {
        let number = text
            .parse::<u32>()
            .is_ok_and(|number| (min..=max).contains(&number));
        number || names.iter().any(|name| name.eq_ignore_ascii_case(text))
    };
    let (base, step) = match item.split_once('/') {
        Some((base, step)) => (base, Some(step)),
        None => (item, None),
    };
    let stepped = step.is_none_or(|step| step.parse::<u32>().is_ok_and(|step| step > 0));
    let (base, ordinal) = match base.split_once('#') {
        Some((base, ordinal)) => (base, matches!(ordinal, "1" | "2" | "3" | "4" | "5")),
        None => (base, true),
    };
    let base = base
        .strip_suffix(['L', 'W'])
        .filter(|base| value(base))
        .unwrap_or(base);
    let fits = base == "*"
        || value(base)
        || base
            .split_once('-')
            .is_some_and(|(from, to)| value(from) && value(to));
    stepped && ordinal && fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_of_the_guide_are_taken() {
        for text in [
            "rate(1 minute)",
            "rate(5 minutes)",
            "rate(7 days)",
            "cron(0 10 * * ? *)",
            "cron(15 12 * * ? *)",
            "cron(0 18 ? * MON-FRI *)",
            "cron(0 8 1 * ? *)",
            "cron(0/15 * * * ? *)",
            "cron(0/10 * ? * MON-FRI *)",
            "cron(0/5 8-17 ? * MON-FRI *)",
            "cron(0 9 ? * 2#1 *)",
            "cron(0,30 20-23,0-2 ? * 6L 2030)",
            "cron(0 9 LW * ? *)",
            "cron(0 9 3W * ? *)",
        ] {
            assert_eq!(expression(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn other_schedules_are_refused() {
        for text in [
            "rate()",
            "rate(5)",
            "rate(1 minutes)",
            "rate(5 minute)",
            "rate(0 minutes)",
            "rate(5 seconds)",
            "rate(five minutes)",
            "cron()",
            "cron(0 10 * * ?)",
            "cron(0 10 * * * *)",
            "cron(0 10 ? * ? *)",
            "cron(60 10 * * ? *)",
            "cron(0 24 * * ? *)",
            "cron(0 10 * 13 ? *)",
            "cron(0 10 ? * MOO *)",
        ] {
            assert!(expression(text).is_err(), "{text}");
        }
    }
}
