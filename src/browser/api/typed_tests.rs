use std::collections::BTreeMap;

use js_sys::{JSON, Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{Upload, Value};
use crate::browser::api::codes::EntityType;
use crate::browser::api::content::{ContentAttachmentsAddArgs, ContentListArgs};
use crate::browser::api::models::{ContentItem, SpaceEntityAccess};
use crate::browser::api::polls::PollsCreateArgs;

wasm_bindgen_test_configure!(run_in_browser);

fn written(args: &impl Serialize) -> JsValue {
    args.serialize(&serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true)).unwrap()
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_wasm_bindgen::from_value(JSON::parse(json).unwrap()).unwrap()
}

#[wasm_bindgen_test]
fn arguments_have_the_names_of_the_wire_and_what_is_not_given_is_left_out() {
    assert_eq!(json(&written(&ContentListArgs::default())), "{}");
    let args = ContentListArgs {
        entity_type: Some(EntityType::ARTICLE),
        space_id: Some(5),
        entity_type_csv: Some(vec![EntityType::BLOG, EntityType(99)]),
        is_featured: Some(true),
        ..ContentListArgs::default()
    };
    let value = written(&args);
    let field = |name: &str| json(&Reflect::get(&value, &name.into()).unwrap());
    assert_eq!([field("EntityType"), field("SpaceID"), field("EntityTypeCSV"), field("IsFeatured")], ["3", "5", "[4,99]", "true"]);
    assert_eq!(Object::keys(&Object::from(value.clone())).length(), 4);
}

#[wasm_bindgen_test]
fn fields_that_nobody_lists_stand_beside_the_others() {
    let other_fields = BTreeMap::from([("Custom".to_owned(), Value::from("x"))]);
    let value = written(&PollsCreateArgs { question: "Tea?".into(), other_fields, ..PollsCreateArgs::default() });
    assert_eq!(json(&Reflect::get(&value, &"Question".into()).unwrap()), "\"Tea?\"");
    assert_eq!(json(&Reflect::get(&value, &"Custom".into()).unwrap()), "\"x\"");
}

#[wasm_bindgen_test]
fn a_file_arrives_as_the_same_object() {
    let blob = web_sys::Blob::new().unwrap();
    let args = ContentAttachmentsAddArgs { content_id: 7, file: Upload::from(blob.clone()), ..ContentAttachmentsAddArgs::default() };
    assert_eq!(Reflect::get(&written(&args), &"file".into()).unwrap(), JsValue::from(blob));
    let without = written(&ContentAttachmentsAddArgs::default());
    assert!(Reflect::get(&without, &"file".into()).unwrap().is_undefined());
}

#[wasm_bindgen_test]
fn a_model_takes_null_missing_and_unknown_members() {
    let item: ContentItem =
        read(r#"{"ContentID": 12, "ContentTitle": "Plan", "Rating": 0, "EntityType": 3, "CategoryID": null, "Unheard": {"a": [1]}}"#);
    assert_eq!((item.content_id, item.content_title.as_str(), item.entity_type), (12, "Plan", EntityType::ARTICLE));
    assert!(item.category_id.is_none() && item.parent_content_id.is_none());
}

#[wasm_bindgen_test]
fn a_map_with_known_names_keeps_the_others() {
    let access: SpaceEntityAccess = read(r#"{"Article": true, "Podcast": false}"#);
    assert_eq!(access.article, Some(true));
    assert_eq!(access.other_fields.get("Podcast"), Some(&false));
}
