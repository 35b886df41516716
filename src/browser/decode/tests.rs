use js_sys::JSON;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{Slot, by_serde, created, one, page};
use crate::browser::api::codes::EntityType;
use crate::browser::api::ids::{CommentId, ContentId, UserId};
use crate::browser::api::models::{ContentItem, SpaceEntityAccess, User};
use crate::browser::call::RawAnswer;
use crate::browser::values::Value;
use crate::core::error::{Error, ErrorKind};

wasm_bindgen_test_configure!(run_in_browser);

fn answer(json: &str) -> RawAnswer {
    RawAnswer { data: JSON::parse(json).unwrap(), total: None }
}

/// Reads a value of this crate's in both ways, which agree.
fn read<T: Slot + Default + DeserializeOwned + PartialEq + Debug>(json: &str) -> Result<T, Error> {
    let (own, serde) = (one(answer(json), "users.get"), by_serde(answer(json), "users.get"));
    assert_eq!(own, serde, "{json}");
    own
}

#[wasm_bindgen_test]
fn a_model_takes_null_missing_and_unknown_members() {
    let item: ContentItem =
        read(r#"{"ContentID": 12, "ContentTitle": "Plan", "Rating": null, "EntityType": 3, "CategoryID": null, "Unheard": {"a": [1]}}"#)
            .unwrap();
    assert_eq!((item.content_id, item.content_title.as_str(), item.entity_type), (ContentId(12), "Plan", EntityType::ARTICLE));
    assert!(item.category_id.is_none() && item.parent_content_id.is_none());
    assert_eq!(item.other.get("Unheard").unwrap().get("a").unwrap().items(), [Value::Number(1.0)]);
    assert_eq!(item.other.len(), 1);
}

#[wasm_bindgen_test]
fn a_number_that_came_as_text_is_read() {
    let user: User = read(r#"{"UserID": "101", "UserName": 5, "FirstName": null}"#).unwrap();
    assert_eq!((user.user_id, user.user_name.as_deref(), user.first_name), (UserId(101), Some("5"), None));
    #[derive(Deserialize)]
    struct Flags {
        yes: bool,
        no: bool,
        ratio: f64,
    }
    let Flags { yes, no, ratio } = by_serde(answer(r#"{"yes": "True", "no": 0, "ratio": "0.5"}"#), "users.get").unwrap();
    assert!(yes && !no && ratio == 0.5);
}

#[wasm_bindgen_test]
fn a_member_of_another_shape_is_named() {
    let said = |json: &str| read::<User>(json).unwrap_err();
    let error = said(r#"{"UserID": {"Not": "an id"}}"#);
    assert_eq!((error.kind, error.operation.as_str()), (ErrorKind::BadAnswer, "users.get"));
    assert_eq!(error.message, "In UserID: expected an integer, found an object");
    assert_eq!(said(r#"{"UserID": 1.5}"#).message, "In UserID: expected an integer, found a number");
    assert_eq!(said("[]").message, "expected an object, found a list");
    assert_eq!(said("null").message, "expected an object, found nothing");
    let error = page::<User>(answer(r#"[{"UserID": 1}, {"Email": [1]}]"#), "users.list").unwrap_err();
    assert_eq!(error.message, "In 1.Email: expected text, found a list");
}

#[wasm_bindgen_test]
fn a_list_may_be_missing_an_object_around_it_or_one_record() {
    let ids =
        |json: &str| -> Vec<_> { page::<User>(answer(json), "users.list").unwrap().items.iter().map(|user| user.user_id.0).collect() };
    assert_eq!(ids(r#"[{"UserID": 1}, {"UserID": 2}]"#), [1, 2]);
    assert_eq!(ids(r#"{"Users": [{"UserID": 1}]}"#), [1]);
    assert_eq!(ids(r#"{"UserID": 3}"#), [3]);
    assert!(ids("null").is_empty());
    assert!(read::<Vec<User>>("null").unwrap().is_empty());
}

#[wasm_bindgen_test]
fn a_map_with_known_names_keeps_the_others() {
    let access: SpaceEntityAccess = read(r#"{"Article": true, "Podcast": false}"#).unwrap();
    assert_eq!(access.article, Some(true));
    assert_eq!(access.other.get("Podcast"), Some(&false));
}

#[wasm_bindgen_test]
fn a_value_of_any_shape_goes_to_the_page_and_back() {
    let json = r#"{"a":[1,"x",null,true,{"b":0.5}],"c":{}}"#;
    let value: Value = read(json).unwrap();
    assert_eq!(String::from(JSON::stringify(&value.to_js()).unwrap()), json);
    assert_eq!(Value::from_js(&value.to_js()), Some(value));
}

#[wasm_bindgen_test]
fn the_id_of_something_new_is_the_answer_or_a_member_of_it() {
    let id = |json: &str| created::<CommentId>(answer(json), "comments.create", "CommentID");
    for json in ["12", "\"12\"", r#"{"CommentID": 12}"#, r#"{"CommentID": "12", "CommentText": "Yes."}"#] {
        assert_eq!(id(json), Ok(CommentId(12)), "{json}");
    }
    for (json, message) in [
        ("null", "expected an integer, found nothing"),
        ("true", "expected an id, found a boolean"),
        ("[12]", "expected an integer, found a list"),
        (r#"{"ID": 12}"#, "expected an integer, found an object"),
        (r#"{"CommentID": null}"#, "expected an integer, found nothing"),
    ] {
        assert_eq!(id(json).unwrap_err().message, message, "{json}");
    }
}

#[wasm_bindgen_test]
fn a_text_that_is_no_number_is_told_from_one() {
    assert_eq!(read::<User>(r#"{"UserID": "x"}"#).unwrap_err().message, "In UserID: expected an integer, found text");
    assert_eq!(read::<User>(r#"{"UserID": " 7 "}"#).unwrap().user_id, UserId(7));
}

#[wasm_bindgen_test]
fn a_value_that_holds_itself_ends() {
    let value = js_sys::Object::new();
    js_sys::Reflect::set(&value, &"self".into(), &value).unwrap();
    assert_eq!(Value::from_js(&value), None);
}
