//! The types of parameters.

/// Types of one value that lists and SSM parameters may have too.
const LISTED: [&str; 11] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "Number",
    "String",
];
/// Types of one value that no list may have.
const SINGLE: [&str; 2] = ["AWS::EC2::KeyPair::KeyName", "AWS::SSM::Parameter::Name"];
/// How many letters a typing error changes at most.
const TYPING_ERROR: usize = 2;
/// No documented type is nearly as long.
const LONGEST: usize = 128;
const SSM: &str = "AWS::SSM::Parameter::Value<";

/// The type of a parameter, taken apart.
pub(super) struct Kind<'t> {
    /// As it is written.
    pub(super) name: &'t str,
    /// The type of a value, or of an item of a list.
    pub(super) item: &'t str,
    pub(super) is_list: bool,
    /// Whether the value is the name of an SSM parameter that has the real one.
    pub(super) is_ssm: bool,
}

impl<'t> Kind<'t> {
    pub(super) fn parse(name: &'t str) -> Self {
        let inside = |name: &'t str, start| name.strip_prefix(start)?.strip_suffix('>');
        let (is_ssm, value) = match inside(name, SSM) {
            Some(value) => (true, value),
            None => (false, name),
        };
        let (is_list, item) = match inside(value, "List<") {
            Some(item) => (true, item),
            None if value == "CommaDelimitedList" => (true, "String"),
            None => (false, value),
        };
        Self {
            name,
            item,
            is_list,
            is_ssm,
        }
    }

    /// Whether CloudFormation documents it.
    pub(super) fn is_documented(&self) -> bool {
        LISTED.contains(&self.item) || (!self.is_list && SINGLE.contains(&self.item))
    }

    /// Whether it is a list or an SSM parameter of something, as CloudFormation takes with
    /// anything inside.
    pub(super) fn is_wrapped(&self) -> bool {
        self.is_ssm || self.is_list
    }
}

/// The documented types.
pub(super) fn names() -> Vec<String> {
    let mut names = vec!["CommaDelimitedList".to_owned()];
    for name in LISTED {
        names.push(format!("List<{name}>"));
        names.push(format!("{SSM}List<{name}>>"));
    }
    names.push(format!("{SSM}CommaDelimitedList>"));
    for name in LISTED.iter().chain(&SINGLE) {
        names.push(format!("{SSM}{name}>"));
        names.push((*name).to_owned());
    }
    names
}

/// The documented type that a name differs from by a typing error.
pub(super) fn near(name: &str) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    let distance = |known: &str| strsim::damerau_levenshtein(name, known);
    let known = names().into_iter().map(|known| (distance(&known), known));
    let (_, known) = known
        .filter(|(distance, _)| *distance <= TYPING_ERROR)
        .min()?;
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_type_is_known() {
        for name in names() {
            assert!(Kind::parse(&name).is_documented(), "{name}");
        }
        assert_eq!(names().len(), 50);
    }

    #[test]
    fn a_typing_error_is_told_from_another_type() {
        for (given, meant) in [
            (
                "List<AWS::EC2::AvvailabilityZone::Name>",
                "List<AWS::EC2::AvailabilityZone::Name>",
            ),
            (
                "AWS::SSM::Parameter::Value<Strng>",
                "AWS::SSM::Parameter::Value<String>",
            ),
            ("List<number>", "List<Number>"),
        ] {
            assert_eq!(near(given).as_deref(), Some(meant), "{given}");
        }
        for other in [
            "List<AWS::EC2::KeyPair::KeyName>",
            "List<AWS::EC2::Snapshot::Id>",
            "AWS::SSM::Parameter::Value<AWS::EC2::LaunchTemplate::Id>",
            "List<>",
        ] {
            assert_eq!(near(other), None, "{other}");
        }
        assert_eq!(near(&"x".repeat(4_000)), None);
    }

    #[test]
    fn a_type_is_taken_apart() {
        let kind = Kind::parse("AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>");
        assert_eq!(kind.item, "AWS::EC2::Subnet::Id");
        assert!(kind.is_list && kind.is_ssm && kind.is_wrapped());
        for name in [
            "List<AWS::EC2::KeyPair::KeyName>",
            "List<String",
            "string",
            "",
        ] {
            assert!(!Kind::parse(name).is_documented(), "{name}");
        }
    }
}
