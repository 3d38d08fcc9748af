//! Times.

/// Whether a text is a time of RFC 3339: `2030-01-31T08:00:00Z`.
pub(super) fn is_date_time(text: &str) -> bool {
    parse(text).is_some()
}

fn parse(text: &str) -> Option<()> {
    let (date, time) = text.split_once(['T', 't'])?;
    let mut parts = date.splitn(3, '-');
    let year = digits(parts.next()?, 4, 0..=9999)?;
    let month = digits(parts.next()?, 2, 1..=12)?;
    digits(parts.next()?, 2, 1..=days(year, month))?;
    let end = time.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = time.split_at(end);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut parts = clock.splitn(3, ':');
    digits(parts.next()?, 2, 0..=23)?;
    digits(parts.next()?, 2, 0..=59)?;
    digits(parts.next()?, 2, 0..=60)?;
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !is_fraction {
        return None;
    }
    if zone.eq_ignore_ascii_case("z") {
        return Some(());
    }
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    digits(hours, 2, 0..=23)?;
    digits(minutes, 2, 0..=59)?;
    Some(())
}

fn digits(text: &str, length: usize, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = text.parse().ok()?;
    (plain && range.contains(&number)).then_some(number)
}

const fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}
