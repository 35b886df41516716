//! Own records: objects that a test adds, with fields that differ from what the site would make of them.

mod add;
mod kinds;

pub use add::add;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use kinds::Kind;

/// An object of the site with given fields. The site stores the object itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Record {
    kind: String,
    id: i64,
    fields: Vec<Field>,
}

/// A field that the site would render differently.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Field {
    name: String,
    /// Null leaves the field out.
    given: Value,
    /// The site's own number at the start. What is counted since then is added to the given number.
    counted_from: Option<i64>,
}

impl Field {
    /// Returns a field with a value that differs from the site's own.
    fn new(name: &str, given: &Value, rendered: &Value) -> Self {
        let counts = name.ends_with("Count") && given.is_i64();
        Self { name: name.to_owned(), given: given.clone(), counted_from: rendered[name].as_i64().filter(|_| counts) }
    }

    fn lay_over(&self, object: &mut Map<String, Value>) {
        if self.given.is_null() {
            object.shift_remove(&self.name);
            return;
        }
        let now = object.get(&self.name).and_then(Value::as_i64);
        let counted = self.counted_from.zip(now).zip(self.given.as_i64()).map(|((from, now), given)| Value::from(given + now - from));
        object.insert(self.name.clone(), counted.unwrap_or_else(|| self.given.clone()));
    }
}

/// All own records.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Records(Vec<Record>);

impl Records {
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn put(&mut self, kind: &Kind, id: i64, record: &Map<String, Value>, rendered: &Value) {
        let differs = |(name, given): &(&String, &Value)| rendered[name.as_str()] != **given;
        let fields = record.iter().filter(differs).map(|(name, given)| Field::new(name, given, rendered)).collect();
        self.0.push(Record { kind: kind.name.to_owned(), id, fields });
    }

    /// Lays the given fields over every rendered record within a value.
    pub fn lay_over(&self, value: &mut Value) {
        match value {
            Value::Array(entries) => entries.iter_mut().for_each(|entry| self.lay_over(entry)),
            Value::Object(object) => {
                object.values_mut().for_each(|member| self.lay_over(member));
                let found = kinds::of(object).and_then(|(kind, id)| self.0.iter().find(|known| known.kind == kind.name && known.id == id));
                for field in found.iter().flat_map(|record| &record.fields) {
                    field.lay_over(object);
                }
            }
            _ => {}
        }
    }

    /// Gives up the given fields that a write has named: from then on the site's own value counts.
    pub fn written(&mut self, path: &str, members: &Map<String, Value>) {
        let is_named = |id: i64| path.split('/').any(|part| part == id.to_string()) || members.values().any(|member| *member == id);
        for record in self.0.iter_mut().filter(|record| is_named(record.id)) {
            record.fields.retain(|field| !members.keys().any(|name| name.eq_ignore_ascii_case(&field.name)));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn records(record: Value, rendered: &Value) -> Records {
        let mut records = Records::default();
        records.put(kinds::named("users").unwrap(), 5, record.as_object().unwrap(), rendered);
        records
    }

    #[test]
    fn given_fields_are_laid_over_the_object_itself_and_not_over_others_that_name_it() {
        let rendered = json!({ "UserID": 5, "UserName": "ada", "UserInfoDisplayName": "Ada", "Email": "a@b.example" });
        let records = records(json!({ "Email": null, "Tie": "red", "UserName": "ada" }), &rendered);
        let comment = json!({ "CommentID": 1, "CommentText": "x", "UserID": 5 });
        let mut answer = json!([rendered, comment]);
        records.lay_over(&mut answer);
        assert_eq!(answer, json!([{ "UserID": 5, "UserName": "ada", "UserInfoDisplayName": "Ada", "Tie": "red" }, comment]));
        assert_eq!(records.0[0].fields.len(), 2);
    }

    #[test]
    fn a_given_count_goes_on_from_the_given_number() {
        let user = |count: i64| json!({ "UserID": 5, "UserName": "ada", "UserInfoDisplayName": "Ada", "LikesCount": count });
        let records = records(json!({ "LikesCount": 41 }), &user(2));
        let mut later = user(3);
        records.lay_over(&mut later);
        assert_eq!(later["LikesCount"], 42);
    }

    #[test]
    fn a_write_that_names_a_field_ends_the_given_value() {
        let rendered = json!({ "UserID": 5, "UserName": "ada", "UserInfoDisplayName": "Ada", "Email": "a@b.example" });
        let mut records = records(json!({ "Email": "", "Tie": "red" }), &rendered);
        let members = |value: Value| value.as_object().cloned().unwrap();
        records.written("/api/users/6", &members(json!({ "Email": "x" })));
        assert_eq!(records.0[0].fields.len(), 2);
        records.written("/api/users/5", &members(json!({ "email": "x" })));
        assert_eq!(records.0[0].fields[0].name, "Tie");
        records.written("/api/ties", &members(json!({ "UserID": 5, "Tie": "x" })));
        assert!(records.0[0].fields.is_empty());
    }
}
