//! How long CloudWatch Logs keeps events.

use catchment_core::{Days, Years};

/// The numbers of days that CloudWatch Logs can keep events.
const ALLOWED: [u32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557,
    2_922, 3_288, 3_653,
];

/// How long CloudWatch Logs keeps events.
///
/// [`Days`] and [`Years`] are taken where a retention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// So many days: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827,
    /// 2192, 2557, 2922, 3288 or 3653. Anything else is an error at synthesis.
    Days(Days),
    /// Until someone deletes them, and pays for them so long.
    Infinite,
}

impl Retention {
    /// The days, if there are any and CloudWatch Logs has this number; otherwise the next longer
    /// number that it has, as far as there is one.
    pub(super) fn checked(self) -> Result<Option<Days>, Option<Days>> {
        let Self::Days(days) = self else {
            return Ok(None);
        };
        match ALLOWED.into_iter().find(|&allowed| allowed >= days.get()) {
            Some(allowed) if allowed == days.get() => Ok(Some(days)),
            longer => Err(longer.map(Days)),
        }
    }
}

impl Default for Retention {
    /// 731 days.
    fn default() -> Self {
        Self::Days(Days(731))
    }
}

impl From<Days> for Retention {
    fn from(days: Days) -> Self {
        Self::Days(days)
    }
}

impl From<Years> for Retention {
    /// As CloudWatch Logs counts years: one is 365 days, more of them include leap days (2 are
    /// 731, 7 are 2,557). It has 1, 2, 3 and 5 to 10.
    fn from(years: Years) -> Self {
        let days = match years.get() {
            1 => 365,
            years => years.saturating_mul(1_461).div_ceil(4),
        };
        Self::Days(Days(days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_that_cloudwatch_logs_has_are_its_numbers_of_days() {
        for years in [1, 2, 3, 5, 6, 7, 8, 9, 10] {
            let retention = Retention::from(Years(years));
            assert!(matches!(retention.checked(), Ok(Some(_))), "{years}");
        }
        assert_eq!(Retention::from(Years(7)), Retention::Days(Days(2_557)));
        assert_eq!(Retention::from(Years(4)).checked(), Err(Some(Days(1_827))));
    }

    #[test]
    fn a_number_in_between_leads_to_the_next_longer_one() {
        assert_eq!(Retention::Days(Days(10)).checked(), Err(Some(Days(14))));
        assert_eq!(Retention::Days(Days(0)).checked(), Err(Some(Days(1))));
        assert_eq!(Retention::Days(Days(9_999)).checked(), Err(None));
        assert_eq!(Retention::Infinite.checked(), Ok(None));
    }
}
