use std::collections::BTreeMap;

use js_sys::{JSON, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::Upload;
use crate::browser::api::codes::EntityType;
use crate::browser::api::content::{ContentAttachmentsAddArgs, ContentListArgs};
use crate::browser::api::ids::SpaceId;
use crate::browser::api::polls::PollsCreateArgs;

wasm_bindgen_test_configure!(run_in_browser);

fn written(args: &impl Serialize) -> JsValue {
    crate::browser::written::written(args, "test").unwrap()
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

#[wasm_bindgen_test]
fn arguments_have_the_names_of_the_wire_and_what_is_not_given_is_left_out() {
    assert_eq!(json(&written(&ContentListArgs::new())), "{}");
    let args = ContentListArgs::new()
        .entity_type(EntityType::ARTICLE)
        .space_id(SpaceId(5))
        .entity_type_csv([EntityType::BLOG, EntityType(99)])
        .is_featured(true);
    let value = written(&args);
    let field = |name: &str| json(&Reflect::get(&value, &name.into()).unwrap());
    assert_eq!([field("EntityType"), field("SpaceID"), field("EntityTypeCSV"), field("IsFeatured")], ["3", "5", "[4,99]", "true"]);
    assert_eq!(Object::keys(&Object::from(value.clone())).length(), 4);
}

#[wasm_bindgen_test]
fn fields_that_nobody_lists_stand_beside_the_others() {
    let value = written(&PollsCreateArgs::new("Tea?", vec!["yes", "no"]).other_field("Custom", "x"));
    assert_eq!(json(&Reflect::get(&value, &"Question".into()).unwrap()), "\"Tea?\"");
    assert_eq!(json(&Reflect::get(&value, &"Custom".into()).unwrap()), "\"x\"");
}

#[wasm_bindgen_test]
fn a_file_arrives_as_the_same_object() {
    let blob = web_sys::Blob::new().unwrap();
    let args = ContentAttachmentsAddArgs::new(7, Upload::from(blob.clone()));
    assert_eq!(Reflect::get(&written(&args), &"file".into()).unwrap(), JsValue::from(blob));
}

#[wasm_bindgen_test]
fn a_model_that_was_read_is_sent_back_with_the_fields_that_it_does_not_know() {
    let json_of_site = r#"{"items":[{"UserID":7,"Shoe size":44}]}"#;
    let answer = crate::RawAnswer { data: JSON::parse(json_of_site).unwrap(), total: None };
    let users = crate::browser::decode::page::<crate::models::User>(answer, "users.list").unwrap();
    assert_eq!(json(&written(&BTreeMap::from([("items", users.items)]))), json_of_site);
}
