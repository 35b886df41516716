//! Mentions of people in a text, in the private markup of the wire.

use crate::domain::EntityType;

/// Returns the ids of people in marks like `{{mention:101:15}}`.
pub fn mentions(html: &str) -> Vec<i64> {
    let marks = html.split("{{mention:").skip(1).filter_map(|rest| rest.split_once("}}"));
    let pairs = marks.filter_map(|(mark, _)| mark.split_once(':'));
    let people =
        pairs.filter(|(_, entity_type)| entity_type.trim().parse() == Ok(EntityType::USER.0)).filter_map(|(id, _)| id.trim().parse().ok());
    people.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_found_and_other_things_are_not() {
        assert_eq!(mentions("<p>{{mention:101:15}} and {{mention:7:3}}, {{mention:x:15}} {{mention:102:15"), [101]);
    }
}
