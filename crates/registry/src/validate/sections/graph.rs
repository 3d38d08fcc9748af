//! Circles in graphs.

/// A circle of each part of a graph whose nodes all lead to each other. Nodes are numbers, and
/// `edges` has the nodes that each leads to. A circle begins at its least node and does not repeat
/// it at the end.
pub(super) fn circles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut found: Vec<Vec<usize>> = components(edges)
        .into_iter()
        .filter_map(|part| circle(edges, &part))
        .collect();
    found.sort();
    found
}

/// So many names of a circle are printed.
const MAX_NAMES: usize = 100;

/// The names of a circle, with the first again at the end.
pub(super) fn chain(names: &[&str]) -> String {
    let left_out = names.len().saturating_sub(MAX_NAMES);
    let shown = names.iter().take(MAX_NAMES);
    let mut links: Vec<String> = shown.map(|name| format!("`{name}`")).collect();
    if left_out > 0 {
        links.push(format!("{left_out} more"));
    }
    links.extend(names.first().map(|name| format!("`{name}`")));
    links.join(" → ")
}

/// The shortest way from the least node of a part back to itself.
fn circle(edges: &[Vec<usize>], part: &[usize]) -> Option<Vec<usize>> {
    let start = *part.iter().min()?;
    let mut inside = vec![false; edges.len()];
    for node in part {
        *inside.get_mut(*node)? = true;
    }
    let mut from: Vec<Option<usize>> = vec![None; edges.len()];
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(node) = queue.pop_front() {
        for next in edges.get(node)? {
            if *next == start {
                let mut way = vec![node];
                while let Some(before) = way.last().and_then(|last| *from.get(*last)?) {
                    way.push(before);
                }
                way.reverse();
                return Some(way);
            }
            if inside.get(*next) == Some(&true) && from.get(*next) == Some(&None) {
                *from.get_mut(*next)? = Some(node);
                queue.push_back(*next);
            }
        }
    }
    None
}

/// Where the search is in a node.
struct Step {
    node: usize,
    /// How many of its edges were followed.
    done: usize,
}

/// What the search knows of the nodes.
struct Search {
    /// In which order each was met, from 1; 0: not yet.
    order: Vec<usize>,
    /// The first node that each leads back to.
    low: Vec<usize>,
    is_open: Vec<bool>,
    open: Vec<usize>,
    count: usize,
    steps: Vec<Step>,
}

/// The parts whose nodes all lead to each other: Tarjan's algorithm, without recursion.
fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let mut search = Search {
        order: vec![0; edges.len()],
        low: vec![0; edges.len()],
        is_open: vec![false; edges.len()],
        open: Vec::new(),
        count: 0,
        steps: Vec::new(),
    };
    for start in 0..edges.len() {
        if search.order.get(start) == Some(&0) {
            search.enter(start);
        }
        while let Some(step) = search.steps.last_mut() {
            let node = step.node;
            let next = edges.get(node).and_then(|next| next.get(step.done));
            step.done = step.done.saturating_add(1);
            match next {
                Some(next) if search.order.get(*next) == Some(&0) => search.enter(*next),
                Some(next) if search.is_open.get(*next) == Some(&true) => {
                    search.lower(node, search.order.get(*next).copied());
                }
                Some(_) => {}
                None => found.extend(search.leave(node)),
            }
        }
    }
    found
}

impl Search {
    fn enter(&mut self, node: usize) {
        self.count = self.count.saturating_add(1);
        if let (Some(order), Some(low), Some(is_open)) = (
            self.order.get_mut(node),
            self.low.get_mut(node),
            self.is_open.get_mut(node),
        ) {
            *order = self.count;
            *low = self.count;
            *is_open = true;
            self.open.push(node);
            self.steps.push(Step { node, done: 0 });
        }
    }

    fn lower(&mut self, node: usize, to: Option<usize>) {
        if let (Some(low), Some(to)) = (self.low.get_mut(node), to) {
            *low = to.min(*low);
        }
    }

    /// Ends the search in a node; the part that it is the first node of.
    fn leave(&mut self, node: usize) -> Option<Vec<usize>> {
        self.steps.pop();
        let low = self.low.get(node).copied();
        if let Some(above) = self.steps.last().map(|step| step.node) {
            self.lower(above, low);
        }
        if low != self.order.get(node).copied() {
            return None;
        }
        let mut part = Vec::new();
        while let Some(member) = self.open.pop() {
            if let Some(is_open) = self.is_open.get_mut(member) {
                *is_open = false;
            }
            part.push(member);
            if member == node {
                break;
            }
        }
        Some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_graph_without_circles_has_none() {
        assert!(circles(&[vec![1, 2], vec![2], vec![]]).is_empty());
        assert!(circles(&[]).is_empty());
    }

    #[test]
    fn each_part_gives_one_circle_from_its_least_node() {
        let edges = [vec![1], vec![2], vec![0, 1], vec![3], vec![0, 5], vec![4]];
        assert_eq!(circles(&edges), [vec![0, 1, 2], vec![3], vec![4, 5]]);
    }

    #[test]
    fn a_long_circle_needs_no_stack() {
        let count = 100_000_usize;
        let edges: Vec<Vec<usize>> = (1..=count).map(|next| vec![next % count]).collect();
        let found = circles(&edges);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].len(), count);
    }

    #[test]
    fn a_chain_ends_where_it_begins() {
        assert_eq!(chain(&["A", "B"]), "`A` → `B` → `A`");
        let long = chain(&vec!["A"; 102]);
        assert!(long.ends_with("`A` → 2 more → `A`"), "{long}");
    }
}
