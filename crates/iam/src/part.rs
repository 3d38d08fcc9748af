//! One part of a statement (its principals, actions or resources), and how two of them relate.

/// What a part lists: `Action` and `NotAction`, and so on. IAM takes one of the two.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part<T> {
    pub(crate) only: Vec<T>,
    pub(crate) except: Vec<T>,
}

/// How a part relates to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// Both list the same.
    Same,
    /// It lists all of the other, and more.
    Wider,
    /// The other lists all of it, and more.
    Narrower,
    /// Each lists something of its own; together they are one longer list.
    Beside,
    /// They cannot be told in one list.
    Foreign,
}

/// An item of a part.
pub(crate) trait Item: Clone + PartialEq {
    /// Whether it may join a list of others.
    fn joins(&self) -> bool {
        true
    }
}

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self {
            only: Vec::new(),
            except: Vec::new(),
        }
    }
}

impl<T: Item> Part<T> {
    /// Whether it lists nothing: the element is missing from the statement.
    pub(crate) fn is_missing(&self) -> bool {
        self.only.is_empty() && self.except.is_empty()
    }

    /// How it relates to `other`.
    ///
    /// A missing element is not an empty list, and exceptions do not add up: such parts are the
    /// same or foreign.
    pub(crate) fn relation(&self, other: &Self) -> Relation {
        let holds_other = holds(&self.only, &other.only);
        let held_by_other = holds(&other.only, &self.only);
        let same_exceptions =
            holds(&self.except, &other.except) && holds(&other.except, &self.except);
        if holds_other && held_by_other && same_exceptions {
            return Relation::Same;
        }
        let plain = |part: &Self| part.except.is_empty() && !part.only.is_empty();
        if !plain(self) || !plain(other) {
            return Relation::Foreign;
        }
        if holds_other {
            return Relation::Wider;
        }
        if held_by_other {
            return Relation::Narrower;
        }
        if self.only.iter().chain(&other.only).all(Item::joins) {
            Relation::Beside
        } else {
            Relation::Foreign
        }
    }

    /// Takes in what `other` lists.
    pub(crate) fn extend(&mut self, other: &Self) {
        for item in &other.only {
            insert(&mut self.only, item.clone());
        }
    }
}

/// Appends what the list does not have yet.
pub(crate) fn insert<T: PartialEq>(items: &mut Vec<T>, item: T) {
    if !items.contains(&item) {
        items.push(item);
    }
}

/// Whether `all` has each of `some`.
pub(crate) fn holds<T: PartialEq>(all: &[T], some: &[T]) -> bool {
    some.iter().all(|item| all.contains(item))
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Item for u8 {
        fn joins(&self) -> bool {
            *self != 0
        }
    }

    fn only(items: &[u8]) -> Part<u8> {
        Part {
            only: items.to_vec(),
            except: Vec::new(),
        }
    }

    #[test]
    fn lists_relate_as_sets() {
        assert_eq!(only(&[1, 2]).relation(&only(&[2, 1])), Relation::Same);
        assert_eq!(only(&[1, 2]).relation(&only(&[2])), Relation::Wider);
        assert_eq!(only(&[1]).relation(&only(&[2, 1])), Relation::Narrower);
        assert_eq!(only(&[1, 3]).relation(&only(&[2, 1])), Relation::Beside);
    }

    #[test]
    fn a_missing_part_is_not_an_empty_list() {
        assert_eq!(only(&[]).relation(&only(&[])), Relation::Same);
        assert_eq!(only(&[]).relation(&only(&[1])), Relation::Foreign);
        assert_eq!(only(&[1]).relation(&only(&[])), Relation::Foreign);
    }

    #[test]
    fn exceptions_never_add_up() {
        let except = |items: &[u8]| Part {
            only: Vec::new(),
            except: items.to_vec(),
        };
        assert_eq!(except(&[1, 2]).relation(&except(&[2, 1])), Relation::Same);
        assert_eq!(except(&[1, 2]).relation(&except(&[1])), Relation::Foreign);
        assert_eq!(except(&[1]).relation(&only(&[1])), Relation::Foreign);
    }

    #[test]
    fn items_that_stand_alone_join_no_list() {
        assert_eq!(only(&[0]).relation(&only(&[1])), Relation::Foreign);
        assert_eq!(only(&[0]).relation(&only(&[0])), Relation::Same);
    }
}
