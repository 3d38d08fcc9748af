//! Lists of values that change often, such as instance types.

use super::Regions;

/// Values that AWS knows, perhaps not the same in every region.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ValueList {
    /// Its name: `ec2/instance-type`.
    pub name: String,
    /// The regions of which it speaks. Empty: the values are the same everywhere.
    pub regions: Vec<String>,
    /// The values, by where they exist among `regions`.
    pub values: Vec<(Regions, Vec<String>)>,
}

impl ValueList {
    /// Whether the list has `value` in `region`, or, without a region, anywhere. `None` where the
    /// list says nothing of the region.
    #[must_use]
    pub fn contains(&self, value: &str, region: Option<&str>) -> Option<bool> {
        let known = |region| self.regions.is_empty() || self.regions.iter().any(|r| r == region);
        if region.is_some_and(|region| !known(region)) {
            return None;
        }
        Some(self.values(region).any(|known| known == value))
    }

    /// The values in `region`, or, without a region, all.
    pub fn values<'a>(&'a self, region: Option<&'a str>) -> impl Iterator<Item = &'a str> {
        self.values
            .iter()
            .filter(move |(regions, _)| region.is_none_or(|region| regions.contain(region)))
            .flat_map(|(_, values)| values)
            .map(String::as_str)
    }
}
