//! The kinds of own records: how each is created, read back and recognised.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// One line for each schema of an answer, and for each operation that creates something: the name, then the fields.
const FIELDS: &str = include_str!("../../../fields.txt");

/// A kind of record.
pub struct Kind {
    pub name: &'static str,
    /// The schema in the description, without which any field is accepted.
    schema: Option<&'static str>,
    /// The field with the id.
    pub id: &'static str,
    /// Fields that only objects of this kind have beside their id.
    marks: &'static [&'static str],
    /// The path to create one, below `/api`.
    pub create: &'static str,
    /// The rest of the path to read one, after its id.
    pub read: &'static str,
    /// Fields that a record must have.
    pub needs: &'static [&'static str],
}

/// The kinds by name.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "users",
        schema: Some("User"),
        id: "UserID",
        marks: &["UserName", "UserInfoDisplayName"],
        create: "/users",
        read: "/details",
        needs: &[],
    },
    Kind {
        name: "content",
        schema: Some("ContentItem"),
        id: "ContentID",
        marks: &["ContentTitle"],
        create: "/content",
        read: "",
        needs: &[],
    },
    Kind { name: "events", schema: Some("Event"), id: "EventID", marks: &["StartDateISO"], create: "/events", read: "", needs: &[] },
    Kind { name: "spaces", schema: Some("Space"), id: "SpaceID", marks: &["MembershipType"], create: "/spaces", read: "", needs: &[] },
    Kind { name: "tasks", schema: Some("Task"), id: "TaskID", marks: &["TaskName"], create: "/tasks", read: "", needs: &[] },
    Kind { name: "cases", schema: Some("Issue"), id: "IssueID", marks: &["IssueTitle"], create: "/cases", read: "", needs: &[] },
    Kind {
        name: "wall",
        schema: Some("WallEntry"),
        id: "WallID",
        marks: &["ActivityFeedID", "ActivityAction"],
        create: "/wall",
        read: "",
        needs: &[],
    },
    Kind {
        name: "comments",
        schema: Some("Comment"),
        id: "CommentID",
        marks: &["CommentText"],
        create: "/comments",
        read: "",
        needs: &["EntityID"],
    },
    Kind { name: "polls", schema: None, id: "PollID", marks: &["Question"], create: "/polls", read: "", needs: &[] },
];

/// Returns the kind with this name.
pub fn named(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// Returns the kind and the id of a rendered object.
pub fn of(object: &Map<String, Value>) -> Option<(&'static Kind, i64)> {
    let kind = KINDS.iter().find(|kind| object.contains_key(kind.id) && kind.marks.iter().all(|mark| object.contains_key(*mark)))?;
    Some((kind, object.get(kind.id)?.as_i64()?))
}

impl Kind {
    /// Returns the fields that a record may have, given one as the site renders it; `None` if nobody knows them.
    pub fn fields<'a>(&self, rendered: &'a Value) -> Option<Vec<&'a str>> {
        let creating = format!("{}.create", self.name);
        let described = |name: &str| FIELDS.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')).unwrap_or_default();
        let described = described(self.schema?).split(' ').chain(described(&creating).split(' '));
        let rendered = rendered.as_object().into_iter().flat_map(|object| object.keys().map(String::as_str));
        let mut fields: Vec<&str> = described.chain(rendered).filter(|name| *name != self.id).collect();
        let mut seen = BTreeSet::new();
        fields.retain(|name| seen.insert(*name));
        Some(fields)
    }

    /// Returns values for creating the `number`th record, where it has none itself.
    pub fn defaults(&self, number: usize, now: &str) -> Value {
        match self.name {
            "users" => json!({ "UserName": format!("added{number}"), "Email": format!("added{number}@northlight.example") }),
            "content" => json!({ "EntityType": "Article", "ContentTitle": format!("Added item {number}") }),
            "events" => json!({ "Title": format!("Added event {number}"), "StartDateISO": now }),
            "spaces" => json!({ "SpaceName": format!("Added space {number}") }),
            "tasks" => json!({ "TaskName": format!("Added task {number}") }),
            "cases" => json!({ "IssueTitle": format!("Added case {number}") }),
            "wall" => json!({ "WallText": format!("Added post {number}") }),
            "comments" => json!({ "CommentText": format!("Added comment {number}") }),
            _ => json!({ "Question": format!("Added poll {number}"), "PollChoices": ["Yes", "No"] }),
        }
    }
}
