//! The keys of a payload as a form shows them: nested, in Apple's order.

use super::{KeyFacts, Node, PayloadFacts};

/// One key with what stands below it.
#[derive(Debug, Clone)]
pub struct Outline<'c> {
    /// The key; `[]` for the items of an array, `ANY` for any key.
    pub name: &'c str,
    /// What is known of it.
    pub facts: &'c KeyFacts,
    /// The keys below, of a dictionary.
    pub keys: Vec<Self>,
    /// The items of an array.
    pub item: Option<Box<Self>>,
    /// What stands under a key that isn't among the known ones.
    pub any: Option<Box<Self>>,
}

impl PayloadFacts {
    /// Its keys, nested, with those it takes from another type after its own.
    #[must_use]
    pub fn outline(&self) -> Vec<Outline<'_>> {
        self.children(self.tree())
    }

    fn children<'c>(&'c self, node: &'c Node) -> Vec<Outline<'c>> {
        let mut children: Vec<_> = node.children().collect();
        children.sort_by_key(|(_, node)| node.facts);
        children
            .into_iter()
            .filter_map(|(name, node)| self.outline_of(name, node))
            .collect()
    }

    fn outline_of<'c>(&'c self, name: &'c str, node: &'c Node) -> Option<Outline<'c>> {
        let boxed = |name, node| self.outline_of(name, node).map(Box::new);
        Some(Outline {
            name,
            facts: self.of_node(node)?,
            keys: self.children(node),
            item: node.item().and_then(|node| boxed("[]", node)),
            any: node.any().and_then(|node| boxed("ANY", node)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;
    use crate::catalogue::Catalogue;

    fn count(outline: &Outline<'_>) -> usize {
        let below = outline.keys.iter().map(count).sum::<usize>();
        let inside = [&outline.item, &outline.any].into_iter().flatten();
        1 + below + inside.map(|one| count(one)).sum::<usize>()
    }

    #[test]
    fn every_key_stands_in_the_outline_once() {
        for facts in Catalogue::bundled().payloads() {
            let all: usize = facts.outline().iter().map(count).sum();
            assert!(all >= facts.keys.len(), "{}", facts.payload_type);
            if facts.keys_of.is_none() {
                assert_eq!(all, facts.keys.len(), "{}", facts.payload_type);
            }
        }
    }

    #[test]
    fn keys_keep_apples_order() {
        let wifi = Catalogue::bundled()
            .payload("com.apple.wifi.managed")
            .expect("known");
        let own = wifi
            .keys
            .iter()
            .filter(|key| !key.path.contains(['.', '[']));
        let outline = wifi.outline();
        assert!(
            own.map(|key| key.path.as_str())
                .eq(outline.iter().map(|one| one.name))
        );
    }
}
