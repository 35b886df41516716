//! A good answer becomes data; a bad one becomes an error with its facts.

use axero_widget_sdk::ErrorKind::{self, *};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, failed, me, object, text};

const ME: &str = r#"{"UserID":7,"UserDisplayName":"Ada Quill","IsAvaiable":true,"Unheard":{"Of":[1,null,"x"]}}"#;

#[wasm_bindgen_test]
async fn users_me_resolves_to_the_object_on_the_wire_unknown_fields_and_all() {
    let network = Network::new([Reply::json(200, ME)]);
    let call = me().await.unwrap();
    assert_eq!(text(&call.data), ME);
    assert_eq!(call.total, None);
    assert_eq!(network.sent()[0].url, "/api/users/me");
}

#[wasm_bindgen_test]
async fn an_argument_stands_in_the_address_and_nothing_is_added_to_it() {
    let network = Network::new([Reply::json(200, ME)]);
    client().call_by_name("users.me", &object(r#"{"LogView":true}"#)).await.unwrap();
    assert_eq!(network.sent()[0].url, "/api/users/me?LogView=true");
}

#[wasm_bindgen_test]
async fn the_envelope_is_taken_off_and_its_total_kept() {
    let _network =
        Network::new([Reply::json(200, r#"{"IsError":false,"ResponseMessage":"","TotalRecords":174,"ResponseData":[{"ContentID":1}]}"#)]);
    let call = client().request("GET", "content/list", None).await.unwrap();
    assert_eq!((text(&call.data).as_str(), call.total), (r#"[{"ContentID":1}]"#, Some(174)));
}

#[wasm_bindgen_test]
async fn an_envelope_without_data_gives_nothing() {
    let _network = Network::new([Reply::json(200, r#"{"IsError":false,"ResponseMessage":""}"#)]);
    assert!(client().request("GET", "comments", None).await.unwrap().data.is_undefined());
}

#[wasm_bindgen_test]
async fn a_bare_answer_stays_as_it_is() {
    for bare in ["[]", "0", "\"ToBePublished\"", "false", "null", "[{\"IsError\":true}]", r#"{"IsError":false,"Name":"a flag of its own"}"#]
    {
        let _network = Network::new([Reply::json(200, bare)]);
        assert_eq!(text(&client().request("GET", "states", None).await.unwrap().data), bare);
    }
}

#[wasm_bindgen_test]
async fn an_error_in_a_200_is_rejected_with_the_sentence_of_the_server() {
    let _network = Network::new([Reply::json(200, r#"{"IsError":true,"ResponseMessage":"The space is archived.","ResponseData":null}"#)]);
    let error = failed(me().await);
    assert_eq!(
        (error.kind, error.status, error.operation.as_str(), error.message.as_str()),
        (Rejected, Some(200), "users.me", "The site refused the request. The space is archived.")
    );
}

#[wasm_bindgen_test]
async fn an_error_without_a_sentence_has_the_standard_one() {
    let _network = Network::new([Reply::json(200, r#"{"IsError":true,"ResponseMessage":""}"#)]);
    assert_eq!(failed(me().await).message, Rejected.sentence());
}

#[wasm_bindgen_test]
async fn a_refusal_has_the_sentence_of_its_kind_and_the_words_of_the_server_where_they_tell_something() {
    let off = r#"{"Message":"REST API access is not enabled for your role."}"#;
    let cases: [(Reply, ErrorKind, u16, &str); 9] = [
        (Reply::json(403, r#"{"Message":"No."}"#), Forbidden, 403, ""),
        (Reply::html(403), Forbidden, 403, ""),
        (Reply::json(403, off), ApiDisabled, 403, ""),
        (Reply::json(404, r#"{"Message":"No such user."}"#), NotFound, 404, " No such user."),
        (Reply::html(404), NotFound, 404, ""),
        (Reply::json(429, "{}"), RateLimited, 429, ""),
        (Reply::json(500, r#"{"Message":"An error has occurred."}"#), Server, 500, ""),
        (Reply::html(502), Server, 502, ""),
        (Reply::json(400, r#"{"IsError":true,"ResponseMessage":"SpaceID is missing."}"#), Rejected, 400, " SpaceID is missing."),
    ];
    for (reply, kind, status, addition) in cases {
        let _network = Network::new([reply]);
        let error = failed(me().await);
        let message = [kind.sentence(), addition].concat();
        assert_eq!((error.kind, error.status, error.message), (kind, Some(status), message));
    }
}

#[wasm_bindgen_test]
async fn a_virtual_directory_stands_before_every_path() {
    let network = Network::new([Reply::json(200, ME)]);
    let facts = axero_widget_sdk::PageFacts { virtual_directory: "/intranet".into(), user_id: None };
    let axero = axero_widget_sdk::Client::with_facts(&facts).unwrap();
    axero.call_by_name("users.me", &js_sys::Object::new()).await.unwrap();
    axero.request("GET", "/api/users/me", None).await.unwrap();
    assert!(network.sent().iter().all(|sent| sent.url == "/intranet/api/users/me"));
}
