//! The intrinsic functions, and sets of them.

/// An intrinsic function of CloudFormation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Function {
    And,
    Base64,
    Cidr,
    Condition,
    Contains,
    EachMemberEquals,
    EachMemberIn,
    Equals,
    FindInMap,
    ForEach,
    GetAzs,
    GetAtt,
    GetStackOutput,
    If,
    ImportValue,
    Join,
    Length,
    Not,
    Or,
    Ref,
    RefAll,
    Select,
    Split,
    Sub,
    ToJsonString,
    Transform,
    ValueOf,
    ValueOfAll,
}

/// Each with its name in templates and the end of its page's address.
const ALL: [(Function, &str, &str); 28] = [
    (Function::And, "Fn::And", "conditions"),
    (Function::Base64, "Fn::Base64", "base64"),
    (Function::Cidr, "Fn::Cidr", "cidr"),
    (Function::Condition, "Condition", "conditions"),
    (Function::Contains, "Fn::Contains", "rules"),
    (Function::EachMemberEquals, "Fn::EachMemberEquals", "rules"),
    (Function::EachMemberIn, "Fn::EachMemberIn", "rules"),
    (Function::Equals, "Fn::Equals", "conditions"),
    (Function::FindInMap, "Fn::FindInMap", "findinmap"),
    (Function::ForEach, "Fn::ForEach", "foreach"),
    (Function::GetAzs, "Fn::GetAZs", "getavailabilityzones"),
    (Function::GetAtt, "Fn::GetAtt", "getatt"),
    (
        Function::GetStackOutput,
        "Fn::GetStackOutput",
        "getstackoutput",
    ),
    (Function::If, "Fn::If", "conditions"),
    (Function::ImportValue, "Fn::ImportValue", "importvalue"),
    (Function::Join, "Fn::Join", "join"),
    (Function::Length, "Fn::Length", "length"),
    (Function::Not, "Fn::Not", "conditions"),
    (Function::Or, "Fn::Or", "conditions"),
    (Function::Ref, "Ref", "ref"),
    (Function::RefAll, "Fn::RefAll", "rules"),
    (Function::Select, "Fn::Select", "select"),
    (Function::Split, "Fn::Split", "split"),
    (Function::Sub, "Fn::Sub", "sub"),
    (Function::ToJsonString, "Fn::ToJsonString", "ToJsonString"),
    (Function::Transform, "Fn::Transform", "transform"),
    (Function::ValueOf, "Fn::ValueOf", "rules"),
    (Function::ValueOfAll, "Fn::ValueOfAll", "rules"),
];

impl Function {
    /// The function of that name. A loop is one whatever its own name: `Fn::ForEach::Topics`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        if name.starts_with("Fn::ForEach") {
            return Some(Self::ForEach);
        }
        let found = ALL.binary_search_by(|(_, known, _)| order(known).cmp(order(name)));
        let row = found.ok().and_then(|index| ALL.get(index))?;
        (row.1 == name).then_some(row.0)
    }

    /// Its name in templates.
    pub(crate) fn name(self) -> &'static str {
        ALL.get(self as usize).map_or("", |row| row.1)
    }

    /// How its arguments are written, where they are a list.
    pub(crate) const fn form(self) -> Option<&'static str> {
        Some(match self {
            Self::And => "Fn::And: [condition, condition, …]",
            Self::Cidr => "Fn::Cidr: [block, count, bits]",
            Self::Contains => "Fn::Contains: [[text, …], text]",
            Self::EachMemberEquals => "Fn::EachMemberEquals: [[text, …], text]",
            Self::EachMemberIn => "Fn::EachMemberIn: [[text, …], [text, …]]",
            Self::Equals => "Fn::Equals: [value, value]",
            Self::FindInMap => "Fn::FindInMap: [mapping, top-level key, second-level key]",
            Self::GetAtt => "Fn::GetAtt: [resource, attribute]",
            Self::If => "Fn::If: [name of a condition, value if it holds, value if not]",
            Self::Join => "Fn::Join: [delimiter, [text, …]]",
            Self::Not => "Fn::Not: [condition]",
            Self::Or => "Fn::Or: [condition, condition, …]",
            Self::Select => "Fn::Select: [index, [value, …]]",
            Self::Split => "Fn::Split: [delimiter, text]",
            Self::Sub => "Fn::Sub: [text, {Name: value}]",
            Self::ValueOf => "Fn::ValueOf: [parameter, attribute]",
            Self::ValueOfAll => "Fn::ValueOfAll: [type of parameters, attribute]",
            _ => return None,
        })
    }

    /// Its page in the reference.
    pub(crate) fn link(self) -> String {
        let page = ALL.get(self as usize).map_or("", |row| row.2);
        format!(
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-{page}.html"
        )
    }

    /// The names of all.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        ALL.iter().map(|row| row.1)
    }
}

/// What functions are ordered by: the name without the prefix.
fn order(name: &str) -> &str {
    name.strip_prefix("Fn::").unwrap_or(name)
}

/// A set of functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Functions(u32);

impl Functions {
    pub(crate) const NONE: Self = Self(0);

    /// These.
    pub(crate) const fn of(functions: &[Function]) -> Self {
        Self(0).and(functions)
    }

    /// These too.
    pub(crate) const fn and(self, functions: &[Function]) -> Self {
        let mut set = self.0;
        let mut rest = functions;
        while let [first, others @ ..] = rest {
            set |= 1 << *first as u8;
            rest = others;
        }
        Self(set)
    }

    /// Those that are in one of both.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are in both.
    pub(crate) const fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn contains(self, function: Function) -> bool {
        self.0 & (1 << function as u8) != 0
    }

    /// Their names, in alphabetical order.
    pub(crate) fn names(self) -> Vec<&'static str> {
        let known = ALL.iter().filter(|row| self.contains(row.0));
        known.map(|row| row.1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_function_is_found_by_its_name() {
        for (index, (function, name, _)) in ALL.iter().enumerate() {
            assert_eq!(*function as usize, index, "{name} stands at its number");
            assert_eq!(Function::named(name), Some(*function), "{name}");
            assert_eq!(function.name(), *name);
        }
        assert_eq!(
            Function::named("Fn::ForEach::Topics"),
            Some(Function::ForEach)
        );
        for name in ["Fn::Ref", "And", "Fn::Condition", "Fn::", "", "fn::Sub"] {
            assert_eq!(Function::named(name).map(Function::name), None, "{name}");
        }
    }

    #[test]
    fn sets_hold_what_was_put_in() {
        let set = Functions::of(&[Function::Ref, Function::And]);
        assert_eq!(set.names(), ["Fn::And", "Ref"]);
        assert!(!set.contains(Function::ValueOfAll));
    }
}
