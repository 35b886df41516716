//! The ids as types: one for each kind of thing that an address of the API names.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Schema, Shape};
use crate::names::{capitalized, words};

use super::headed;

/// The id that can name a thing of any kind, beside a code of that kind.
const ANY: &str = "EntityId";

/// Words before an id that say how a thing is related, not what it is: a parent directory is a directory.
const RELATIONS: [&str; 2] = ["connection", "parent"];

/// The file of all ids.
pub fn write(api: &Api) -> String {
    let known = known(api);
    let mut lines = headed("The ids of the API, each a type of its own: one of a comment does not fit where one of a space belongs.");
    lines.line("use crate::browser::values::id_type;");
    for id in &known {
        lines.line("");
        lines.open("id_type! {");
        lines.line(format!("/// The id `{}ID`.", id.trim_end_matches("Id")));
        lines.line(id);
        lines.close("}");
    }
    for id in known.iter().filter(|id| *id != ANY) {
        lines.line("");
        lines.open(format!("impl From<{id}> for {ANY} {{"));
        lines.open(format!("fn from(id: {id}) -> Self {{"));
        lines.line("Self(id.0)");
        lines.close("}");
        lines.close("}");
    }
    lines.finish()
}

/// Returns the id that a field holds, or the items of a list.
pub fn of_field(api: &Api, field: &Field) -> Option<String> {
    of_schema(&field.schema).then(|| of_name(&known(api), &field.name)).flatten()
}

/// Returns the id that a member of this name holds, where it is a number.
pub fn of_integer(api: &Api, name: &str) -> Option<String> {
    of_name(&known(api), name)
}

fn of_schema(schema: &Schema) -> bool {
    match &schema.shape {
        Shape::Integer => true,
        Shape::Array(item) | Shape::Csv(item) => of_schema(item),
        _ => false,
    }
}

/// The longest known id that a name ends with: `ParentContentIDCSV` holds ids of content.
fn of_name(known: &BTreeSet<String>, name: &str) -> Option<String> {
    let mut words = words(name);
    if words.last().is_some_and(|word| word == "csv") {
        words.pop();
    }
    if let Some(last) = words.last_mut().filter(|last| *last == "ids") {
        last.pop();
    }
    // An author is a user.
    if let Some(author) = words.iter().rposition(|word| word == "author").filter(|at| words.get(at + 1).is_some_and(|next| next == "id")) {
        words.splice(author..=author, ["user".to_owned()]);
    }
    (0..words.len()).find_map(|from| {
        let id: String = words.get(from..)?.iter().map(|word| capitalized(word)).collect();
        known.contains(&id).then_some(id)
    })
}

/// The ids in the paths of the API, and the one for any of them.
fn known(api: &Api) -> BTreeSet<String> {
    let params = api.operations().flat_map(|operation| &operation.path_params);
    let integers = params.filter(|field| matches!(field.schema.shape, Shape::Integer));
    integers.filter_map(|field| name_of(&field.name)).chain([ANY.to_owned()]).collect()
}

/// `SpaceID` as `SpaceId`; nothing for a name that is no id of something.
fn name_of(param: &str) -> Option<String> {
    let mut words = words(param);
    words.retain(|word| !RELATIONS.contains(&word.as_str()));
    let is_id = words.len() > 1 && words.last().is_some_and(|last| last == "id");
    is_id.then(|| words.iter().map(|word| capitalized(word)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_holds_the_longest_id_that_it_ends_with() {
        let known: BTreeSet<_> = ["ContentId", "ListId", "SpaceId", "TaskListId", "UserId"].map(String::from).into();
        for (name, expected) in [
            ("SpaceID", Some("SpaceId")),
            ("ParentContentIDCSV", Some("ContentId")),
            ("TaskListID", Some("TaskListId")),
            ("AuthorID", Some("UserId")),
            ("AuthorUserID", Some("UserId")),
            ("SpaceIDs", Some("SpaceId")),
            ("ContentTypeID", None),
            ("ID", None),
            ("PageLength", None),
        ] {
            assert_eq!(of_name(&known, name).as_deref(), expected, "{name}");
        }
    }
}
